// The base mix at every size: our engine beside CASL and a bare map, all in one process and in turn, so that both the
// ratios between engines and the growth with the number of statements come from one run.
import { interleave } from '../../interleave.mjs'
import { agreement } from '../agreement.mjs'
import * as caslFunctions from '../engines/casl-functions.mjs'
import * as caslMongo from '../engines/casl-mongo.mjs'
import * as map from '../engines/map.mjs'
import * as ours from '../engines/qcs-policy.mjs'
import { optionsOf } from '../options.mjs'
import { BLOCK, freshPass, PREPARED_DECISIONS, preparedPass } from '../passes.mjs'
import { counted, duration, ratio, table } from '../table.mjs'
import { REQUESTS, SEED, SIZES, workloadOf } from '../workload.mjs'

const BOUNDARY = 20
/** With fewer statements a boundary leaves too few requests allowed. */
const LEAST_UNDER_BOUNDARY = 10

/** The first row is what the others are compared with. */
const OURS = `**${ours.name}**`
const FRESH = `${ours.name}, requests fresh from JSON.parse`
const BOUNDED = `${ours.name}, a boundary of ${BOUNDARY} statements on top`
const CASL_FRESH = `${caslFunctions.name}, requests fresh and taken apart`
const ROWS = [OURS, FRESH, BOUNDED, caslFunctions.name, CASL_FRESH, caslMongo.name, map.name]
const FRESH_ROWS = new Set([FRESH, CASL_FRESH])

export default function measure(words) {
  const options = optionsOf(words)
  const sizes = options.sizesOf(SIZES, [10, 1_000, 10_000])
  const workloads = sizes.map((size) => workloadOf(size))
  print(`seed ${SEED}, ${counted(REQUESTS)} requests at each size`)
  for (const { count, shares } of workloads) print(`${counted(count).padStart(6)} statements: ${percentages(shares)}`)
  const times = interleave(Object.assign({}, ...workloads.map(waysOf)), options.rounds)
  const of = (row, size) => times[wayName(row, size)] / (FRESH_ROWS.has(row) ? BLOCK : PREPARED_DECISIONS)
  const rows = ROWS.map((row) => [
    row,
    ...sizes.map((size) =>
      wayName(row, size) in times ? `${duration(of(row, size))} · ${ratio(of(row, size) / of(OURS, size))}` : '–',
    ),
  ])
  process.stdout.write(table('Time of a decision, base mix', ['', ...sizes.map(counted)], rows, options))
  const [small, large] = [10, 10_000]
  if (!sizes.includes(small) || !sizes.includes(large)) return
  print(`growth from ${counted(small)} to ${counted(large)} statements: ${ratio(of(OURS, large) / of(OURS, small))}`)
}

function waysOf(workload) {
  const { count } = workload
  const mine = ours.prepare(workload)
  const bounded = count < LEAST_UNDER_BOUNDARY ? undefined : workloadOf(count, { boundary: BOUNDARY })
  const mineBounded = bounded && ours.prepare(bounded)
  const [functions, mongo, floor] = [caslFunctions, caslMongo, map].map((engine) => engine.prepare(workload))
  agreement(`${ours.name} at ${count}`, mine.decide, workload)
  if (bounded) agreement(`${ours.name} with a boundary at ${count}`, mineBounded.decide, bounded)
  agreement(`${caslFunctions.name} at ${count}`, functions.decide, workload)
  agreement(`${caslMongo.name} at ${count}`, mongo.decide, workload)
  const ways = {
    [OURS]: preparedPass(mine, workload),
    [FRESH]: freshPass(mine, workload),
    ...(bounded && { [BOUNDED]: preparedPass(mineBounded, bounded) }),
    [caslFunctions.name]: preparedPass(functions, workload),
    [CASL_FRESH]: freshPass(functions, workload),
    [caslMongo.name]: preparedPass(mongo, workload),
    [map.name]: preparedPass(floor, workload),
  }
  return Object.fromEntries(Object.entries(ways).map(([row, way]) => [wayName(row, count), way]))
}

const wayName = (row, size) => `${row} at ${size}`

const print = (line) => process.stdout.write(`  ${line}\n`)

const percentages = ({ allow, deny, implicit }) =>
  `${percent(allow)} allowed, ${percent(deny)} denied, ${percent(implicit)} named by nothing`
const percent = (share) => `${(share * 100).toFixed(0)} %`
