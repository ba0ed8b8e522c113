// Every fault of a folder of responses is reported with its file; pages and lists are put together.
import { expect, test } from 'vitest'
import { accountsOfFiles, allow, companyFiles, documentOf } from '../companies.test-support.ts'
import { readApiResponses } from './read-api-responses.ts'
import type { ResponseFile } from './response.ts'

type Files = Readonly<Record<string, unknown>>

const WHO = { GetUserAppId: { Uin: '9', OwnerUin: '1', AppId: 2 } }
const text = (action: string) => JSON.stringify(documentOf(allow(action)))

function filesOf(files: Files): readonly ResponseFile[] {
  return Object.entries(files).map(([name, value]) => ({ name: `${name}.json`, value }))
}

/** What is said of the files, beside who the account is: code and path. */
function check(files: Files): readonly string[] {
  const { accounts, diagnostics } = readApiResponses(filesOf({ ...WHO, ...files }))
  const isRefused = diagnostics.some(({ severity }) => severity === 'error')
  expect(accounts.length === 0).toBe(isRefused)
  return diagnostics.map(({ code, path }) => [code, ...path].join(' '))
}

test.for<readonly [title: string, files: Files, ...expected: string[]]>([
  ['an account alone', {}],
  ['a file of another name', { 'notes.txt': {} }, 'response-unknown notes.txt.json'],
  ['an API that is not read', { ListAccessKeys: {} }, 'response-unknown ListAccessKeys.json'],
  ['no object', { ListUsers: [] }, 'shape-malformed ListUsers.json'],
  ['a list that is missing', { ListUsers: { Response: {} } }, 'shape-malformed ListUsers.json Response'],
  ['an empty list as null', { ListUsers: { Data: null }, ListGroups: { TotalNum: 0, GroupInfo: null } }],
  ['a list without its total', { ListGroups: { GroupInfo: [] } }, 'shape-malformed ListGroups.json'],
  [
    'a total without a list',
    { ListGroups: { TotalNum: 1 } },
    'shape-malformed ListGroups.json',
    'more-pages ListGroups.json',
  ],
  ['a list of texts', { ListUsers: { Data: ['x'] } }, 'shape-malformed ListUsers.json Data 0'],
  ['an entry without its id', { ListUsers: { Data: [{ Name: 'x' }] } }, 'shape-malformed ListUsers.json Data 0'],
  [
    'an id that is no longer exact',
    { ListUsers: { Data: [{ Uin: 2 ** 60 }] } },
    'shape-malformed ListUsers.json Data 0 Uin',
  ],
  [
    'a page of several',
    { 'DescribeRoleList.page1': { TotalNum: 2, List: [{ RoleId: '1', RoleName: 'a' }] } },
    'more-pages DescribeRoleList.page1.json',
  ],
  [
    'the same page twice',
    {
      'DescribeRoleList.page1': { TotalNum: 2, List: [{ RoleId: '1', RoleName: 'a' }] },
      'DescribeRoleList.page2': { TotalNum: 2, List: [{ RoleId: '1', RoleName: 'a' }] },
    },
    'more-pages DescribeRoleList.page1.json',
  ],
  [
    'pages of different lists',
    {
      'ListAttachedUserPolicies.5.page1': { TotalNum: 2, List: [{ PolicyId: 1 }] },
      'ListAttachedUserPolicies.5.page2': { TotalNum: 1, List: [{ PolicyId: 2 }] },
    },
    'responses-disagree ListAttachedUserPolicies.5.page1.json',
  ],
  [
    'both pages',
    {
      'DescribeRoleList.page1': { TotalNum: 2, List: [{ RoleId: '1', RoleName: 'a' }] },
      'x/DescribeRoleList': { TotalNum: 2, List: [{ RoleId: '2', RoleName: 'b' }] },
    },
  ],
  [
    'a page of attached policies',
    { 'ListAttachedUserPolicies.5': { TotalNum: 1, List: [] } },
    'more-pages ListAttachedUserPolicies.5.json',
  ],
  [
    'nobody to belong to',
    { ListAttachedUserPolicies: { TotalNum: 0, List: [] } },
    'owner-unknown ListAttachedUserPolicies.json',
  ],
  [
    'a request beside the response',
    { ListAttachedUserPolicies: { Request: { TargetUin: 5 }, Response: { TotalNum: 0, List: [] } } },
  ],
  [
    'a request about somebody else',
    { 'ListAttachedUserPolicies.6': { Request: { TargetUin: 5 }, Response: { TotalNum: 0, List: [] } } },
    'responses-disagree ListAttachedUserPolicies.6.json',
  ],
  [
    'a filtered list',
    {
      ListAttachedUserAllPolicies: {
        Request: { TargetUin: 5, StrategyType: 1 },
        Response: { TotalNum: 0, PolicyList: [] },
      },
    },
    'list-filtered ListAttachedUserAllPolicies.json Request StrategyType',
  ],
  [
    'an error of the API',
    { 'GetPolicy.7': { Response: { Error: { Code: 'AuthFailure', Message: 'no' }, RequestId: 'x' } } },
    'response-failed GetPolicy.7.json Response',
  ],
  ['a role that is no more', { 'GetRole.old': { Response: { Error: { Code: 'InvalidParameter.RoleNotExist' } } } }],
  ['a bucket without policy', { 'GetBucketPolicy.b-2': { code: 'NoSuchBucketPolicy', statusCode: 404 } }],
  [
    'a bucket that may not be seen',
    { 'GetBucketPolicy.b-2': { error: { Code: 'AccessDenied' } } },
    'response-failed GetBucketPolicy.b-2.json',
  ],
  ['a bucket policy as text', { 'GetBucketPolicy.b-2': text('cos:*') }],
  [
    'a bucket policy that is none',
    { 'GetBucketPolicy.b-2': { statusCode: 200 } },
    'shape-malformed GetBucketPolicy.b-2.json',
  ],
  [
    'a boundary that says nothing',
    { 'GetUserPermissionBoundary.5': {} },
    'shape-malformed GetUserPermissionBoundary.5.json',
  ],
  [
    'no boundary',
    { 'GetUserPermissionBoundary.5': { PolicyId: null }, 'GetUserPermissionBoundary.6': { RequestId: 'x' } },
  ],
  [
    'a document that may not be evaluated',
    { 'GetPolicy.7': { PolicyDocument: '{"version": "2.0"}' } },
    'document-unusable GetPolicy.7.json PolicyDocument',
  ],
  [
    'two documents of one policy',
    {
      'GetPolicy.7': { PolicyDocument: text('cvm:*') },
      'GetUserPermissionBoundary.5': { PolicyId: 7, PolicyDocument: text('cos:*') },
    },
    'responses-disagree GetUserPermissionBoundary.5.json PolicyDocument',
  ],
  [
    'one document in two layouts',
    {
      'GetPolicy.7': { PolicyDocument: text('cvm:*') },
      'GetUserPermissionBoundary.5': {
        PolicyId: 7,
        PolicyDocument: encodeURIComponent(text('cvm:*').replaceAll(':', ': ').replaceAll('cvm: ', 'cvm:')),
      },
    },
  ],
  [
    'the default version and the policy differ',
    {
      'GetPolicy.7': { PolicyDocument: text('cvm:*') },
      'GetPolicyVersion.7.2': { PolicyVersion: { VersionId: 2, IsDefaultVersion: 1, Document: text('cos:*') } },
    },
    'responses-disagree GetPolicyVersion.7.2.json PolicyVersion Document',
  ],
  [
    'another version is another document',
    {
      'GetPolicy.7': { PolicyDocument: text('cvm:*') },
      'GetPolicyVersion.7.1': { PolicyVersion: { VersionId: 1, IsDefaultVersion: 0, Document: text('cos:*') } },
    },
  ],
  [
    'two default versions',
    { 'ListPolicyVersions.7': { Versions: [1, 2].map((VersionId) => ({ VersionId, IsDefaultVersion: 1 })) } },
    'default-version ListPolicyVersions.7.json',
  ],
  [
    'a version that is the default and is not',
    {
      'ListPolicyVersions.7': { Versions: [{ VersionId: 1, IsDefaultVersion: 1 }] },
      'GetPolicyVersion.7': { PolicyVersion: { VersionId: 1, IsDefaultVersion: 0, Document: text('cos:*') } },
    },
    'responses-disagree ListPolicyVersions.7.json',
  ],
  ['a version without version', { 'GetPolicyVersion.7': {} }, 'shape-malformed GetPolicyVersion.7.json'],
  [
    'a policy that is deactivated and is not',
    {
      'ListAttachedUserPolicies.5': { TotalNum: 1, List: [{ PolicyId: 7, Deactived: 1 }] },
      'ListAttachedUserPolicies.6': { TotalNum: 1, List: [{ PolicyId: 7, Deactived: 0 }] },
    },
    'responses-disagree ListAttachedUserPolicies.5.json List 0',
  ],
  [
    'a flag that is neither',
    { 'ListAttachedUserPolicies.5': { TotalNum: 1, List: [{ PolicyId: 7, Deactived: 'no' }] } },
    'shape-malformed ListAttachedUserPolicies.5.json List 0 Deactived',
  ],
  [
    'members of a group that are not in it',
    {
      'ListGroupsForUser.5': { TotalNum: 0, GroupInfo: [] },
      'ListUsersForGroup.3': { TotalNum: 1, UserInfo: [{ Uin: 5 }] },
    },
    'responses-disagree ListGroupsForUser.5.json',
  ],
  [
    'a group without its member',
    {
      'ListGroupsForUser.5': { TotalNum: 1, GroupInfo: [{ GroupId: 3 }] },
      'ListUsersForGroup.3': { TotalNum: 0, UserInfo: [] },
    },
    'responses-disagree ListGroupsForUser.5.json',
  ],
  [
    'a policy inherited from a group that lacks it',
    {
      'ListAttachedUserAllPolicies.5': { TotalNum: 1, PolicyList: [{ PolicyId: '7', Groups: [{ GroupId: 3 }] }] },
      'ListAttachedGroupPolicies.3': { TotalNum: 0, List: [] },
    },
    'responses-disagree ListAttachedUserAllPolicies.5.json PolicyList 0',
  ],
  [
    'what is attached to a role that nothing speaks of',
    { 'ListAttachedRolePolicies.r': { TotalNum: 0, List: [] }, 'GetRolePermissionBoundary.9': { PolicyId: null } },
    'response-unknown ListAttachedRolePolicies.r.json',
    'response-unknown GetRolePermissionBoundary.9.json',
  ],
  ['a role without its information', { 'GetRole.r': {} }, 'shape-malformed GetRole.r.json'],
  ['who twice', { 'x/GetUserAppId': { OwnerUin: '1', AppId: 2 } }, 'duplicate'],
  [
    'two accounts in one folder',
    { 'GetUserAppId.2': { OwnerUin: '2', AppId: 2 } },
    'responses-disagree GetUserAppId.2.json',
  ],
  ['an account without APPID', { GetUserAppId: { OwnerUin: '1' } }, 'shape-malformed GetUserAppId.json'],
])('%s', ([, files, ...expected]) => {
  expect(check(files)).toEqual(expected)
})

