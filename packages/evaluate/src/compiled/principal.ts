// Whom a statement is for (PRIN-1 to PRIN-10). It refuses to know what is allowed or denied to them.
import type { PrincipalElement, PrincipalPattern } from '@qcs-policy/syntax'
import type { CallerFacts } from './caller.ts'
import { NO, or, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** The principals of a statement, any of which may match. */
export type CompiledPrincipal = {
  readonly patterns: readonly PrincipalPattern[]
  /** `NO`, or why some part could not be read (PRIN-9). */
  readonly unread: Verdict
  /** Whether naming an account delegates to it (PRIN-3); not where the policy is the account's own. */
  readonly delegates: boolean
}

const MALFORMED: CompiledPrincipal = { patterns: [], unread: UNSURE.principalMalformed, delegates: false }

/** A principal that says nothing but why it cannot be judged (DOC-3, DOC-5). */
export function unjudgeablePrincipal(unread: Verdict): CompiledPrincipal {
  return { patterns: [], unread, delegates: false }
}

const EVERYBODY: CompiledPrincipal = {
  patterns: [{ type: 'principal', form: 'everybody', text: '*' }],
  unread: NO,
  delegates: false,
}

/** The compiled element. Patterns are shared with the tree, without their places. */
export function compilePrincipal({ form, entries }: PrincipalElement, delegates: boolean): CompiledPrincipal {
  if (form === 'everybody') return EVERYBODY
  if (form === 'malformed' || entries.length === 0) return MALFORMED
  const patterns: PrincipalPattern[] = []
  let unread = NO
  for (const entry of entries) {
    if (entry.malformed || entry.key === undefined || entry.patterns.items.length === 0) {
      unread = UNSURE.principalMalformed
    }
    if (entry.key !== undefined) for (const pattern of entry.patterns.items) patterns.push(pattern)
  }
  return { patterns, unread, delegates }
}

/** A matching statement may name the caller's account only, and leave the rest to that account (PRIN-3). */
export const DELEGATED: Verdict = -1

/** Whether the caller is meant: a verdict, or {@link DELEGATED}. */
export function matchPrincipal(principal: CompiledPrincipal, caller: CallerFacts, isDeny: boolean): Verdict {
  let result = principal.unread
  let delegated = false
  for (const pattern of principal.patterns) {
    const verdict = matchPattern(pattern, caller, isDeny)
    if (verdict === YES || (verdict === DELEGATED && !principal.delegates)) return YES
    if (verdict === DELEGATED) delegated = true
    else result = or(result, verdict)
  }
  return delegated ? DELEGATED : result
}

/** Whether one pattern means the caller: a verdict, or {@link DELEGATED}. */
export function matchPattern(pattern: PrincipalPattern, caller: CallerFacts, isDeny: boolean): Verdict {
  switch (pattern.form) {
    case 'everybody':
      return YES
    case 'anonymous':
      return yesIf(!isDeny || caller.type === 'anonymous')
    case 'root':
      return matchAccount(pattern.owner, caller, isDeny)
    case 'user':
      return yesIf(caller.type === 'user' && caller.account === pattern.owner && caller.uin === pattern.uin)
    case 'group':
      return matchGroup(pattern.owner, pattern.group, caller)
    case 'role-name':
      return matchRole(pattern.owner, pattern.role, caller.roleName, caller, UNSURE.roleNameUnknown)
    case 'role-id':
      return matchRole(pattern.owner, pattern.role, caller.roleId, caller, UNSURE.roleIdUnknown)
    case 'service':
      return yesIf(caller.type === 'service' && caller.name === pattern.service)
    case 'federated':
      return yesIf(caller.type === 'federated' && caller.name === pattern.text)
    case 'malformed':
      return UNSURE.principalMalformed
  }
}

/** PRIN-3, PRIN-10. */
function matchAccount(owner: string, { account, type }: CallerFacts, isDeny: boolean): Verdict {
  if (account !== owner) return NO
  return isDeny || type === 'root' ? YES : DELEGATED
}

/** PRIN-5. */
function matchGroup(owner: string, group: string, { type, account, groups }: CallerFacts): Verdict {
  if (type !== 'user' || account !== owner) return NO
  return groups === undefined ? UNSURE.groupsUnknown : yesIf(groups.includes(group))
}

/** PRIN-6. */
function matchRole(
  owner: string,
  role: string,
  carried: string | undefined,
  { type, account }: CallerFacts,
  unknown: Verdict,
): Verdict {
  if (type !== 'role' || account !== owner) return NO
  return carried === undefined ? unknown : yesIf(carried === role)
}
