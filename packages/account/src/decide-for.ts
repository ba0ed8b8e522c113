// One request of a caller of an account, decided: the shortest way from an export to an answer. It refuses to guess: where
// the export cannot tell, there is no decision, which never means an allow.
import {
  type AuthorizationRequest,
  compilePolicies,
  type Decision,
  decide,
  type PoliciesInForce,
} from '@qcs-policy/evaluate'
import type { Caller } from './caller/caller.ts'
import { type AccountDiagnostic, diagnosticOf } from './diagnostic.ts'
import type { AccountExport } from './model.ts'
import { resolve } from './resolve/resolve.ts'

/** What was decided upon: what `explain` needs. */
export type Asked = { readonly policies: PoliciesInForce; readonly request: AuthorizationRequest }

/** `decision` is absent exactly when an error does not deny: when the export cannot tell. */
export type Ruling = {
  readonly decision?: Decision
  /** Absent where nothing was left to decide, as after the end of a session. */
  readonly asked?: Asked
  readonly diagnostics: readonly AccountDiagnostic[]
}

/**
 * Decides a request of `caller`. An expired session and a deleted role deny, with a note of EVAL-6 that says so. Compiles
 * the policies anew; for many requests of one caller use `resolve` and compile once. Never throws.
 */
export function decideFor(
  accounts: AccountExport | readonly AccountExport[],
  caller: Caller,
  request: Omit<AuthorizationRequest, 'principal'>,
): Ruling {
  const { resolved, diagnostics } = resolve(accounts, caller, { resources: request.resource, now: request.now })
  if (resolved === undefined) return unresolved(diagnostics)
  const { principal, policies } = resolved
  const asked: Asked = { policies, request: { ...request, principal } }
  const { compiled, diagnostics: refused } = compilePolicies(policies)
  if (compiled === undefined) return { diagnostics: [...diagnostics, ...compileFaults(refused)] }
  return { decision: decide(compiled, asked.request), asked, diagnostics }
}

/** Why policies could not be compiled; what this package puts in force always can. */
export function compileFaults(faults: readonly { readonly message: string }[]): readonly AccountDiagnostic[] {
  return [diagnosticOf('document-refused', faults.map(({ message }) => message).join('; '))]
}

/** A deny where every error says how the cloud answers, else no decision. */
function unresolved(diagnostics: readonly AccountDiagnostic[]): Ruling {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.some(({ denies }) => !denies)) return { diagnostics }
  const notes = errors.map(({ message }) => ({ rule: 'EVAL-6', message }))
  const decision: Decision = { decision: 'deny', basis: 'implicit', determining: [], indeterminate: [], notes }
  return { decision, diagnostics }
}
