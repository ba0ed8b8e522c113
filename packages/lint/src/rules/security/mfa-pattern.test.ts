// Conditions on MFA (COND-2, COND-13): passed by absence, turned around, missed by a deny, and those that say what they mean.
import { checkRule } from '../check.test-support.ts'
import { mfaPattern } from './mfa-pattern.ts'

const when = (effect: string, condition: object): { statements: readonly object[] } => ({
  statements: [{ effect, action: 'cvm:RunInstances', resource: '*', condition }],
})

checkRule(mfaPattern, [
  {
    title: 'an allow that a request without the key passes',
    ...when('allow', { numeric_equal_if_exist: { 'qcs:mfa': 1 } }),
    finds: ['"qcs:mfa": 1'],
    says: [
      'is allowed as well, because `numeric_equal_if_exist` is true when `qcs:mfa` is missing; write `numeric_equal`, which asks for it',
    ],
    saysInChinese: ['也会被允许'],
    levels: ['warning'],
    fixedUnsafely: { version: '2.0', ...{ statement: when('allow', { numeric_equal: { 'qcs:mfa': 1 } }).statements } },
  },
  {
    title: 'negated, in the other spelling, beside another key: no fix',
    ...when('allow', { string_not_equal_if_exist: { mfa: ['0', '0'], 'qcs:tag/a': 'b' } }),
    finds: ['"mfa": [\n            "0",\n            "0"\n          ]'],
  },
  {
    title: 'an allow for those without MFA',
    ...when('allow', { bool_equal: { 'qcs:mfa': false } }),
    finds: ['"qcs:mfa": false'],
    says: ['This allows requests whose `qcs:mfa` says that there was no MFA, and no others; ask for 1'],
    saysInChinese: ['此语句只允许'],
    levels: ['warning'],
  },
  {
    title: 'the same by negation',
    ...when('allow', { numeric_not_equal: { mfa: 1 } }),
    finds: ['"mfa": 1'],
    says: ['This allows requests'],
  },
  {
    title: 'a deny of those with MFA',
    ...when('deny', { bool_equal: { 'qcs:mfa': 'true' } }),
    finds: ['"qcs:mfa": "true"'],
    says: [
      'This denies requests whose `qcs:mfa` says that there was MFA, and lets those without it pass; turn it around',
    ],
    saysInChinese: ['此语句拒绝'],
    levels: ['warning'],
  },
  {
    title: 'with the suffix it denies those that say nothing, too',
    ...when('deny', { numeric_equal_if_exist: { mfa: 1 } }),
    finds: ['"mfa": 1'],
    says: ['This denies requests'],
  },
  {
    title: 'a deny that a request without the key escapes',
    ...when('deny', { string_equal: { mfa: '0' } }),
    finds: ['"mfa": "0"'],
    says: [
      'is not denied, because `string_equal` is false when `mfa` is missing; write `numeric_not_equal_if_exist` with 1',
    ],
    saysInChinese: ['不会被拒绝'],
    levels: ['info'],
  },
  {
    title: 'requests without the key have a deny of their own',
    statements: [
      { effect: 'deny', action: '*', resource: '*', condition: { string_equal: { mfa: '0' } } },
      { effect: 'deny', action: '*', resource: '*', condition: { null_equal: { 'qcs:mfa': true } } },
    ],
    finds: [],
  },
  {
    title: 'what means what it says',
    statements: [
      { effect: 'allow', action: '*', resource: '*', condition: { numeric_equal: { mfa: 1 } } },
      { effect: 'allow', action: '*', resource: '*', condition: { numeric_not_equal: { mfa: 0 } } },
      { effect: 'deny', action: '*', resource: '*', condition: { numeric_not_equal_if_exist: { 'qcs:mfa': 1 } } },
      { effect: 'deny', action: '*', resource: '*', condition: { numeric_equal_if_exist: { 'qcs:mfa': 0 } } },
    ],
    finds: [],
  },
  { title: 'a negated deny is for another rule', ...when('deny', { numeric_not_equal: { mfa: 1 } }), finds: [] },
  {
    title: 'values that say neither',
    ...when('allow', {
      numeric_equal_if_exist: { mfa: [0, 1] },
      string_equal_if_exist: { mfa: 'yes' },
      bool_equal_if_exist: { mfa: [] },
    }),
    finds: [],
  },
  {
    title: 'another comparison, another key, an unknown operator',
    ...when('allow', {
      numeric_less_than_if_exist: { mfa: 1 },
      numeric_equal_if_exist: { 'cos:content-length': 1 },
      bool_if_exist: { mfa: 1 },
    }),
    finds: [],
  },
  {
    title: 'an effect that is none, or missing',
    statements: [
      { ...when('Allow', { numeric_equal_if_exist: { mfa: 1 } }).statements[0] },
      { action: '*', resource: '*', condition: { numeric_equal_if_exist: { mfa: 1 } } },
    ],
    finds: [],
  },
])
