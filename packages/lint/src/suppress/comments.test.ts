// Suppressions as comments: what is read, and which lines each speaks of.
import { describe, expect, test } from 'vitest'
import { commentsIn, readSuppressionComment } from './comments.ts'

const AT = { start: 0, end: 1 }

describe('what a comment says', () => {
  test.for([
    ['qcs-policy-ignore a-rule', { rule: 'a-rule' }],
    ['qcs-policy-ignore a-rule: because', { rule: 'a-rule', reason: 'because' }],
    [
      '  qcs-policy-ignore   a-rule [x, y z] : because: so',
      { rule: 'a-rule', evidence: ['x', 'y z'], reason: 'because: so' },
    ],
    ['qcs-policy-ignore a-rule until 2030-01-31', { rule: 'a-rule', expires: '2030-01-31' }],
    [
      'qcs-policy-ignore a-rule [x] until 2030-01-31: r',
      { rule: 'a-rule', evidence: ['x'], expires: '2030-01-31', reason: 'r' },
    ],
    ['qcs-policy-ignore a-rule []', { rule: 'a-rule', evidence: [] }],
    ['qcs-policy-ignore', { rule: '' }],
    ['qcs-policy-ignore a-rule some words', { rule: 'a-rule' }],
  ] as const)('%s', ([text, expected]) => {
    expect(readSuppressionComment({ text, at: AT, covers: AT })).toEqual({
      at: AT,
      covers: AT,
      origin: 'comment',
      ...expected,
    })
  })

  test.for(['', 'a word', 'qcs-policy-ignored a-rule', 'see qcs-policy-ignore a-rule'])('nothing: %s', (text) => {
    expect(readSuppressionComment({ text, at: AT, covers: AT })).toBeUndefined()
  })
})

/** The comments of a text with the text that each covers. */
function check(text: string): readonly (readonly [string, string])[] {
  return commentsIn(text).map(({ text: comment, covers }) => [comment.trim(), text.slice(covers.start, covers.end)])
}

describe('where comments are, and what they cover', () => {
  test('its own line, when something stands before it', () => {
    expect(check('{"a": 1, // qcs-policy-ignore x\n"b": 2}')).toEqual([
      ['qcs-policy-ignore x', '{"a": 1, // qcs-policy-ignore x'],
    ])
  })

  test('the next line that holds something, across blank lines and other comments', () => {
    const text = '{\n  // qcs-policy-ignore x\n\n  # another\n  "a": 1,\n  "b": 2}'
    expect(check(text)[0]).toEqual(['qcs-policy-ignore x', '  // qcs-policy-ignore x\n\n  # another\n  "a": 1,'])
  })

  test('strings hold no comments, escapes included', () => {
    expect(check('{"a": "// qcs-policy-ignore x", "b": "\\" # qcs-policy-ignore y"}')).toEqual([])
  })

  test('a string that is never closed ends with its line', () => {
    expect(check('{"a\n// qcs-policy-ignore x\n1}')).toHaveLength(1)
  })

  test('a comment that is never closed ends with the text', () => {
    expect(check('{}/* qcs-policy-ignore x')).toHaveLength(1)
  })

  test('a long text of comments takes linear time', () => {
    const of = (count: number): number => {
      const text = '// qcs-policy-ignore x\n'.repeat(count)
      const before = performance.now()
      expect(commentsIn(text)).toHaveLength(count)
      return performance.now() - before
    }
    of(500)
    expect(of(4000)).toBeLessThan(2000)
  })
})
