// Everybody beside others (PRIN-1, PRIN-2).
import { checkRule } from '../check.test-support.ts'
import { principalRedundant } from './principal-redundant.ts'

const user = 'qcs::cam::uin/100000000001:uin/100000000002'
const anonymous = 'qcs::cam::anonymous:anonymous'
const one = (principal: unknown, effect = 'allow'): object => ({
  version: '2.0',
  statement: [{ effect, principal, action: 'cos:GetObject', resource: 'qcs::cos:::logs-1250000000/*' }],
})
const kind = 'resource'

checkRule(principalRedundant, [
  {
    title: 'a star beside a user, once',
    kind,
    document: one({ qcs: [user, '*', anonymous] }),
    finds: ['"*"'],
    says: [`so \`${user}\` beside it`],
  },
  { title: 'the anonymous of an allow', kind, document: one({ qcs: [anonymous, user] }), finds: [`"${anonymous}"`] },
  { title: 'beside a service', kind, document: one({ qcs: '*', service: 'cvm.qcloud.com' }), finds: ['"*"'] },
  { title: 'a deny of everybody', kind, document: one({ qcs: ['*', user] }, 'deny'), finds: ['"*"'] },
  {
    title: 'the anonymous of a deny are only those',
    kind,
    document: one({ qcs: [anonymous, user] }, 'deny'),
    finds: [],
  },
  { title: 'everybody alone', kind, document: one({ qcs: ['*', anonymous] }), finds: [] },
  { title: 'users alone', kind, document: one({ qcs: [user] }), finds: [] },
  { title: 'what could not be read', kind, document: one({ qcs: ['*', 'x'] }), finds: [] },
  {
    title: 'the anonymous above an allow and a deny are everybody for one of them only',
    kind: 'legacy',
    document: {
      version: '2.0',
      principal: { qcs: [anonymous, user] },
      statement: [
        { effect: 'allow', action: 'cos:GetObject', resource: '*' },
        { effect: 'deny', action: 'cos:GetObject', resource: '*' },
      ],
    },
    finds: [],
  },
])
