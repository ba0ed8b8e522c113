// The public face of the package: policies in force and a request to a decision with evidence. It holds no code of its
// own; what it does not name is internal.
export type { CompileDiagnostic, CompiledPolicies, CompileResult } from './compile-result.ts'
export type { Basis, Decision, Indeterminate, Layer, Note, StatementRef } from './decision.ts'
export { compilePolicies, decide, explain } from './evaluator.ts'
export type {
  Change,
  Explanation,
  LayerVerdict,
  MissingGrant,
  PartVerdict,
  ResourceExplanation,
  StatementVerdict,
  Step,
} from './explanation.ts'
export { MAX_CONTEXT_VALUES, MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from './limits.ts'
export type { PoliciesInForce, PolicyInput } from './policies-in-force.ts'
export { REGION_SPELLINGS } from './region-aliases.ts'
export type { Account, AuthorizationRequest, ContextValue, Principal } from './request.ts'
