// When a condition that was read before stands for a value.
import { expect, test } from 'vitest'
import { usualCondition } from './condition.ts'
import { createUsualReader } from './reader.ts'
import { isSameCondition } from './same-condition.ts'

const read = {
  string_equal: { a: ['x', 'y'], b: 'z', c: ['w'] },
  numeric_equal: { n: 0 },
  bool_equal: { m: true },
}

function check(value: object, isSame: boolean): void {
  const condition = usualCondition(read, createUsualReader('identity'))
  expect(condition && isSameCondition(condition, { ...value })).toBe(isSame)
}

test('the same again', () => check(structuredClone(read), true))

const others: readonly (readonly [claim: string, value: object])[] = [
  ['an operator less', { string_equal: read.string_equal, numeric_equal: read.numeric_equal }],
  ['an operator more', { ...read, null_equal: { a: true } }],
  [
    'another operator',
    { string_like: read.string_equal, numeric_equal: read.numeric_equal, bool_equal: read.bool_equal },
  ],
  [
    'another order of operators',
    { numeric_equal: read.numeric_equal, string_equal: read.string_equal, bool_equal: read.bool_equal },
  ],
  ['a clause that is no object', { ...read, bool_equal: 'm' }],
  ['a key less', { ...read, string_equal: { a: ['x', 'y'], b: 'z' } }],
  ['a key more', { ...read, string_equal: { ...read.string_equal, d: 'v' } }],
  ['another key', { ...read, bool_equal: { mfa: true } }],
  ['a value less', { ...read, string_equal: { ...read.string_equal, a: ['x'] } }],
  ['a value more', { ...read, string_equal: { ...read.string_equal, a: ['x', 'y', 'z'] } }],
  ['another value', { ...read, string_equal: { ...read.string_equal, a: ['x', 'Y'] } }],
  ['a value for a list of it', { ...read, string_equal: { ...read.string_equal, c: 'w' } }],
  ['a list for its value', { ...read, string_equal: { ...read.string_equal, b: ['z'] } }],
  ['a string that is long enough to be a list', { ...read, string_equal: { ...read.string_equal, a: 'xy' } }],
  ['the number as a string', { ...read, numeric_equal: { n: '0' } }],
  ['the zero with the other sign', { ...read, numeric_equal: { n: -0 } }],
  ['the boolean as a string', { ...read, bool_equal: { m: 'true' } }],
]

test.for(others)('%s is not the same', ([, value]) => check(value, false))
