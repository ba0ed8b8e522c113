// What compiled policies keep in memory, against the length of their text: what is freed when they
// are let go. It needs a process of its own with `--expose-gc`, and refuses to know what is kept.
import { decide, load } from '../engines/qcs-policy.mjs'
import { optionsOf } from '../options.mjs'
import { randomFrom } from '../random.mjs'
import { requestForEach } from '../requests.mjs'
import { counted, ratio, table } from '../table.mjs'
import { SEED, workloadOf } from '../workload.mjs'

const SIZES = [1_000, 10_000]

/** More actions than exist, as a stranger may send them: what is remembered of them must have an end. */
const STRANGE_ACTIONS = 200_000

export default function measure(words) {
  const options = optionsOf(words)
  const sizes = options.sizesOf(SIZES, [10_000])
  const results = sizes.map(retained)
  const kept = (of) =>
    results.map((result) => `${counted(Math.round(of(result) / 1000))} KB · ${ratio(of(result) / result.length)}`)
  const rows = [
    ['the text of the policies', ...results.map(({ length }) => `${counted(Math.round(length / 1000))} KB`)],
    ['after `compilePolicies`', ...kept(({ compiled }) => compiled)],
    ['after a request for each statement', ...kept(({ used }) => used)],
    [`after ${counted(STRANGE_ACTIONS)} unknown actions`, ...kept(({ strange }) => strange)],
  ]
  process.stdout.write(
    table('Memory retained', ['', ...sizes.map((size) => `${counted(size)} statements`)], rows, options),
  )
}

/** Bytes that compiled policies keep at three moments, and the length of their text. */
function retained(size) {
  const { text, requests } = prepared(size)
  const usedBy = (all) => () => {
    const compiled = load(text)
    for (const request of all) decide(compiled, request)
    return compiled
  }
  function* strangers() {
    yield* requests
    for (let i = 0; i < STRANGE_ACTIONS; i += 1) yield { ...requests[0], action: `cvm:Unknown${i}` }
  }
  return {
    length: text.length,
    compiled: freedWith(() => load(text)),
    used: freedWith(usedBy(requests)),
    strange: freedWith(() => usedBy(strangers())()),
  }
}

/** Nothing else of the workload stays. */
function prepared(size) {
  const { text, statements } = workloadOf(size, { requests: 64 })
  const requests = requestForEach(statements, randomFrom(SEED)).map((request) => JSON.parse(JSON.stringify(request)))
  return { text, requests }
}

/** How much of the heap is freed when what `make` makes is let go. */
function freedWith(make) {
  const holder = { made: make() }
  const held = heap()
  holder.made = undefined
  return held - heap()
}

function heap() {
  for (let i = 0; i < 4; i += 1) globalThis.gc()
  return process.memoryUsage().heapUsed
}
