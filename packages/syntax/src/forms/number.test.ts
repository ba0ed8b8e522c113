// Numbers (COND-8), beside the rule as a regular expression and Number itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readNumber } from './number.ts'

function check(text: string): void {
  const isNumber = /^[+-]?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/.test(text)
  expect(readNumber(text)).toBe(isNumber ? Number(text) : undefined)
}

test.for<[text: string, value: number | undefined]>([
  ['0', 0],
  ['-0', -0],
  ['+5', 5],
  ['-12.50', -12.5],
  ['007', 7],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['25e-1', 2.5],
  ['1e999', Number.POSITIVE_INFINITY],
  ['9007199254740993', 9007199254740992],
  ['', undefined],
  [' 1', undefined],
  ['1 ', undefined],
  ['.5', undefined],
  ['5.', undefined],
  ['1.e3', undefined],
  ['1e', undefined],
  ['1e+', undefined],
  ['+', undefined],
  ['--1', undefined],
  ['1.2.3', undefined],
  ['1_000', undefined],
  ['1,000', undefined],
  ['0x10', undefined],
  ['0b1', undefined],
  ['Infinity', undefined],
  ['NaN', undefined],
  ['１', undefined],
  ['1\u0000', undefined],
])('COND-8: %j is %s', ([text, value]) => {
  expect(readNumber(text)).toBe(value)
  check(text)
})

test('COND-8: equals the rule on any text', () => {
  const part = fc.constantFrom('0', '7', '12', '.', 'e', 'E', '+', '-', ' ', 'x', '１')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => check(parts.join(''))),
    { numRuns: 5000 },
  )
})
