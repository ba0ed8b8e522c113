// Condition keys that are in doubt (COND-2), and the two spellings of one (COND-13).
import { checkRule } from '../check.test-support.ts'
import { conditionKeyDoubtful } from './condition-key-doubtful.ts'

const when = (condition: object): { statement: object } => ({ statement: { condition } })

checkRule(conditionKeyDoubtful, [
  {
    title: 'a key that only a published policy has',
    ...when({ string_equal: { 'qcs:user_name': 'a' } }),
    finds: ['"qcs:user_name"'],
    says: ["The vendor's pages disagree about `qcs:user_name`, or only examples have it"],
    saysInChinese: ['说明不一致'],
  },
  {
    title: 'the spelling of examples',
    ...when({ numeric_equal: { mfa: 1 } }),
    finds: ['"mfa"'],
    says: ['`mfa` is the spelling of examples'],
    saysInChinese: ['是示例中的写法'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        { effect: 'allow', action: 'cvm:RunInstances', resource: '*', condition: { numeric_equal: { 'qcs:mfa': 1 } } },
      ],
    },
  },
  { title: 'both spellings: no fix', ...when({ numeric_equal: { mfa: 1, 'qcs:mfa': 1 } }), finds: ['"mfa"'] },
  {
    title: 'keys without a doubt, and keys that nobody knows',
    ...when({ string_equal: { 'cvm:zone': 'a', 'qcs:mfa': '1', 'x:y': 'a' } }),
    finds: [],
  },
  { title: 'an unknown operator', ...when({ StringEquals: { 'qcs:user_name': 'a', mfa: 'a' } }), finds: [] },
])