test.for<readonly [title: string, files: readonly ResponseFile[], expected: string]>([
  ['no file at all', [], 'owner-unknown'],
  ['nobody whose account it is', [{ name: 'a/ListUsers.json', value: { Data: [] } }], 'owner-unknown a/ListUsers.json'],
])('%s', ([, files, expected]) => {
  const { accounts, diagnostics } = readApiResponses(files)
  expect(accounts).toEqual([])
  expect(diagnostics.map(({ code, path }) => [code, ...path].join(' '))).toEqual([expected])
})

/** One account of files that have no fault. */
function accountOf(files: Files) {
  const [account] = accountsOfFiles(filesOf({ ...WHO, ...files }))
  if (account === undefined) throw new Error('no account')
  return account
}

test('the account is that of the owner, whoever asked', () => {
  expect(accountOf({}).account).toEqual({ uin: '1', appId: '2' })
})

test('memberships come from the user, or from all groups together', () => {
  const groups = { ListGroups: { TotalNum: 2, GroupInfo: [{ GroupId: 3, GroupName: 'c' }, { GroupId: 4 }] } }
  const three = { 'ListUsersForGroup.3': { TotalNum: 1, UserInfo: [{ Uin: 5 }] } }
  const four = { 'ListUsersForGroup.4': { TotalNum: 0, UserInfo: [] } }
  const ofUser = { 'ListGroupsForUser.5': { TotalNum: 1, GroupInfo: [{ GroupId: 3 }] } }
  const groupsOf = (files: Files) => accountOf(files).users.get('5')?.groups
  expect(
    [{ ...groups, ...three, ...four }, { ...groups, ...three }, { ...three, ...four }, ofUser].map(groupsOf),
  ).toEqual([['3'], undefined, undefined, ['3']])
})

