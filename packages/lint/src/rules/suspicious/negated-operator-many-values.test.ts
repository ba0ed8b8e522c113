// Negated operators with several values (COND-6).
import { checkRule } from '../check.test-support.ts'
import { negatedOperatorManyValues } from './negated-operator-many-values.ts'

const when = (condition: object, effect = 'allow'): { statement: object } => ({ statement: { effect, condition } })
const zones = ['ap-guangzhou-3', 'ap-guangzhou-4']

checkRule(negatedOperatorManyValues, [
  {
    title: 'two values',
    ...when({ string_not_equal: { 'cvm:zone': zones } }, 'deny'),
    finds: [JSON.stringify(zones, undefined, 2).replaceAll('\n', '\n          ')],
    says: ['where `cvm:zone` is none of `ap-guangzhou-3` and `ap-guangzhou-4`'],
  },
  { title: 'one value', ...when({ string_not_equal: { 'cvm:zone': [zones[0]] } }), finds: [] },
  { title: 'one value twice', ...when({ string_not_equal: { 'cvm:zone': [zones[0], zones[0]] } }), finds: [] },
  { title: 'a positive operator', ...when({ string_equal: { 'cvm:zone': zones } }), finds: [] },
  { title: 'an operator that is not known', ...when({ string_unequal: { 'cvm:zone': zones } }), finds: [] },
])
