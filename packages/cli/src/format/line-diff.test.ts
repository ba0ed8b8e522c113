// Edit scripts, against the longest common subsequence counted naively, and diffs as text.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineEdits, unifiedDiff } from './line-diff.ts'

const text = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n'))
  .chain((lines) => fc.constantFrom('', 'a', 'b').map((last) => lines.join('') + last))

/** How many lines two lists have in common in one order: the slow, plain table. */
function commonLines(old: readonly string[], fresh: readonly string[]): number {
  const table = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const best = Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0)
      const row = table[i]
      if (row) row[j] = old[i] === fresh[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : best
    }
  }
  return table[0]?.[0] ?? 0
}

test('the script leads from the old text to the new one and keeps as many lines as can be kept', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const edits = lineEdits(before, after)
      const lines = (without: string) => edits.filter(({ type }) => type !== without).map(({ line }) => line)
      expect(lines('add').join('')).toBe(before)
      expect(lines('remove').join('')).toBe(after)
      const kept = edits.filter(({ type }) => type === 'keep').length
      expect(kept).toBe(commonLines(before.match(/[^\n]*\n|[^\n]+/g) ?? [], after.match(/[^\n]*\n|[^\n]+/g) ?? []))
    }),
  )
})

test('texts with too many differences are replaced whole, in time', () => {
  const many = (word: string) => Array.from({ length: 50_000 }, (_, i) => `${word}${i}\n`).join('')
  const edits = lineEdits(`same\n${many('a')}`, `same\n${many('b')}`)
  expect(edits).toHaveLength(100_001)
})

const lines = (numbers: readonly number[]): string => numbers.map((number) => `${number}\n`).join('')
const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

const rows: readonly [what: string, before: string, after: string, diff: readonly string[]][] = [
  ['equal texts', 'a\n', 'a\n', []],
  ['an empty text', '', 'a\n', ['--- a/x', '+++ b/x', '@@ -0,0 +1 @@', '+a']],
  [
    'a missing line break',
    'a',
    'a\n',
    ['--- a/x', '+++ b/x', '@@ -1 +1 @@', '-a', '\\ No newline at end of file', '+a'],
  ],
  [
    'three lines around a change',
    lines(ten),
    lines(ten.filter((number) => number !== 5)),
    ['--- a/x', '+++ b/x', '@@ -2,7 +2,6 @@', ' 2', ' 3', ' 4', '-5', ' 6', ' 7', ' 8'],
  ],
  [
    'changes far apart',
    lines(ten),
    lines([0, ...ten, 11]),
    ['--- a/x', '+++ b/x', '@@ -1,3 +1,4 @@', '+0', ' 1', ' 2', ' 3', '@@ -8,3 +9,4 @@', ' 8', ' 9', ' 10', '+11'],
  ],
]

test.for(rows)('%s', ([, before, after, diff]) => {
  expect(unifiedDiff('x', before, after)).toEqual(diff)
})
