// Booleans (COND-11): eight spellings and no other.
import { expect, test } from 'vitest'
import { booleanOfNumber, readBoolean } from './boolean.ts'

function check(value: string | number, meant: boolean | undefined): void {
  expect(typeof value === 'string' ? readBoolean(value) : booleanOfNumber(value)).toBe(meant)
}

test.for<[value: string | number, meant: boolean | undefined]>([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
  [1, true],
  [0, false],
  [-0, false],
  ['True', undefined],
  ['TRUE', undefined],
  [' true', undefined],
  ['yes', undefined],
  ['', undefined],
  ['01', undefined],
  ['1.0', undefined],
  [2, undefined],
  [0.5, undefined],
  [Number.NaN, undefined],
])('COND-11: %j is %s', ([value, meant]) => check(value, meant))
