// Nearest names: what people write and what they meant, and the distance beside its textbook definition.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestName, slipsBetween } from './nearest.ts'

const NAMES = ['effect', 'action', 'resource', 'condition', 'principal', 'owner_uin', 'uin']

function check(name: string, nearest: string): void {
  expect(nearestName(name, NAMES)).toBe(nearest)
}

describe('a name is suggested', () => {
  test.for<[name: string, nearest: string]>([
    ['Effect', 'effect'],
    ['OwnerUin', 'owner_uin'],
    ['owner-uin', 'owner_uin'],
    ['owner uin', 'owner_uin'],
    ['actions', 'action'],
    ['acton', 'action'],
    ['aciton', 'action'],
    ['resuorces', 'resource'],
    ['conditions', 'condition'],
    ['uni', 'uin'],
  ])('%s → %s', ([name, nearest]) => check(name, nearest))
})

describe('no name is suggested', () => {
  test.for(['', '_', 'x', 'ab', 'sid', 'whatever', 'a'.repeat(65), 'notPrincipal'])('for %j', (name) => check(name, ''))

  test('when there is none', () => expect(nearestName('action', [])).toBe(''))
})

test('a `not` is never lost, and may be found', () => {
  expect(nearestName('notAction', ['action'])).toBe('')
  expect(nearestName('string_nto_equal', ['string_equal', 'string_not_equal'])).toBe('string_not_equal')
})

test('equal but for case wins over the first that is near', () => {
  expect(nearestName('ABC', ['abd', 'abc'])).toBe('abc')
})

test('of equally near ones the first is taken', () => {
  expect(nearestName('abx', ['abd', 'abc'])).toBe('abd')
})

test('slips are counted as the textbook does, up to the bound', () => {
  /** Insertions, deletions, replacements and swaps of neighbors, by the recursive definition. */
  function model(a: string, b: string): number {
    if (a === '' || b === '') return a.length + b.length
    const last = Number(a.at(-1) !== b.at(-1))
    const steps = [
      model(a.slice(0, -1), b) + 1,
      model(a, b.slice(0, -1)) + 1,
      model(a.slice(0, -1), b.slice(0, -1)) + last,
    ]
    if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
      steps.push(model(a.slice(0, -2), b.slice(0, -2)) + 1)
    }
    return Math.min(...steps)
  }
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      expect(slipsBetween(a, b, most)).toBe(Math.min(model(a, b), most + 1))
    }),
    { numRuns: 1000 },
  )
})
