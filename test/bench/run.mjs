// Runs the benchmarks, `*.bench.mjs` beside this file, one after the other on the built packages. The first word after the
// command picks those whose name has it; the other words are theirs. Each has a process of its own, so that none meets code
// that another one has taught the engine. It refuses to measure; each benchmark exports a default function that does.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)
const [first = '', ...others] = process.argv.slice(2)

if (others[0] === '--here') {
  const { default: measure } = await import(new URL(first, here).href)
  await measure(others.slice(1))
} else {
  // An option alone is for all of them.
  const [wanted, words] = first.startsWith('--') ? ['', [first, ...others]] : [first, others]
  const files = readdirSync(here).filter((file) => file.endsWith('.bench.mjs') && file.includes(wanted))
  const load = loadavg()[0]?.toFixed(2)
  process.stdout.write(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, load ${load}\n`)
  for (const file of files) {
    process.stdout.write(`\n${file.replace('.bench.mjs', '')}\n`)
    const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), file, '--here', ...words], {
      stdio: 'inherit',
    })
    if (status !== 0) process.exitCode = 1
  }
}
