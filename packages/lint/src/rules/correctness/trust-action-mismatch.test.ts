// Calls of STS and who can make them (EVAL-6, PRIN-7, PRIN-8).
import { checkRule } from '../check.test-support.ts'
import { trustActionMismatch } from './trust-action-mismatch.ts'

const saml = 'qcs::cam::uin/100000000001:saml-provider/corp'
const oidc = 'qcs::cam::uin/100000000001:oidc-provider/github'
const user = 'qcs::cam::uin/100000000001:uin/100000000002'

const one = (action: string | readonly string[], principal: object | string, effect = 'allow'): object => ({
  version: '2.0',
  statement: [{ effect, principal, action }],
})

const kind = 'trust'

checkRule(trustActionMismatch, [
  {
    title: 'a provider with plain AssumeRole, and the fix',
    levels: ['error'],
    saysInChinese: ['因此无人能扮演该角色；请改写为 `sts:AssumeRoleWithSAML`'],
    kind,
    document: one('name/sts:AssumeRole', { federated: saml }),
    finds: ['"name/sts:AssumeRole"'],
    says: ['for they call `sts:AssumeRoleWithSAML`, so nobody gets the role'],
    fixedUnsafely: one('name/sts:AssumeRoleWithSAML', { federated: saml }),
  },
  {
    title: 'a SAML provider with the call of OIDC, in a list of one, in a deny',
    kind,
    document: one(['sts:AssumeRoleWithWebIdentity'], { federated: [saml] }, 'deny'),
    finds: ['"sts:AssumeRoleWithWebIdentity"'],
    fixedUnsafely: one(['sts:AssumeRoleWithSAML'], { federated: [saml] }, 'deny'),
  },
  {
    title: 'a service with the calls of providers',
    levels: ['warning'],
    saysInChinese: ['因此它永远不会生效；请删除它'],
    kind,
    document: one(['sts:AssumeRole', 'sts:AssumeRoleWithWebIdentity'], { service: 'cvm.qcloud.com' }),
    finds: ['"sts:AssumeRoleWithWebIdentity"'],
    says: ['so it never applies; delete it'],
  },
  {
    title: 'a glob that matches only calls of providers has no fix',
    kind,
    document: one('sts:AssumeRoleWith*', { qcs: user }),
    finds: ['"sts:AssumeRoleWith*"'],
  },
  {
    title: 'principals of two sorts that need other calls: no fix',
    kind,
    document: one('sts:AssumeRoleWithSAML', { qcs: user, federated: oidc }),
    finds: ['"sts:AssumeRoleWithSAML"'],
    says: ['in a statement for each sort of principal'],
  },
  {
    title: 'a principal that none of the calls is for, beside one that they are for',
    kind,
    document: one('sts:AssumeRole', { qcs: user, federated: oidc }),
    finds: [`"${oidc}"`],
    says: ['can only call `sts:AssumeRoleWithWebIdentity`'],
  },
  {
    title: 'an action set may hold its call',
    kind,
    document: one(['sts:AssumeRole', 'permid/1'], { qcs: user, federated: oidc }),
    finds: [],
  },
  {
    title: 'each with its own',
    kind,
    document: one(['sts:AssumeRole', 'sts:AssumeRoleWithSAML'], { qcs: user, federated: saml }),
    finds: [],
  },
  { title: 'OIDC', kind, document: one('sts:AssumeRoleWithWebIdentity', { federated: oidc }), finds: [] },
  { title: 'a glob that matches the right one', kind, document: one('sts:*', { federated: oidc }), finds: [] },
  { title: 'everybody can be anybody', kind, document: one('sts:AssumeRoleWithSAML', '*'), finds: [] },
  { title: 'everybody in a list', kind, document: one('sts:AssumeRoleWithSAML', { qcs: ['*'] }), finds: [] },
  {
    title: 'what could not be read',
    kind,
    document: one('sts:AssumeRoleWithSAML', { qcs: [user, 'qcs::x'] }),
    finds: [],
  },
  {
    title: 'an action that assumes no role is for another rule',
    kind,
    document: one('cvm:RunInstances', { qcs: user }),
    finds: [],
  },
  { title: 'a bucket policy', kind: 'resource', document: one('sts:AssumeRoleWithSAML', { qcs: user }), finds: [] },
])
