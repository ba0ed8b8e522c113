// Values of tags (COND-14): pairs in sets, the value alone for one tag.
import { checkRule } from '../check.test-support.ts'
import { tagFormat } from './tag-format.ts'

const when = (operator: string, key: string, value: unknown): { statement: object } => ({
  statement: { condition: { [operator]: { [key]: value } } },
})
const fixed = (operator: string, key: string, value: unknown): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...when(operator, key, value).statement }],
})
const ANY = 'for_any_value:string_equal'
/** The caller's uin, as a variable (VAR-1). */
const OWN = '$' + '{uin}'

checkRule(tagFormat, [
  {
    title: 'a colon for the ampersand',
    ...when(ANY, 'qcs:resource_tag', ['env&test', 'env: prod']),
    finds: ['"env: prod"'],
    says: [
      '`env: prod` matches nothing, because tags in `qcs:resource_tag` are compared as `key&value`; write `env&prod`',
    ],
    saysInChinese: ['匹配不到任何标签，因为 `qcs:resource_tag` 中的标签以 `key&value` 的形式比较；请写 `env&prod`'],
    fixedUnsafely: fixed(ANY, 'qcs:resource_tag', ['env&test', 'env&prod']),
  },
  {
    title: 'an equals sign, negated',
    ...when('string_not_equal', 'qcs:request_tag', 'env=prod'),
    finds: ['"env=prod"'],
    says: ['`env=prod` rules out nothing, because'],
    saysInChinese: ['不会排除任何标签'],
    fixedUnsafely: fixed('string_not_equal', 'qcs:request_tag', 'env&prod'),
  },
  {
    title: 'what was meant cannot be told',
    ...when('binary_equal', 'qcs:tag', ['prod', 'a:b:c', ':b']),
    finds: ['"prod"', '"a:b:c"', '":b"'],
    says: ['write the key and the value of the tag with `&` between'],
    saysInChinese: ['中间用 `&` 连接'],
  },
  { title: 'a glob without a star', ...when('string_like', 'qcs:tag', 'prod'), finds: ['"prod"'] },
  {
    title: 'the name of one tag, written again',
    ...when('string_equal', 'qcs:tag/env', ['env&prod', 'test', 'a&b']),
    finds: ['"env&prod"'],
    says: ['`env&prod` matches nothing, because `qcs:tag/env` holds the value of that tag alone; write `prod`'],
    saysInChinese: ['只含该标签的值；请写 `prod`'],
    fixedUnsafely: fixed('string_equal', 'qcs:tag/env', ['prod', 'test', 'a&b']),
  },
  { title: 'a star may be an ampersand', ...when('string_like', 'qcs:resource_tag', ['env*', '*']), finds: [] },
  {
    title: 'pairs, blanks, variables and placeholders',
    ...when(ANY, 'qcs:resource_tag', ['env&prod', '', OWN, '<tag>', 5]),
    finds: [],
  },
  {
    title: 'other keys, other families, an unknown operator',
    statement: {
      condition: {
        string_equal: { 'cvm:zone': 'a:b' },
        null_equal: { 'qcs:tag': 'true' },
        StringEquals: { 'qcs:tag': 'a:b' },
      },
    },
    finds: [],
  },
])
