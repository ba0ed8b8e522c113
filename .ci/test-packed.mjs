// Runs all tests once more on what users get: packs the packages, installs the tarballs into an empty folder outside the
// project, and tells vitest where they are. It refuses to build; the build must be fresh.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from './pack.mjs'
import { pnpm, root } from './pnpm.mjs'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'qcs-policy-packed-')))
try {
  const tarballs = Object.fromEntries(packAll(folder).map(({ name, tarball }) => [name, `file:${tarball}`]))
  writeFileSync(
    join(folder, 'package.json'),
    // The overrides send a package's need of another one to its tarball too; nothing of ours comes from a registry.
    JSON.stringify({ private: true, dependencies: tarballs, pnpm: { overrides: tarballs } }),
  )
  pnpm(['install', '--prefer-offline', '--ignore-workspace', '--reporter=silent'], { cwd: folder })

  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--mode', 'packed', ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, QCS_POLICY_PACKED: folder },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
