// Wildcards under operators that have none (COND-7).
import { checkRule } from '../check.test-support.ts'
import { wildcardInEqual } from './wildcard-in-equal.ts'

const when = (condition: object): { statement: object } => ({ statement: { condition } })
const fixed = (condition: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', condition }],
})

checkRule(wildcardInEqual, [
  {
    title: 'a prefix',
    ...when({ string_equal: { 'cos:prefix': ['doc/*', 'a', 'pic/*'] } }),
    finds: ['"doc/*"'],
    says: [
      '`*` is no wildcard under `string_equal`, which compares texts as they stand, here `doc/*` and `pic/*`; write `string_like`',
    ],
    saysInChinese: ['会按原样比较；请写 `string_like`'],
    fixedUnsafely: fixed({ string_like: { 'cos:prefix': ['doc/*', 'a', 'pic/*'] } }),
  },
  {
    title: 'negated, with the suffix',
    ...when({ string_not_equal_if_exist: { 'cos:prefix': 'doc/*' } }),
    finds: ['"doc/*"'],
    says: ['which compares texts as they stand, here `doc/*`; write `string_not_like`'],
    saysInChinese: ['请写 `string_not_like`'],
    fixedUnsafely: fixed({ string_not_like_if_exist: { 'cos:prefix': 'doc/*' } }),
  },
  {
    title: 'of a set',
    ...when({ 'for_any_value:string_equal': { 'qcs:resource_tag': 'env&*' } }),
    finds: ['"env&*"'],
    fixedUnsafely: fixed({ 'for_any_value:string_like': { 'qcs:resource_tag': 'env&*' } }),
  },
  {
    title: 'bytes',
    ...when({ binary_equal: { 'cvm:zone': 'a*' } }),
    finds: ['"a*"'],
    fixedUnsafely: fixed({ string_like: { 'cvm:zone': 'a*' } }),
  },
  {
    title: 'without letter case there is no such operator',
    ...when({ string_equal_ignore_case: { 'cvm:zone': 'a*' }, string_not_equal_ignore_case: { 'cvm:region': 'b*' } }),
    finds: ['"a*"', '"b*"'],
    says: ['no operator without letter case knows wildcards'],
    saysInChinese: ['不区分大小写的运算符都不支持通配符'],
  },
  {
    title: 'the other operator is there already',
    ...when({ string_equal: { 'cvm:zone': 'a*' }, string_like: { 'cvm:region': 'b*' } }),
    finds: ['"a*"'],
  },
  { title: 'texts without a star', ...when({ string_equal: { 'cvm:zone': ['a', 'a?', 5] } }), finds: [] },
  {
    title: 'operators that know wildcards',
    ...when({ string_like: { 'cvm:zone': 'a*' }, string_not_like: { 'cvm:zone': 'a*' } }),
    finds: [],
  },
  {
    title: 'other families, and an unknown operator',
    ...when({ ip_equal: { 'qcs:ip': '10.*' }, null_equal: { 'x:y': '*' }, StringLike: { 'x:y': '*' } }),
    finds: [],
  },
])
