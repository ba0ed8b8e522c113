// Nearest names: what people write and what they meant, and the distance beside its textbook definition.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestName, plainName, slipsBetween } from './nearest.ts'

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

test('what is left out without a closer look is never near', () => {
  /** The same search, with a look at every candidate. */
  function slow(name: string, candidates: readonly string[]): string {
    const plain = plainName(name)
    let nearest = ''
    let bound = Math.min(3, Math.floor(plain.length / 3)) + 1
    for (const candidate of candidates) {
      const other = plainName(candidate)
      if (other === plain) return plain === '' ? '' : candidate
      if (plain.includes('not') && !other.includes('not')) continue
      const slips = slipsBetween(plain, other, bound - 1)
      if (slips < bound) [bound, nearest] = [slips, candidate]
    }
    return nearest
  }
  const name = fc.string({
    unit: fc.constantFrom('a', 'B', 'c', 'D', '1', '2', '_', '-', 'é', 'K', '中'),
    maxLength: 14,
  })
  const near = name.chain((each) =>
    fc
      .tuple(fc.constant(each), fc.nat({ max: 14 }), name)
      .map(([text, at, put]) => text.slice(0, at) + put.slice(0, 2) + text.slice(at + 1)),
  )
  fc.assert(
    fc.property(name, fc.array(fc.oneof(name, near), { maxLength: 6 }), (text, candidates) => {
      const all = [...candidates, text.slice(1), `${text}_x`]
      expect(nearestName(text, all)).toBe(slow(text, all))
    }),
    { numRuns: 3000 },
  )
})
