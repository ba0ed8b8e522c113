// Each part of a statement has its place in the text: the item that is meant, else the element, else the statement.
import { expect, test } from 'vitest'
import { explainedText, requestWith, statementsOf, tellingPart } from './explained.test-support.ts'

/** The text with `‹…›` around the place that is expected. */
function check(marked: string): void {
  const start = marked.indexOf('‹')
  const text = marked.replace('‹', '')
  const end = text.indexOf('›')
  const part = tellingPart(explainedText(text.replace('›', ''), requestWith({ context: { b: '1' } })))
  expect(part?.span).toEqual({ start, end })
}

const rows: readonly (readonly [claim: string, statement: string])[] = [
  ['the action that failed', '{"effect": "allow", "action": ‹"cos:*"›, "resource": "*"}'],
  ['all actions, where none is nearest', '{"effect": "allow", "action": ‹["cos:*", "cas:*"]›, "resource": "*"}'],
  ['the nearest action', '{"effect": "allow", "action": ["cos:*", ‹"cvm:Stop*"›], "resource": "*"}'],
  [
    'the nearest resource',
    '{"effect": "allow", "action": "cvm:*", "resource": ["qcs::cos:::x", ‹"qcs::cvm:sh::instance/*"›]}',
  ],
  ['all resources, where none is nearest', '{"effect": "allow", "action": "*", "resource": ‹["ins-1", "ins-2"]›}'],
  [
    'the key that failed',
    '{"effect": "allow", "action": "*", "resource": "*", "condition": {"string_equal": {"b": "1"}, "string_like": {"b": "1", ‹"a": "x*"›}}}',
  ],
  ['the unknown member', '{"effect": "allow", "action": "*", "resource": "*", ‹"notAction"›: "x"}'],
  ['the wrong case of the effect', '{"effect": ‹"Allow"›, "action": "*", "resource": "*"}'],
  ['the resource that matched', '{"effect": "allow", "action": "*", "resource": ["qcs::cos:::x", ‹"*"›]}'],
]

test.for(rows)('%s', ([, statement]) => check(`{"version": "2.0", "statement": [${statement}]}`))

test('a statement has its place, too', () => {
  const statement = '{"effect": "deny", "action": "*", "resource": "*"}'
  const text = `{"version": "2.0", "statement": [${statement}]}`
  const explanation = explainedText(text, requestWith({}))
  const span = { start: text.indexOf(statement), end: text.indexOf(statement) + statement.length }
  expect(statementsOf(explanation)[0]?.at.span).toEqual(span)
  expect(explanation.determining[0]?.span).toEqual(span)
})
