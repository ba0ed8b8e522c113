// Decision tables of section 2: patterns against the action of a request.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { expect, test } from 'vitest'
import { actionsMatch, readRequestAction } from './actions.ts'
import { statementOf, word } from './tables.test-support.ts'

const PERMIDS: unknown = {
  'permid/1': ['cos:Get*', 'name/cvm:Run*'],
  'permid/2': [],
  'permid/3': [
    'permid/1',
    'permid/1:x',
    'name/permid/1',
    'GetObject',
    'cos:Get:x',
    ' cos:*',
    'cos:',
    ':*',
    '',
    5,
    null,
  ],
  'permid/4': ['c*:GetObject'],
  'permid/5': 'cos:*',
  'permid/6': ['cvm:*', '*'],
}

function check(rule: string, action: string | readonly string[], requested: string, expected: string): void {
  const patterns = statementOf({ action }).action?.items ?? []
  expect(word(actionsMatch(patterns, readRequestAction(requested), PERMIDS)), rule).toBe(expected)
}

test.for<[rule: string, action: string | readonly string[], requested: string, expected: string]>([
  ['ACT-1', '*', 'cos:GetObject', 'yes'],
  ['ACT-1', 'name/*', 'cos:GetObject', 'yes'],
  ['ACT-1', '*:*', 'cos:GetObject', 'yes'],
  ['ACT-1', '*:GetObject', 'cos:GetObject', 'yes'],
  ['ACT-1', 'cos:*', 'cos:GetObject', 'yes'],
  ['ACT-1', 'cos:*', 'cvm:GetObject', 'no'],
  ['ACT-1', 'cos:GetObject', 'cos:GetObject', 'yes'],
  ['ACT-1', 'name/cos:GetObject', 'cos:GetObject', 'yes'],
  ['ACT-1', 'cos:GetObject', 'name/cos:GetObject', 'yes'],
  ['ACT-1', 'name/cos:GetObject', 'name/cos:GetObject', 'yes'],
  ['ACT-1', 'name/cos:GetObject', 'name/name/cos:GetObject', 'no'],
  ['ACT-1', 'name/name/cos:GetObject', 'name/name/cos:GetObject', 'yes'],
  ['ACT-2', 'cos:Get*', 'cos:GetObject', 'yes'],
  ['ACT-2', 'cos:Get*', 'cos:Get', 'yes'],
  ['ACT-2', 'cos:*Object', 'cos:GetObject', 'yes'],
  ['ACT-2', 'cos:*t*b*', 'cos:GetObject', 'yes'],
  ['ACT-2', 'cos:Get*', 'cos:PutObject', 'no'],
  ['ACT-2', 'cos:Get?bject', 'cos:GetObject', 'no'],
  ['ACT-2', 'cos:Get*', 'cos:Get:Object', 'yes'],
  ['ACT-3', 'cos:getobject', 'cos:GetObject', 'no'],
  ['ACT-3', 'COS:GetObject', 'cos:GetObject', 'no'],
  ['ACT-4', 'c*:GetObject', 'cos:GetObject', 'ACT-4'],
  ['ACT-4', '**:GetObject', 'cos:GetObject', 'ACT-4'],
  ['ACT-4', 'c*:GetObject', 'cos:PutObject', 'no'],
  ['ACT-4', 'd*:GetObject', 'cos:GetObject', 'no'],
  ['ACT-4', ['c*:*', 'cos:*'], 'cos:GetObject', 'yes'],
  ['ACT-5', 'permid/1', 'cos:GetObject', 'yes'],
  ['ACT-5', 'name/permid/1', 'cvm:RunInstances', 'yes'],
  ['ACT-5', 'permid/1', 'cos:PutObject', 'no'],
  ['ACT-5', 'permid/2', 'cos:GetObject', 'no'],
  ['ACT-5', 'permid/3', 'cos:GetObject', 'no'],
  ['ACT-5', 'permid/3', 'GetObject', 'no'],
  ['ACT-5', 'permid/3', 'permid/1:x', 'no'],
  ['ACT-5', 'permid/4', 'cos:GetObject', 'ACT-4'],
  ['ACT-5', 'permid/5', 'cos:GetObject', 'ACT-5'],
  ['ACT-5', 'permid/6', 'GetObject', 'yes'],
  ['ACT-5', 'permid/7', 'cos:GetObject', 'ACT-5'],
  ['ACT-6', 'cos', 'cos:GetObject', 'no'],
  ['ACT-6', 'cos:Get:Object', 'cos:Get:Object', 'no'],
  ['ACT-6', ' cos:GetObject', 'cos:GetObject', 'no'],
  ['ACT-6', '', 'cos:GetObject', 'no'],
  ['ACT-6', 'cos:', 'cos:', 'no'],
  ['ACT-6', '*', 'GetObject', 'yes'],
  ['ACT-6', '*', '', 'yes'],
  ['ACT-6', '*:*', 'GetObject', 'no'],
  ['ACT-6', '*:*', ':', 'yes'],
  ['ACT-6', ['cos', '*:*', 'cos:GetObject'], 'cos:GetObject', 'yes'],
  ['VAR-2', 'cos:${uin}', 'cos:111', 'no'],
  ['VAR-2', 'cos:${uin}', 'cos:${uin}', 'yes'],
])('%s: %j against %s is %s', ([rule, action, requested, expected]) => check(rule, action, requested, expected))

test('ACT-5: nothing is looked up in what is no table, nor beyond its own members', () => {
  const { action } = statementOf({ action: 'permid/1' })
  const lookUp = (permids: unknown) =>
    word(actionsMatch(action?.items ?? [], readRequestAction('cos:GetObject'), permids))
  const inherited: unknown = Object.create({ 'permid/1': ['*'] })
  expect([undefined, null, [], 'x', inherited, { 'permid/1': ['*'] }].map(lookUp)).toEqual([
    ...['ACT-5', 'ACT-5', 'ACT-5', 'ACT-5', 'ACT-5'],
    'yes',
  ])
})
