// Frames, as text: `‹` and `›` mark the range and are taken out; what is left must stand above the carets.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textWidth } from './character-width.ts'
import { codeFrame } from './code-frame.ts'
import { sourceOf } from './positions.ts'

const plain = (text: string): string => text

function frame(marked: string, width: number, context: number): string[] {
  const start = marked.indexOf('‹')
  const end = marked.indexOf('›') - 1
  const source = sourceOf(marked.replace(/[‹›]/g, ''))
  return codeFrame(source, { start, end }, { width, context, paintCarets: plain, paintGutter: plain })
}

type Row = { what: string; text: string; frame: readonly string[]; width?: number; context?: number }

const rows: readonly Row[] = [
  { what: 'one line', text: 'a ‹bc› d', frame: ['  > 1 | a bc d', '      |   ^^'] },
  { what: 'an empty range at the end', text: 'abc‹›', frame: ['  > 1 | abc', '      |    ^'] },
  { what: 'an empty text', text: '‹›', frame: ['  > 1 |', '      | ^'] },
  {
    what: 'lines around, numbers aligned',
    text: `${'\n'.repeat(8)}x\n‹y›\nz`,
    context: 1,
    frame: ['     9 | x', '  > 10 | y', '       | ^', '    11 | z'],
  },
  { what: 'wide characters', text: '策略 "‹：›"', frame: ['  > 1 | 策略 "："', '      |       ^^'] },
  { what: 'emoji', text: '🔒‹x›', frame: ['  > 1 | 🔒x', '      |   ^'] },
  { what: 'a combining mark stands on its character', text: 'e‹\u0301›x', frame: ['  > 1 | e\u0301x', '      | ^'] },
  { what: 'tabs', text: '\tab\t‹c›', frame: ['  > 1 |     ab  c', '      |         ^'] },
  { what: 'a spelled-out character', text: 'a‹\u200b›b', frame: ['  > 1 | a<U+200B>b', '      |  ^^^^^^^^'] },
  { what: 'an escape sequence', text: '‹\u001b[31m›', frame: ['  > 1 | <U+001B>[31m', '      | ^^^^^^^^^^^^'] },
  {
    what: 'two lines',
    text: 'a ‹b\n  c› d',
    frame: ['  > 1 | a b', '      |   ^', '  > 2 |   c d', '      |   ^'],
  },
  {
    what: 'many lines: the first and the last',
    text: '‹a\nb\nc\nd\ne›',
    frame: ['  > 1 | a', '      | ^', '      | ...', '  > 5 | e', '      | ^'],
  },
  { what: 'CR LF', text: 'a\r\n‹b›\r\nc', frame: ['  > 2 | b', '      | ^'] },
  {
    what: 'a long line is cut around the range',
    text: `${'a'.repeat(200)}‹bbb›${'c'.repeat(200)}`,
    width: 40,
    frame: ['  > 1 | ...aaaaaaaaaaabbbcccccccccccc...', '      |               ^^^'],
  },
  {
    what: 'the end of a long line fills the frame',
    text: `${'a'.repeat(200)}‹bbb›cc`,
    width: 40,
    frame: ['  > 1 | ...aaaaaaaaaaaaaaaaaaaaaaaabbbcc', '      |                            ^^^'],
  },
  {
    what: 'no half of a pair where a line is cut',
    text: `${'𝒜'.repeat(200)}a‹bbb›cc`,
    width: 60,
    frame: [`  > 1 | ...${'𝒜'.repeat(25)}abbbcc`, `      | ${' '.repeat(29)}^^^`],
  },
  {
    what: 'a range wider than the frame',
    text: `x‹${'b'.repeat(200)}›`,
    width: 30,
    frame: ['  > 1 | xbbbbbbbbbbbbbbbbbb...', '      |  ^^^^^^^^^^^^^^^^^^'],
  },
  {
    what: 'wide characters cut at the edge',
    text: `${'策'.repeat(50)}‹x›${'略'.repeat(50)}`,
    width: 30,
    frame: ['  > 1 | ...策策策x略略略略...', '      |          ^'],
  },
]

test.for(rows)('$what', ({ text, width = 100, context = 0, frame: expected }) => {
  expect(frame(text, width, context)).toEqual(expected)
})

test('the characters above the carets are those of the range, and no line is wider than asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '策', '🔒', '\t', '\u0301', '\u200b', '𠮷', '\n') })
  fc.assert(
    fc.property(text, text, text, (before, middle, after) => {
      const lines = codeFrame(
        sourceOf(before + middle + after),
        { start: before.length, end: before.length + middle.length },
        { width: 60, context: 1, paintCarets: plain, paintGutter: plain },
      )
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(60)
      expect(lines.some((line) => /^[ |]*\^+$/.test(line))).toBe(true)
    }),
  )
})

test('a line of ten million characters takes no longer than a short one', () => {
  const source = sourceOf('x'.repeat(10_000_000))
  const frames = Array.from({ length: 1000 }, (_, i) =>
    codeFrame(
      source,
      { start: i * 10_000, end: i * 10_000 + 5 },
      { width: 100, context: 1, paintCarets: plain, paintGutter: plain },
    ),
  )
  expect(frames).toHaveLength(1000)
})