test('a list of what comes by groups alone says nothing of what is attached to the user itself', () => {
  const policies = (AttachType: number) =>
    accountOf({
      'ListAttachedUserAllPolicies.5': {
        Request: { AttachType },
        Response: {
          TotalNum: 2,
          PolicyList: [
            { PolicyId: '7', Groups: [] },
            { PolicyId: '8', Groups: [{ GroupId: 3 }] },
          ],
        },
      },
    }).users.get('5')?.policies
  expect([0, 1, 2].map(policies)).toEqual([['7'], ['7'], undefined])
})

test.for<readonly [title: string, info: object, expected: object]>([
  ['the seconds of a role', { SessionDuration: 3600 }, { sessionDuration: 3600 }],
  ['no limit of its own', { SessionDuration: 0 }, { sessionDuration: 7200 }],
  ['no valid value', { SessionDuration: null }, { sessionDuration: 7200 }],
  ['no word of it', {}, { sessionDuration: undefined }],
  ['a service-linked role', { RoleType: 'service_linked' }, { serviceLinked: true, deleted: false }],
  ['a role about to be deleted', { DeletionTaskId: 'task' }, { deleted: true }],
])('%s', ([, info, expected]) => {
  const { roles } = accountOf({ 'GetRole.r': { RoleInfo: { RoleId: '1', RoleName: 'r', ...info } } })
  expect(roles[0]).toMatchObject(expected)
})

