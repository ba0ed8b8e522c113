// A value for each operator: one that makes an allow match, and one that silences a deny.
import { describe, expect, test } from 'vitest'
import type { AuthorizationRequest, ContextValue } from '../../request.ts'
import { allow, deny, explained, requestWith } from '../explained.test-support.ts'

type Row = readonly [
  operator: string,
  values: unknown,
  /** The value for which it holds, and the one for which it does not; `null`: without the key. */
  holds: ContextValue | null,
  fails: ContextValue | null,
  /** What the request gives, for which it fails, and for which it holds; nothing by default. */
  given?: readonly [failing: ContextValue | undefined, holding: ContextValue],
]

const KEY = 'a:key'

function contextOf(value: ContextValue | undefined): Partial<AuthorizationRequest> {
  return value === undefined ? {} : { context: { [KEY]: value } }
}

function check([operator, values, holds, fails, given]: Row): void {
  const condition = { [operator]: { [KEY]: values } }
  const failing = explained({ identity: [allow({ condition })] }, requestWith(contextOf(given?.[0])))
  expect(failing.changes[0]).toMatchObject({ context: { [KEY]: holds }, grant: [] })
  const holding = given?.[1] ?? holds
  const denied = explained(
    { identity: [allow(), deny({ condition })] },
    requestWith(contextOf(holding === null ? undefined : holding)),
  )
  expect(denied.changes[0]).toMatchObject({ context: { [KEY]: fails }, remove: [] })
}

const rows: readonly Row[] = [
  ['string_equal', ['x', 'y'], 'x', '1'],
  ['string_equal', '1', '1', '0'],
  ['string_equal', `\${uin}-x`, '11-x', '1'],
  ['string_not_equal', ['1', '0'], 'other', '1'],
  ['string_equal_ignore_case', 'X', 'x', '1'],
  ['string_not_equal_ignore_case', 'X', '1', 'x'],
  ['string_like', 'a*b*c', 'abc', '1'],
  ['string_like', '*', 'x', null],
  ['string_not_like', '*o*', '1', 'o'],
  ['numeric_equal', 80, 80, 81],
  ['numeric_not_equal', 80, 81, 80],
  ['numeric_less_than', 80, 79, 80],
  ['numeric_less_than_equal', [70, 80], 70, 81],
  ['numeric_greater_than', 80, 81, 80],
  ['numeric_greater_than_equal', '80.5', 80.5, 79.5],
  ['date_equal', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z'],
  ['date_not_equal', '2026-01-01T00:00:00Z', '2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z'],
  ['date_less_than', '2026-01-01T00:00:00Z', '2025-12-31T23:59:59Z', '2026-01-01T00:00:00Z'],
  ['date_greater_than', '2026-01-01T08:00:00+08:00', '2026-01-01T00:00:01Z', '2026-01-01T00:00:00Z'],
  ['date_greater_than_equal', '2026-01-01T00:00:00.25Z', '2026-01-01T00:00:00.25Z', '2025-12-31T23:59:59Z'],
  ['bool_equal', 'true', true, false],
  ['binary_equal', 'x', 'x', '1'],
  ['ip_equal', '10.1.0.0/16', '10.1.0.1', '192.0.2.1'],
  ['ip_equal', '2001:db8::/32', '2001:db8::1', '192.0.2.1'],
  ['ip_equal', '10.1.2.3', '10.1.2.3', '192.0.2.1'],
  ['ip_not_equal', '10.1.0.0/16', '192.0.2.1', '10.1.0.1'],
  ['ip_not_equal', ['192.0.0.0/8', '198.0.0.0/7', '203.0.0.0/8'], '2001:db8::1', '192.0.0.1'],
  ['null_equal', true, null, '1', ['x', '']],
  ['null_equal', 'false', '1', null],
  ['string_equal_if_exist', 'x', 'x', '1', ['y', 'x']],
  ['string_not_equal_if_exist', 'x', '1', 'x', ['x', 'y']],
  ['for_any_value:string_equal', 'x', ['y', 'x'], ['1'], [['y'], ['x']]],
  ['for_all_value:string_equal', 'x', ['x'], ['x', '1'], [['x', 'y'], ['x']]],
  ['for_any_value:string_not_equal', 'x', ['x', '1'], ['x'], [['x'], ['x', '1']]],
  ['for_all_value:string_not_equal', 'x', ['y'], ['y', 'x'], [['x', 'y'], ['y']]],
]

describe('a value for', () => {
  test.for(rows)('%s %j', check)
})

describe('keys', () => {
  test('both spellings are set where both are given (COND-13)', () => {
    const { changes } = explained(
      { identity: [allow({ condition: { bool_equal: { mfa: true } } })] },
      requestWith({ context: { mfa: false, 'qcs:mfa': false } }),
    )
    expect(changes[0]?.context).toEqual({ mfa: true })
  })

  test('the spelling of the request is kept (COND-13)', () => {
    const { changes } = explained(
      { identity: [allow({ condition: { bool_equal: { mfa: true } } })] },
      requestWith({ context: { 'qcs:mfa': false } }),
    )
    expect(changes[0]?.context).toEqual({ 'qcs:mfa': true })
  })

  test('a tag is set by its own key, over the set of all tags (COND-14)', () => {
    const { changes } = explained(
      { identity: [allow({ condition: { string_equal: { 'qcs:tag/team': 'a' } } })] },
      requestWith({ context: { 'qcs:tag': ['team&b', 'env&x'] } }),
    )
    expect(changes[0]?.context).toEqual({ 'qcs:tag/team': ['b', 'a'] })
  })

  test('the time of the request is one of its circumstances (COND-16)', () => {
    const { changes } = explained(
      { identity: [allow({ condition: { date_less_than: { 'qcs:current_time': '2026-01-01T00:00:00Z' } } })] },
      requestWith({ now: '2026-06-01T00:00:00Z' }),
    )
    expect(changes[0]?.context).toEqual({ 'qcs:current_time': '2025-12-31T23:59:59Z' })
  })

  test('a key of any name', () => {
    const condition = JSON.parse('{"string_equal": {"__proto__": "x", "constructor": "y"}}')
    const { changes } = explained({ identity: [allow({ condition })] }, requestWith({}))
    expect(Object.entries(changes[0]?.context ?? {})).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})
