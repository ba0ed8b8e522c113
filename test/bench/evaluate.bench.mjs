// How fast requests are decided, beside other engines: the parts named below, each in a process of its own. Words after the
// command pick parts; `--quick` measures our engine and CASL within a minute; `--markdown` prints tables for the
// documentation. It refuses to measure; the parts do.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { optionsOf } from './evaluate/options.mjs'

/** The parts in order, and whether the quick run has them. */
const PARTS = { mix: true, shapes: true, load: true, memory: true, peers: false }

const PEERS = ['@casl/ability', '@cedar-policy/cedar-wasm', 'casbin', 'pbac']

const run = fileURLToPath(new URL('run.mjs', import.meta.url))

export default function measure(words) {
  const { parts, quick } = optionsOf(words)
  process.stdout.write(`  beside ${PEERS.map(withVersion).join(', ')}\n`)
  const wanted = Object.keys(PARTS).filter((part) => (parts.length > 0 ? parts.includes(part) : !quick || PARTS[part]))
  for (const part of wanted) {
    const start = performance.now()
    const { status } = spawnSync(
      process.execPath,
      ['--expose-gc', run, `evaluate/parts/${part}.mjs`, '--here', ...words],
      {
        stdio: 'inherit',
      },
    )
    if (status !== 0) process.exitCode = 1
    const seconds = ((performance.now() - start) / 1000).toFixed(0)
    process.stdout.write(`  (${part}: ${seconds} s, load ${loadavg()[0]?.toFixed(2)})\n`)
  }
}

function withVersion(name) {
  const { version } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8'))
  return `${name} ${version}`
}
