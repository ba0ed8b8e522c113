// Which characters are escaped, and that no text changes by it.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { quoteShort, quoteVisible } from './escape.ts'

const rows: readonly (readonly [claim: string, text: string, short: string, visible: string])[] = [
  ['letters, blanks and the solidus stay', 'a /中 é', '"a /中 é"', '"a /中 é"'],
  ['a quotation mark and a backslash', '"\\', '"\\"\\\\"', '"\\"\\\\"'],
  ['control characters that JSON forbids', '\n\t\u0001', '"\\n\\t\\u0001"', '"\\n\\t\\u0001"'],
  ['control characters that JSON allows', '\u007f\u0085', '"\u007f\u0085"', '"\\u007f\\u0085"'],
  ['half of a surrogate pair', '\ud83d.', '"\\ud83d."', '"\\ud83d."'],
  ['line and paragraph separators', '\u2028\u2029', '"\u2028\u2029"', '"\\u2028\\u2029"'],
  ['bidirectional controls', 'a\u202eb\u2066', '"a\u202eb\u2066"', '"a\\u202eb\\u2066"'],
  [
    'characters without width',
    '\u200b\u2060\ufeff\u00ad',
    '"\u200b\u2060\ufeff\u00ad"',
    '"\\u200b\\u2060\\ufeff\\u00ad"',
  ],
  ['an invisible character beyond the first plane', '\u{e0041}', '"\u{e0041}"', '"\\udb40\\udc41"'],
  ['spaces of other widths stay', '\u00a0\u3000\u2003', '"\u00a0\u3000\u2003"', '"\u00a0\u3000\u2003"'],
  ['a picture and its selector stay', '❤️😀', '"❤️😀"', '"❤️😀"'],
]

function check(text: string, short: string, visible: string): void {
  expect([quoteShort(text), quoteVisible(text)]).toEqual([short, visible])
}

describe('a JSON string', () => {
  test.for(rows)('%s', ([, text, short, visible]) => check(text, short, visible))

  it('decodes to its text, whatever that is', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\ud83d', '\ude00'),
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(JSON.parse(quoteShort(text))).toBe(text)
        expect(JSON.parse(quoteVisible(text))).toBe(text)
        expect(quoteVisible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
    )
  })
})
