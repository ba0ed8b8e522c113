// Allows by negated operators and requests without the key (COND-2).
import { checkRule } from '../check.test-support.ts'
import { negatedOperatorMissingKey } from './negated-operator-missing-key.ts'

const when = (condition: object, effect = 'allow'): { statement: object } => ({ statement: { effect, condition } })

checkRule(negatedOperatorMissingKey, [
  {
    title: 'a plain negated operator',
    ...when({ string_not_equal: { 'cvm:zone': 'ap-guangzhou-3' } }),
    finds: ['"string_not_equal"'],
    says: ['A request without `cvm:zone` is not allowed here'],
  },
  { title: 'with the suffix', ...when({ string_not_equal_if_exist: { a: 'x' } }), finds: [] },
  { title: 'a positive operator', ...when({ string_equal: { a: 'x' } }), finds: [] },
  { title: 'a deny has a rule of its own', ...when({ string_not_equal: { a: 'x' } }, 'deny'), finds: [] },
  { title: 'what every request has', ...when({ ip_not_equal: { 'qcs:ip': '203.0.113.7' } }), finds: [] },
  {
    title: 'that the key must be there is said',
    ...when({ string_not_equal: { a: 'x' }, null_equal: { a: false } }),
    finds: [],
  },
])
