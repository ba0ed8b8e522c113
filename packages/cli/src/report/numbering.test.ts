// Numbers for names: in order, once each.
import { expect, test } from 'vitest'
import { createNumbering } from './numbering.ts'

test('names keep the number under which they came up first', () => {
  const numbering = createNumbering()
  expect(['b', 'a', 'b', '__proto__'].map(numbering.of)).toEqual([0, 1, 0, 2])
  expect(numbering.names()).toEqual(['b', 'a', '__proto__'])
})