test('what is attached to a role may be named by its name, its id or the request', () => {
  const role = { 'GetRole.r': { RoleInfo: { RoleId: '1', RoleName: 'r' } } }
  const attached = { TotalNum: 1, List: [{ PolicyId: 7 }] }
  const asked = { Request: { RoleName: 'r' }, Response: attached }
  const policies = (files: Files) => accountOf({ ...role, ...files }).roles[0]?.policies
  expect(
    [
      {},
      { 'ListAttachedRolePolicies.r': attached },
      { 'ListAttachedRolePolicies.1': attached },
      { 'ListAttachedRolePolicies.first': asked },
    ].map(policies),
  ).toEqual([undefined, ['7'], ['7'], ['7']])
})

test('no boundary is null, 0 or a policy left out, and not exported is none of them', () => {
  const boundary = (body?: object) =>
    accountOf({
      'ListAttachedUserPolicies.5': { TotalNum: 0 },
      ...(body && { 'GetUserPermissionBoundary.5': body }),
    }).users.get('5')?.permissionsBoundary
  expect([{ PolicyId: 8 }, { PolicyId: null }, { PolicyId: 0 }, { RequestId: 'r' }, undefined].map(boundary)).toEqual([
    '8',
    null,
    null,
    null,
    undefined,
  ])
})

test('a version that two responses give has the document of either', () => {
  const version = (more: object) => ({ PolicyVersion: { VersionId: 1, IsDefaultVersion: 1, ...more } })
  const withDocument = version({ Document: text('cvm:*') })
  const documentOfFiles = (files: Files) => accountOf(files).policies.get('7')?.document?.policy?.statements.length
  expect(
    [
      { 'GetPolicyVersion.7.1': withDocument, 'x/GetPolicyVersion.7.1': version({}) },
      { 'GetPolicyVersion.7.1': version({}), 'x/GetPolicyVersion.7.1': withDocument },
    ].map(documentOfFiles),
  ).toEqual([1, 1])
})

test('only DescribeRoleList says which roles there are not', () => {
  const isComplete = (files: Files) => accountOf(files).rolesComplete
  const one = { 'GetRole.r': { RoleInfo: { RoleId: '1', RoleName: 'r' } } }
  expect([{}, one, { DescribeRoleList: { TotalNum: 0, List: [] } }].map(isComplete)).toEqual([false, false, true])
})

test('a role found by one call and gone by a later one is gone', () => {
  const listed = { DescribeRoleList: { TotalNum: 1, List: [{ RoleId: '1', RoleName: 'r' }] } }
  const gone = { Response: { Error: { Code: 'InvalidParameter.RoleNotExist' } } }
  const deleted = (name: string) =>
    accountOf({ ...listed, [`GetRole.${name}`]: gone }).roles.map((role) => role.deleted)
  expect(['r', '1', 's'].map(deleted)).toEqual([[true], [true], [false, true]])
})

test('only OIDC providers that are enabled are there', () => {
  const provider = (Name: string, Status: number) => ({ Response: { Name, Status } })
  const files = { 'DescribeOIDCConfig.on': provider('on', 11), 'DescribeOIDCConfig.off': provider('off', 2) }
  expect(accountOf(files).oidcProviders).toEqual(['on'])
  expect(accountOf({}).oidcProviders).toBeUndefined()
})

test('a service-linked policy is known by GetPolicy', () => {
  const files = { 'GetPolicy.7': { Type: 2, IsServiceLinkedRolePolicy: 1, PolicyDocument: text('cvm:*') } }
  expect(accountOf(files).policies.get('7')?.type).toBe('service-linked')
})

test('the order of files does not matter', () => {
  const backwards = companyFiles().toReversed()
  expect(accountsOfFiles(backwards).map(({ account }) => account.uin)).toEqual(['67890', '12345'])
})
