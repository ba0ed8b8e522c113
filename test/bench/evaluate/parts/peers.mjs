// The base mix beside engines that look at every policy: ours, CASL and each of them in turn. A slow one makes fewer
// decisions in a round; its workload is the same. It refuses to leave out what is slow.
import { interleave } from '../../interleave.mjs'
import { agreement } from '../agreement.mjs'
import * as casbin from '../engines/casbin.mjs'
import * as casl from '../engines/casl-functions.mjs'
import * as cedar from '../engines/cedar.mjs'
import * as pbac from '../engines/pbac.mjs'
import * as ours from '../engines/qcs-policy.mjs'
import { optionsOf } from '../options.mjs'
import { BLOCK, blockPass } from '../passes.mjs'
import { counted, duration, ratio, table } from '../table.mjs'
import { SIZES, workloadOf } from '../workload.mjs'

const ENGINES = [ours, casl, cedar, casbin, pbac]

/** How long one engine may take for the comparison of decisions, and about how long for one call in a round. */
const AGREEMENT_MS = 3_000
const CALL_MS = 200

export default async function measure(words) {
  const options = optionsOf(words)
  const sizes = options.sizesOf(SIZES, [10, 1_000])
  const columns = []
  for (const size of sizes) columns.push(await columnOf(workloadOf(size), options))
  const rows = ENGINES.map((engine, i) => [
    i === 0 ? `**${engine.name}**` : engine.name,
    ...columns.map((times) => `${duration(times[engine.name])} · ${ratio(times[engine.name] / times[ours.name])}`),
  ])
  process.stdout.write(table('Time of a decision, base mix', ['', ...sizes.map(counted)], rows, options))
}

/** The milliseconds of a decision by engine. */
async function columnOf(workload, options) {
  const ways = {}
  const decisions = {}
  const compared = []
  for (const engine of ENGINES) {
    const prepared = await engine.prepare(workload)
    const result = agreement(`${engine.name} at ${workload.count}`, prepared.decide, workload, AGREEMENT_MS)
    compared.push(`${engine.name} ${counted(result.compared)}`)
    decisions[engine.name] = blockSize(result.msOfOne)
    ways[engine.name] = blockPass(prepared, workload, decisions[engine.name])
  }
  process.stdout.write(`  ${counted(workload.count)} statements, decisions compared: ${compared.join(', ')}\n`)
  const times = interleave(ways, options.rounds)
  return Object.fromEntries(Object.entries(times).map(([name, ms]) => [name, ms / decisions[name]]))
}

const blockSize = (msOfOne) => Math.max(1, Math.min(BLOCK, Math.floor(CALL_MS / msOfOne)))
