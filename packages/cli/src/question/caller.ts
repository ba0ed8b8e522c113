// `--as` without an account: a caller by its ids, since names can only be looked up in an export. It refuses to know any
// account.
import type { Caller } from '@qcs-policy/account'
import type { Principal } from '@qcs-policy/evaluate'

/** What the ids leave open: the APPID of the caller's account, and the groups of a user. */
export type CallerFacts = {
  readonly appId: string | undefined
  /** Ids; `none` alone for a user in no group; empty when it is not known. */
  readonly groups: readonly string[]
}

export type CallerFault =
  /** The account is missing. */
  | 'no-owner'
  /** A user is named by name. */
  | 'name'
  /** Something that only exists in an account. */
  | 'session'

/** The principal, or why ids are missing. */
export function principalOf(caller: Caller, facts: CallerFacts): Principal | { readonly fault: CallerFault } {
  const appId = facts.appId === undefined ? {} : { appId: facts.appId }
  switch (caller.type) {
    case 'anonymous':
    case 'service':
    case 'federated':
      return caller
    case 'session':
      return { fault: 'session' }
    case 'root':
      return caller.owner === undefined ? { fault: 'no-owner' } : { type: 'root', uin: caller.owner, ...appId }
    case 'role': {
      if (caller.owner === undefined) return { fault: 'no-owner' }
      const role = isDigits(caller.role) ? { roleId: caller.role } : { roleName: caller.role }
      return { type: 'role', ownerUin: caller.owner, ...role, ...appId }
    }
    case 'user': {
      if (!isDigits(caller.user)) return { fault: 'name' }
      if (caller.owner === undefined) return { fault: 'no-owner' }
      const known = facts.groups.length === 0 ? {} : { groups: facts.groups.filter((group) => group !== 'none') }
      return { type: 'user', uin: caller.user, ownerUin: caller.owner, ...known, ...appId }
    }
  }
}

function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}
