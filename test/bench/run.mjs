// Runs the benchmarks, `*.bench.mjs` beside this file, one after the other on the built packages; a word after the
// command picks those whose name has it. It refuses to measure; each benchmark exports a default function that does.
import { readdirSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'

const [wanted = ''] = process.argv.slice(2)
const files = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.bench.mjs'))

const load = loadavg()[0]?.toFixed(2)
process.stdout.write(`Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model}, load ${load}\n`)
for (const file of files.filter((each) => each.includes(wanted))) {
  process.stdout.write(`\n${file.replace('.bench.mjs', '')}\n`)
  const { default: measure } = await import(new URL(file, import.meta.url).href)
  await measure()
}
