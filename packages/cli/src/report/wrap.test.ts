// Broken lines.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from './character-width.ts'
import { wrap } from './wrap.ts'

const rows: readonly [what: string, text: string, width: number, taken: number, lines: readonly string[]][] = [
  ['a short text stays', 'a b', 10, 0, ['a b']],
  ['between words', 'aaa bbb ccc', 7, 0, ['aaa bbb', 'ccc']],
  ['the first line has less room', 'aaa bbb', 7, 4, ['aaa', 'bbb']],
  ['nothing fits on the first line', 'aaaa bbb', 7, 6, ['', 'aaaa', 'bbb']],
  ['a long word stays whole', 'a bbbbbbbbbb c', 5, 0, ['a', 'bbbbbbbbbb', 'c']],
  ['between Chinese characters', '策略文档', 4, 0, ['策略', '文档']],
  ['closing punctuation stays with its word', '策略，文', 4, 0, ['策', '略，', '文']],
]

test.for(rows)('%s', ([, text, width, taken, lines]) => {
  expect(wrap(text, width, taken)).toEqual(lines)
})

test('nothing is lost but blanks, and only words too long for a line stick out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('ab', 'abcdef', '策略', '🔒')), (words) => {
      const lines = wrap(words.join(' '), 8, 0)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''))
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(8)
    }),
  )
})
