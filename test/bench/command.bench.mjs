// How long the command takes as a whole process: one file beside an empty Node program, and a thousand files of 2 KB.
// Medians of runs in turn. It refuses to know what the command says.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { policyText } from './documents.mjs'
import { interleave } from './interleave.mjs'

const command = fileURLToPath(new URL('../../packages/cli/bin/qcs-policy.js', import.meta.url))
const FILES = 1000

export default function measure() {
  const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-bench-'))
  try {
    const text = policyText(2000)
    for (let i = 0; i < FILES; i += 1) writeFileSync(join(folder, `${i}.policy.json`), text)
    const times = interleave(
      {
        'node -e 0': () => run(['-e', '0']),
        'lint of one file': () => run([command, 'lint', join(folder, '0.policy.json')]),
        'lint of 1,000 files': () => run([command, 'lint', folder]),
      },
      { rounds: 11, roundMs: 1 },
    )
    const empty = times['node -e 0']
    for (const [name, ms] of Object.entries(times)) {
      process.stdout.write(
        `  ${name.padEnd(22)}${ms.toFixed(0).padStart(6)} ms${(ms / empty).toFixed(2).padStart(7)} × an empty program\n`,
      )
    }
    const perSecond = (FILES / times['lint of 1,000 files']) * 1000
    process.stdout.write(`  ${perSecond.toFixed(0)} files of ${text.length} characters a second\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`exit code ${status} of ${args.join(' ')}`)
  return status
}
