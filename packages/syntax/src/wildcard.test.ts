// The glob of the language, beside a naive matcher, and its times on patterns made to be slow.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compileWildcard,
  compileWildcardParts,
  hasWildcard,
  MAX_PATTERN_LENGTH,
  matchWildcard,
  matchWildcardFrom,
  STAR,
  type Wildcard,
} from './wildcard.ts'

type Parts = readonly (string | typeof STAR)[]

function compiled(pattern: string | Parts): Wildcard {
  const wildcard = typeof pattern === 'string' ? compileWildcard(pattern) : compileWildcardParts(pattern)
  if (wildcard === undefined) throw new Error('the pattern is too long')
  return wildcard
}

function check(pattern: string | Parts, text: string, matches: boolean): void {
  const wildcard = compiled(pattern)
  const shown = `${typeof pattern === 'string' ? pattern : pattern.map(String).join('')} against ${text}`
  expect(matchWildcard(wildcard, text), shown).toBe(matches)
  for (const before of ['', 'a', text]) {
    expect(matchWildcardFrom(wildcard, before + text, before.length), `${shown}, behind ${before}`).toBe(matches)
  }
}

describe('ACT-2, RES-6, COND-7: `*` is any run of characters, the rest is literal', () => {
  test.for<[pattern: string, matching: readonly string[], other: readonly string[]]>([
    ['*', ['', 'a', 'a/b:c', '*'], []],
    ['**', ['', 'a'], []],
    ['', [''], ['a', ' ']],
    ['abc', ['abc'], ['', 'ab', 'abcd', 'Abc', 'xabc']],
    ['Get*', ['Get', 'GetObject', 'Get*'], ['Ge', 'get', 'xGet', 'List']],
    ['*Policy', ['Policy', 'GetPolicy'], ['policy', 'PolicyX', 'olicy']],
    ['a*b', ['ab', 'a/b', 'a:b', 'aab', 'abb', 'a\nb'], ['a', 'b', 'ba', 'abc', 'xab']],
    ['aba*aba', ['abaaba', 'abaxaba'], ['aba', 'ababa']],
    ['*a*', ['a', 'xax'], ['', 'x', 'A']],
    ['a*b*c', ['abc', 'axbyc', 'abbc', 'abcc'], ['acb', 'ab', 'ac', 'abcx']],
    ['*a*b', ['ab', 'xaxb', 'abab'], ['ba', 'a', 'b', 'abx']],
    ['*ab*ab*', ['abab', 'xabxabx'], ['aba', 'ab', 'abba']],
    ['a**b', ['ab', 'axb'], ['a', 'b']],
    ['a?c', ['a?c'], ['abc']],
    ['[a]', ['[a]'], ['a']],
    ['{a,b}', ['{a,b}'], ['a']],
    ['\\*', ['\\', '\\x', '\\*'], ['*', 'x']],
    ['a.c', ['a.c'], ['abc']],
    ['^a$', ['^a$'], ['a']],
    ['!a', ['!a'], ['a', 'b']],
    ['云*器', ['云器', '云服务器'], ['云', '器云']],
    ['\ud83d*', ['\ud83d\ude00', '\ud83d'], ['\ude00']],
  ])('%j', ([pattern, matching, other]) => {
    for (const text of matching) check(pattern, text, true)
    for (const text of other) check(pattern, text, false)
  })

  test.for<[pattern: string, kind: Wildcard['kind']]>([
    ['*', 'any'],
    ['***', 'any'],
    ['', 'literal'],
    ['a', 'literal'],
    ['a*', 'prefix'],
    ['a**', 'prefix'],
    ['*a', 'suffix'],
    ['a*b', 'general'],
    ['*a*', 'general'],
    ['a*b*', 'general'],
  ])('%j is compiled to %s', ([pattern, kind]) => expect(compiled(pattern).kind).toBe(kind))

  test('hasWildcard', () => {
    expect(hasWildcard('a*')).toBe(true)
    expect(hasWildcard('a?')).toBe(false)
    expect(hasWildcard('')).toBe(false)
  })
})

describe('VAR-3: inserted text is literal', () => {
  test.for<[parts: Parts, matching: readonly string[], other: readonly string[]]>([
    [[], [''], ['a']],
    [['a', '*'], ['a*'], ['a', 'ab']],
    [['a', '*', STAR], ['a*', 'a*b'], ['ab']],
    [[STAR, '*'], ['*', 'a*'], ['a']],
    [
      ['a/', 'b', STAR, '*', '/', STAR, 'c'],
      ['a/b*/c', 'a/bx*/yc'],
      ['a/b/c', 'a/bx/yc'],
    ],
    [[STAR, STAR], ['', 'a'], []],
  ])('%j', ([parts, matching, other]) => {
    for (const text of matching) check(parts, text, true)
    for (const text of other) check(parts, text, false)
  })
})

