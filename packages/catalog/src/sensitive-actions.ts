// Operations that give away more than their names say: those that change who may do what, and those whose answer is a secret.
// Assigned here from what the operation does (API documents of CAM, STS, KMS, SSM, CVM and TKE, read 2024-12-24). It
// refuses to be complete: an operation that is not here may still be one of them.

const CAM_PERMISSIONS = [
  ...['AddUserToGroup', 'AttachGroupPolicies', 'AttachGroupPolicy', 'AttachRolePolicies', 'AttachRolePolicy'],
  ...['AttachUserPolicies', 'AttachUserPolicy', 'CreatePolicy', 'CreatePolicyVersion', 'CreateRole'],
  ...['CreateServiceLinkedRole', 'DeletePolicy', 'DeletePolicyVersion', 'DeleteRole', 'DeleteRolePermissionsBoundary'],
  ...['DeleteServiceLinkedRole', 'DeleteUserPermissionsBoundary', 'DetachGroupPolicies', 'DetachGroupPolicy'],
  ...['DetachRolePolicies', 'DetachRolePolicy', 'DetachUserPolicies', 'DetachUserPolicy', 'PassRole'],
  ...['PutRolePermissionsBoundary', 'PutUserPermissionsBoundary', 'RemoveUserFromGroup', 'SetDefaultPolicyVersion'],
  ...['UpdateAssumeRolePolicy', 'UpdatePolicy', 'CreateSAMLProvider', 'UpdateSAMLProvider', 'CreateOIDCConfig'],
  ...['UpdateOIDCConfig', 'CreateUserSAMLConfig', 'UpdateUserSAMLConfig', 'CreateUserOIDCConfig'],
  ...['UpdateUserOIDCConfig', 'DisableUserSSO', 'SetMfaFlag'],
]

/** `service:Operation` of those that change who may do what. */
export const PERMISSION_ACTIONS: ReadonlySet<string> = new Set([
  ...CAM_PERMISSIONS.map((name) => `cam:${name}`),
  ...['cos:PutBucketACL', 'cos:PutBucketPolicy', 'cos:DeleteBucketPolicy', 'cos:PutObjectACL'],
  ...['cvm:ModifyImageSharePermission', 'cbs:ModifySnapshotsSharePermission'],
])

/** `service:Operation` of those whose answer holds a secret, or a session. */
export const CREDENTIAL_ACTIONS: ReadonlySet<string> = new Set([
  ...['cam:AddUser', 'cam:CreateAccessKey', 'cam:UpdateAccessKey'],
  ...['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity', 'sts:GetFederationToken'],
  'sts:GetSessionToken',
  ...['sts:QueryApiKey', 'ssm:GetSecretValue', 'kms:Decrypt', 'kms:GenerateDataKey', 'cvm:CreateKeyPair'],
  ...['tke:DescribeClusterKubeconfig', 'tke:DescribeClusterSecurity'],
])
