// The actions that rules on risky grants speak of, by what they lead to. Each stands once, so that no two rules speak of the
// same action, and each is known to the catalogue. It refuses to know how a grant is found.

export type RiskyTopic =
  | 'policyVersion'
  | 'defaultVersion'
  | 'policyUpdate'
  | 'trustUpdate'
  | 'roleCreate'
  | 'passRole'
  | 'codeIntoRole'
  | 'accessKey'
  | 'userLogin'
  | 'groupJoin'
  | 'boundary'
  | 'denyRemoval'
  | 'identityProvider'
  | 'mfa'
  | 'tagging'
  | 'untagging'
  | 'organization'
  | 'assumeRole'
  | 'federationToken'
  | 'secrets'
  | 'data'
  | 'sharing'
  | 'audit'
  | 'logs'
  | 'billing'

/** By what a grant on any resource leads to. */
export const RISKY: Readonly<Record<RiskyTopic, readonly string[]>> = {
  policyVersion: ['cam:CreatePolicyVersion'],
  defaultVersion: ['cam:SetDefaultPolicyVersion'],
  policyUpdate: ['cam:UpdatePolicy'],
  trustUpdate: ['cam:UpdateAssumeRolePolicy'],
  roleCreate: ['cam:CreateRole'],
  passRole: ['cam:PassRole'],
  codeIntoRole: ['scf:UpdateFunctionCode', 'tat:RunCommand', 'tat:InvokeCommand', 'cvm:ResetInstancesPassword'],
  accessKey: ['cam:CreateAccessKey', 'cam:UpdateAccessKey'],
  userLogin: ['cam:UpdateUser'],
  groupJoin: ['cam:AddUserToGroup'],
  boundary: [
    'cam:DeleteUserPermissionsBoundary',
    'cam:DeleteRolePermissionsBoundary',
    'cam:PutUserPermissionsBoundary',
    'cam:PutRolePermissionsBoundary',
  ],
  denyRemoval: [
    ...['cam:DetachUserPolicy', 'cam:DetachUserPolicies', 'cam:DetachGroupPolicy', 'cam:DetachGroupPolicies'],
    ...['cam:DetachRolePolicy', 'cam:DetachRolePolicies', 'cam:DeletePolicy', 'cam:RemoveUserFromGroup'],
  ],
  identityProvider: [
    ...['cam:CreateSAMLProvider', 'cam:UpdateSAMLProvider', 'cam:CreateOIDCConfig', 'cam:UpdateOIDCConfig'],
    ...['cam:CreateUserSAMLConfig', 'cam:UpdateUserSAMLConfig'],
    ...['cam:CreateUserOIDCConfig', 'cam:UpdateUserOIDCConfig', 'cam:DisableUserSSO'],
  ],
  mfa: ['cam:SetMfaFlag', 'account:SetSafeAuthFlag', 'account:UnbindToken', 'cam:UpdatePasswordRules'],
  tagging: [
    ...['tag:TagResources', 'tag:AttachResourcesTag', 'tag:AddResourceTag', 'tag:ModifyResourceTags'],
    ...['tag:ModifyResourcesTagValue', 'tag:UpdateResourceTagValue'],
  ],
  untagging: ['tag:UnTagResources', 'tag:DetachResourcesTag', 'tag:DeleteResourceTag'],
  organization: [
    ...['organization:CreateOrganizationIdentity', 'organization:UpdateOrganizationIdentity'],
    ...['organization:CreatePolicy', 'organization:UpdatePolicy', 'organization:DeletePolicy'],
    ...['organization:AttachPolicy', 'organization:DetachPolicy', 'organization:DisablePolicyType'],
    ...['organization:CreateOrganizationMemberPolicy', 'organization:CreateOrganizationMembersPolicy'],
    ...['organization:UpdateOrganizationMembersPolicy', 'organization:CreateRoleAssignment'],
    'organization:AddPermissionPolicyToRoleConfiguration',
    'organization:UpdateCustomPolicyForRoleConfiguration',
  ],
  assumeRole: ['sts:AssumeRole'],
  federationToken: ['sts:GetFederationToken'],
  secrets: [
    ...['ssm:GetSecretValue', 'ssm:GetSSHKeyPairValue', 'kms:Decrypt', 'sts:QueryApiKey', 'account:QueryKeyBySecretId'],
    ...['tke:DescribeClusterKubeconfig', 'tke:DescribeClusterSecurity', 'emr:DescribeBootScript'],
    ...['batch:DescribeComputeEnvCreateInfo', 'dts:DescribeMigrationDetail'],
  ],
  data: ['cos:GetObject'],
  sharing: [
    ...['cos:PutBucketPolicy', 'cos:PutBucketACL', 'cos:PutObjectACL'],
    ...['cvm:ModifyImageSharePermission', 'cbs:ModifySnapshotsSharePermission'],
  ],
  audit: [
    ...['cloudaudit:DeleteAudit', 'cloudaudit:DeleteAuditTrack', 'cloudaudit:StopLogging', 'cloudaudit:UpdateAudit'],
    ...['cloudaudit:ModifyAuditTrack', 'cloudaudit:ModifyEventsAuditTrack'],
  ],
  logs: ['cls:DeleteTopic', 'cls:DeleteLogset', 'cls:DeleteLog'],
  billing: [
    ...['billing:PayDeals', 'billing:RefundInstance', 'billing:RenewInstance', 'billing:CreateInstance'],
    ...['billing:SetRenewal', 'finance:trade'],
  ],
}

/** Operations that hand a role to something that runs code: who may pass a role there has what the role has. */
export const ROLE_SINKS: readonly string[] = [
  ...['scf:CreateFunction', 'scf:UpdateFunctionConfiguration', 'cvm:RunInstances', 'cvm:ModifyInstancesAttribute'],
  ...['cvm:CreateLaunchTemplate', 'cvm:CreateLaunchTemplateVersion', 'as:CreateLaunchConfiguration'],
  ...['as:ModifyLaunchConfigurationAttributes', 'as:UpgradeLaunchConfiguration', 'tke:CreateEKSContainerInstances'],
  ...['cls:CreateShipper', 'cls:CreateConsumer', 'dlc:CreateSparkApp', 'tione:CreateTrainingTask'],
  ...['thpc:CreateWorkspaces', 'bm:AttachCamRole', 'ags:CreateSandboxTool'],
]

/** Every action that a rule of its own speaks of, for the rules on whole classes of actions. */
export const SPOKEN_OF: ReadonlySet<string> = new Set(Object.values(RISKY).flat())
