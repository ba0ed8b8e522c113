// What is in force for a caller, and what is said when something is missing that might deny.
import type { PolicyInput, Principal } from '@qcs-policy/evaluate'
import { expect, test } from 'vitest'
import { parseCaller } from '../caller/caller.ts'
import { accountsOf, allow, changed, companies, documentOf } from '../companies.test-support.ts'
import { resolve } from './resolve.ts'

/** Resolves a caller by its text. */
function resolved(value: unknown, text: string, resources: string | readonly string[] = []) {
  const { caller } = parseCaller(text)
  if (caller === undefined) throw new Error(`no caller ${text}`)
  return resolve(accountsOf(value), caller, { resources })
}

const nameOf = (input: PolicyInput | undefined) => (input !== undefined && 'name' in input ? input.name : undefined)
const ownerOf = (input: PolicyInput | undefined) =>
  input !== undefined && 'owner' in input ? input.owner?.uin : undefined

/** What is in force, by name. */
function inForce(value: unknown, text: string, resources: string | readonly string[] = []) {
  const found = resolved(value, text, resources).resolved
  return {
    principal: found?.principal,
    identity: found?.policies.identityPolicies?.map(nameOf),
    boundary: nameOf(found?.policies.permissionsBoundary),
    resource: found?.policies.resourcePolicies?.map(nameOf),
    owner: found?.policies.resourceOwner?.uin,
  }
}

type Row = readonly [caller: string, principal: Principal, expected: { identity?: string[]; boundary?: string }]

test.for<Row>([
  [
    '67890/DevB',
    { type: 'user', uin: '1001', ownerUin: '67890', appId: '1250000002', groups: ['30'] },
    { identity: ['Ops', 'QcloudVPCFullAccess', 'NoDelete'], boundary: 'Boundary' },
  ],
  ['67890/Guest', { type: 'user', uin: '1002', ownerUin: '67890', appId: '1250000002', groups: [] }, { identity: [] }],
  ['67890/root', { type: 'root', uin: '67890', appId: '1250000002' }, {}],
  ['67890/67890', { type: 'root', uin: '67890', appId: '1250000002' }, {}],
  [
    '12345/role/AuditRole',
    { type: 'role', ownerUin: '12345', appId: '1250000001', roleName: 'AuditRole', roleId: '4611686018427397920' },
    { identity: ['Audit'], boundary: 'AuditBoundary' },
  ],
  [
    'role/4611686018427397919',
    { type: 'role', ownerUin: '12345', appId: '1250000001', roleName: 'DevOpsRole', roleId: '4611686018427397919' },
    { identity: ['DevOps'] },
  ],
  ['anonymous', { type: 'anonymous' }, {}],
  ['service/cvm.qcloud.com', { type: 'service', service: 'cvm.qcloud.com' }, {}],
])('%s', ([text, principal, { identity, boundary }]) => {
  const nothing = { resource: undefined, owner: undefined }
  expect(inForce(companies(), text)).toEqual({ principal, identity, boundary, ...nothing })
})

test('policies belong to the account, so a blank account in them means it (RES-5)', () => {
  const { policies } = resolved(companies(), '67890/DevB').resolved ?? {}
  expect(policies?.identityPolicies?.map(ownerOf)).toEqual(['67890', '67890', '67890'])
  expect(ownerOf(policies?.permissionsBoundary)).toBe('67890')
})

test('a deactivated policy is left out, and said to be', () => {
  const { diagnostics } = resolved(companies(), '67890/DevB')
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['policy-deactivated', 'info']])
  expect(diagnostics[0]?.message).toContain('`Retired`')
})

test('one policy that comes twice is in force once', () => {
  const twice = changed('1.groups.0.policies', ['12', '11'])
  expect(inForce(twice, '67890/DevB').identity).toEqual(['Ops', 'QcloudVPCFullAccess', 'NoDelete'])
})

test('the six general policies count where the account says so (EVAL-8)', () => {
  const general = (value: unknown) => resolved(value, '67890/DevB').resolved?.policies.generalPolicies
  expect([general(companies()), general(changed('1.generalPolicies', true))]).toEqual([undefined, true])
})

const cos = (account: string, resource: string) => `qcs::cos:ap-guangzhou:${account}:${resource}`

