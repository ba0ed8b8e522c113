// Fixes applied to a text: those that are wanted, one place at a time, one rule at a time, and to an end.
import { describe, expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { applyFixes, type FixMode, fixText, withEdits } from './apply-fixes.ts'

type Given = {
  readonly code?: string
  readonly safety?: 'safe' | 'unsafe'
  readonly edits: readonly (readonly [number, number, string])[]
}

const finding = ({ code = 'a', safety = 'safe', edits }: Given): Finding => ({
  code,
  severity: 'warning',
  structural: false,
  message: '',
  span: { start: 0, end: 0 },
  related: [],
  fixes: [{ title: '', safety, edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })) }],
})

describe('applyFixes', () => {
  test.for<readonly [title: string, mode: FixMode, given: readonly Given[], text: string, mended: number]>([
    ['none', 'safe', [], 'abcdef', 0],
    ['one', 'safe', [{ edits: [[1, 2, 'X']] }], 'aXcdef', 1],
    [
      'several edits of one fix',
      'safe',
      [
        {
          edits: [
            [4, 5, ''],
            [0, 1, 'X'],
          ],
        },
      ],
      'Xbcdf',
      1,
    ],
    ['unsafe ones only when they are wanted', 'safe', [{ safety: 'unsafe', edits: [[1, 2, 'X']] }], 'abcdef', 0],
    ['unsafe ones', 'unsafe', [{ safety: 'unsafe', edits: [[1, 2, 'X']] }], 'aXcdef', 1],
    ['of two that overlap the first', 'safe', [{ edits: [[1, 3, 'X']] }, { edits: [[2, 4, 'Y']] }], 'aXdef', 1],
    [
      'not what lies between the edits of another',
      'safe',
      [
        {
          edits: [
            [0, 1, ''],
            [5, 6, ''],
          ],
        },
        { edits: [[2, 3, 'Y']] },
      ],
      'bcde',
      1,
    ],
    [
      'two insertions at one place, the first',
      'safe',
      [{ edits: [[2, 2, 'X']] }, { edits: [[2, 2, 'Y']] }],
      'abXcdef',
      1,
    ],
    ['neighbors', 'safe', [{ edits: [[0, 2, 'X']] }, { edits: [[3, 4, 'Y']] }], 'XcYef', 2],
    ['not one without edits', 'safe', [{ edits: [] }], 'abcdef', 0],
  ])('%s', ([, mode, given, text, count]) => {
    const fixed = applyFixes('abcdef', given.map(finding), mode)
    expect([fixed.text, fixed.mended.length]).toEqual([text, count])
  })
})

describe('fixText', () => {
  test('goes on until nothing is left', () => {
    const lint = (text: string) => (text.startsWith('x') ? [finding({ edits: [[0, 1, '']] })] : [])
    expect(fixText('xxxy', lint, 'safe')).toMatchObject({ text: 'y', mended: [{}, {}, {}] })
  })

  test('two rules that are each right do not take away both of two that say the same', () => {
    // One rule deletes the second of two, the other the first.
    const lint = (text: string) =>
      text === 'aa'
        ? [finding({ code: 'redundant', edits: [[0, 1, '']] }), finding({ code: 'duplicate', edits: [[1, 2, '']] })]
        : []
    expect(fixText('aa', lint, 'safe').text).toBe('a')
  })

  test('rules that want the opposite of each other are given up and undone, and others go on', () => {
    const lint = (text: string) => [
      finding({ code: text[0] === 'a' ? 'to-b' : 'to-a', edits: [[0, 1, text[0] === 'a' ? 'b' : 'a']] }),
      ...(text.endsWith('x') ? [finding({ code: 'x', edits: [[1, 2, '']] })] : []),
    ]
    const fixed = fixText('ax', lint, 'safe')
    expect([fixed.text, fixed.mended.map(({ code }) => code)]).toEqual(['a', ['x']])
    expect(fixText('a', lint, 'safe')).toEqual({ text: 'a', mended: [] })
  })
})

test('withEdits puts edits in the order of the text', () => {
  const edits = [
    { span: { start: 3, end: 3 }, newText: '!' },
    { span: { start: 0, end: 1 }, newText: 'X' },
  ]
  expect(withEdits('abc', edits)).toBe('Xbc!')
})
