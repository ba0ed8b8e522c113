// How long policies take from their text until they decide, beside `JSON.parse` of the same text: the way of a gateway that
// gets a new bundle. What is put off until the first decision is measured too. It refuses to know what is put off.
import { interleave } from '../../interleave.mjs'
import { compile, decide, load, read } from '../engines/qcs-policy.mjs'
import { optionsOf } from '../options.mjs'
import { randomFrom } from '../random.mjs'
import { requestForEach } from '../requests.mjs'
import { counted, duration, ratio, table } from '../table.mjs'
import { SEED, workloadOf } from '../workload.mjs'

const SIZES = [100, 1_000, 10_000]

const PARSE = '`JSON.parse`'
const READ = '… and `readPolicy`'
const LOAD = '… and `compilePolicies`'
const USED = '… and a decision that reaches each statement'

export default function measure(words) {
  const options = optionsOf(words)
  const sizes = options.sizesOf(SIZES, [1_000, 10_000])
  const workloads = sizes.map((size) => workloadOf(size, { requests: 64 }))
  const times = interleave(Object.assign({}, ...workloads.map(waysOf)), options.rounds)
  const rows = [PARSE, READ, LOAD, USED].map((row) => [
    row,
    ...sizes.map((size) => {
      const ms = times[wayName(row, size)]
      return `${duration(ms)} · ${ratio(ms / times[wayName(PARSE, size)])}`
    }),
  ])
  const header = ['', ...workloads.map(({ count, text }) => `${counted(count)} (${counted(text.length)} characters)`)]
  process.stdout.write(table('Time to load', header, rows, options))
  alone(workloads[workloads.length - 1])
}

function waysOf({ count, text, statements }) {
  const requests = requestForEach(statements, randomFrom(SEED))
  const ways = {
    [PARSE]: () => JSON.parse(text),
    [READ]: () => read(text),
    [LOAD]: () => load(text),
    [USED]: () => {
      const compiled = load(text)
      for (const request of requests) decide(compiled, request)
      return compiled
    },
  }
  return Object.fromEntries(Object.entries(ways).map(([row, way]) => [wayName(row, count), way]))
}

/** `compilePolicies` by itself, for the author of it. */
function alone({ count, text }) {
  const policies = read(text)
  const { only } = interleave({ only: () => compile(policies) }, { rounds: 5, roundMs: 20 })
  process.stdout.write(`  compilePolicies alone at ${counted(count)} statements: ${duration(only)}\n`)
}

const wayName = (row, size) => `${row} at ${size}`
