// The naive glob against one that is simpler still, and the values that count as wildcards.
import { MAX_PATTERN_LENGTH } from '@qcs-policy/syntax/wildcard'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { globOf, matchesGlob } from './glob.ts'
import { word } from './tables.test-support.ts'

function check(pattern: string, text: string, expected: string): void {
  expect(word(matchesGlob(globOf(pattern), text, 'RES-6'))).toBe(expected)
}

test.for<[pattern: string, text: string, expected: string]>([
  ['', '', 'yes'],
  ['', 'a', 'no'],
  ['*', '', 'yes'],
  ['**', 'a/b:c', 'yes'],
  ['a*', 'a', 'yes'],
  ['a*a', 'a', 'no'],
  ['a*b*c', 'abcbc', 'yes'],
  ['a*b*c', 'abcb', 'no'],
  ['*ab', 'aab', 'yes'],
  ['?', 'a', 'no'],
  ['?', '?', 'yes'],
  ['[a]', 'a', 'no'],
  ['{a}', 'a', 'no'],
  ['\\*', '\\x', 'yes'],
  ['A*', 'ab', 'no'],
  ['a', '*', 'no'],
  ['a*'.repeat(MAX_PATTERN_LENGTH / 2), 'b', 'no'],
  [`${'a*'.repeat(MAX_PATTERN_LENGTH / 2)}*`, 'b', 'RES-6'],
])('RES-6, ACT-2: %.20j against %j is %s', ([pattern, text, expected]) => check(pattern, text, expected))

test('a star that is no wildcard is a literal (VAR-3)', () => {
  const glob = { text: '*a*', wildcards: new Set([2]) }
  expect([matchesGlob(glob, '*ab', 'VAR-3'), matchesGlob(glob, 'xab', 'VAR-3')]).toEqual([true, false])
})

/** By the definition: a star stands for nothing, or for one character and what a star stands for. */
function matchesByDefinition(pattern: string, text: string): boolean {
  if (pattern === '') return text === ''
  if (pattern.startsWith('*')) {
    return matchesByDefinition(pattern.slice(1), text) || (text !== '' && matchesByDefinition(pattern, text.slice(1)))
  }
  return text !== '' && pattern.charAt(0) === text.charAt(0) && matchesByDefinition(pattern.slice(1), text.slice(1))
}

test('the two pointers find what the definition says', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  fc.assert(
    fc.property(texts, texts, (pattern, text) => {
      expect(matchesGlob(globOf(pattern), text, 'RES-6')).toBe(matchesByDefinition(pattern, text))
    }),
    { numRuns: 2000 },
  )
})
