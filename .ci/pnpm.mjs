// Runs the pnpm that package.json names, through npx: the only ways that need nothing but Node and npm. Corepack is not
// used, for it is not on every machine and its signature check fails on some. It refuses to know what is being asked.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Runs pnpm with these arguments and gives what it printed; its failure ends the process with its exit code. */
export function pnpm(args, { cwd = root, quiet = false } = {}) {
  const command = ['--yes', '--prefer-offline', packageManager, ...args]
  const options = { cwd, encoding: 'utf8', stdio: ['ignore', quiet ? 'pipe' : 2, 'pipe'] }
  const done = spawnSync('npx', command, { ...options, shell: process.platform === 'win32' })
  if (done.status === 0) return done.stdout
  process.stderr.write(`${done.error?.message ?? ''}${done.stdout ?? ''}${done.stderr ?? ''}\n`)
  process.stderr.write(`pnpm ${args.join(' ')} failed\n`)
  process.exit(done.status || 1)
}