test.for<readonly [resource: string | string[], policies: string[] | undefined, owner: string | undefined]>([
  [cos('uid/1250000002', 'own-1250000002/a'), ['bucket policy of own-1250000002'], '67890'],
  [cos('uid/1250000002', 'own-1250000002'), ['bucket policy of own-1250000002'], '67890'],
  [cos('uin/67890', 'own-1250000002/a:b'), ['bucket policy of own-1250000002'], '67890'],
  [cos('', 'own-1250000002/a'), ['bucket policy of own-1250000002'], '67890'],
  [cos('uid/1250000002', 'prefix//1250000002/own/a'), ['bucket policy of own-1250000002'], '67890'],
  [cos('uid/1250000002', 'plain-1250000002/a'), undefined, '67890'],
  [cos('uid/1250000001', 'shared-1250000001/a'), ['bucket policy of shared-1250000001'], '12345'],
  [cos('', 'shared-1250000001/a'), ['bucket policy of shared-1250000001'], '12345'],
  [cos('uid/1250000002', '*'), undefined, '67890'],
  [[cos('', 'own-1250000002/a'), cos('', 'own-1250000002/b')], ['bucket policy of own-1250000002'], '67890'],
  ['qcs::cvm:ap-guangzhou:uin/12345:instance/*', undefined, '12345'],
  ['qcs::cvm:ap-guangzhou:uin/999:instance/*', undefined, undefined],
  [['qcs::cvm::uin/12345:a', 'qcs::cvm::uin/67890:b'], undefined, undefined],
  ['*', undefined, undefined],
  [[], undefined, undefined],
])('the policies of %s', ([resource, policies, owner]) => {
  const { resource: found, owner: whose } = inForce(companies(), '67890/DevB', resource)
  expect([found, whose]).toEqual([policies, owner])
})

test('a COS resource without a bucket is warned about', () => {
  const { diagnostics } = resolved(companies(), '67890/Guest', cos('uid/1250000002', '*'))
  expect(diagnostics.map(({ code }) => code)).toEqual(['bucket-unnamed'])
})

type Missing = {
  readonly title: string
  readonly value?: unknown
  readonly caller?: string
  readonly resources?: string | readonly string[]
  readonly expected: readonly string[]
  /** What the message names: what is missing, and the file it would be in. */
  readonly names: readonly string[]
}

const refused = { version: '1.0', statement: [allow('cvm:*')] }

