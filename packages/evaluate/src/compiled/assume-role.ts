// Assuming a role (EVAL-6): the trust policy and the caller's own side, in their order. It refuses to know whether the role
// still exists and how long a session lasts.
import type { Decision } from '../decision.ts'
import { capped, explicitDeny } from './evaluation.ts'
import { refOf } from './evidence.ts'
import { allowed, denied } from './outcome.ts'
import type { ActionCandidates, Compiled } from './policies.ts'
import type { RequestFacts } from './request-facts.ts'
import { find, type Search } from './search.ts'

/** Decides whether the caller may assume the role. */
export function evaluateAssumeRole(compiled: Compiled, candidates: ActionCandidates, search: Search): Decision {
  const { caller } = search.request
  if (caller.type === 'anonymous' || compiled.role?.resource === undefined) return denied('trust')
  const deny = explicitDeny(candidates, search)
  if (deny !== undefined) return deny
  const trust = isAssumeRole(search.request) ? (find(candidates.trustAllows, search) ?? search.delegated) : undefined
  if (trust === undefined) return denied('trust')
  switch (caller.type) {
    case 'service':
    case 'federated':
      return allowed('explicit', [refOf(trust)])
    case 'root':
      return capped(compiled, candidates, search, 'explicit', [refOf(trust)])
    default: {
      const own = find(candidates.identityAllows, search)
      return own === undefined
        ? denied('implicit')
        : capped(compiled, candidates, search, 'explicit', [refOf(trust), refOf(own)])
    }
  }
}

/** Which action it takes to assume a role depends on who asks. */
export function isAssumeRole({ action, caller }: RequestFacts): boolean {
  return caller.type === 'federated'
    ? action.text === 'sts:AssumeRoleWithSAML' || action.text === 'sts:AssumeRoleWithWebIdentity'
    : action.text === 'sts:AssumeRole'
}
