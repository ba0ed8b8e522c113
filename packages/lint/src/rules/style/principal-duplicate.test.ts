// Principals that are named twice (PRIN-4).
import { checkRule } from '../check.test-support.ts'
import { principalDuplicate } from './principal-duplicate.ts'

const a = 'qcs::cam::uin/100000000001:uin/100000000002'
const b = 'qcs::cam::uin/100000000001:uin/100000000003'
const one = (principal: object): object => ({
  version: '2.0',
  statement: [{ effect: 'allow', principal, action: 'sts:AssumeRole' }],
})
const kind = 'trust'

checkRule(principalDuplicate, [
  { title: 'twice in a list', kind, document: one({ qcs: [a, b, a] }), finds: [`"${a}"`], fixed: one({ qcs: [a, b] }) },
  {
    title: 'three times',
    kind,
    document: one({ service: ['x', 'x', 'x'] }),
    finds: ['"x"', '"x"'],
    fixed: one({ service: ['x'] }),
  },
  { title: 'each once', kind, document: one({ qcs: [a, b] }), finds: [] },
  { title: 'what could not be read', kind, document: one({ qcs: ['x', 'x'] }), finds: [] },
  { title: 'under two keys', kind, document: one({ qcs: a, service: [a] }), finds: [] },
])
