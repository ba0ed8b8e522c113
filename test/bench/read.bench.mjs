// What `readPolicy` adds to `JSON.parse`: documents of many sizes, alone and in a bundle of ten thousand statements, and
// what is held afterwards. The ratio to `JSON.parse` of the same texts is the goal. It refuses to know what is decided.
import { readPolicy } from '@qcs-policy/syntax/read'
import { randomFrom } from './evaluate/random.mjs'
import { BASE, statementsOf } from './evaluate/statements.mjs'
import { interleave } from './interleave.mjs'

const SEED = 20_261_122
const BUNDLE = 10_000
const SIZES = [1, 10, 100, 1_000, 10_000]
const IDENTITY = { kind: 'identity' }

/** Texts of documents of `size` statements each, `count` statements in all. */
function textsOf(count, size) {
  const statements = statementsOf(count, BASE, randomFrom(SEED + count))
  return Array.from({ length: count / size }, (_, i) =>
    JSON.stringify({ version: '2.0', statement: statements.slice(i * size, (i + 1) * size) }),
  )
}

const read = (text) => readPolicy(JSON.parse(text), IDENTITY).policy

export default function measure() {
  for (const size of SIZES) print(`one document of ${size}`, size, textsOf(size, size))
  for (const size of SIZES.slice(0, -1)) print(`${BUNDLE / size} documents of ${size}`, BUNDLE, textsOf(BUNDLE, size))
  printHeld(textsOf(BUNDLE, BUNDLE))
}

function print(what, count, texts) {
  const options = count < BUNDLE ? { rounds: 9, roundMs: 20 } : { rounds: 15, roundMs: 1 }
  const { parse, load } = interleave(
    {
      parse: () => texts.map((text) => JSON.parse(text)),
      load: () => texts.map(read),
    },
    options,
  )
  const each = ((parse * 1e6) / count).toFixed(0).padStart(5)
  process.stdout.write(
    `    ${what.padEnd(28)}${each} ns a statement to parse, with readPolicy ${(load / parse).toFixed(2)} ×\n`,
  )
}

/** Only with `node --expose-gc`. */
function printHeld(texts) {
  if (globalThis.gc === undefined) return
  const before = heapUsed()
  const policies = texts.map(read)
  const held = heapUsed() - before
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const [policy] = policies
  process.stdout.write(
    `    held by the trees: ${Math.round(held / BUNDLE)} bytes a statement, ${(held / characters).toFixed(2)} × the text` +
      ` (${policy.statements.length} statements in the first)\n`,
  )
}

function heapUsed() {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
