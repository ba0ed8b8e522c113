// Allows under operators with the suffix `_if_exist` (COND-2).
import { checkRule } from '../check.test-support.ts'
import { ifExistOnAllow } from './if-exist-on-allow.ts'

const when = (condition: object, effect = 'allow'): { statement: object } => ({ statement: { effect, condition } })

checkRule(ifExistOnAllow, [
  {
    title: 'a guard that holds only if the key is there',
    ...when({ string_equal_if_exist: { 'cvm:zone': 'ap-guangzhou-3' } }),
    finds: ['"string_equal_if_exist"'],
    says: ['A request without `cvm:zone` is allowed whatever the values'],
  },
  {
    title: 'a negated one as well',
    ...when({ 'for_all_value:string_not_equal_if_exist': { a: 'x' } }),
    finds: ['"for_all_value:string_not_equal_if_exist"'],
  },
  { title: 'without the suffix', ...when({ string_equal: { a: 'x' } }), finds: [] },
  {
    title: 'a deny, which is the stricter for it',
    ...when({ string_not_equal_if_exist: { a: 'x' } }, 'deny'),
    finds: [],
  },
  {
    title: 'what every request has',
    ...when({ date_less_than_if_exist: { 'qcs:current_time': '2030-01-01T00:00:00Z' } }),
    finds: [],
  },
  {
    title: 'that the key must be there is said',
    ...when({ string_equal_if_exist: { a: 'x' }, null_equal: { a: false } }),
    finds: [],
  },
  {
    title: 'a deny takes away what lacks the key',
    statements: [
      { effect: 'allow', action: '*', resource: '*', condition: { string_equal_if_exist: { a: 'x' } } },
      { effect: 'deny', action: '*', resource: '*', condition: { null_equal: { a: true } } },
    ],
    finds: [],
  },
])
