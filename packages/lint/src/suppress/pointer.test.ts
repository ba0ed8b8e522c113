// The places of elements as JSON pointers.
import { parsePolicy } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { pointerAt } from './pointer.ts'

const LIST = `{
  "version": "2.0",
  "statement": [
    {"effect": "allow", "action": "cvm:Run", "resource": "*"},
    {"effect": "deny", "action": ["cvm:A", "cvm:B"], "resource": ["*"],
     "principal": {"qcs": ["*"]},
     "condition": {"ip_equal": {"qcs:ip": ["10.0.0.1", "10.0.0.2"]}, "string_like": {"a/b~c": "x"}}}
  ]
}`
const SINGLE = '{"version":"2.0","statement":{"effect":"allow","action":["cvm:Run"],"resource":"*"}}'

function check(text: string, marked: string): string {
  const { policy } = parsePolicy(text)
  if (policy === undefined) throw new Error('no policy')
  const start = text.indexOf(marked)
  return pointerAt(policy, { start, end: start + marked.length })
}

test.for([
  [LIST, '"cvm:Run"', '/statement/0/action'],
  [LIST, '"cvm:B"', '/statement/1/action/1'],
  [LIST, 'cvm:B', '/statement/1/action/1'],
  [LIST, '["*"]', '/statement/1/resource'],
  [LIST, '"10.0.0.2"', '/statement/1/condition/ip_equal/qcs:ip/1'],
  [LIST, '"x"', '/statement/1/condition/string_like/a~1b~0c'],
  [LIST, '"ip_equal"', '/statement/1/condition/ip_equal'],
  [LIST, '{"qcs": ["*"]}', '/statement/1/principal'],
  [LIST, '"deny"', '/statement/1/effect'],
  [LIST, '"2.0"', '/version'],
  [LIST, LIST, ''],
  [SINGLE, '"cvm:Run"', '/statement/action/0'],
] as const)('in %s the place of %s is %s', ([text, marked, pointer]) => {
  expect(check(text, marked)).toBe(pointer)
})
