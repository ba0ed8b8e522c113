// Condition values: which each operator can take (COND-7 to COND-12, COND-15), and how they are read (VAR-2).
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { describe, expect, test } from 'vitest'
import type { JsonNode } from '../json/tree.ts'
import { checkConditionValue, readConditionValue } from './condition-value.ts'
import { readOperator } from './operator.ts'
import { nodeOf, place, recorder, type Told, told } from './recorder.test-support.ts'

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

function jsonOf(value: Value): JsonNode {
  if (typeof value === 'string') return nodeOf(value)
  if (typeof value === 'number') return { type: 'number', value, raw: String(value), span: place(0, 1) }
  if (typeof value === 'boolean') return { type: 'boolean', value, span: place(0, 4) }
  if (value === null) return { type: 'null', span: place(0, 4) }
  return Array.isArray(value) ? { type: 'array', elements: [] } : { type: 'object', members: [] }
}

function check(operator: string, value: Value, faults: readonly Told[]): void {
  const { report, faults: recorded } = recorder()
  checkConditionValue(
    jsonOf(value),
    readOperator(nodeOf(operator), place, () => undefined),
    place,
    report,
  )
  expect(told(typeof value === 'string' ? value : '', recorded)).toEqual(faults)
}

describe('values that an operator can take', () => {
  test.for<[operator: string, values: readonly Value[]]>([
    ['string_equal', ['a', '', 'true', '10', 7, 1.5]],
    ['string_not_like_if_exist', ['a*', 5]],
    ['binary_equal', ['QmFzZTY0', 1]],
    ['numeric_less_than', [1, -2.5, Number.POSITIVE_INFINITY, '10', '-1.5e3', '${uin}', 'a${app_id}']],
    ['date_greater_than', ['2026-01-31T08:00:00Z', '2026-01-31T08:00:00.5+0800', '${uin}', '${uin']],
    ['bool_equal', [true, false, 'true', 'false', '1', '0', 1, 0, '${uin}']],
    ['null_equal', [true, 'false', 0]],
    ['for_any_value:ip_equal', ['10.0.0.1', '10.0.0.0/8', '2001:db8::/32', '${uin}']],
    // What nobody knows, nobody can refuse.
    ['string_equals', [null, {}, true, 'x']],
    ['IpAddress', [7, 'x']],
  ])('%s', ([operator, values]) => {
    for (const value of values) check(operator, value, [])
  })

  test('a value that the text lost is no second fault', () => {
    const { report, faults } = recorder()
    checkConditionValue({ type: 'missing' }, readOperator(nodeOf('ip_equal'), place, report), place, report)
    expect(faults).toEqual([])
  })
})

describe('COND-15: values of a type that it cannot take', () => {
  test.for<[operator: string, values: readonly Value[]]>([
    ['string_equal', [true, null, {}, []]],
    ['binary_equal', [false, null]],
    ['numeric_equal', [true, null, {}, []]],
    ['date_equal', [1700000000, true, null, {}]],
    ['bool_equal', [null, {}, []]],
    ['null_equal', [null, {}]],
    ['ip_not_equal', [10, true, null, []]],
  ])('%s', ([operator, values]) => {
    for (const value of values) check(operator, value, [['condition-value-type', '']])
  })

  test('type and operator are named', () => {
    const { report, faults } = recorder()
    checkConditionValue(jsonOf(null), readOperator(nodeOf('ip_equal_if_exist'), place, report), undefined, report)
    expect(faults[0]?.args).toEqual({ found: 'null', operator: 'ip_equal_if_exist' })
  })
})

describe('texts that it cannot take, and texts better written otherwise', () => {
  test.for<[operator: string, value: Value, faults: readonly Told[]]>([
    ['numeric_equal', '10 ', [['condition-value-not-number', '10 ']]],
    ['numeric_equal', '', [['condition-value-not-number', '']]],
    ['date_equal', '2026-02-30T00:00:00Z', [['condition-value-not-date', '2026-02-30T00:00:00Z']]],
    ['date_equal', '2026-01-31', [['condition-value-not-date', '2026-01-31']]],
    [
      'date_equal',
      '2026-01-31 08:00:00',
      [['condition-date-form', '2026-01-31 08:00:00', 'safe: 2026-01-31T08:00:00Z']],
    ],
    [
      'date_equal',
      '2026-01-31T 08:00:00Z',
      [['condition-date-form', '2026-01-31T 08:00:00Z', 'safe: 2026-01-31T08:00:00Z']],
    ],
    ['ip_equal', '10.0.0', [['condition-value-not-ip', '10.0.0']]],
    ['ip_equal', '10.217.182.3/24', [['condition-ip-host-bits', '10.217.182.3/24', 'safe: 10.217.182.0/24']]],
    ['ip_equal', '::ffff:10.1.2.3/120', [['condition-ip-host-bits', '::ffff:10.1.2.3/120', 'safe: 10.1.2.0/24']]],
    ['bool_equal', 'True', [['condition-value-not-boolean', 'True']]],
    ['bool_equal', 2, [['condition-value-not-boolean', '']]],
    ['null_equal', 'null', [['condition-value-not-boolean', 'null']]],
    ['null_equal', -1, [['condition-value-not-boolean', '']]],
  ])('%s %j', ([operator, value, faults]) => check(operator, value, faults))
})

describe('reading', () => {
  const read = (value: JsonNode) => {
    const { report, faults } = recorder()
    return { value: readConditionValue(value, place, report), faults }
  }

  test('a string comes with its variables', () => {
    expect(read(nodeOf('a${uin}')).value).toEqual({
      type: 'string',
      text: 'a${uin}',
      raw: '"a${uin}"',
      span: { start: 100, end: 109 },
      variables: [{ name: 'uin', start: 1, end: 7, span: place(1, 7) }],
    })
  })

  test('VAR-4: bad variables are reported', () => {
    const text = '${uin} ${Uin} ${x} ${'
    expect(told(text, read(nodeOf(text)).faults)).toEqual([
      ['variable-unknown', '${Uin}', '${uin} ${uin} ${x} ${'],
      ['variable-unknown', '${x}'],
      ['variable-malformed', '${'],
    ])
  })

  test('other values stay as they are, with their places', () => {
    expect(read(jsonOf(1.5)).value).toEqual({ type: 'number', value: 1.5, raw: '1.5', span: place(0, 1) })
    expect(read(jsonOf(true)).value).toEqual({ type: 'boolean', value: true, span: place(0, 4) })
    expect(read(jsonOf(null)).value).toEqual({
      type: 'other',
      value: { type: 'null', span: place(0, 4) },
      span: place(0, 4),
    })
  })
})
