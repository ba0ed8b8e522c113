// Two companies for the tests, once as one value in the documented shape and once as responses of the API: company A
// (12345) has a role that company B (67890) is trusted to assume. It refuses to know what is allowed.
import type { AccountExport } from './model.ts'
import { readApiResponses } from './responses/read-api-responses.ts'
import type { ResponseFile } from './responses/response.ts'
import { readAccounts } from './shape/read-account.ts'

/** A policy document of the statements. */
export function documentOf(...statement: readonly object[]): object {
  return { version: '2.0', statement }
}

export function allow(action: string, resource = '*', more: object = {}): object {
  return { effect: 'allow', action, resource, ...more }
}

export function deny(action: string, resource = '*', more: object = {}): object {
  return { effect: 'deny', action, resource, ...more }
}

export const ROLE_ARN = 'qcs::cam::uin/12345:roleName/DevOpsRole'

const assume = (qcs: string, action = 'sts:AssumeRole') => ({ effect: 'allow', action, principal: { qcs: [qcs] } })

/** The documents of both companies by what they are for. */
export const DOCUMENTS = {
  devOps: documentOf(
    allow('cvm:*', 'qcs::cvm:ap-guangzhou::*'),
    allow('sts:AssumeRole', 'qcs::cam::uin/12345:roleName/AuditRole'),
  ),
  trustDevOps: documentOf(assume('qcs::cam::uin/67890:root')),
  trustAudit: documentOf(assume('qcs::cam::uin/12345:roleName/DevOpsRole')),
  audit: documentOf(allow('cloudaudit:*')),
  auditBoundary: documentOf(allow('cloudaudit:Lookup*')),
  bucketA: documentOf({
    effect: 'allow',
    principal: { qcs: ['qcs::cam::uin/67890:uin/1001'] },
    action: 'cos:GetObject',
    resource: 'qcs::cos:ap-guangzhou:uid/1250000001:shared-1250000001/*',
  }),
  ops: documentOf(allow('cvm:*'), allow('cos:*'), allow('sts:AssumeRole', 'qcs::cam::uin/12345:roleName/*')),
  noDelete: documentOf(deny('cvm:Terminate*')),
  boundary: documentOf(allow('cvm:*'), allow('cos:*'), allow('sts:*'), deny('cvm:Reset*')),
  retired: documentOf(allow('cdb:*'), deny('cvm:Describe*')),
  bucketB: documentOf({ effect: 'deny', principal: { qcs: ['*'] }, action: 'cos:PutObject', resource: '*' }),
  preset: documentOf(allow('vpc:*', 'qcs::vpc::uin/-1:*')),
} as const

/** Both companies in the documented shape. */
export function companies(): { accounts: Record<string, unknown>[] } {
  return {
    accounts: [
      {
        uin: '12345',
        appId: '1250000001',
        users: [],
        groups: [],
        roles: [
          {
            name: 'DevOpsRole',
            id: '4611686018427397919',
            trustPolicy: DOCUMENTS.trustDevOps,
            policies: ['1'],
            permissionsBoundary: null,
            sessionDuration: 3600,
          },
          {
            name: 'AuditRole',
            id: '4611686018427397920',
            trustPolicy: DOCUMENTS.trustAudit,
            policies: ['2'],
            permissionsBoundary: '3',
            sessionDuration: 7200,
          },
        ],
        policies: [
          { id: '1', name: 'DevOps', type: 'custom', document: DOCUMENTS.devOps },
          { id: '2', name: 'Audit', type: 'custom', document: DOCUMENTS.audit },
          { id: '3', name: 'AuditBoundary', type: 'custom', document: DOCUMENTS.auditBoundary },
        ],
        samlProviders: ['corp'],
        bucketPolicies: { 'shared-1250000001': DOCUMENTS.bucketA },
      },
      {
        uin: '67890',
        appId: '1250000002',
        users: [
          { uin: '1001', name: 'DevB', groups: ['30'], policies: ['11', '14', '15'], permissionsBoundary: '13' },
          { uin: '1002', name: 'Guest', groups: [], policies: [], permissionsBoundary: null },
        ],
        groups: [{ id: '30', name: 'Careful', policies: ['12'] }],
        roles: [],
        policies: [
          {
            id: '11',
            name: 'Ops',
            type: 'custom',
            versions: [
              { id: '1', default: false },
              { id: '2', default: true, document: DOCUMENTS.ops },
            ],
          },
          { id: '14', name: 'Retired', type: 'custom', deactivated: true, document: DOCUMENTS.retired },
          { id: '15', name: 'QcloudVPCFullAccess', type: 'preset', document: DOCUMENTS.preset },
          { id: '12', name: 'NoDelete', type: 'custom', document: DOCUMENTS.noDelete },
          { id: '13', name: 'Boundary', type: 'custom', document: DOCUMENTS.boundary },
        ],
        bucketPolicies: { 'own-1250000002': DOCUMENTS.bucketB, 'plain-1250000002': null },
      },
    ],
  }
}

