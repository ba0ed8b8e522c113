// From accounts and a caller to the policies in force. Whatever is needed and was not exported is reported, never passed
// over: what is missing might deny. It refuses to decide anything.
import type { PoliciesInForce, Principal } from '@qcs-policy/evaluate'
import { type Caller, isCaller } from '../caller/caller.ts'
import { type AccountDiagnostic, hasErrors } from '../diagnostic.ts'
import type { AccountExport, RoleExport, UserExport } from '../model.ts'
import { dateTimeOf, isExpired, type RoleSession, timeWords } from '../session/role-session.ts'
import { type Attached, attachedToRole, attachedToUser } from './attached.ts'
import { findAccount, findRole, findUser, type InAccount } from './find.ts'
import { type Found, found, notFound } from './outcome.ts'
import { resourcePoliciesFor } from './resources.ts'

export type ResolveOptions = {
  /** The requested resources: COS bucket policies and the owner of a resource depend on them. */
  readonly resources?: string | readonly string[] | undefined
  /** The time of the request, as COND-9 writes it. A role session needs it. */
  readonly now?: string | undefined
}

/** Who asks, and what applies. */
export type Resolved = { readonly principal: Principal; readonly policies: PoliciesInForce }

/** `resolved` is absent exactly when a diagnostic is an error. */
export type Resolution = { readonly resolved?: Resolved; readonly diagnostics: readonly AccountDiagnostic[] }

/**
 * The principal that a caller is, and the policies in force for it: own and group-inherited ones (EVAL-2) in their default
 * versions (EVAL-7), the permissions boundary (EVAL-3), a session policy (EVAL-4), and the bucket policies of the
 * resources. Never throws. Linear in the size of the accounts.
 */
export function resolve(
  accounts: AccountExport | readonly AccountExport[],
  caller: Caller,
  options: ResolveOptions = {},
): Resolution {
  const list = listOf(accounts)
  const { value: who, diagnostics: aboutCaller } = identify(list, caller, options.now)
  const resources = resourcesOf(options.resources)
  const fromResources = resourcePoliciesFor(list, who?.owner, resources)
  const diagnostics = [...aboutCaller, ...fromResources.diagnostics]
  if (who === undefined || hasErrors(diagnostics)) return { diagnostics }
  const { principal, own, owner } = who
  const policies = { ...own, ...fromResources.value, ...(owner?.generalPolicies ? { generalPolicies: true } : {}) }
  return { resolved: { principal, policies }, diagnostics }
}

/** One account as a list of one. */
export function listOf(accounts: AccountExport | readonly AccountExport[]): readonly AccountExport[] {
  return 'account' in accounts ? [accounts] : accounts
}

function resourcesOf(resources: ResolveOptions['resources']): readonly string[] {
  const list: readonly unknown[] = Array.isArray(resources) ? resources : [resources]
  return list.filter((one) => typeof one === 'string')
}

/** A caller with what applies to it whatever the resource; `owner` is its account, if it has one. */
type Identified = {
  readonly principal: Principal
  readonly own: PoliciesInForce
  readonly owner: AccountExport | undefined
}

function identify(accounts: readonly AccountExport[], caller: Caller, now: string | undefined): Found<Identified> {
  if (!isCaller(caller)) return notFound('caller-malformed', 'This is no caller; use parseCaller to make one')
  switch (caller.type) {
    case 'root':
      return identifyRoot(accounts, caller.owner)
    case 'user':
      return identifyUser(accounts, caller.owner, caller.user)
    case 'role':
      return identifyRole(findRole(accounts, caller.owner, caller.role))
    case 'session':
      return identifySession(accounts, caller, now)
    case 'federated':
      return found({ principal: { type: 'federated', provider: caller.provider }, own: {}, owner: undefined })
    case 'service':
      return found({ principal: { type: 'service', service: caller.service }, own: {}, owner: undefined })
    case 'anonymous':
      return found({ principal: { type: 'anonymous' }, own: {}, owner: undefined })
  }
}

function identifyRoot(accounts: readonly AccountExport[], uin: string | undefined): Found<Identified> {
  const { value: owner, diagnostics } = findAccount(accounts, uin)
  if (owner === undefined) return { diagnostics }
  return found({ principal: { type: 'root', ...owner.account }, own: {}, owner })
}

function identifyUser(accounts: readonly AccountExport[], owner: string | undefined, user: string): Found<Identified> {
  const isRoot = accounts.some(({ account }) => account.uin === user && (owner === undefined || owner === user))
  if (isRoot) return identifyRoot(accounts, user)
  const { value, diagnostics } = findUser(accounts, owner, user)
  return value === undefined
    ? { diagnostics }
    : withAttached(userPrincipal(value), value.owner, attachedToUser(value.owner, value.member))
}

function identifyRole({ value, diagnostics }: Found<InAccount<RoleExport>>, session?: RoleSession): Found<Identified> {
  if (value === undefined) return { diagnostics }
  const attached = attachedToRole(value.owner, value.member)
  const identified = withAttached(rolePrincipal(value), value.owner, attached)
  if (identified.value === undefined || session?.sessionPolicy === undefined) return identified
  const sessionPolicy = { policy: session.sessionPolicy, name: 'session policy', owner: value.owner.account }
  const own = { ...identified.value.own, sessionPolicy }
  return { value: { ...identified.value, own }, diagnostics: identified.diagnostics }
}

function identifySession(
  accounts: readonly AccountExport[],
  session: RoleSession,
  now: string | undefined,
): Found<Identified> {
  if (dateTimeOf(now) === undefined) {
    return notFound('time-malformed', timeWords(now))
  }
  if (isExpired(session, String(now))) {
    return notFound(
      'session-expired',
      `The session of role \`${session.owner}/role/${session.role}\` ended at ${session.expires}, so nothing is allowed in it (EVAL-6); assume the role again`,
    )
  }
  const role = findRole(accounts, session.owner, session.role, 'name')
  if (role.value !== undefined && session.roleId !== undefined && role.value.member.id !== session.roleId) {
    return notFound(
      'role-deleted',
      `The role \`${session.owner}/role/${session.role}\` of this session was deleted; the one of that name now is another role`,
    )
  }
  return identifyRole(role, session)
}

function userPrincipal({ owner, member }: InAccount<UserExport>): Principal {
  const { uin: ownerUin, ...appId } = owner.account
  return {
    type: 'user',
    uin: member.uin,
    ownerUin,
    ...appId,
    ...(member.groups === undefined ? {} : { groups: member.groups }),
  }
}

function rolePrincipal({ owner, member }: InAccount<RoleExport>): Principal {
  const { uin: ownerUin, ...appId } = owner.account
  return {
    type: 'role',
    ownerUin,
    ...appId,
    roleName: member.name,
    ...(member.id === undefined ? {} : { roleId: member.id }),
  }
}

function withAttached(
  principal: Principal,
  owner: AccountExport,
  { value, diagnostics }: Found<Attached>,
): Found<Identified> {
  if (value === undefined) return { diagnostics }
  const { identityPolicies, permissionsBoundary } = value
  const own = { identityPolicies, ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }) }
  return { value: { principal, own, owner }, diagnostics }
}
