// How fast requests are decided, beside other engines: the parts named below, each in a process of its own. Words after the
// command pick parts; `--quick` measures our engine and CASL within a minute; `--markdown` prints tables for the
// documentation. It refuses to measure; the parts do.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { optionsOf } from './evaluate/options.mjs'

/** The parts in order, and whether the quick run has them. */
const PARTS = { mix: true, shapes: true, load: true, memory: true, peers: false }

const run = fileURLToPath(new URL('run.mjs', import.meta.url))

export default function measure(words) {
  const { parts, quick } = optionsOf(words)
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
    process.stdout.write(`  (${part}: ${((performance.now() - start) / 1000).toFixed(0)} s)\n`)
  }
}
