// Runs the pnpm that package.json names, through npx: the only ways that need nothing but Node and npm. Corepack is not
// used, for it is not on every machine and its signature check fails on some. It refuses to know what is being asked.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const { packageManager } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** Runs pnpm with these arguments and gives what it printed; throws, with what it said, when it fails. */
export function pnpm(args, { cwd = root, quiet = false } = {}) {
  const done = spawnSync('npx', ['--yes', '--prefer-offline', packageManager, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', quiet ? 'pipe' : 'inherit'],
    // `npm run --silent` would silence npx too, its failures included.
    env: { ...process.env, npm_config_loglevel: 'error' },
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return done.stdout
  const said = [done.error?.message, done.stdout, done.stderr].filter(Boolean).join('\n')
  throw new Error(`pnpm ${args.join(' ')} failed\n${said}`)
}