test.for<Missing>([
  {
    title: 'the attached policies of the user',
    value: changed('1.users.0.policies'),
    expected: ['not-exported'],
    names: ['67890/1001', 'ListAttachedUserPolicies.1001.json'],
  },
  {
    title: 'the groups of the user',
    value: changed('1.users.0.groups'),
    expected: ['not-exported'],
    names: ['67890/1001', 'ListGroupsForUser.1001.json'],
  },
  {
    title: 'a group',
    value: changed('1.groups', []),
    expected: ['not-exported'],
    names: ['`30`', 'ListAttachedGroupPolicies.30.json'],
  },
  {
    title: 'the policies of a group',
    value: changed('1.groups.0.policies'),
    expected: ['not-exported'],
    names: ['`Careful`', 'ListAttachedGroupPolicies.30.json'],
  },
  {
    title: 'whether there is a boundary',
    value: changed('1.users.0.permissionsBoundary'),
    expected: ['not-exported'],
    names: ['67890/1001', 'GetUserPermissionBoundary.1001.json'],
  },
  {
    title: 'the boundary itself',
    value: changed('1.users.0.permissionsBoundary', '99'),
    expected: ['not-exported'],
    names: ['`99`', 'permissions boundary', 'GetPolicy.99.json'],
  },
  {
    title: 'an attached policy',
    value: changed('1.users.0.policies', ['98']),
    expected: ['not-exported'],
    names: ['`98`', '67890/1001', 'GetPolicy.98.json'],
  },
  {
    title: 'the document of a policy of the group',
    value: changed('1.policies.3.document'),
    expected: ['not-exported'],
    names: ['`NoDelete`', 'GetPolicy.12.json'],
  },
  {
    title: 'the document of the default version (EVAL-7)',
    value: changed('1.policies.0.versions', [
      { id: 1, document: documentOf(allow('*')) },
      { id: 2, default: true },
    ]),
    expected: ['not-exported'],
    names: ['`Ops`', 'default version', 'GetPolicy.11.json'],
  },
  {
    title: 'a document that may be evaluated (DOC-12)',
    value: changed('1.policies.3.document', refused),
    expected: ['document-refused'],
    names: ['`NoDelete`', 'version'],
  },
  {
    title: 'several things at once',
    value: changed('1.users.0', { uin: '1001', name: 'DevB' }),
    expected: ['not-exported', 'not-exported', 'not-exported'],
    names: ['ListAttachedUserPolicies', 'ListGroupsForUser', 'GetUserPermissionBoundary'],
  },
  {
    title: 'a boundary of a user that a service-linked policy cannot be (EVAL-3)',
    value: changed('1.policies.4.type', 'service-linked'),
    expected: ['boundary-impossible'],
    names: ['`Boundary`', 'service-linked'],
  },
  {
    title: 'a boundary that is deactivated',
    value: changed('1.policies.4.deactivated', true),
    expected: ['boundary-impossible'],
    names: ['`Boundary`', 'deactivated'],
  },
  {
    title: 'a boundary that a service-linked role cannot have (EVAL-3)',
    value: changed('0.roles.1.serviceLinked', true),
    caller: 'role/AuditRole',
    expected: ['boundary-impossible'],
    names: ['12345/role/AuditRole', 'service-linked'],
  },
  {
    title: 'the policies of a role',
    value: changed('0.roles.0.policies'),
    caller: 'role/DevOpsRole',
    expected: ['not-exported'],
    names: ['12345/role/DevOpsRole', 'ListAttachedRolePolicies.DevOpsRole.json'],
  },
  {
    title: 'whether a role has a boundary',
    value: changed('0.roles.0.permissionsBoundary'),
    caller: 'role/DevOpsRole',
    expected: ['not-exported'],
    names: ['GetRolePermissionBoundary.4611686018427397919.json'],
  },
  { title: 'a role', caller: 'role/Gone', expected: ['role-missing'], names: ['`Gone`', '`12345`', '`67890`'] },
  {
    title: 'all roles',
    value: changed('0.roles'),
    caller: '12345/role/DevOpsRole',
    expected: ['caller-unknown'],
    names: ['DevOpsRole', 'DescribeRoleList', 'GetRole'],
  },
  {
    title: 'a deleted role',
    value: changed('0.roles.0.deleted', true),
    caller: 'role/DevOpsRole',
    expected: ['role-deleted'],
    names: ['DevOpsRole', 'deleted'],
  },
  { title: 'the account', caller: '999/DevB', expected: ['account-missing'], names: ['`999`', '`12345`, `67890`'] },
  { title: 'the user', caller: '67890/Nobody', expected: ['caller-unknown'], names: ['`Nobody`', 'ListUsers'] },
  { title: 'which account', caller: 'root', expected: ['caller-ambiguous'], names: ['`12345`, `67890`'] },
  {
    title: 'which user',
    value: changed('0.users', [{ uin: '5', name: 'DevB' }]),
    caller: 'DevB',
    expected: ['caller-ambiguous'],
    names: ['`12345/5`, `67890/1001`'],
  },
  {
    title: 'which role',
    value: changed('1.roles', [{ name: 'AuditRole' }]),
    caller: 'role/AuditRole',
    expected: ['caller-ambiguous'],
    names: ['`12345/role/AuditRole`, `67890/role/AuditRole`'],
  },
  {
    title: 'the policy of the bucket',
    resources: cos('uid/1250000002', 'other-1250000002/a'),
    caller: '67890/Guest',
    expected: ['not-exported'],
    names: ['other-1250000002', 'GetBucketPolicy.other-1250000002.json'],
  },
  {
    title: 'the account of the bucket',
    resources: cos('uid/1250000009', 'far-1250000009/a'),
    caller: '67890/Guest',
    expected: ['not-exported'],
    names: ['far-1250000009', 'GetUserAppId'],
  },
  {
    title: 'the account of a bucket that only its name tells',
    resources: cos('', 'far-1250000009/a'),
    caller: '67890/Guest',
    expected: ['not-exported'],
    names: ['far-1250000009', 'GetUserAppId'],
  },
  {
    title: 'a bucket policy that may be evaluated',
    value: changed('1.bucketPolicies.own-1250000002', refused),
    resources: cos('uid/1250000002', 'own-1250000002/a'),
    caller: '67890/Guest',
    expected: ['document-refused'],
    names: ['own-1250000002', 'version'],
  },
  {
    title: 'the APPID of the caller (RES-12)',
    value: changed('1.appId'),
    resources: 'qcs::cas:ap-guangzhou:uid/1250000009:vault/a',
    caller: '67890/Guest',
    expected: ['not-exported'],
    names: ['`67890`', 'GetUserAppId'],
  },
  {
    title: 'one bucket',
    resources: [cos('', 'own-1250000002/a'), cos('', 'plain-1250000002/a')],
    caller: '67890/Guest',
    expected: ['resources-differ'],
    names: ['own-1250000002', 'plain-1250000002'],
  },
  {
    title: 'a bucket for every resource',
    resources: [cos('', 'own-1250000002/a'), '*'],
    caller: '67890/Guest',
    expected: ['resources-differ'],
    names: ['own-1250000002'],
  },
])('$title is missing', ({ value = companies(), caller = '67890/DevB', resources = [], expected, names }) => {
  const { resolved: found, diagnostics } = resolved(value, caller, resources)
  expect(found).toBeUndefined()
  const faults = diagnostics.filter(({ severity }) => severity === 'error')
  expect(faults.map(({ code }) => code)).toEqual(expected)
  const words = faults.map(({ message }) => message).join('\n')
  expect(names.filter((name) => !words.includes(name))).toEqual([])
})

test('one account needs no list, and no name in front', () => {
  const [, b] = accountsOf(companies())
  if (b === undefined) throw new Error('no account')
  expect(resolve(b, { type: 'root' }).resolved?.principal).toEqual({ type: 'root', uin: '67890', appId: '1250000002' })
})

test('without any account nothing is in force', () => {
  expect(resolve([], { type: 'user', user: 'DevB' }).diagnostics.map(({ code }) => code)).toEqual(['account-missing'])
})
