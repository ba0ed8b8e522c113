// Holds the two evaluators together on a million generated pairs of policies and request, others each time: `npm run
// agreement`. The seed and the number are printed first, so that a run that fails, or is stopped, can be repeated by
// QCS_POLICY_AGREEMENT_SEED and QCS_POLICY_AGREEMENT_PAIRS. It refuses to know the evaluators; the test does.
import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { root } from './pnpm.mjs'

const pairs = process.env.QCS_POLICY_AGREEMENT_PAIRS ?? '1000000'
const seed = process.env.QCS_POLICY_AGREEMENT_SEED ?? String(randomInt(2 ** 31))
process.stdout.write(`${pairs} pairs, seed ${seed}\n`)

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', 'packages/evaluate/src/agreement/agreement.test.ts'], {
  cwd: root,
  env: { ...process.env, QCS_POLICY_AGREEMENT_PAIRS: pairs, QCS_POLICY_AGREEMENT_SEED: seed },
  stdio: ['ignore', 'inherit', 'inherit'],
})
process.exitCode = status ?? 1
