// `readPolicy`: the same reading without places. Faults carry the path to their value instead.
import { expect, test } from 'vitest'
import { readPolicy } from './from-value.ts'

const statement = (members: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: '*', resource: '*', ...members }],
})

type Row = readonly [claim: string, value: unknown, code: string, path: readonly (string | number)[]]

function check(value: unknown, code: string, path: readonly (string | number)[]): void {
  const found = readPolicy(value).diagnostics.find((diagnostic) => diagnostic.code === code)
  expect(found?.path).toEqual(path)
  expect(found?.span).toEqual({ start: 0, end: 0 })
}

const rows: readonly Row[] = [
  ['the document itself', [], 'document-not-object', []],
  ['a missing member is shown at its object', {}, 'version-missing', []],
  ['a member of the document', { version: '1' }, 'version-invalid', ['version']],
  [
    'the name of an unknown member',
    statement({ notAction: 'x' }),
    'statement-unknown-member',
    ['statement', 0, 'notAction'],
  ],
  ['a statement', { version: '2.0', statement: [{}] }, 'effect-missing', ['statement', 0]],
  ['an entry of a list', statement({ action: ['cos:*', 'cos'] }), 'action-malformed', ['statement', 0, 'action', 1]],
  ['a single value', statement({ resource: 'x' }), 'resource-not-qcs', ['statement', 0, 'resource']],
  [
    'an operator',
    statement({ condition: { equals: { a: 'b' } } }),
    'condition-operator-unknown',
    ['statement', 0, 'condition', 'equals'],
  ],
  [
    'a condition value',
    statement({ condition: { ip_equal: { 'qcs:ip': ['10.0.0.1', 'x'] } } }),
    'condition-value-not-ip',
    ['statement', 0, 'condition', 'ip_equal', 'qcs:ip', 1],
  ],
  [
    'a principal',
    statement({ principal: { qcs: ['x'] } }),
    'principal-malformed',
    ['statement', 0, 'principal', 'qcs', 0],
  ],
]

test.for(rows)('the path leads to %s', ([, value, code, path]) => check(value, code, path))

test('no node of the policy has a place', () => {
  const { policy } = readPolicy(statement({ condition: { string_equal: { a: `x\${uin}` } } }))
  const spans = JSON.stringify(policy, (name, value: unknown) =>
    name === 'span' && value !== undefined ? 'a span' : value,
  )
  expect(spans).not.toContain('a span')
})

test('what is no JSON is a wrong type, never called', () => {
  let called = false
  const value = { version: '2.0', statement: () => (called = true), toJSON: () => (called = true) }
  expect(readPolicy(value).diagnostics.map(({ code }) => code)).toContain('statement-type')
  expect(called).toBe(false)
})

test('a value that contains itself is read, and is a wrong type', () => {
  const statements: unknown[] = []
  statements.push(statements)
  expect(readPolicy({ version: '2.0', statement: statements }).diagnostics.map(({ code }) => code)).toContain(
    'statement-type',
  )
})
