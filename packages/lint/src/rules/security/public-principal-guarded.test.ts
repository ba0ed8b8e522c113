// Everybody who satisfies a condition (PRIN-1, PRIN-2, COND-2): what the condition says of the sender, and what denies leave.
import { checkRule } from '../check.test-support.ts'
import { publicPrincipalGuarded } from './public-principal-guarded.ts'

const allow = (action: string | readonly string[], more: object = {}) => ({
  effect: 'allow',
  principal: '*',
  action,
  resource: 'qcs::cos:ap-guangzhou:uid/1250000000:site-1250000000/*',
  ...more,
})
const under = (condition: object) => allow('cos:GetObject', { condition })
const deny = (action: string, more: object = {}) => ({ ...allow(action), effect: 'deny', ...more })
const NARROW = 'so that the condition is not all that guards it'

checkRule(publicPrincipalGuarded, [
  {
    title: 'addresses',
    statements: [under({ ip_equal: { 'qcs:ip': ['10.0.0.0/8'] } })],
    finds: ['"*"'],
    says: [`Whoever satisfies \`ip_equal qcs:ip\` can call \`cos:GetObject\` here`],
  },
  {
    title: 'several keys, one of which tells of the sender',
    statements: [under({ string_equal: { 'cos:prefix': 'a/', 'vpc:requester_vpc': 'vpc-1' } })],
    finds: ['"*"'],
    says: ['`string_equal cos:prefix` and `string_equal vpc:requester_vpc`'],
  },
  {
    title: 'a key that nobody knows',
    statements: [under({ string_equal: { 'x:y': 'z' } })],
    finds: ['"*"'],
    says: [NARROW],
  },
  {
    title: 'addresses that every request has',
    statements: [under({ ip_equal_if_exist: { 'qcs:ip': '10.0.0.1' } })],
    finds: ['"*"'],
    says: [NARROW],
  },
  {
    title: 'what anybody can send is for another rule',
    statements: [under({ numeric_less_than: { 'cos:content-length': 10 } })],
    finds: [],
  },
  {
    title: 'denies take all of it away, here or there',
    statements: [allow('cos:GetObject'), deny('cos:*', { condition: { ip_not_equal: { 'qcs:ip': '10.0.0.1' } } })],
    finds: ['"*"'],
    says: ['can call `cos:GetObject` here wherever no deny of the document applies'],
  },
  {
    title: 'everything but what is denied',
    statements: [allow('*'), deny('cos:Put*')],
    finds: ['"*"'],
    says: ['can call `*` here'],
  },
  {
    title: 'under a condition, and denied',
    statements: [under({ ip_equal: { 'qcs:ip': '10.0.0.1' } }), deny('cos:GetObject')],
    finds: [],
  },
  {
    title: 'neither condition nor deny, or a deny of some, is for another rule',
    statements: [allow(['cos:PutObject', 'cos:GetObject']), deny('cos:Get*')],
    finds: [],
  },
  {
    title: 'a condition that could not be read',
    statements: [under({ ip_is: { 'qcs:ip': '10.0.0.1' } }), under([1])],
    finds: [],
  },
  { title: 'nothing that could be read is open', statements: [allow('cos')], finds: [] },
  {
    title: 'a user',
    statements: [
      {
        ...under({ ip_equal: { 'qcs:ip': '10.0.0.1' } }),
        principal: { qcs: 'qcs::cam::uin/100000000001:uin/100000000002' },
      },
    ],
    finds: [],
  },
  {
    title: 'a deny of everybody',
    statements: [deny('cos:*', { condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } })],
    finds: [],
  },
])
