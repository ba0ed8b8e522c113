// The small world that policies and requests share, so that they meet: few services, accounts and names, each with
// neighbors that are almost the same. It refuses to know the rules of the language.

/** An account; the third has no APPID that anybody knows. */
export type WorldAccount = {
  readonly uin: string
  readonly appId: string | undefined
  readonly users: readonly [string, ...string[]]
}

export const ACCOUNTS: readonly [WorldAccount, ...WorldAccount[]] = [
  { uin: '101', appId: '1251', users: ['111', '112'] },
  { uin: '202', appId: '1252', users: ['221', '111'] },
  { uin: '303', appId: undefined, users: ['331'] },
]

/** Services with some of their actions. `c` and `co` are cut from others. */
export const SERVICES = {
  cos: ['GetObject', 'GetObjectAcl', 'PutObject', 'ListParts', 'Get'],
  cvm: ['DescribeInstances', 'RunInstances', 'ResetInstance', 'DescribeInstancesStatus'],
  cas: ['GetVault', 'ListVaults'],
  sts: ['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'],
  account: ['BindToken', 'ModifyMail', 'BindTokens'],
  finance: ['PayOrder', 'ListBills'],
  co: ['GetObject'],
} as const

export type Service = keyof typeof SERVICES

/** Regions by both spellings, and one that nobody knows. */
export const REGIONS = [
  'ap-guangzhou',
  'gz',
  'ap-singapore',
  'sg',
  'sgp',
  'ap-beijing',
  'ap-beijing-1',
  'tj',
  'xx-nowhere',
] as const

/** What stands in the 6th segment, by service; those with digits hold the uin, owner or APPID of somebody. */
export const SIXTHS = [
  'bucket-1251/a/b.txt',
  'bucket-1251/111/x',
  'bucket-1251/',
  'bucket-1251',
  'bucket-1251/*',
  'instance/ins-1',
  'instance/*',
  'instance',
  'user/111/101/1251',
  'b-111/o',
  'b-111-101/o',
  'a:b/c:d',
  'roleName/ops',
  '*',
  '*/*',
  '',
] as const

export const ROLE_NAMES = ['ops', 'dev'] as const
export const ROLE_IDS = ['41', '42'] as const
export const GROUPS = ['7', '8', '9'] as const
export const PROVIDERS = ['qcs::cam::uin/101:saml-provider/idp', 'qcs::cam::uin/202:oidc-provider/idp'] as const
export const CLOUD_SERVICES = ['cvm.qcloud.com', 'scf.qcloud.com'] as const
export const PERMIDS = ['permid/1', 'permid/2', 'permid/3', 'permid/4'] as const
