// A grant to change policies or identities of the whole organization: each of the calls, and what guards them.
import { checkRule } from '../check.test-support.ts'
import { organizationPolicyChange } from './organization-policy-change.ts'

checkRule(organizationPolicyChange, [
  {
    title: 'organization:CreateOrganizationIdentity',
    statement: { action: ['cvm:DescribeInstances', 'organization:CreateOrganizationIdentity'] },
    finds: ['"organization:CreateOrganizationIdentity"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:UpdateOrganizationIdentity',
    statement: { action: ['cvm:DescribeInstances', 'organization:UpdateOrganizationIdentity'] },
    finds: ['"organization:UpdateOrganizationIdentity"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:CreatePolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:CreatePolicy'] },
    finds: ['"organization:CreatePolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:UpdatePolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:UpdatePolicy'] },
    finds: ['"organization:UpdatePolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:DeletePolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:DeletePolicy'] },
    finds: ['"organization:DeletePolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:AttachPolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:AttachPolicy'] },
    finds: ['"organization:AttachPolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:DetachPolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:DetachPolicy'] },
    finds: ['"organization:DetachPolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:DisablePolicyType',
    statement: { action: ['cvm:DescribeInstances', 'organization:DisablePolicyType'] },
    finds: ['"organization:DisablePolicyType"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:CreateOrganizationMemberPolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:CreateOrganizationMemberPolicy'] },
    finds: ['"organization:CreateOrganizationMemberPolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:CreateOrganizationMembersPolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:CreateOrganizationMembersPolicy'] },
    finds: ['"organization:CreateOrganizationMembersPolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:UpdateOrganizationMembersPolicy',
    statement: { action: ['cvm:DescribeInstances', 'organization:UpdateOrganizationMembersPolicy'] },
    finds: ['"organization:UpdateOrganizationMembersPolicy"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:CreateRoleAssignment',
    statement: { action: ['cvm:DescribeInstances', 'organization:CreateRoleAssignment'] },
    finds: ['"organization:CreateRoleAssignment"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:AddPermissionPolicyToRoleConfiguration',
    statement: { action: ['cvm:DescribeInstances', 'organization:AddPermissionPolicyToRoleConfiguration'] },
    finds: ['"organization:AddPermissionPolicyToRoleConfiguration"'],
    says: ['member accounts'],
  },
  {
    title: 'organization:UpdateCustomPolicyForRoleConfiguration',
    statement: { action: ['cvm:DescribeInstances', 'organization:UpdateCustomPolicyForRoleConfiguration'] },
    finds: ['"organization:UpdateCustomPolicyForRoleConfiguration"'],
    says: ['member accounts'],
  },
  {
    title: 'several give one finding, which names them',
    statement: { action: ['organization:CreateOrganizationIdentity', 'organization:UpdateOrganizationIdentity'] },
    finds: ['"organization:CreateOrganizationIdentity"'],
    says: ['`organization:CreateOrganizationIdentity` and `organization:UpdateOrganizationIdentity`'],
  },
  {
    title: 'on every resource of the service',
    statement: { action: 'organization:CreateOrganizationIdentity', resource: 'qcs::organization:::*' },
    finds: ['"organization:CreateOrganizationIdentity"'],
  },
  {
    title: 'on one resource',
    statement: { action: 'organization:CreateOrganizationIdentity', resource: 'qcs::organization::uin/1:thing/a' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: 'organization:CreateOrganizationIdentity', condition: { bool_equal: { 'qcs:mfa': true } } },
    finds: [],
  },
  {
    title: 'all of the service is for another rule',
    statement: { action: ['organization:*', 'organization:CreateOrganizationIdentity'] },
    finds: [],
  },
  { title: 'a deny', statement: { action: 'organization:CreateOrganizationIdentity', effect: 'deny' }, finds: [] },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: 'organization:CreateOrganizationIdentity', resource: '*' },
      { effect: 'deny', action: 'organization:CreateOrganizationIdentity', resource: '*' },
    ],
    finds: [],
  },
])
