// The three entry points. Until the compiled evaluator lands they deny everything.
import type { CompiledPolicies, CompileResult } from './compile-result.ts'
import type { Decision } from './decision.ts'
import type { Explanation } from './explanation.ts'
import type { PoliciesInForce } from './policies-in-force.ts'
import type { AuthorizationRequest } from './request.ts'

/** Prepares policies to decide many requests. Never throws. */
export function compilePolicies(_input: PoliciesInForce): CompileResult {
  return { diagnostics: [] }
}

/** Decides one request. Never throws; an internal fault denies (EVAL-10). */
export function decide(_compiled: CompiledPolicies, _request: AuthorizationRequest): Decision {
  return { decision: 'deny', basis: 'implicit', determining: [], indeterminate: [], notes: [] }
}

/** The same decision with all its evidence. Never throws. */
export function explain(compiled: CompiledPolicies, request: AuthorizationRequest): Explanation {
  return { ...decide(compiled, request), resources: [], changes: [] }
}
