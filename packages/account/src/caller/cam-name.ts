// The qcs of what an account holds, `qcs::cam::uin/OWNER:…`: its root, users, roles and identity providers (PRIN-3 to
// PRIN-8). It refuses patterns and variables: a name means one thing.

export type CamName =
  | { readonly type: 'root'; readonly owner: string }
  | { readonly type: 'user'; readonly owner: string; readonly user: string }
  /** `by` says what the role is named by. */
  | { readonly type: 'role'; readonly owner: string; readonly role: string; readonly by: 'name' | 'id' }
  | { readonly type: 'provider'; readonly owner: string; readonly provider: string; readonly protocol: 'saml' | 'oidc' }

const FORM =
  /^qcs::cam::uin\/(?<owner>[0-9]+):(?:(?<root>root)|uin\/(?<user>[0-9]+)|(?<how>roleName|role\/tencentcloudServiceRoleName|role\/tencentcloudServiceRole|role)\/(?<role>[^\s:/*]+)|(?<protocol>saml|oidc)-provider\/(?<provider>[^\s:/*]+))$/

const BY: Readonly<Record<string, 'name' | 'id'>> = {
  roleName: 'name',
  'role/tencentcloudServiceRoleName': 'name',
  role: 'id',
  'role/tencentcloudServiceRole': 'id',
}

/** Reads such a qcs; `undefined` for any other text. Linear. */
export function readCamName(text: string): CamName | undefined {
  const groups = FORM.exec(text)?.groups
  const owner = groups?.['owner']
  if (groups === undefined || owner === undefined) return undefined
  const { root, user, how, role, protocol, provider } = groups
  if (root !== undefined) return { type: 'root', owner }
  if (user !== undefined) return { type: 'user', owner, user }
  if (how !== undefined && role !== undefined) return { type: 'role', owner, role, by: BY[how] ?? 'name' }
  if (provider === undefined) return undefined
  return { type: 'provider', owner, provider, protocol: protocol === 'saml' ? 'saml' : 'oidc' }
}
