// Time grows with the length of a document and not with its square, whatever the document holds many of. It refuses to know which
// rule is slow; the benchmark says that.
import { lintPolicy, STRICT } from '@qcs-policy/lint'
import { expect, test } from 'vitest'

type Shape = readonly [name: string, make: (count: number) => object]

const NOW = '2026-06-01T00:00:00Z'
const FEW = 1200
const MANY = 4 * FEW
/** Four times is linear and sixteen times is quadratic; what is measured scatters. */
const MOST = 10

const times = <Item>(count: number, make: (i: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, i) => make(i))
const document = (statement: unknown): object => ({ version: '2.0', statement })
const one = (more: object): object =>
  document([{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...more }])
const alternate = (i: number): string => (i % 2 === 0 ? 'deny' : 'allow')

const SHAPES: readonly Shape[] = [
  ['the same statement', (n) => document(times(n, () => ({ effect: 'allow', action: 'a:B', resource: '*' })))],
  [
    'statements that all differ',
    (n) =>
      document(
        times(n, (i) => ({
          effect: alternate(i),
          action: 'cvm:StopInstances',
          resource: `qcs::cvm:::instance/ins-${i}`,
        })),
      ),
  ],
  [
    'allows and denies of a service',
    (n) => document(times(n, (i) => ({ effect: alternate(i), action: 'cam:*', resource: '*' }))),
  ],
  [
    'services that nobody knows',
    (n) => document(times(n, (i) => ({ effect: 'allow', action: `q${i}z:B${i}`, resource: '*' }))),
  ],
  ['the same action', (n) => one({ action: times(n, () => 'cvm:RunInstances') })],
  ['actions that nobody knows', (n) => one({ action: times(n, (i) => `cvm:X${i}`) })],
  ['patterns', (n) => one({ action: times(n, (i) => `cvm:*a*${i}*`) })],
  ['patterns of all services', (n) => one({ action: times(n, (i) => `*:*a${i}*`) })],
  ['the same resource', (n) => one({ resource: times(n, () => 'qcs::cvm:::instance/a') })],
  ['the same value', (n) => one({ condition: { string_like: { 'cvm:zone': times(n, () => 'a') } } })],
  [
    'keys that nobody knows',
    (n) => one({ condition: { string_equal: Object.fromEntries(times(n, (i) => [`x:y${i}`, 'a'])) } }),
  ],
]

function timeOf(text: string): number {
  const start = performance.now()
  lintPolicy(text, { linter: STRICT, now: NOW })
  return performance.now() - start
}

test.for(SHAPES)('%s', { retry: 2, timeout: 60_000 }, ([, make]) => {
  const few = JSON.stringify(make(FEW))
  const many = JSON.stringify(make(MANY))
  timeOf(few)
  const least = Math.min(timeOf(few), timeOf(few))
  expect(timeOf(many) / least).toBeLessThan(MOST)
})
