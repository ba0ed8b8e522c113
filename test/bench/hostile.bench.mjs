// How the time for hostile texts grows: the same text once and four times as long, in one run. Linear work gives a ratio
// of about 4. It refuses to judge; the tests of hostile texts do, by their time limit.
import { parsePolicy } from '@qcs-policy/syntax'
import { interleave } from './interleave.mjs'

const SMALL = 50_000

const texts = {
  'nested brackets': (n) => '{"a":'.repeat(n),
  commas: (n) => `{"version":"2.0","statement":[${','.repeat(n * 5)}]}`,
  'a long string': (n) => `{"version":"${'x'.repeat(n * 50)}"}`,
  'unclosed strings': (n) => `{${'"abc\n'.repeat(n)}`,
  'curly strings': (n) => `{${'“abc\n'.repeat(n)}`,
  names: (n) => `{${Array.from({ length: n }, (_, i) => `"a${i}":1`).join(',')}}`,
  'stars in a pattern': (n) => statement(`qcs::cos:::${'*a'.repeat(n)}`),
  variables: (n) => statement(`qcs::cvm:::${'\\u0024{x}'.repeat(n)}`),
}

const statement = (resource) =>
  `{"version":"2.0","statement":[{"effect":"allow","action":"cos:*","resource":"${resource}"}]}`

export default function measure() {
  for (const [name, make] of Object.entries(texts)) {
    const [small, large] = [make(SMALL), make(SMALL * 4)]
    const times = interleave(
      { small: () => parsePolicy(small), large: () => parsePolicy(large) },
      { rounds: 7, roundMs: 1 },
    )
    const ratio = (times.large / times.small).toFixed(1)
    const size = large.length.toLocaleString('en').padStart(11)
    process.stdout.write(
      `  ${name.padEnd(20)}${size} characters${times.large.toFixed(0).padStart(6)} ms, ${ratio} × a quarter\n`,
    )
  }
}
