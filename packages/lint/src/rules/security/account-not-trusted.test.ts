// Accounts that a configuration does not trust (PRIN-3, PRIN-4): whose principals, and what must be told before.
import { checkRule } from '../check.test-support.ts'
import { accountNotTrusted } from './account-not-trusted.ts'

const OWN = '100000000001'
const FRIEND = '100000000009'
const account = { uin: OWN, trusted: [FRIEND] }
const stranger = 'qcs::cam::uin/200000000002:root'
const allow = (principal: object | string, more: object = {}) => ({
  effect: 'allow',
  principal,
  action: 'sts:AssumeRole',
  ...more,
})
const trust = { kind: 'trust', account } as const

checkRule(accountNotTrusted, [
  {
    ...trust,
    title: 'a stranger among friends',
    statements: [allow({ qcs: [`qcs::cam::uin/${OWN}:root`, `qcs::cam::uin/${FRIEND}:uin/100000000010`, stranger] })],
    finds: [`"${stranger}"`],
    says: ['its account `200000000002` is neither your own nor one of `account.trusted`'],
  },
  {
    ...trust,
    title: 'users, roles and providers of a stranger, under a condition, too',
    statements: [
      allow(
        { qcs: ['qcs::cam::uin/2:uin/3', 'qcs::cam::uin/2:roleName/r'], federated: 'qcs::cam::uin/2:saml-provider/p' },
        { condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
      ),
    ],
    finds: ['"qcs::cam::uin/2:uin/3"', '"qcs::cam::uin/2:roleName/r"', '"qcs::cam::uin/2:saml-provider/p"'],
  },
  {
    title: 'nobody else is trusted',
    kind: 'trust',
    account: { uin: OWN, trusted: [] },
    statements: [allow({ qcs: stranger })],
    finds: [`"${stranger}"`],
  },
  {
    title: 'the principal above all statements',
    kind: 'legacy',
    account,
    document: {
      version: '2.0',
      principal: { qcs: [stranger] },
      statement: [{ effect: 'allow', action: 'name/cos:GetObject', resource: '*' }],
    },
    finds: [`"${stranger}"`],
  },
  {
    title: 'nobody said whom to trust',
    kind: 'trust',
    account: { uin: OWN },
    statements: [allow({ qcs: stranger })],
    finds: [],
  },
  {
    title: 'nobody said which account is the own',
    kind: 'trust',
    account: { trusted: [FRIEND] },
    statements: [allow({ qcs: stranger })],
    finds: [],
  },
  {
    ...trust,
    title: 'services and everybody name no account',
    statements: [allow({ service: 'cvm.qcloud.com' }), allow('*'), allow({ qcs: '*' })],
    finds: [],
  },
  {
    ...trust,
    title: 'a principal of which a part could not be read',
    statements: [allow({ qcs: [stranger, 'me'] })],
    finds: [],
  },
  {
    ...trust,
    title: 'an effect in the wrong case',
    statements: [allow({ qcs: stranger }, { effect: 'Allow' })],
    finds: [],
  },
  { ...trust, title: 'a deny', statements: [allow({ qcs: stranger }, { effect: 'deny' })], finds: [] },
])
