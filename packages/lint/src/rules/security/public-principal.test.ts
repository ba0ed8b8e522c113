// Everybody let in (PRIN-1, PRIN-2): the ways of writing it, what is open, and what closes it.
import { checkRule } from '../check.test-support.ts'
import { publicPrincipal } from './public-principal.ts'

const RESOURCE = 'qcs::cos:ap-guangzhou:uid/1250000000:site-1250000000/*'
const USER = { qcs: 'qcs::cam::uin/100000000001:uin/100000000002' }
const allow = (action: string | readonly string[], more: object = {}) => ({
  effect: 'allow',
  principal: '*',
  action,
  resource: RESOURCE,
  ...more,
})
const under = (condition: object) => allow('cos:GetObject', { condition })
const WIDE = 'does not say who may send the request'
const deny = (action: string | readonly string[]) => ({ ...allow(action), effect: 'deny' })

checkRule(publicPrincipal, [
  {
    title: 'everybody may write, which is an error',
    levels: ['error'],
    saysInChinese: ['进行变更，并通过 `cos:GetObject` 读取；请写明'],
    statements: [allow(['cos:GetObject', 'cos:PutObject', 'cos:DeleteObject'])],
    finds: ['"*"'],
    says: [
      'can change something here by `cos:PutObject` and `cos:DeleteObject`, and read by `cos:GetObject`; name who needs it',
    ],
  },
  {
    title: 'everybody may write, and not read',
    levels: ['error'],
    saysInChinese: ['进行变更；请写明'],
    statements: [allow('cos:PutObject')],
    finds: ['"*"'],
    says: ['by `cos:PutObject`; name'],
  },
  {
    title: 'everything',
    statements: [allow('*')],
    finds: ['"*"'],
    says: ['change something here by `*`'],
  },
  {
    title: 'everybody in a list, at its place',
    levels: ['warning'],
    statements: [allow('cos:GetObject', { principal: { qcs: [USER.qcs, '*'] } })],
    finds: ['"*"'],
    says: ['can call `cos:GetObject` here'],
  },
  {
    title: 'the anonymous, who stand for everybody in an allow',
    statements: [
      allow('cos:GetBucket', { principal: { qcs: ['qcs::cam::anonymous:anonymous'] } }),
      allow('cos:HeadObject', { principal: { qcs: 'qcs::cam::anyone:anyone' } }),
    ],
    finds: ['"qcs::cam::anonymous:anonymous"', '"qcs::cam::anyone:anyone"'],
    says: ['`cos:GetBucket`', '`cos:HeadObject`'],
  },
  {
    title: 'an empty condition is none',
    statements: [allow('cos:GetObject', { condition: {} })],
    finds: ['"*"'],
  },
  {
    title: 'what the catalogue does not know is open, too',
    statements: [allow(['cos:Frob', 'name/permid/280655', 'newservice:*'])],
    finds: ['"*"'],
    says: ['can call `cos:Frob`, `permid/280655` and `newservice:*` here'],
  },
  {
    title: 'an action of all services',
    statements: [allow('*:GetObject')],
    finds: ['"*"'],
    says: ['can call `*:GetObject` here'],
  },
  {
    title: 'the principal above all statements',
    kind: 'legacy',
    document: {
      version: '2.0',
      principal: { qcs: ['qcs::cam::anonymous:anonymous'] },
      statement: [{ effect: 'allow', action: 'name/cos:GetObject', resource: RESOURCE }],
    },
    finds: ['"name/cos:GetObject"'],
  },
  {
    title: 'a role that trusts everybody',
    kind: 'trust',
    statements: [{ effect: 'allow', principal: { qcs: ['*'] }, action: 'sts:AssumeRole' }],
    finds: ['"*"'],
    says: ['users and roles of any account can call `sts:AssumeRole`'],
  },
  {
    title: 'a deny leaves some',
    statements: [allow(['cos:GetObject', 'cos:PutObject']), deny('cos:Put*')],
    finds: ['"*"'],
    says: ['can call `cos:GetObject` here'],
  },
  {
    title: 'a deny of all of it, known or not',
    statements: [allow(['cos:GetObject', 'cos:Frob']), deny('cos:*')],
    finds: [],
  },
  { title: 'everything but what is denied is for another rule', statements: [allow('*'), deny('cos:Put*')], finds: [] },
  {
    title: 'what anybody can send, which is a warning',
    statements: [under({ numeric_less_than: { 'cos:content-length': 10 } })],
    finds: ['"*"'],
    says: [`Everybody can call \`cos:GetObject\` here, for \`numeric_less_than cos:content-length\` ${WIDE}`],
  },
  {
    title: 'times, tags, and a range of every address',
    statements: [
      under({ date_less_than: { 'qcs:current_time': '2030-01-01T00:00:00Z' } }),
      under({ string_equal: { 'qcs:resource_tag': 'a&b' } }),
      under({ ip_equal: { 'qcs:ip': ['10.0.0.1', '0.0.0.0/0'] } }),
    ],
    finds: ['"*"', '"*"', '"*"'],
    says: [WIDE, WIDE, WIDE],
  },
  {
    title: 'who is shut out, and a key that may be missing',
    statements: [
      under({ ip_not_equal: { 'qcs:ip': '10.0.0.1' } }),
      under({ string_equal_if_exist: { 'vpc:requester_vpc': 'vpc-1' } }),
    ],
    finds: ['"*"', '"*"'],
    says: [WIDE, WIDE],
  },
  {
    title: 'an operator or a condition that could not be read',
    statements: [under({ ip_is: { 'cos:prefix': 'a' } }), allow('cos:GetObject', { condition: [1] })],
    finds: [],
  },
  {
    title: 'under a condition on the sender',
    statements: [allow('cos:PutObject', { condition: { ip_equal: { 'qcs:ip': '10.0.0.0/8' } } })],
    finds: [],
  },
  { title: 'a user, and the root of an account', statements: [allow('*', { principal: USER })], finds: [] },
  {
    title: 'a principal of which a part could not be read',
    statements: [allow('cos:PutObject', { principal: { qcs: ['*', 'somebody'] } })],
    finds: [],
  },
  { title: 'an action that could not be read', statements: [allow('cos')], finds: [] },
  { title: 'a deny of everybody', statements: [deny('cos:PutObject')], finds: [] },
])
