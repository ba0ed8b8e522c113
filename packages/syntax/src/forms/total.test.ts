// Laws of all form readers: any string is read, nothing throws, every offset lies in the string, every place lies in
// its parent's, and without places the same is read and reported.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonString } from '../json/tree.ts'
import type { PolicyKind, PrincipalKey } from '../policy.ts'
import type { Place, Span } from '../span.ts'
import { readAction } from './action.ts'
import { checkConditionValue, readConditionValue } from './condition-value.ts'
import { BASE_OPERATORS, OPERATORS, readOperator } from './operator.ts'
import { readPrincipal } from './principal.ts'
import { readQcs } from './qcs.ts'
import type { FormReport } from './reading.ts'
import { nodeOf, OUTER, place, recorder } from './recorder.test-support.ts'

type Read = (node: JsonString, place: Place | undefined, report: FormReport) => object | undefined

const KINDS: readonly PolicyKind[] = ['identity', 'legacy']
const KEYS: readonly PrincipalKey[] = ['qcs', 'service', 'federated']

const ONE_OF_EACH_FAMILY = BASE_OPERATORS.filter(
  (base, i) => BASE_OPERATORS.findIndex((other) => OPERATORS[other].family === OPERATORS[base].family) === i,
)

const READERS: readonly (readonly [name: string, read: Read])[] = [
  ['readAction', readAction],
  ['readOperator', readOperator],
  ['readConditionValue', readConditionValue],
  ...KINDS.map(
    (kind) =>
      [`readQcs ${kind}`, (node, at, report) => readQcs(node, at, report, { kind })] as const satisfies [string, Read],
  ),
  ...KEYS.map(
    (key) =>
      [`readPrincipal ${key}`, (node, at, report) => readPrincipal(node, key, at, report)] as const satisfies [
        string,
        Read,
      ],
  ),
  ...ONE_OF_EACH_FAMILY.map((base) => {
    const operator = readOperator(nodeOf(base), undefined, () => undefined)
    const check: Read = (node, at, report) => void checkConditionValue(node, operator, at, report)
    return [`checkConditionValue ${base}`, check] as const
  }),
]

const telling = fc.constantFrom(
  ...[
    'qcs',
    'qcs::',
    ':',
    '*',
    '/',
    '${',
    '}',
    'uin',
    'uin/',
    'uid/',
    '12',
    'cos',
    'name/',
    'permid/',
    'cvm',
    'cam::uin/',
  ],
  ...[
    ' ',
    '\u00a0',
    '：',
    '\ud83d',
    '云',
    'string_equal',
    '_if_exist',
    'for_any_value:',
    'root',
    '2026-01-31T',
    '10.0.0.1',
  ],
)
const text = fc.oneof(
  fc.array(telling, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** Every object in the tree with a span, the outermost first. */
function spansIn(value: unknown, outer: Span, check: (span: Span, outer: Span) => void): void {
  if (typeof value !== 'object' || value === null) return
  const own = 'span' in value ? (value.span as Span | undefined) : undefined
  if (own !== undefined) check(own, outer)
  for (const part of Object.values(value)) spansIn(part, own ?? outer, check)
}

/** The tree as it is without places. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null, (name, part) => (name === 'span' ? undefined : part)))
}

describe.for(READERS)('%s', ([, read]) => {
  test('reads any string; offsets and places lie within it; places change nothing', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const node = nodeOf(whole)
        const { report, faults } = recorder()
        const result = read(node, place, report)
        for (const { start, end, fix } of faults) {
          expect(0 <= start && start <= end && end <= whole.length).toBe(true)
          if (fix !== undefined) expect(0 <= fix.start && fix.start <= fix.end && fix.end <= whole.length).toBe(true)
        }
        spansIn(result, { start: OUTER, end: OUTER + whole.length + 2 }, (span, outer) => {
          expect(outer.start <= span.start && span.start <= span.end && span.end <= outer.end).toBe(true)
        })
        const bare = recorder()
        const bareResult = read(
          { type: 'string', value: whole, raw: node.raw, span: undefined },
          undefined,
          bare.report,
        )
        expect(withoutSpans(bareResult)).toEqual(withoutSpans(result))
        expect(bare.faults).toEqual(faults)
      }),
      { numRuns: 300 },
    )
  })

  test('reads strings made to be slow: in more than linear time this would not end', () => {
    for (const part of ['${', '${a}', ':', '*', ' ', '：', 'a', '/', 'qcs:', 'name/', 'uin1:', '1', '0.']) {
      read(nodeOf(part.repeat(1_000_000 / part.length)), undefined, () => undefined)
    }
  })
})
