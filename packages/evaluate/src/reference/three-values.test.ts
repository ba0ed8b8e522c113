// The tables of Kleene's logic (P-1).
import { expect, test } from 'vitest'
import { word } from './tables.test-support.ts'
import { allOf, anyOf, indeterminate, not, type ThreeValued } from './three-values.ts'

const open = indeterminate('X-1', 'open')
const later = indeterminate('X-2', 'open too')

function check(values: readonly ThreeValued[], all: string, any: string): void {
  expect([word(allOf(values)), word(anyOf(values))]).toEqual([all, any])
}

test.for<[values: readonly ThreeValued[], all: string, any: string]>([
  [[], 'yes', 'no'],
  [[true], 'yes', 'yes'],
  [[false], 'no', 'no'],
  [[open], 'X-1', 'X-1'],
  [[true, true], 'yes', 'yes'],
  [[true, false], 'no', 'yes'],
  [[false, false], 'no', 'no'],
  [[open, true], 'X-1', 'yes'],
  [[open, false], 'no', 'X-1'],
  [[true, open, false], 'no', 'yes'],
  // The first reason is the one that is given.
  [[later, open, true], 'X-2', 'yes'],
])('P-1: %j is %s with AND and %s with OR', ([values, all, any]) => check(values, all, any))

test('P-1: NOT turns what is known around, and leaves open what is open', () => {
  expect([not(true), not(false), not(open)]).toEqual([false, true, open])
})
