// Resources of other accounts, in policies of an account that the config names (RES-5, RES-12, EVAL-6).
import { checkRule, type RuleCase } from '../check.test-support.ts'
import { resourceAccountMismatch } from './resource-account-mismatch.ts'

const ACCOUNT = { uin: '100000000001', appId: '1250000000' }
const on = (resource: string, effect = 'allow'): Pick<RuleCase, 'statements' | 'account'> => ({
  statements: [{ effect, action: 'cvm:*', resource }],
  account: ACCOUNT,
})
const fixed = (resource: string, effect = 'allow'): object => ({
  version: '2.0',
  statement: [{ effect, action: 'cvm:*', resource }],
})
const ROLE = 'qcs::cam::uin/100000000009:roleName/auditor'
const OWN_ROLE = 'qcs::cam::uin/100000000001:roleName/auditor'
const OTHER = 'qcs::cvm::uin/100000000009:instance/*'

checkRule(resourceAccountMismatch, [
  {
    title: 'another account',
    ...on(OTHER),
    finds: ['uin/100000000009'],
    says: [
      'The policies are for `uin/100000000001`, and `cvm` has no access across accounts, so with `uin/100000000009` this allows nothing; write `uin/100000000001` or leave',
    ],
    saysInChinese: ['不会允许任何操作'],
    fixedUnsafely: fixed('qcs::cvm::uin/100000000001:instance/*'),
  },
  {
    title: 'by APPID, in a deny',
    ...on('qcs::cvm::uid/1250000009:instance/*', 'deny'),
    finds: ['uid/1250000009'],
    says: ['this denies nothing; write `uid/1250000000`'],
    saysInChinese: ['不会拒绝任何操作'],
    fixedUnsafely: fixed('qcs::cvm::uid/1250000000:instance/*', 'deny'),
  },
  { title: 'the own account', ...on('qcs::cvm::uin/100000000001:instance/*'), finds: [] },
  {
    title: 'services with access across accounts',
    statements: ['cos', 'cas', 'ci', '*', '', 'c*'].map((service) => ({
      effect: 'allow',
      action: '*',
      resource: `qcs::${service}::uin/100000000009:a/*`,
    })),
    account: ACCOUNT,
    finds: [],
  },
  {
    title: 'any account, none, and the caller',
    statements: ['*', '', 'uin/-1', 'root'].map((account) => ({
      effect: 'allow',
      action: 'cvm:*',
      resource: `qcs::cvm::${account}:instance/*`,
    })),
    account: ACCOUNT,
    finds: [],
  },
  {
    title: 'nobody said which account',
    statements: [{ effect: 'allow', action: 'cvm:*', resource: OTHER }],
    finds: [],
  },
  {
    title: 'the other spelling is not known',
    statements: [{ effect: 'allow', action: 'cvm:*', resource: OTHER }],
    account: { appId: '1250000000' },
    finds: [],
  },
  {
    title: 'every resource, a variable for the service, no effect',
    statements: [
      { effect: 'allow', action: 'cvm:*', resource: ['*', 'qcs::$'.concat('{uin}::uin/100000000009:a')] },
      { action: 'cvm:*', resource: OTHER },
    ],
    account: ACCOUNT,
    finds: [],
  },
  {
    title: 'another kind of document',
    kind: 'resource',
    statements: [{ effect: 'allow', principal: { qcs: ['*'] }, action: 'cvm:*', resource: OTHER }],
    account: ACCOUNT,
    finds: [],
  },
  {
    title: 'roles of another account, which this one assumes (EVAL-6)',
    statements: ['sts:AssumeRole', 'sts:*', '*', 'permid/1'].flatMap((action) =>
      ['cam', 'sts'].map((service) => ({
        effect: 'allow',
        action: ['cam:GetRole', action],
        resource: `qcs::${service}::uin/100000000009:roleName/auditor`,
      })),
    ),
    account: ACCOUNT,
    finds: [],
  },
  {
    title: 'roles of another account under other actions, and other resources beside that one',
    statements: [
      { effect: 'allow', action: ['cam:GetRole', 'sts:GetFederationToken'], resource: ROLE },
      { effect: 'allow', action: 'sts:AssumeRole', resource: OTHER },
      { effect: 'deny', resource: ROLE },
    ],
    account: ACCOUNT,
    finds: ['uin/100000000009', 'uin/100000000009', 'uin/100000000009'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        { effect: 'allow', action: ['cam:GetRole', 'sts:GetFederationToken'], resource: OWN_ROLE },
        { effect: 'allow', action: 'sts:AssumeRole', resource: 'qcs::cvm::uin/100000000001:instance/*' },
        { effect: 'deny', resource: OWN_ROLE },
      ],
    },
  },
])
