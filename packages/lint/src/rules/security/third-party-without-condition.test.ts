// Other accounts that may assume a role (PRIN-3, PRIN-4, EVAL-6): whose they are, and what is demanded of them.
import { checkRule } from '../check.test-support.ts'
import { thirdPartyWithoutCondition } from './third-party-without-condition.ts'

const USER = 'qcs::cam::uin/200000000002:uin/200000000005'
const allow = (qcs: string | readonly string[], more: object = {}) => ({
  effect: 'allow',
  principal: { qcs },
  action: 'sts:AssumeRole',
  ...more,
})
const trust = { kind: 'trust', account: { uin: '100000000001' } } as const

checkRule(thirdPartyWithoutCondition, [
  {
    ...trust,
    title: 'a user, the root and a role of another account',
    statements: [allow([USER, 'qcs::cam::uin/200000000002:root', 'qcs::cam::uin/200000000002:roleName/r'])],
    finds: [`"${USER}"`, '"qcs::cam::uin/200000000002:root"', '"qcs::cam::uin/200000000002:roleName/r"'],
    says: ['belongs to account `200000000002`, not to yours'],
  },
  {
    ...trust,
    title: 'under a condition that anybody can satisfy',
    statements: [allow(USER, { condition: { string_not_equal: { 'sts:external_id': 'a1b2' } } })],
    finds: [`"${USER}"`],
  },
  {
    ...trust,
    title: 'under a condition on the sender, and one that could not be read',
    statements: [
      allow(USER, { condition: { string_equal: { 'sts:external_id': 'a1b2' } } }),
      allow(USER, { condition: { ip_is: { 'qcs:ip': '10.0.0.1' } } }),
    ],
    finds: [],
  },
  { ...trust, title: 'the own account', statements: [allow('qcs::cam::uin/100000000001:root')], finds: [] },
  { title: 'nobody said which account is the own', kind: 'trust', statements: [allow(USER)], finds: [] },
  {
    title: 'a trusted account, and one that is not, which is for another rule',
    kind: 'trust',
    account: { uin: '100000000001', trusted: ['200000000002'] },
    statements: [allow([USER, 'qcs::cam::uin/3:root'])],
    finds: [],
  },
  {
    ...trust,
    title: 'services and identity providers',
    statements: [
      {
        ...allow(USER),
        principal: { service: 'cvm.qcloud.com', federated: 'qcs::cam::uin/200000000002:saml-provider/p' },
      },
    ],
    finds: [],
  },
  { ...trust, title: 'a principal of which a part could not be read', statements: [allow([USER, 'me'])], finds: [] },
  { ...trust, title: 'a deny', statements: [allow(USER, { effect: 'deny' })], finds: [] },
])
