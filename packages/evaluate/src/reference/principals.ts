// Principals (section 6 of the language): the caller against the principal element of a statement. It refuses to know
// whether a principal may stand there; the statement does.
import type { PrincipalElement, PrincipalEntry, PrincipalPattern } from '@qcs-policy/syntax'
import type { Caller } from './caller.ts'
import { anyOf, indeterminate, type ThreeValued } from './three-values.ts'

type Effect = 'allow' | 'deny'

/**
 * Whether the caller is meant. `delegated` says that a match is by PRIN-3 alone: the caller's own account must allow it
 * too (E4).
 */
export type PrincipalMatch = { readonly matched: ThreeValued; readonly delegated: boolean }

const direct = (matched: ThreeValued): PrincipalMatch => ({ matched, delegated: false })

/** The principal element: one pattern suffices; a match that is not delegated wins over one that is. */
export function principalsMatch(element: PrincipalElement, effect: Effect, caller: Caller): PrincipalMatch {
  if (element.form === 'everybody') return everybodyMatches()
  if (element.form === 'malformed') return malformedMatches()
  return anyPrincipal(element.entries.flatMap((entry) => entryMatches(entry, effect, caller)))
}

function anyPrincipal(matches: readonly PrincipalMatch[]): PrincipalMatch {
  const isDirect = matches.some(({ matched, delegated }) => matched === true && !delegated)
  return { matched: anyOf(matches.map(({ matched }) => matched)), delegated: !isDirect }
}

/** PRIN-9: an unknown key, and whatever in an entry could not be read, is indeterminate. */
function entryMatches({ patterns, malformed }: PrincipalEntry, effect: Effect, caller: Caller): PrincipalMatch[] {
  const matches = patterns.items.map((pattern) => patternMatches(pattern, effect, caller))
  return malformed ? [...matches, malformedMatches()] : matches
}

function patternMatches(pattern: PrincipalPattern, effect: Effect, caller: Caller): PrincipalMatch {
  switch (pattern.form) {
    case 'everybody':
      return everybodyMatches()
    case 'anonymous':
      return anonymousMatches(effect, caller)
    case 'root':
      return effect === 'allow' ? rootMatches(pattern.owner, caller) : rootMatchesInDeny(pattern.owner, caller)
    case 'user':
      return userMatches(pattern.owner, pattern.uin, caller)
    case 'group':
      return groupMatches(pattern.owner, pattern.group, caller)
    case 'role-name':
      return roleMatches(pattern.owner, pattern.role, caller, caller.roleName)
    case 'role-id':
      return roleMatches(pattern.owner, pattern.role, caller, caller.roleId)
    case 'service':
      return serviceMatches(pattern.service, caller)
    case 'federated':
      return providerMatches(pattern.text, caller)
    case 'malformed':
      return malformedMatches()
  }
}

/** PRIN-1: everybody. */
function everybodyMatches(): PrincipalMatch {
  return direct(true)
}

/** PRIN-2: everybody in an allow, only unsigned requests in a deny. */
function anonymousMatches(effect: Effect, { type }: Caller): PrincipalMatch {
  return direct(effect === 'allow' || type === 'anonymous')
}

/** PRIN-3: the root itself; the users and roles of the account by delegation. */
function rootMatches(owner: string, { type, account }: Caller): PrincipalMatch {
  return { matched: account?.uin === owner, delegated: type !== 'root' }
}

/** PRIN-10: in a deny, the root and the users and roles of the account alike. */
function rootMatchesInDeny(owner: string, { account }: Caller): PrincipalMatch {
  return direct(account?.uin === owner)
}

/** PRIN-4: one user. */
function userMatches(owner: string, uin: string, { type, account, uin: own }: Caller): PrincipalMatch {
  return direct(type === 'user' && account?.uin === owner && own === uin)
}

/** PRIN-5: the members of a group; indeterminate when the request does not say which groups the user is in. */
function groupMatches(owner: string, group: string, { type, account, groups }: Caller): PrincipalMatch {
  if (type !== 'user' || account?.uin !== owner) return direct(false)
  if (groups === undefined) return direct(indeterminate('PRIN-5', 'the groups of the user are not known'))
  return direct(groups.includes(group))
}

/** PRIN-6: sessions of a role; indeterminate when the caller does not carry the name or id that is asked for. */
function roleMatches(owner: string, role: string, caller: Caller, carried: string | undefined): PrincipalMatch {
  if (caller.type !== 'role' || caller.account?.uin !== owner) return direct(false)
  if (carried === undefined) return direct(indeterminate('PRIN-6', 'the name or id of the role is not known'))
  return direct(carried === role)
}

/** PRIN-7: a service, literally. */
function serviceMatches(service: string, caller: Caller): PrincipalMatch {
  return direct(caller.type === 'service' && caller.service === service)
}

/** PRIN-8: the identities of a provider, by its whole qcs. */
function providerMatches(provider: string, caller: Caller): PrincipalMatch {
  return direct(caller.type === 'federated' && caller.provider === provider)
}

/** PRIN-9: what could not be read. */
function malformedMatches(): PrincipalMatch {
  return direct(indeterminate('PRIN-9', 'a part of the principal cannot be read'))
}
