// Lines and columns, against a naive count.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineBounds, positionAt, sourceOf } from './positions.ts'

const rows: readonly [what: string, text: string, offset: number, line: number, column: number][] = [
  ['an empty text', '', 0, 1, 1],
  ['the end of a text', 'ab', 2, 1, 3],
  ['beyond the end', 'ab', 99, 1, 3],
  ['after a line feed', 'a\nb', 2, 2, 1],
  ['inside CR LF', 'a\r\nb', 2, 1, 3],
  ['after CR LF', 'a\r\nb', 3, 2, 1],
  ['after a lone CR', 'a\rb', 2, 2, 1],
  ['UTF-16 units, not characters', '𠮷x', 2, 1, 3],
  ['a byte order mark takes no column', '\ufeff{', 1, 1, 1],
  ['the byte order mark itself', '\ufeff{', 0, 1, 1],
  ['a mark on the first line only', '\ufeff{\n}', 3, 2, 1],
  ['a line separator ends no line', 'a\u2028b', 2, 1, 3],
]

test.for(rows)('%s', ([, text, offset, line, column]) => {
  expect(positionAt(sourceOf(text), offset)).toMatchObject({ line, column })
})

test('every offset gets the line and column that a walk over the text counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '策') }), (text) => {
      const source = sourceOf(text)
      let line = 1
      let column = 1
      for (let offset = 0; offset <= text.length; offset++) {
        expect(positionAt(source, offset)).toEqual({ offset, line, column })
        const ends = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n')
        line += ends ? 1 : 0
        column = ends ? 1 : column + 1
      }
    }),
  )
})

test('lines joined by their breaks are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r') }), (text) => {
      const source = sourceOf(text)
      const lines = source.lineStarts.map((_, i) => {
        const { start, end } = lineBounds(source, i + 1)
        return text.slice(start, end)
      })
      expect(lines).toEqual(text.split(/\r\n|\r|\n/))
    }),
  )
})
