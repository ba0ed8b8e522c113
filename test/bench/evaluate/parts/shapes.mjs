// Shapes that are hard to index, beside the base mix of the same size, in one process and in turn. Our engine and CASL with
// functions, the fastest of the others. It refuses to judge; the documentation says what is wanted.
import { interleave } from '../../interleave.mjs'
import { agreement } from '../agreement.mjs'
import * as casl from '../engines/casl-functions.mjs'
import * as ours from '../engines/qcs-policy.mjs'
import { optionsOf } from '../options.mjs'
import { PREPARED_DECISIONS, preparedPass } from '../passes.mjs'
import { counted, duration, ratio, table } from '../table.mjs'
import { workloadOf } from '../workload.mjs'

const REQUESTS = 512
const RESOURCES = 10
const SIZES = [1_000, 10_000]

const EVERYTHING = { anyResource: 0, conditions: 1, infixActions: 0.5, infixResources: 0.5, nearDenies: true }

const BASE = 'the base mix'
const SHAPES = {
  [BASE]: () => ({}),
  'no `*` resources': () => ({ mix: { anyResource: 0 } }),
  'a condition on every statement': () => ({ mix: { conditions: 1 } }),
  'stars inside half of the actions': () => ({ mix: { infixActions: 0.5 } }),
  'stars inside half of the resources': () => ({ mix: { infixResources: 0.5 } }),
  'one action in all statements and requests': () => ({ mix: { hotAction: true } }),
  'denies that nearly match, one allow': () => ({ mix: { nearDenies: true } }),
  'a boundary of the same size on top': (size) => ({ boundary: size }),
  [`${RESOURCES} resources in a request`]: () => ({ resources: RESOURCES }),
  'all of this but the one action': (size) => ({ mix: EVERYTHING, boundary: size, resources: RESOURCES }),
  // The plain scan takes long for these, too.
  'all of this': (size) => ({
    mix: { ...EVERYTHING, hotAction: true },
    boundary: size,
    resources: RESOURCES,
    requests: 64,
  }),
}

export default function measure(words) {
  const options = optionsOf(words)
  const sizes = options.sizesOf(SIZES, [1_000])
  const ways = sizes.flatMap((size) => Object.keys(SHAPES).flatMap((shape) => waysOf(shape, size)))
  const times = interleave(Object.fromEntries(ways), options.rounds)
  const of = (engine, shape, size) => times[wayName(engine, shape, size)] / PREPARED_DECISIONS
  const rows = Object.keys(SHAPES).map((shape) => [
    shape,
    ...sizes.flatMap((size) => {
      const mine = of(ours, shape, size)
      return [duration(mine), ratio(mine / of(ours, BASE, size)), ratio(of(casl, shape, size) / mine)]
    }),
  ])
  const header = ['', ...sizes.flatMap((size) => [`${counted(size)} statements`, 'base mix', casl.name])]
  process.stdout.write(
    table(
      `Time of a decision of ${ours.name}, hard shapes; then against the base mix, and CASL against it`,
      header,
      rows,
      options,
    ),
  )
}

function waysOf(shape, size) {
  const workload = workloadOf(size, { requests: REQUESTS, ...SHAPES[shape](size) })
  return [ours, casl].map((engine) => {
    const prepared = engine.prepare(workload)
    agreement(`${engine.name}, ${shape} at ${size}`, prepared.decide, workload)
    return [wayName(engine, shape, size), preparedPass(prepared, workload)]
  })
}

const wayName = (engine, shape, size) => `${engine.name}, ${shape} at ${size}`
