// The explanation of a decision. Until it lands it repeats the decision.
import type { CompiledPolicies } from './compile-result.ts'
import { decide } from './compiled/decide.ts'
import type { Explanation } from './explanation.ts'
import type { AuthorizationRequest } from './request.ts'

export { compilePolicies } from './compiled/compile.ts'
export { decide } from './compiled/decide.ts'

/** The same decision with all its evidence. Never throws. */
export function explain(compiled: CompiledPolicies, request: AuthorizationRequest): Explanation {
  return { ...decide(compiled, request), resources: [], changes: [] }
}
