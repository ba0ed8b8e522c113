// E1 to E6 for one resource: layers in order, the first statement that settles a step. It refuses to read requests and to
// hand out evidence.
import type { Decision, StatementRef } from '../decision.ts'
import { hasAccount } from './caller.ts'
import { NOTHING, refOf } from './evidence.ts'
import { allowed, denied, deniedBy } from './outcome.ts'
import type { ActionCandidates, Compiled } from './policies.ts'
import { find, type Search } from './search.ts'

/** Decides one resource, without what could not be judged and without notes. */
export function evaluate(compiled: Compiled, candidates: ActionCandidates, search: Search): Decision {
  const { caller } = search.request
  const deny = explicitDeny(candidates, search)
  if (deny !== undefined) return deny
  if (caller.type === 'anonymous') {
    const open = find(candidates.resourceAllows, search)
    return open === undefined ? denied('implicit') : allowed('explicit', [refOf(open)])
  }
  const { owner } = search.resource
  if (caller.type === 'root' && owner === caller.account) return capped(compiled, candidates, search, 'root', NOTHING)
  const sameAccount = caller.account !== undefined && owner === caller.account
  return sameAccount ? withinAccount(compiled, candidates, search) : acrossAccounts(compiled, candidates, search)
}

/** E1, with the layers that count for this caller (E0); only requests to assume a role have a trust policy. */
export function explicitDeny(candidates: ActionCandidates, search: Search): Decision | undefined {
  if (candidates.deniesNothing) return undefined
  const { caller, action } = search.request
  const own = hasAccount(caller)
  const found = find(candidates.generalDenies, search) ?? (own ? find(candidates.identityDenies, search) : undefined)
  if (found !== undefined) return deniedBy(found)
  const byBoundary = own && caller.type !== 'root' ? find(candidates.boundaryDenies, search) : undefined
  // Whether only the boundary denies is to be said of COS (EVAL-9); otherwise the first deny settles it.
  if (byBoundary !== undefined && action.service !== 'cos') return deniedBy(byBoundary)
  const later =
    (own ? find(candidates.sessionDenies, search) : undefined) ??
    find(candidates.resourceDenies, search) ??
    find(candidates.trustDenies, search)
  if (byBoundary === undefined) return later === undefined ? undefined : deniedBy(later)
  return later === undefined ? deniedBy(byBoundary) : deniedBy(byBoundary, later)
}

/** E4 in the caller's own account. */
function withinAccount(compiled: Compiled, candidates: ActionCandidates, search: Search): Decision {
  const grant = find(candidates.identityAllows, search) ?? find(candidates.resourceAllows, search)
  return grant === undefined ? denied('implicit') : capped(compiled, candidates, search, 'explicit', [refOf(grant)])
}

/** E4 where another account, or an unknown one, owns the resource: both sides must allow. */
function acrossAccounts(compiled: Compiled, candidates: ActionCandidates, search: Search): Decision {
  const { caller } = search.request
  const isRoot = caller.type === 'root'
  const own = hasAccount(caller) && !isRoot ? find(candidates.identityAllows, search) : undefined
  const theirs = find(candidates.resourceAllows, search) ?? search.delegated
  const holds = isRoot || own !== undefined
  const service = search.request.action.service
  const supported = service !== undefined && compiled.crossAccountServices.has(service)
  if (!supported || !holds || theirs === undefined) {
    return denied(holds || theirs !== undefined ? 'cross-account' : 'implicit')
  }
  return capped(
    compiled,
    candidates,
    search,
    'explicit',
    own === undefined ? [refOf(theirs)] : [refOf(own), refOf(theirs)],
  )
}

/** E5 and E6: each cap must itself allow. */
export function capped(
  compiled: Compiled,
  candidates: ActionCandidates,
  search: Search,
  basis: 'explicit' | 'root',
  grants: readonly StatementRef[],
): Decision {
  let determining = grants
  if (compiled.boundary !== undefined && search.request.caller.type !== 'root') {
    const allow = find(candidates.boundaryAllows, search)
    if (allow === undefined) return denied('boundary')
    determining = [...determining, refOf(allow)]
  }
  if (compiled.session !== undefined) {
    const allow = find(candidates.sessionAllows, search)
    if (allow === undefined) return denied('session')
    determining = [...determining, refOf(allow)]
  }
  return allowed(basis, determining)
}
