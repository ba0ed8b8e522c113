// What some services give away whole: the abilities that make `service:*` more than its author may think of, each with the
// operations that it rests on, and what to write instead. It refuses to rank services, and to speak of those where the whole is
// no more than the sum of its operations.
import type { Text } from '../finding.ts'
import { RISKY } from './risky-actions.ts'

/** What somebody can do who holds any one of the actions (`service:Name`). */
export type Ability = { readonly actions: readonly string[]; readonly can: Text }

export type ServicePower = {
  readonly abilities: readonly Ability[]
  /** What to write for what most holders need. */
  readonly instead: Text
}

const ADMINISTER: readonly string[] = [
  ...['cam:AttachUserPolicy', 'cam:AttachUserPolicies', 'cam:AttachGroupPolicy', 'cam:AttachGroupPolicies'],
  ...['cam:AttachRolePolicy', 'cam:AttachRolePolicies', ...RISKY.policyVersion, ...RISKY.policyUpdate],
  ...[...RISKY.trustUpdate, ...RISKY.groupJoin, ...RISKY.accessKey, ...RISKY.userLogin, ...RISKY.identityProvider],
]

/** By service. A map, because services are named by documents. */
export const POWERS: ReadonlyMap<string, ServicePower> = new Map(
  Object.entries<ServicePower>({
    cam: {
      abilities: [
        { actions: ADMINISTER, can: { en: 'become an administrator of the account', zh: '成为账号管理员' } },
        { actions: RISKY.boundary, can: { en: 'lift permissions boundaries', zh: '解除权限边界' } },
      ],
      instead: {
        en: 'name the calls that are needed, as `cam:GetUser` and `cam:ListUsers`, and leave changes to administrators',
        zh: '请只写所需的操作，例如 `cam:GetUser` 和 `cam:ListUsers`，变更留给管理员',
      },
    },
    sts: {
      abilities: [
        {
          actions: RISKY.assumeRole,
          can: { en: 'assume every role that lets the account in', zh: '扮演所有信任本账号的角色' },
        },
        {
          actions: RISKY.federationToken,
          can: { en: 'hand out sessions with their own rights', zh: '以自身权限向他人签发会话' },
        },
      ],
      instead: {
        en: 'allow `sts:AssumeRole` on the roles that are meant, as `qcs::cam::uin/OWNER_UIN:roleName/ROLE`',
        zh: '请只允许对目标角色执行 `sts:AssumeRole`，例如 `qcs::cam::uin/OWNER_UIN:roleName/ROLE`',
      },
    },
    organization: {
      abilities: [
        {
          actions: [
            ...['organization:CreateOrganizationIdentity', 'organization:UpdateOrganizationIdentity'],
            ...['organization:CreateOrganizationMemberPolicy', 'organization:CreateOrganizationMembersPolicy'],
            ...['organization:UpdateOrganizationMembersPolicy', 'organization:BindOrganizationMemberAuthAccount'],
            'organization:CreateRoleAssignment',
          ],
          can: { en: 'give themselves rights in member accounts', zh: '为自己取得成员账号的权限' },
        },
        {
          actions: [
            ...['organization:UpdatePolicy', 'organization:DeletePolicy', 'organization:DetachPolicy'],
            'organization:DisablePolicyType',
          ],
          can: { en: 'lift the limits set on member accounts', zh: '解除对成员账号的限制' },
        },
      ],
      instead: {
        en: 'name the calls that are needed, as `organization:DescribeOrganizationMembers`, and leave changes to administrators of the organization',
        zh: '请只写所需的操作，例如 `organization:DescribeOrganizationMembers`，变更留给集团管理员',
      },
    },
    account: {
      abilities: [
        {
          actions: ['account:SetSafeAuthFlag', 'account:UnbindToken'],
          can: { en: 'switch multi-factor authentication off', zh: '关闭多因素认证（MFA）' },
        },
        {
          actions: ['account:ModifyMail', 'account:ModifyPhoneNum'],
          can: { en: 'change the mail address and the phone number', zh: '更改邮箱和手机号' },
        },
        { actions: ['account:QueryKeyBySecretId'], can: { en: 'read access keys', zh: '读取访问密钥' } },
      ],
      instead: {
        en: 'name the single calls that are needed, and leave sign-in settings to administrators',
        zh: '请逐个写出所需的操作，登录设置留给管理员',
      },
    },
    kms: {
      abilities: [
        {
          actions: ['kms:Decrypt', 'kms:AsymmetricRsaDecrypt', 'kms:AsymmetricSm2Decrypt'],
          can: { en: 'decrypt whatever any key protects', zh: '解密任意密钥保护的数据' },
        },
        {
          actions: ['kms:ScheduleKeyDeletion', 'kms:DeleteImportedKeyMaterial', 'kms:DisableKey', 'kms:DisableKeys'],
          can: { en: 'make it unreadable for all by taking the key away', zh: '停用或删除密钥使数据无法读取' },
        },
      ],
      instead: {
        en: 'name the calls and the keys, as `kms:Encrypt` on `qcs::kms:REGION:uin/OWNER_UIN:key/creatorUin/CREATOR_UIN/KEY_ID`',
        zh: '请写明操作和密钥，例如对 `qcs::kms:REGION:uin/OWNER_UIN:key/creatorUin/CREATOR_UIN/KEY_ID` 执行 `kms:Encrypt`',
      },
    },
    ssm: {
      abilities: [
        {
          actions: ['ssm:GetSecretValue', 'ssm:GetSSHKeyPairValue'],
          can: { en: 'read every secret', zh: '读取所有凭据' },
        },
        {
          actions: ['ssm:DeleteSecret', 'ssm:DeleteSecretVersion', 'ssm:PutSecretValue', 'ssm:UpdateSecret'],
          can: { en: 'replace or delete it', zh: '替换或删除凭据' },
        },
      ],
      instead: {
        en: 'name the calls and the secrets, as `ssm:GetSecretValue` on `qcs::ssm:REGION:uin/OWNER_UIN:secret/creatorUin/CREATOR_UIN/NAME`',
        zh: '请写明操作和凭据，例如对 `qcs::ssm:REGION:uin/OWNER_UIN:secret/creatorUin/CREATOR_UIN/NAME` 执行 `ssm:GetSecretValue`',
      },
    },
    cos: {
      abilities: [
        { actions: ['cos:GetObject'], can: { en: 'read every object of every bucket', zh: '读取所有存储桶中的对象' } },
        {
          actions: ['cos:DeleteObject'],
          can: { en: 'delete objects anywhere', zh: '删除任意对象' },
        },
        {
          actions: ['cos:PutBucketPolicy', 'cos:PutBucketACL', 'cos:PutObjectACL'],
          can: { en: 'open buckets to everybody', zh: '把存储桶公开给所有人' },
        },
      ],
      instead: {
        en: 'name the calls and the buckets, as `cos:GetObject` on `qcs::cos:REGION:uid/APPID:BUCKET/*`',
        zh: '请写明操作和存储桶，例如对 `qcs::cos:REGION:uid/APPID:BUCKET/*` 执行 `cos:GetObject`',
      },
    },
    cvm: {
      abilities: [
        { actions: ['cvm:TerminateInstances'], can: { en: 'destroy every instance', zh: '销毁所有实例' } },
        {
          actions: ['cvm:ResetInstancesPassword', 'cvm:AssociateInstancesKeyPairs'],
          can: { en: 'sign in to any of them', zh: '登录任意实例' },
        },
        {
          actions: ['cvm:ModifyImageSharePermission'],
          can: { en: 'hand images to other accounts', zh: '把镜像共享给其他账号' },
        },
      ],
      instead: {
        en: 'name the calls and the instances, as `cvm:StartInstances` on `qcs::cvm:REGION:uin/OWNER_UIN:instance/INSTANCE_ID`',
        zh: '请写明操作和实例，例如对 `qcs::cvm:REGION:uin/OWNER_UIN:instance/INSTANCE_ID` 执行 `cvm:StartInstances`',
      },
    },
    tke: {
      abilities: [
        {
          actions: ['tke:DescribeClusterKubeconfig', 'tke:DescribeClusterSecurity', 'tke:AcquireClusterAdminRole'],
          can: { en: 'administer whatever runs in any cluster', zh: '管理任意集群中的一切' },
        },
        { actions: ['tke:DeleteCluster'], can: { en: 'delete clusters', zh: '删除集群' } },
      ],
      instead: {
        en: 'name the calls and the clusters, as `tke:DescribeClusterInstances` on `qcs::tke:REGION:uin/OWNER_UIN:cluster/CLUSTER_ID`',
        zh: '请写明操作和集群，例如对 `qcs::tke:REGION:uin/OWNER_UIN:cluster/CLUSTER_ID` 执行 `tke:DescribeClusterInstances`',
      },
    },
    cloudaudit: {
      abilities: [
        {
          actions: RISKY.audit,
          can: { en: 'stop, redirect or delete the trail of what was done', zh: '停止、改写或删除操作审计跟踪' },
        },
      ],
      instead: {
        en: 'name the calls that read, as `cloudaudit:LookUpEvents`',
        zh: '请只写读取类操作，例如 `cloudaudit:LookUpEvents`',
      },
    },
  }),
)
