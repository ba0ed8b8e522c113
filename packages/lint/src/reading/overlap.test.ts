// Two globs overlap exactly when some text is matched by both (ACT-2): the answer agrees with a search over all short texts.
import { expect, test } from 'vitest'
import { globMatches } from './globs.ts'
import { globsOverlap, readActionGlob } from './overlap.ts'

test.for<readonly [string, string, boolean]>([
  ['*', 'a', true],
  ['Delete*', '*User', true],
  ['Delete*', 'Describe*', false],
  ['*User', '*Role', false],
  ['a', 'a', true],
  ['a', 'b', false],
  ['ab*', 'abc*', true],
  ['*c', '*bc', true],
  ['a*a', 'a', false],
  ['', '*', true],
])('%s and %s', ([one, other, expected]) => {
  expect(globsOverlap(one, other)).toBe(expected)
  expect(globsOverlap(other, one)).toBe(expected)
})

/** Every text of some characters up to a length. */
function textsOf(characters: string, length: number): readonly string[] {
  if (length === 0) return ['']
  const shorter = textsOf(characters, length - 1)
  return [...new Set([...shorter, ...shorter.flatMap((text) => [...characters].map((each) => text + each))])]
}

test('agrees with trying every text', () => {
  const texts = textsOf('ab', 6)
  const globs = textsOf('ab*', 3)
  for (const one of globs) {
    for (const other of globs) {
      const expected = texts.some((text) => globMatches(one, text) && globMatches(other, text))
      expect({ one, other, overlap: globsOverlap(one, other) }).toEqual({ one, other, overlap: expected })
    }
  }
})

test.for<readonly [string, object | undefined]>([
  ['*', { service: '*', name: '*' }],
  ['cam:*', { service: 'cam', name: '*' }],
  ['name/cam:Get*', { service: 'cam', name: 'Get*' }],
  ['cam', undefined],
  ['cam:', undefined],
  [':Get', undefined],
  ['a:b:c', undefined],
  ['cam: Get', undefined],
])('%s as a glob of actions', ([text, expected]) => {
  expect(readActionGlob(text)).toEqual(expected === undefined ? undefined : { text, ...expected })
})
