// White space around condition values (COND-7, COND-14), and where others speak of it.
import { checkRule } from '../check.test-support.ts'
import { conditionValueSpace } from './condition-value-space.ts'

const withCondition = (condition: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', condition }],
})

checkRule(conditionValueSpace, [
  {
    title: 'a blank at the end, and what a request would send',
    statement: { condition: { string_equal: { 'cos:prefix': 'reports/ ' } } },
    finds: ['"reports/ "'],
    says: [
      'in `"reports/ "` is compared like any other character, so a request that sends `reports/` sends another value',
    ],
    saysInChinese: ['请求中的 `reports/` 会被视为另一个值'],
    levels: ['warning'],
    fixedUnsafely: withCondition({ string_equal: { 'cos:prefix': 'reports/' } }),
  },
  {
    title: 'blanks of every ordinary sort, at the beginning too; several values of a key are one finding',
    statement: { condition: { string_like: { 'cos:prefix': ['\t a/*', 'b/*', 'c/*\r\n\u000b'] } } },
    finds: ['"\\t a/*"'],
    fixedUnsafely: withCondition({ string_like: { 'cos:prefix': ['a/*', 'b/*', 'c/*'] } }),
  },
  {
    title: 'in the middle of a tag',
    statement: { condition: { 'for_any_value:string_equal': { 'qcs:resource_tag': ['env & prod& x ', 'team&red'] } } },
    finds: ['"env & prod& x "'],
    says: ['a request that sends `env&prod& x` sends'],
    fixedUnsafely: withCondition({
      'for_any_value:string_equal': { 'qcs:resource_tag': ['env&prod& x', 'team&red'] },
    }),
  },
  {
    title: 'around what is no pair, under a key for pairs',
    statement: { condition: { string_equal: { 'qcs:request_tag': ' env', 'qcs:tag': 'a b' } } },
    finds: ['" env"'],
    fixedUnsafely: withCondition({ string_equal: { 'qcs:request_tag': 'env', 'qcs:tag': 'a b' } }),
  },
  {
    title: 'under operators for bytes, and negated ones',
    statement: { condition: { binary_equal: { 'cos:k': 'a ' }, string_not_equal_if_exist: { 'cos:k': ' a' } } },
    finds: ['"a "', '" a"'],
    fixedUnsafely: withCondition({ binary_equal: { 'cos:k': 'a' }, string_not_equal_if_exist: { 'cos:k': 'a' } }),
  },
  {
    title: 'nothing but blanks: there is nothing to be left',
    statement: { condition: { string_equal: { 'cos:k': '  ' } } },
    finds: ['"  "'],
    says: ['holds nothing but white space'],
    saysInChinese: ['只有空白字符'],
  },
  {
    title: 'beside another, only that one is mended',
    statement: { condition: { string_equal: { 'cos:k': ['a ', ' '] } } },
    finds: ['"a "'],
    fixedUnsafely: withCondition({ string_equal: { 'cos:k': ['a', ' '] } }),
  },
  {
    title: 'values that the parser checks, and what is no text',
    statement: {
      condition: {
        ip_equal: { 'qcs:ip': '10.0.0.1 ' },
        bool_equal: { 'qcs:BindToken': 'true ' },
        string_equalz: { 'cos:k': 'a ' },
        string_equal: { 'cos:k': 1 },
      },
    },
    finds: [],
  },
  {
    title: 'keys and operators, of which the parser speaks',
    statement: { condition: { 'string_equal ': { 'cos:k': 'a' }, string_like: { 'cos:k ': 'a' } } },
    finds: [],
  },
  {
    title: 'spaces that are not the ordinary ones',
    statement: { condition: { string_equal: { 'cos:k': ['a\u00a0', '\u200ba', '\u3000a'] } } },
    finds: [],
  },
  {
    title: 'blanks inside a value, none, and an ampersand of another key',
    statement: { condition: { string_equal: { 'cos:k': ['a b', 'ab', '', 'a & b', '&'], 'qcs:tag': '&' } } },
    finds: [],
  },
])
