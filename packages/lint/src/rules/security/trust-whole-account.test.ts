// Roles that trust an account as a whole (PRIN-3, EVAL-6): both spellings, whose account it is, and what guards.
import { checkRule } from '../check.test-support.ts'
import { trustWholeAccount } from './trust-whole-account.ts'

const ROOT = 'qcs::cam::uin/100000000001:root'
const allow = (qcs: string | readonly string[], more: object = {}) => ({
  effect: 'allow',
  principal: { qcs },
  action: 'sts:AssumeRole',
  ...more,
})
const trust = { kind: 'trust' } as const
const finds = [`"${ROOT}"`]

checkRule(trustWholeAccount, [
  {
    ...trust,
    title: 'the root, in both spellings',
    levels: ['info', 'info'],
    statements: [allow([ROOT, 'qcs::cam::uin/100000000001:uin/100000000001'])],
    finds: [...finds, '"qcs::cam::uin/100000000001:uin/100000000001"'],
    says: ['every user and role of account `100000000001` that is allowed `sts:AssumeRole` there gets the role'],
  },
  { ...trust, title: 'another account', levels: ['warning'], account: { uin: '2' }, statements: [allow(ROOT)], finds },
  {
    ...trust,
    title: 'a trusted one',
    account: { uin: '2', trusted: ['100000000001'] },
    statements: [allow(ROOT)],
    finds,
  },
  {
    ...trust,
    title: 'under a condition that anybody can satisfy',
    statements: [allow(ROOT, { condition: { date_less_than: { 'qcs:current_time': '2030-01-01T00:00:00Z' } } })],
    finds,
  },
  { ...trust, title: 'the own account', account: { uin: '100000000001' }, statements: [allow(ROOT)], finds: [] },
  {
    ...trust,
    title: 'under a condition on the sender, and one that could not be read',
    statements: [
      allow(ROOT, { condition: { string_equal: { 'sts:external_id': 'a1b2' } } }),
      allow(ROOT, { condition: { ip_is: { 'qcs:ip': '10.0.0.1' } } }),
    ],
    finds: [],
  },
  {
    ...trust,
    title: 'users, roles and groups',
    statements: [allow(['qcs::cam::uin/1:uin/2', 'qcs::cam::uin/1:roleName/r', 'qcs::cam::uin/1:groupid/3'])],
    finds: [],
  },
  { ...trust, title: 'a principal of which a part could not be read', statements: [allow([ROOT, 'me'])], finds: [] },
  { ...trust, title: 'a deny', statements: [allow(ROOT, { effect: 'deny' })], finds: [] },
])
