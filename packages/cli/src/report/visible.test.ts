// What must never reach a terminal as it is.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { harmlessJson, visible } from './visible.ts'

const rows: readonly [what: string, text: string, shown: string][] = [
  ['ordinary text', 'cos:GetObject 策略 🔒', 'cos:GetObject 策略 🔒'],
  ['an escape sequence', '\u001b[31mred', '<U+001B>[31mred'],
  ['the one-character form of it', '\u009b31m', '<U+009B>31m'],
  ['a line break and a tab', 'a\n\tb', 'a<U+000A><U+0009>b'],
  ['a carriage return', 'evil\rgood', 'evil<U+000D>good'],
  ['a change of reading direction', 'a\u202eb', 'a<U+202E>b'],
  ['an isolate', '\u2066x\u2069', '<U+2066>x<U+2069>'],
  ['a zero-width space and joiner', 'a\u200b\u200db', 'a<U+200B><U+200D>b'],
  ['a variation selector', '⚠\ufe0f', '⚠<U+FE0F>'],
  ['a tag character', '\u{e0041}', '<U+E0041>'],
  ['a no-break space', '\u00a0', '<U+00A0>'],
  ['a lone surrogate', 'a\ud800b', 'a<U+D800>b'],
  ['a filler without a glyph', '\u3164', '<U+3164>'],
  ['a line separator', '\u2028', '<U+2028>'],
]

test.for(rows)('%s', ([, text, shown]) => {
  expect(visible(text)).toBe(shown)
})

test('JSON without harmful characters says the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = harmlessJson(JSON.stringify(text))
      expect(JSON.parse(json)).toBe(text)
      expect(json).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
    }),
  )
})
