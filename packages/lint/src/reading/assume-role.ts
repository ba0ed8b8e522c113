// Which call of STS assumes a role for whom (EVAL-6): one for people, roles and services, one for each sort of identity
// provider. It refuses to know whether the role may be assumed.
import type { ActionPattern, Policy, PrincipalElement, PrincipalPattern, Statement } from '@qcs-policy/syntax'
import { matchesAction } from './actions.ts'

/** The names of the calls, of the service `sts`. */
const ASSUME_CALLS = ['AssumeRole', 'AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'] as const

export type AssumeCall = (typeof ASSUME_CALLS)[number]

/** The call that a principal assumes a role by; nothing for everybody, and for what could not be read. */
export function callOf(principal: PrincipalPattern): AssumeCall | undefined {
  switch (principal.form) {
    case 'everybody':
    case 'anonymous':
    case 'malformed':
      return undefined
    case 'federated':
      return principal.protocol === 'saml' ? 'AssumeRoleWithSAML' : 'AssumeRoleWithWebIdentity'
    default:
      return 'AssumeRole'
  }
}

/** The calls that an action pattern surely matches. */
export function callsOf(action: ActionPattern): readonly AssumeCall[] {
  return ASSUME_CALLS.filter((call) => matchesAction(action, 'sts', call))
}

/** Who a statement is about: its own principal, or else the one above all statements (DOC-6). */
export function principalOf(statement: Statement, policy: Policy): PrincipalElement | undefined {
  return statement.principal ?? policy.principal
}

/** Every principal of an element that could be read whole; nothing where a part of it could not. */
export function patternsOf(principal: PrincipalElement | undefined): readonly PrincipalPattern[] | undefined {
  if (principal === undefined || principal.form !== 'map') return undefined
  if (principal.entries.some(({ malformed }) => malformed)) return undefined
  return principal.entries.flatMap(({ patterns }) => patterns.items)
}