/** Both companies as files of responses. */
export function companyFiles(): readonly ResponseFile[] {
  return [...filesOfA(), ...filesOfB()].map(([name, value]) => ({ name: `${name}.json`, value }))
}

type Named = readonly [name: string, value: unknown]

const answer = (value: object): object => ({ Response: { ...value, RequestId: 'b5b41468' } })
const attached = (...ids: readonly (readonly [id: number, name: string, deactived?: number])[]): object =>
  answer({
    TotalNum: ids.length,
    List: ids.map(([PolicyId, PolicyName, Deactived = 0]) => ({ PolicyId, PolicyName, PolicyType: 'User', Deactived })),
  })
const policy = (PolicyName: string, document: object, Type = 1): object =>
  answer({ PolicyName, Type, PolicyDocument: JSON.stringify(document), IsServiceLinkedRolePolicy: 0 })
const role = (RoleName: string, RoleId: string, document: object, SessionDuration: number): object => ({
  RoleId,
  RoleName,
  PolicyDocument: encodeURIComponent(JSON.stringify(document)),
  SessionDuration,
  RoleType: 'user',
  DeletionTaskId: null,
})

function filesOfA(): readonly Named[] {
  const roles = [
    role('DevOpsRole', '4611686018427397919', DOCUMENTS.trustDevOps, 3600),
    role('AuditRole', '4611686018427397920', DOCUMENTS.trustAudit, 7200),
  ]
  const boundary = { PolicyId: 3, PolicyName: 'AuditBoundary', PolicyType: 1 }
  return [
    ['a/GetUserAppId', answer({ Uin: '12345', OwnerUin: '12345', AppId: 1250000001 })],
    ['a/ListUsers', answer({ Data: [] })],
    ['a/ListGroups', answer({ TotalNum: 0, GroupInfo: null })],
    ['a/roles/DescribeRoleList.page1', answer({ TotalNum: 2, List: roles.slice(0, 1) })],
    ['a/roles/DescribeRoleList.page2', answer({ TotalNum: 2, List: roles.slice(1) })],
    ['a/roles/ListAttachedRolePolicies.DevOpsRole', attached([1, 'DevOps'])],
    ['a/roles/ListAttachedRolePolicies.4611686018427397920', attached([2, 'Audit'])],
    ['a/roles/GetRolePermissionBoundary.4611686018427397919', answer({ PolicyId: null, PolicyDocument: null })],
    [
      'a/roles/GetRolePermissionBoundary.4611686018427397920',
      answer({ ...boundary, PolicyDocument: JSON.stringify(DOCUMENTS.auditBoundary) }),
    ],
    ['a/GetPolicy.1', policy('DevOps', DOCUMENTS.devOps)],
    ['a/GetPolicy.2', policy('Audit', DOCUMENTS.audit)],
    ['a/ListSAMLProviders', answer({ TotalCount: 1, SAMLProviderSet: [{ Name: 'corp' }] })],
    ['a/GetBucketPolicy.shared-1250000001', DOCUMENTS.bucketA],
  ]
}

