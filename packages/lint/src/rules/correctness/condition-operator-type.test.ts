// Operators against the types of keys (COND-7 to COND-11, COND-15).
import { checkRule, type RuleCase } from '../check.test-support.ts'
import { conditionOperatorType } from './condition-operator-type.ts'

const when = (operator: string, key: string, value: unknown = 'a'): Pick<RuleCase, 'statement'> => ({
  statement: { condition: { [operator]: { [key]: value } } },
})
const fixed = (operator: string, key: string, value: unknown): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...when(operator, key, value).statement }],
})
const found = (operator: string, key: string, level: 'error' | 'warning'): Omit<RuleCase, 'title'> => ({
  ...when(operator, key, 'x'),
  finds: [`"${operator}"`],
  levels: [level],
})
const RANGE = ['192.0.2.0/24', '192.0.2.7']
const TIME = '2026-01-01T00:00:00Z'

checkRule(conditionOperatorType, [
  {
    title: 'an address as text',
    ...when('string_equal', 'qcs:ip', RANGE),
    finds: ['"string_equal"'],
    says: [
      '`qcs:ip` holds an address, which `string_equal` does not compare, so the API may refuse the document and the condition does not decide as meant; use `ip_equal`',
    ],
    saysInChinese: [
      '的值是 IP 地址，`string_equal` 不能正确比较，接口可能拒绝该文档，条件也不会按预期生效；请使用 `ip_equal`',
    ],
    levels: ['error'],
    fixedUnsafely: fixed('ip_equal', 'qcs:ip', RANGE),
  },
  {
    title: 'negated, with a qualifier and the suffix',
    ...when('for_any_value:string_not_equal_if_exist', 'qcs:ip', RANGE),
    finds: ['"for_any_value:string_not_equal_if_exist"'],
    fixedUnsafely: fixed('for_any_value:ip_not_equal_if_exist', 'qcs:ip', RANGE),
  },
  {
    title: 'a time as a number',
    ...when('numeric_less_than', 'qcs:current_time', TIME),
    finds: ['"numeric_less_than"'],
    says: ['use `date_less_than`'],
    fixedUnsafely: fixed('date_less_than', 'qcs:current_time', TIME),
  },
  {
    title: 'values that are no addresses: the operator alone would not mend it',
    ...when('string_equal', 'qcs:ip', ['192.0.2.7', '10.*']),
    finds: ['"string_equal"'],
  },
  { title: 'numbers are no addresses', ...when('string_equal', 'qcs:ip', 10), finds: ['"string_equal"'] },
  { title: 'nor dates', ...when('string_equal', 'qcs:current_time', 10), finds: ['"string_equal"'] },
  { title: 'values that are no dates', ...when('string_equal', 'qcs:current_time', 'now'), finds: ['"string_equal"'] },
  {
    title: 'no operator of the other type compares so',
    ...when('string_like', 'qcs:ip', '10.*'),
    finds: ['"string_like"'],
    says: ['use an operator for it'],
    saysInChinese: ['请使用与其类型相符的运算符'],
  },
  {
    title: 'the other operator is there already, or there are other keys',
    statements: [
      {
        effect: 'allow',
        action: 'cvm:*',
        resource: '*',
        condition: { string_equal: { 'qcs:ip': '192.0.2.7' }, ip_equal: { 'x:y': '192.0.2.7' } },
      },
      {
        effect: 'allow',
        action: 'cvm:*',
        resource: '*',
        condition: { string_equal: { 'qcs:ip': '192.0.2.7', 'cvm:zone': 'a' } },
      },
    ],
    finds: ['"string_equal"', '"string_equal"'],
  },
  {
    title: 'a number as text',
    ...when('string_equal', 'cos:content-length', '5'),
    finds: ['"string_equal"'],
    levels: ['warning'],
    fixedUnsafely: fixed('numeric_equal', 'cos:content-length', '5'),
  },
  {
    title: 'a boolean as text',
    ...when('string_equal', 'cos:secure-transport', 'true'),
    finds: ['"string_equal"'],
    levels: ['warning'],
    fixedUnsafely: fixed('bool_equal', 'cos:secure-transport', 'true'),
  },
  {
    title: 'a boolean as bytes',
    ...when('binary_equal', 'cos:secure-transport', 'true'),
    finds: ['"binary_equal"'],
    levels: ['warning'],
    fixedUnsafely: fixed('bool_equal', 'cos:secure-transport', 'true'),
  },
  { title: 'a boolean that is compared with less', ...found('numeric_less_than', 'cos:secure-transport', 'warning') },
  { title: 'a text as a number', ...found('numeric_less_than', 'cvm:zone', 'warning') },
  {
    title: 'a text as an address',
    ...when('ip_equal', 'cvm:zone', '192.0.2.7'),
    finds: ['"ip_equal"'],
    levels: ['error'],
    fixedUnsafely: fixed('string_equal', 'cvm:zone', '192.0.2.7'),
  },
  { title: 'a set of tags as a date', ...found('date_less_than', 'qcs:resource_tag', 'error') },
  {
    title: 'MFA as an address',
    ...when('ip_equal', 'mfa', '192.0.2.7'),
    finds: ['"ip_equal"'],
    levels: ['error'],
    fixedUnsafely: fixed('numeric_equal', 'mfa', '192.0.2.7'),
  },
  {
    title: 'MFA as a text, which the vendor writes, and as a boolean',
    statement: { condition: { string_equal: { mfa: '0' }, bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'what fits',
    statement: {
      condition: {
        ip_equal: { 'qcs:ip': '192.0.2.7' },
        date_less_than: { 'qcs:current_time': TIME },
        'for_any_value:string_equal': { 'qcs:resource_tag': 'a&b' },
        string_like: { 'cvm:zone': 'a*' },
        binary_equal: { 'cvm:zone': 'a' },
        null_equal: { 'qcs:ip': true },
      },
    },
    finds: [],
  },
  {
    title: 'a key that nobody knows, one in doubt, an unknown operator',
    statement: {
      condition: { ip_equal: { 'x:y': '192.0.2.7', 'qcs:vpc': '192.0.2.7' }, StringEquals: { 'qcs:ip': 'a' } },
    },
    finds: [],
  },
])
