// Condition keys in other letter case (COND-2, COND-3).
import { checkRule, type RuleCase } from '../check.test-support.ts'
import { conditionKeyCase } from './condition-key-case.ts'

const key = (name: string, operator = 'string_equal'): Pick<RuleCase, 'statement'> => ({
  statement: { condition: { [operator]: { [name]: 'a' } } },
})
const written = (name: string, operator?: string): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...key(name, operator).statement }],
})

checkRule(conditionKeyCase, [
  {
    title: 'a key of a service',
    ...key('cvm:Zone'),
    finds: ['"cvm:Zone"'],
    says: [
      '`cvm:Zone` differs from `cvm:zone` in letter case alone, and keys are compared with case, so the condition never holds; write `cvm:zone`',
    ],
    saysInChinese: ['永远不会成立；请写 `cvm:zone`'],
    fixedUnsafely: written('cvm:zone'),
  },
  {
    title: 'a global key, with the suffix',
    ...key('QCS:IP', 'ip_equal_if_exist'),
    finds: ['"QCS:IP"'],
    says: ['so the condition always holds and limits nothing; write `qcs:ip`'],
    saysInChinese: ['始终成立，不起限制作用'],
    fixedUnsafely: written('qcs:ip', 'ip_equal_if_exist'),
  },
  {
    title: 'the name of a tag is kept',
    ...key('QCS:Tag/Env'),
    finds: ['"QCS:Tag/Env"'],
    says: ['write `qcs:tag/Env`'],
    fixedUnsafely: written('qcs:tag/Env'),
  },
  {
    title: 'beside the right spelling there is no fix',
    statement: { condition: { string_equal: { 'cvm:zone': 'a', 'cvm:ZONE': 'a' } } },
    finds: ['"cvm:ZONE"'],
  },
  { title: 'the right spelling', ...key('cvm:zone'), finds: [] },
  { title: 'the name of a tag', ...key('qcs:tag/ENV'), finds: [] },
  { title: 'a key that nobody knows', ...key('cvm:zonee'), finds: [] },
  { title: 'blanks around it', ...key('cvm:Zone '), finds: [] },
])
