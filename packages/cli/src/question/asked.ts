// What is left of a question once everything is read: policies, a request, and where the policies came from. It refuses to
// know how it was asked. Types alone.
import type { AuthorizationRequest, PoliciesInForce } from '@qcs-policy/evaluate'
import type { PolicySources } from './policy-files.ts'

export type Asked = {
  readonly policies: PoliciesInForce
  readonly request: AuthorizationRequest
  readonly sources: PolicySources
  /** What is to be known beside the answer, in words. */
  readonly remarks: readonly string[]
}

/** An answer without a decision of the evaluator: the cloud would say no before it comes to policies (EVAL-6). */
export type Refusal = { readonly refusal: readonly string[]; readonly remarks: readonly string[] }