function filesOfB(): readonly Named[] {
  const versions = [
    { VersionId: 1, IsDefaultVersion: 0 },
    { VersionId: 2, IsDefaultVersion: 1 },
  ]
  const version = { VersionId: 2, IsDefaultVersion: 1, Document: JSON.stringify(DOCUMENTS.ops) }
  const inherited = {
    PolicyId: '12',
    PolicyName: 'NoDelete',
    StrategyType: '1',
    Groups: [{ GroupId: 30 }],
    Deactived: 0,
  }
  const own = [
    { PolicyId: '11', PolicyName: 'Ops', StrategyType: '1', Groups: [], Deactived: 0 },
    { PolicyId: '14', PolicyName: 'Retired', StrategyType: '1', Groups: [], Deactived: 1 },
    { PolicyId: '15', PolicyName: 'QcloudVPCFullAccess', StrategyType: '2', Groups: [], Deactived: 0 },
  ]
  const request = { TargetUin: 1001, Rp: 200, Page: 1, AttachType: 0 }
  const all = answer({ TotalNum: 4, PolicyList: [...own, inherited] })
  return [
    ['b/GetUserAppId', { Uin: '67890', OwnerUin: '67890', AppId: 1250000002, RequestId: 'b5b41468' }],
    [
      'b/ListUsers',
      answer({
        Data: [
          { Uin: 1001, Name: 'DevB' },
          { Uin: 1002, Name: 'Guest' },
        ],
      }),
    ],
    ['b/ListGroups', answer({ TotalNum: 1, GroupInfo: [{ GroupId: 30, GroupName: 'Careful' }] })],
    ['b/ListUsersForGroup.30', answer({ TotalNum: 1, UserInfo: [{ Uin: 1001, Name: 'DevB' }] })],
    ['b/DescribeRoleList', answer({ TotalNum: 0, List: [] })],
    ['b/ListAttachedUserAllPolicies', { Request: request, ...all }],
    ['b/ListAttachedUserPolicies.1002', attached()],
    ['b/ListAttachedGroupPolicies.30', attached([12, 'NoDelete'])],
    [
      'b/GetUserPermissionBoundary.1001',
      answer({
        PolicyId: 13,
        PolicyName: 'Boundary',
        PolicyType: 1,
        PolicyDocument: JSON.stringify(DOCUMENTS.boundary),
      }),
    ],
    ['b/GetUserPermissionBoundary.1002', answer({ PolicyId: null })],
    ['b/ListPolicyVersions.11', answer({ Versions: versions })],
    ['b/GetPolicyVersion.11.2', answer({ PolicyVersion: version })],
    ['b/GetPolicy.12', policy('NoDelete', DOCUMENTS.noDelete)],
    ['b/GetPolicy.14', policy('Retired', DOCUMENTS.retired)],
    ['b/GetPolicy.15', policy('QcloudVPCFullAccess', DOCUMENTS.preset, 2)],
    ['b/GetBucketPolicy.own-1250000002', { Policy: DOCUMENTS.bucketB, statusCode: 200 }],
    ['b/GetBucketPolicy.plain-1250000002', { Error: { Code: 'NoSuchBucketPolicy' } }],
  ]
}

/** The accounts of a value that has no fault. */
export function accountsOf(value: unknown): readonly AccountExport[] {
  return withoutErrors(readAccounts(value))
}

/** The accounts of files that have no fault. */
export function accountsOfFiles(files: readonly ResponseFile[]): readonly AccountExport[] {
  return withoutErrors(readApiResponses(files))
}

function withoutErrors({ accounts, diagnostics }: ReturnType<typeof readAccounts>): readonly AccountExport[] {
  if (accounts.length === 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return accounts
}

/** The companies with the value at a path (`1.users.0.groups`) replaced, or left out where none is given. */
export function changed(path: string, value?: unknown): { accounts: Record<string, unknown>[] } {
  const whole = companies()
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let at: unknown = whole.accounts
  for (const step of steps) at = Object(at)[step]
  if (value === undefined) Reflect.deleteProperty(Object(at), last)
  else Reflect.set(Object(at), last, value)
  return whole
}
