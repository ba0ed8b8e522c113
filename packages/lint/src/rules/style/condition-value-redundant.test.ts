// Values that others of their list cover (COND-4, COND-6, COND-7, COND-10).
import { checkRule } from '../check.test-support.ts'
import { conditionValueRedundant } from './condition-value-redundant.ts'

const when = (operator: string, key: string, value: unknown): string =>
  JSON.stringify({
    version: '2.0',
    statement: [{ effect: 'allow', action: 'cvm:*', resource: '*', condition: { [operator]: { [key]: value } } }],
  })
/** The caller's uin, as a variable (VAR-1). */
const OWN = '$' + '{uin}'

checkRule(conditionValueRedundant, [
  {
    title: 'a range in a wider one, an address in it, whatever the order',
    document: when('ip_equal', 'qcs:ip', ['10.1.0.0/16', '10.0.0.0/8', '10.2.3.4', '192.0.2.1']),
    finds: ['"10.1.0.0/16"', '"10.2.3.4"'],
    says: ['`10.1.0.0/16` adds nothing, because `10.0.0.0/8` of the same list covers it; delete it'],
    saysInChinese: ['没有作用'],
    fixed: when('ip_equal', 'qcs:ip', ['10.0.0.0/8', '192.0.2.1']),
  },
  {
    title: 'two spellings of one range: the first one stays',
    document: when('ip_not_equal', 'qcs:ip', ['192.0.2.1', '192.0.2.1/32']),
    finds: ['"192.0.2.1/32"'],
    fixed: when('ip_not_equal', 'qcs:ip', ['192.0.2.1']),
  },
  {
    title: 'texts under a glob',
    document: when('string_not_like', 'cvm:zone', ['ap-guangzhou-*', 'ap-guangzhou-3', 'ap-g*-*']),
    finds: ['"ap-guangzhou-*"', '"ap-guangzhou-3"'],
    fixed: when('string_not_like', 'cvm:zone', ['ap-g*-*']),
  },
  {
    title: 'beside a comment there is no fix',
    document:
      '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:*","resource":"*","condition":{"string_like":{"cvm:zone":["a" /* here */ ,"a*"]}}}]}',
    finds: ['"a"'],
  },
  { title: 'ranges apart', document: when('ip_equal', 'qcs:ip', ['10.0.0.0/8', '192.0.2.0/24', 'x', 5]), finds: [] },
  { title: 'equal texts are for another rule', document: when('string_like', 'cvm:zone', ['a*', 'a*']), finds: [] },
  { title: 'stars under equality are no globs', document: when('string_equal', 'cvm:zone', ['a*', 'ab']), finds: [] },
  { title: 'variables', document: when('string_like', 'cvm:zone', ['*', OWN]), finds: [] },
  { title: 'an unknown operator', document: when('StringLike', 'cvm:zone', ['a*', 'ab']), finds: [] },
  {
    title: 'lists that are too long to compare',
    document: when('string_like', 'cvm:zone', ['a*', ...Array.from({ length: 500 }, (_, i) => `a${i}`)]),
    finds: [],
  },
])
