// Conditions that every value satisfies (COND-2, COND-4, COND-7, COND-12).
import { checkRule } from '../check.test-support.ts'
import { conditionTautology } from './condition-tautology.ts'

const when = (condition: object, effect = 'allow'): { statement: object } => ({ statement: { effect, condition } })

checkRule(conditionTautology, [
  {
    title: 'a star, beside others as well',
    levels: ['warning'],
    ...when({ string_like: { a: 'x', b: '**' } }),
    finds: ['"b": "**"'],
    says: ['so it only asks that there is one'],
  },
  {
    title: 'with the suffix it is no limit at all',
    ...when({ string_like_if_exist: { a: '*' } }),
    finds: ['"a": "*"'],
    says: ['so it is no limit'],
  },
  {
    title: 'yes and no',
    levels: ['info'],
    ...when({ bool_equal: { a: ['1', '0'] } }, 'deny'),
    finds: [`"a": [\n            "1",\n            "0"\n          ]`],
  },
  {
    title: 'there and not there',
    levels: ['warning'],
    ...when({ null_equal: { a: [true, false] } }),
    finds: ['"a": [\n            true,\n            false\n          ]'],
    says: ['without it as well'],
  },
  { title: 'a star in a comparison of equals is a letter', ...when({ string_equal: { a: '*' } }), finds: [] },
  { title: 'no value satisfies the negation', ...when({ string_not_like: { a: '*' } }), finds: [] },
  { title: 'a glob that says something', ...when({ string_like: { a: 'x*' } }), finds: [] },
  { title: 'yes alone', ...when({ bool_equal: { a: [true, '1'] }, null_equal: { a: 'false' } }), finds: [] },
  { title: 'what could not be read', ...when({ bool_equal: { a: [true, false, {}] } }), finds: [] },
  {
    title: 'a star among other values',
    ...when({ string_like: { a: ['x', '*'] } }),
    finds: ['"a": [\n            "x",\n            "*"\n          ]'],
  },
])
