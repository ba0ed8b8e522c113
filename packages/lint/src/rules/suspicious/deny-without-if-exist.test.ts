// Denies by negated operators and requests without the key (COND-2).
import { checkRule } from '../check.test-support.ts'
import { denyWithoutIfExist } from './deny-without-if-exist.ts'

const one = (condition: object, effect = 'deny'): object => ({
  version: '2.0',
  statement: [{ effect, action: 'cos:PutObject', resource: '*', condition }],
})
const key = 'cos:x-cos-storage-class'

checkRule(denyWithoutIfExist, [
  {
    title: 'a deny of everything but one value, and the fix',
    document: one({ string_not_equal: { [key]: 'STANDARD' } }),
    finds: ['"string_not_equal"'],
    says: [`A request without \`${key}\` is not denied here`],
    fixedUnsafely: one({ string_not_equal_if_exist: { [key]: 'STANDARD' } }),
  },
  {
    title: 'several keys are one finding, with a qualifier as well',
    document: one({ 'for_any_value:string_not_like': { a: 'x*', b: 'y*' } }),
    finds: ['"for_any_value:string_not_like"'],
    says: ['`a` and `b`'],
    fixedUnsafely: one({ 'for_any_value:string_not_like_if_exist': { a: 'x*', b: 'y*' } }),
  },
  {
    title: 'no fix that would name an operator twice',
    document: one({ string_not_equal: { a: 'x' }, string_not_equal_if_exist: { b: 'y' } }),
    finds: ['"string_not_equal"'],
  },
  {
    title: 'a null_equal about another key',
    document: one({ string_not_equal: { a: 'x' }, null_equal: { b: false } }),
    finds: ['"string_not_equal"'],
    fixedUnsafely: one({ string_not_equal_if_exist: { a: 'x' }, null_equal: { b: false } }),
  },
  {
    title: 'an allow that speaks of the absence does not deny it',
    statements: [
      { effect: 'deny', action: '*', resource: '*', condition: { numeric_not_equal: { mfa: 1 } } },
      { effect: 'allow', action: '*', resource: '*', condition: { null_equal: { mfa: true } } },
    ],
    finds: ['"numeric_not_equal"'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        { effect: 'deny', action: '*', resource: '*', condition: { numeric_not_equal_if_exist: { mfa: 1 } } },
        { effect: 'allow', action: '*', resource: '*', condition: { null_equal: { mfa: true } } },
      ],
    },
  },
  { title: 'with the suffix', document: one({ string_not_equal_if_exist: { [key]: 'STANDARD' } }), finds: [] },
  { title: 'a positive operator', document: one({ string_equal: { [key]: 'ARCHIVE' } }), finds: [] },
  { title: 'an allow', document: one({ string_not_equal: { [key]: 'STANDARD' } }, 'allow'), finds: [] },
  { title: 'what every request has', document: one({ ip_not_equal: { 'qcs:ip': '203.0.113.0/24' } }), finds: [] },
  {
    title: 'that the key must be there is said',
    document: one({ string_not_equal: { a: 'x' }, null_equal: { a: false } }),
    finds: [],
  },
  {
    title: 'another deny is about requests without it, under the other spelling',
    statements: [
      { effect: 'deny', action: '*', resource: '*', condition: { numeric_not_equal: { mfa: 1 } } },
      { effect: 'deny', action: '*', resource: '*', condition: { null_equal: { 'qcs:mfa': true } } },
    ],
    finds: [],
  },
  { title: 'an operator that is not known', document: one({ string_unequal: { a: 'x' } }), finds: [] },
])
