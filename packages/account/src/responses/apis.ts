// Which API responses are read, and what has to be known of each: whom it is about, where its list stands, and which
// parameters leave something out. Names as in CAM API 2019-01-16 and, for GetBucketPolicy, COS. It refuses to read any.

export type ApiName =
  | 'GetUserAppId'
  | 'ListUsers'
  | 'ListGroups'
  | 'ListGroupsForUser'
  | 'ListUsersForGroup'
  | 'ListAttachedUserPolicies'
  | 'ListAttachedUserAllPolicies'
  | 'ListAttachedGroupPolicies'
  | 'ListAttachedRolePolicies'
  | 'GetPolicy'
  | 'ListPolicyVersions'
  | 'GetPolicyVersion'
  | 'GetRole'
  | 'DescribeRoleList'
  | 'GetUserPermissionBoundary'
  | 'GetRolePermissionBoundary'
  | 'ListSAMLProviders'
  | 'DescribeOIDCConfig'
  | 'GetBucketPolicy'

/** Whom a response is about, when it does not say so itself. */
type SubjectKind = 'user' | 'group' | 'role' | 'policy' | 'provider' | 'bucket'

export type ApiFacts = {
  readonly subject?: SubjectKind
  /** The parameters that name the subject. */
  readonly subjectIn?: readonly string[]
  readonly list?: ListFacts
}

/** A list over one or more pages. */
export type ListFacts = {
  readonly member: string
  /** The member that counts all pages; there is none where the API does not page. */
  readonly total?: string
  /** The member that tells entries apart. */
  readonly id: string
  /** Parameters that leave entries out. */
  readonly filters: readonly string[]
}

const attached = (filters: readonly string[]): ListFacts => ({
  member: 'List',
  total: 'TotalNum',
  id: 'PolicyId',
  filters,
})

export const APIS: Readonly<Record<ApiName, ApiFacts>> = {
  GetUserAppId: {},
  ListUsers: { list: { member: 'Data', id: 'Uin', filters: [] } },
  ListGroups: { list: { member: 'GroupInfo', total: 'TotalNum', id: 'GroupId', filters: ['Keyword'] } },
  ListGroupsForUser: {
    subject: 'user',
    subjectIn: ['SubUin'],
    list: { member: 'GroupInfo', total: 'TotalNum', id: 'GroupId', filters: [] },
  },
  ListUsersForGroup: {
    subject: 'group',
    subjectIn: ['GroupId'],
    list: { member: 'UserInfo', total: 'TotalNum', id: 'Uin', filters: [] },
  },
  ListAttachedUserPolicies: { subject: 'user', subjectIn: ['TargetUin'], list: attached([]) },
  ListAttachedUserAllPolicies: {
    subject: 'user',
    subjectIn: ['TargetUin'],
    list: { member: 'PolicyList', total: 'TotalNum', id: 'PolicyId', filters: ['StrategyType', 'Keyword'] },
  },
  ListAttachedGroupPolicies: { subject: 'group', subjectIn: ['TargetGroupId'], list: attached(['Keyword']) },
  ListAttachedRolePolicies: {
    subject: 'role',
    subjectIn: ['RoleId', 'RoleName'],
    list: attached(['PolicyType', 'Keyword']),
  },
  GetPolicy: { subject: 'policy', subjectIn: ['PolicyId'] },
  ListPolicyVersions: {
    subject: 'policy',
    subjectIn: ['PolicyId'],
    list: { member: 'Versions', id: 'VersionId', filters: [] },
  },
  GetPolicyVersion: { subject: 'policy', subjectIn: ['PolicyId'] },
  // The answer names the role; only that there is none does not.
  GetRole: { subjectIn: ['RoleId', 'RoleName'] },
  DescribeRoleList: { list: { member: 'List', total: 'TotalNum', id: 'RoleId', filters: ['Tags'] } },
  GetUserPermissionBoundary: { subject: 'user', subjectIn: ['TargetUin'] },
  GetRolePermissionBoundary: { subject: 'role', subjectIn: ['RoleId'] },
  ListSAMLProviders: { list: { member: 'SAMLProviderSet', total: 'TotalCount', id: 'Name', filters: [] } },
  DescribeOIDCConfig: { subjectIn: ['Name'] },
  GetBucketPolicy: { subject: 'bucket', subjectIn: ['Bucket'] },
}

export function isApiName(name: string): name is ApiName {
  return Object.hasOwn(APIS, name)
}
