// Conditions on tags and their qualifiers (COND-5, COND-14).
import { checkRule } from '../check.test-support.ts'
import { tagWithoutAnyValue } from './tag-without-any-value.ts'

const when = (condition: object): { statement: object } => ({ statement: { condition } })
const fixed = (condition: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', condition }],
})
const TAG = { 'qcs:resource_tag': 'env&test' }

checkRule(tagWithoutAnyValue, [
  {
    title: 'no qualifier: some value, which is what the other says',
    ...when({ string_equal_if_exist: TAG }),
    finds: ['"string_equal_if_exist"'],
    says: [
      'so what the service makes of `string_equal_if_exist` is not certain; write `for_any_value:string_equal_if_exist`',
    ],
    saysInChinese: ['并不确定；请写 `for_any_value:string_equal_if_exist`'],
    fixed: fixed({ 'for_any_value:string_equal_if_exist': TAG }),
  },
  {
    title: 'tags of the request',
    ...when({ string_like: { 'qcs:request_tag': 'env&*', 'qcs:tag': 'a&b' } }),
    finds: ['"string_like"'],
    fixed: fixed({ 'for_any_value:string_like': { 'qcs:request_tag': 'env&*', 'qcs:tag': 'a&b' } }),
  },
  {
    title: 'every tag',
    ...when({ 'for_all_value:string_equal': TAG }),
    finds: ['"for_all_value:string_equal"'],
    says: [
      'asks that every tag in `qcs:resource_tag` is listed here, so a resource with any other tag beside does not match; write `for_any_value:string_equal` if',
    ],
    saysInChinese: ['资源只要另有其他标签就不匹配'],
    fixedUnsafely: fixed({ 'for_any_value:string_equal': TAG }),
  },
  {
    title: 'beside other keys, or the other operator: no fix',
    statements: [
      { condition: { string_equal: { 'cvm:zone': 'a', ...TAG } } },
      { condition: { string_equal: TAG, 'for_any_value:string_equal': { 'qcs:tag': 'a&b' } } },
    ],
    finds: ['"string_equal"', '"string_equal"'],
  },
  { title: 'the qualifier', ...when({ 'for_any_value:string_equal': TAG }), finds: [] },
  {
    title: 'every tag of the request',
    ...when({ 'for_all_value:string_equal': { 'qcs:request_tag': 'a&b' } }),
    finds: [],
  },
  { title: 'negated', ...when({ string_not_equal: TAG }), finds: [] },
  {
    title: 'one tag, other keys, other families, an unknown operator',
    ...when({ string_equal: { 'qcs:tag/env': 'a', 'cvm:zone': 'a' }, null_equal: TAG, StringEquals: TAG }),
    finds: [],
  },
])
