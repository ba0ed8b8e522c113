// Widths of characters, against what terminals do with them.
import { expect, test } from 'vitest'
import { characterWidth, textWidth } from './character-width.ts'

const rows: readonly [what: string, text: string, cells: number][] = [
  ['ASCII', 'cos:GetObject', 13],
  ['Chinese', '策略', 4],
  ['full-width punctuation', '：，｛｝', 8],
  ['the ideographic space', '\u3000', 2],
  ['kana and Hangul syllables', 'あ한', 4],
  ['half-width kana', 'ｱ', 1],
  ['Latin beyond ASCII', 'éß', 2],
  ['a combining accent', 'e\u0301', 1],
  ['Hangul vowels that join the syllable', '\u1112\u1161\u11ab', 2],
  ['emoji', '🔒🚀', 4],
  ['a Chinese character beyond the basic plane', '𠮷', 2],
  ['a flag of two letters', '🇨🇳', 2],
  ['ambiguous characters', '…“”│', 4],
]

test.for(rows)('%s', ([, text, cells]) => {
  expect(textWidth(text)).toBe(cells)
})

/** The first and last code points of some wide ranges and their neighbors. */
const edges: readonly [codePoint: number, cells: 1 | 2][] = [
  [0x10ff, 1],
  [0x1100, 2],
  [0x115f, 2],
  [0x2e9a, 1],
  [0x303e, 2],
  [0x303f, 1],
  [0xff00, 1],
  [0xff01, 2],
  [0xff60, 2],
  [0xff61, 1],
  [0x1f4fc, 2],
  [0x1f4fd, 1],
  [0x1f4fe, 1],
  [0x1f4ff, 2],
  [0x3fffd, 2],
  [0x3fffe, 1],
]

test.for(edges)('code point %i', ([codePoint, cells]) => {
  expect(characterWidth(codePoint)).toBe(cells)
})
