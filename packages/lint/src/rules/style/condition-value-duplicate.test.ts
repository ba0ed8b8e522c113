// Values that stand twice in a list (COND-4, COND-6).
import { checkRule } from '../check.test-support.ts'
import { conditionValueDuplicate } from './condition-value-duplicate.ts'

const zones = (values: unknown): string =>
  JSON.stringify({
    version: '2.0',
    statement: [
      { effect: 'allow', action: 'cvm:*', resource: '*', condition: { string_equal: { 'cvm:zone': values } } },
    ],
  })

checkRule(conditionValueDuplicate, [
  {
    title: 'a text, a number, a boolean',
    document: zones(['a', 5, true, 'b', 'a', 5, true]),
    finds: ['"a"', '5', 'true'],
    says: ['`a` stands in this list already, so this one adds nothing; delete it', '`5`', '`true`'],
    saysInChinese: ['已经出现过'],
    fixed: zones(['a', 5, true, 'b']),
  },
  {
    title: 'beside a comment there is no fix',
    document:
      '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:*","resource":"*","condition":{"string_equal":{"cvm:zone":["a" /* here */ ,"a"]}}}]}',
    finds: ['"a"'],
  },
  { title: 'values that differ', document: zones(['a', 'A', 5, '5', true, 'true']), finds: [] },
  { title: 'placeholders, which stand for two values', document: zones(['<zone>', '<zone>']), finds: [] },
  { title: 'one value', document: zones('a'), finds: [] },
  { title: 'values that cannot be read', document: zones([null, null, {}, {}]), finds: [] },
  {
    title: 'in two keys',
    statement: { condition: { string_equal: { 'cvm:zone': ['a'], 'cvm:region': ['a'] } } },
    finds: [],
  },
])
