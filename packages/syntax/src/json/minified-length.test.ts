// The lengths of DOC-11, as a table and against a slow count that copies the text.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { minifiedByteLength, minifiedTextLength } from './minified-length.ts'

const rows: readonly (readonly [claim: string, text: string, codePoints: number, bytes: number])[] = [
  ['an empty text', '', 0, 0],
  ['white space alone', ' \t\r\n', 0, 0],
  ['white space between tokens', '{ "a" :\r\n\t[ 1 , 2 ] }', 11, 11],
  ['white space inside a string', '" a\tb "', 7, 7],
  ['an escaped quotation mark does not end the string', '"\\" a" b', 7, 7],
  ['an escaped backslash before the closing mark', '"\\\\" b', 5, 5],
  ['an escape counts as it is written', '"\\u4e2d"', 8, 8],
  ['a Chinese character', '"中 文"', 5, 9],
  ['a character beyond the first plane', '"😀"', 3, 6],
  ['a character beyond the first plane, outside strings', '😀 😀', 2, 8],
  ['half of a surrogate pair', '"\ud83d"', 3, 5],
  ['the halves the wrong way round', '"\ude00\ud83d"', 4, 8],
  ['a string that is not closed', '"a b', 4, 4],
  ['a backslash at the end', '"a \\', 4, 4],
  ['a backslash outside strings', '\\" a', 4, 4],
  ['a byte order mark at the start', '\ufeff{ }', 2, 2],
  ['a byte order mark elsewhere', '{\ufeff}', 3, 5],
  ['a no-break space is no white space of JSON', '{\u00a0}', 3, 4],
]

function check(text: string, codePoints: number, bytes: number): void {
  expect([minifiedTextLength(text), minifiedByteLength(text)]).toEqual([codePoints, bytes])
}

describe('the minified length (DOC-11)', () => {
  test.for(rows)('%s', ([, text, codePoints, bytes]) => check(text, codePoints, bytes))

  it('of a range leaves out what is around it', () => {
    const text = '[ "中 1" , { "a" : 1 } ]'
    expect(minifiedByteLength(text, text.indexOf('{'), text.lastIndexOf('}') + 1)).toBe('{"a":1}'.length)
    expect(minifiedTextLength(text, 0, text.indexOf(','))).toBe('["中 1"'.length)
  })

  it('of a range that cuts an escape or a pair in two counts what is inside', () => {
    expect(minifiedTextLength('"\\""', 0, 2)).toBe(2)
    expect(minifiedTextLength('"😀"', 0, 2)).toBe(2)
    expect(minifiedByteLength('"😀"', 0, 2)).toBe(4)
  })

  it('is that of the copy without white space, for any text', () => {
    // No halves of pairs: two that white space keeps apart would meet in the copy.
    const unit = fc.constantFrom('"', '\\', ' ', '\n', '\t', '\r', 'a', 'é', '中', '😀', '\ufeff', '{', ',')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'binary' })), (text) => {
        const copy = minified(text)
        check(text, [...copy].length, new TextEncoder().encode(copy).length)
      }),
      { numRuns: 300 },
    )
  })

  it('is that of JSON.stringify, for any JSON text without escapes to choose', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 4), (json, indent) => {
        const value: unknown = JSON.parse(json)
        expect(minifiedTextLength(JSON.stringify(value, null, indent))).toBe([...JSON.stringify(value)].length)
      }),
    )
  })
})

/** The slow model: a copy, made by one expression that takes a string or a run of white space at a time. */
function minified(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/("(?:[^"\\]|\\.)*(?:"|\\?$))|[ \t\r\n]+/gs, (_all, string = '') => string)
}