describe('the matcher equals a naive one', () => {
  function naive(pattern: Parts, text: string): boolean {
    const [first, ...rest] = pattern
    if (first === undefined) return text === ''
    if (first === STAR) return naive(rest, text) || (text !== '' && naive(pattern, text.slice(1)))
    return text.startsWith(first) && naive(rest, text.slice(first.length))
  }

  const letter = fc.constantFrom('a', 'b', '*', '/', ':', '?', '[', '\\')
  const text = fc.string({ unit: letter, maxLength: 10 })

  test('on patterns', () => {
    const few = fc.constantFrom('a', 'b', '*', '*')
    const pattern = fc.oneof(fc.string({ unit: letter, maxLength: 7 }), fc.string({ unit: few, maxLength: 7 }))
    const short = fc.oneof(text, fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 }))
    fc.assert(
      fc.property(pattern, short, (stars, against) => {
        const parts = [...stars].map((character) => (character === '*' ? STAR : character))
        check(stars, against, naive(parts, against))
      }),
      { numRuns: 20_000 },
    )
  })

  test('on parts with literal stars', () => {
    const parts = fc.array(fc.oneof(fc.constantFrom('a', '*', 'a*', ''), fc.constant(STAR)), { maxLength: 6 })
    const against = fc.string({ unit: fc.constantFrom('a', '*'), maxLength: 8 })
    fc.assert(
      fc.property(parts, against, (some, whole) => check(some, whole, naive(some, whole))),
      { numRuns: 10_000 },
    )
  })

  test('on pieces so long that they are searched for in another way', () => {
    // Periods with a flaw: what a search with wrong borders stumbles over.
    const unit = fc.constantFrom('a', 'ab', 'aab')
    fc.assert(
      fc.property(
        unit,
        unit,
        fc.integer({ min: 250, max: 320 }),
        fc.nat(330),
        fc.boolean(),
        (u, v, length, flaw, found) => {
          const piece = u.repeat(length).slice(0, flaw % length) + v.repeat(length).slice(0, length - (flaw % length))
          const around = u.repeat(length)
          const whole = found ? around + piece + around : around
          check(`*${piece}*`, whole, whole.includes(piece))
          check(`a*${piece}*b`, whole, /^a.*b$/.test(whole) && whole.slice(1, -1).includes(piece))
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('patterns made to be slow: in more than linear time these would not end', () => {
  const a = (count: number): string => 'a'.repeat(count)

  test.for<[name: string, pattern: string, text: string, matches: boolean]>([
    ['1,000 stars against 10,000 letters', `${'*a'.repeat(1000)}*b`, a(10_000), false],
    ['8,000 stars that all match', `${'*a'.repeat(8000)}*`, a(8_000_000), true],
    ['5,000 pieces that are not there', '*ab'.repeat(5000), `${a(8_000_000)}b`, false],
    ['a long piece with its flaw in the middle', `*${a(8000)}b${a(8000)}*`, a(8_000_000), false],
    ['the longest piece that indexOf searches', `*${a(125)}b${a(124)}*`, a(8_000_000), false],
    ['a long piece with its flaw in front', `*b${a(16_000)}*`, a(8_000_000), false],
    ['a long prefix that differs at its end', `${a(16_000)}b*`, a(8_000_000), false],
  ])('%s', ([, pattern, text, matches]) => expect(matchWildcard(compiled(pattern), text)).toBe(matches))
})

test('a pattern that is too long is not compiled', () => {
  expect(compileWildcard('*'.repeat(MAX_PATTERN_LENGTH))).toBeDefined()
  expect(compileWildcard('*'.repeat(MAX_PATTERN_LENGTH + 1))).toBeUndefined()
  expect(compileWildcardParts(['a'.repeat(MAX_PATTERN_LENGTH - 1), STAR])).toBeDefined()
  expect(compileWildcardParts(['a'.repeat(MAX_PATTERN_LENGTH), STAR])).toBeUndefined()
  expect(compileWildcardParts(new Array(MAX_PATTERN_LENGTH + 1).fill(STAR))).toBeUndefined()
})
