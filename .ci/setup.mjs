// Installs what is missing, and nothing when nothing is: a stamp inside node_modules holds a hash of all that decides
// what an installation looks like. So the project's commands work from a clean clone, and again without a network.
// It refuses to know any single dependency.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pnpm, root } from './pnpm.mjs'

const stampFile = join(root, 'node_modules', '.setup')
const stamp = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .update(`${process.versions.modules} ${process.platform} ${process.arch}`)
  .digest('hex')

if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) install()

function install() {
  process.stderr.write('Installing what is missing …\n')
  try {
    pnpm(['install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'], { quiet: true })
    writeFileSync(stampFile, stamp)
  } catch (failure) {
    process.stderr.write(`${failure.message}\n`)
    process.exitCode = 1
  }
}
