// Changing the default version of any policy (EVAL-7): what guards it, and where policy-version-create speaks instead.
import { checkRule } from '../check.test-support.ts'
import { policyVersionDefault } from './policy-version-default.ts'

const choose = 'cam:SetDefaultPolicyVersion'
const create = 'cam:CreatePolicyVersion'
const condition = { bool_equal: { 'qcs:mfa': true } }
const allow = (action: string, more: object = {}): object => ({ effect: 'allow', action, resource: '*', ...more })

checkRule(policyVersionDefault, [
  {
    title: 'on any resource',
    statement: { action: ['cam:ListPolicyVersions', choose] },
    finds: [`"${choose}"`],
    says: ['an older version'],
    saysInChinese: ['旧版本'],
  },
  {
    title: 'on any resource of the service',
    statement: { action: choose, resource: 'qcs::cam:::*' },
    finds: [`"${choose}"`],
  },
  { title: 'a glob that holds it', statement: { action: 'cam:Set*' }, finds: ['"cam:Set*"'], says: [`\`${choose}\``] },
  { title: 'on one resource', statement: { action: choose, resource: 'qcs::cam::uin/1:policyid/7' }, finds: [] },
  { title: 'under a condition', statement: { action: choose, condition }, finds: [] },
  { title: 'all of the service is for another rule', statement: { action: ['cam:*', choose] }, finds: [] },
  { title: 'a deny', statement: { action: choose, effect: 'deny' }, finds: [] },
  { title: 'a deny beside it', statements: [allow(choose), { ...allow('cam:Set*'), effect: 'deny' }], finds: [] },
  {
    title: 'with the right to write versions is for another rule',
    statements: [allow(choose), allow(create)],
    finds: [],
  },
  {
    title: 'where writing versions is denied',
    statements: [allow('cam:*PolicyVersion'), { ...allow(create), effect: 'deny' }],
    finds: ['"cam:*PolicyVersion"'],
  },
  {
    title: 'where writing versions has a condition',
    statements: [allow(choose), allow(create, { condition })],
    finds: [`"${choose}"`],
  },
])
