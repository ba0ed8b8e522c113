// Examines what would be published: publint reads each tarball's package.json against its files, attw whether its types
// resolve. Commands have no types, so attw is not asked about them. It refuses to build; the build must be fresh.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from './pack.mjs'
import { root } from './pnpm.mjs'

const folder = mkdtempSync(join(tmpdir(), 'qcs-policy-tarballs-'))
let failed = false
try {
  for (const { name, bin, tarball } of packAll(folder)) {
    process.stdout.write(`${name}\n`)
    run('publint', ['run', tarball, '--strict'])
    if (!bin) run('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--format', 'ascii'])
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed ? 1 : 0

function run(tool, args) {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', tool), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) failed = true
}
