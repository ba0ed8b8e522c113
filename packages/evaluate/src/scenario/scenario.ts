// A scenario: policies in force, a request and what is expected of it, as one JSON value. Types alone.
import type { ApiName, Diagnostic, Policy, PolicyKind } from '@qcs-policy/syntax'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest } from '../request.ts'

/** A request to be decided. */
export type DecisionScenario = {
  readonly kind: 'decision'
  readonly id: string
  readonly title?: string
  readonly policies: PoliciesInForce
  /** An object; what its members are, the evaluator checks, and denies what it cannot read (EVAL-10). */
  readonly request: AuthorizationRequest
  readonly expect?: 'allow' | 'deny'
}

/** A document to be judged as an API would. `document` is the plain value, or the text of one. */
export type ValidationScenario = {
  readonly kind: 'validation'
  readonly id: string
  readonly title?: string
  readonly document: unknown
  /** As given, or what the call takes. */
  readonly documentKind: PolicyKind
  readonly api: ApiName
  readonly expect?: 'valid' | 'invalid'
  /** The one code that the call would return. */
  readonly expectCode?: string
}

export type Scenario = DecisionScenario | ValidationScenario

/** What is wrong with a scenario. `path` leads to it: `['identityPolicies', 0, 'statement', 1, 'effect']`. */
export type ScenarioDiagnostic = {
  /** An error forbids deciding. Faults of a document that do not are warnings here, whatever they are to a linter. */
  readonly severity: 'error' | 'warning' | 'info'
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The diagnostic of the policy document, when it is about one. */
  readonly document?: Diagnostic
}

/** `scenario` is absent when a diagnostic is an error: a shape fault, or DOC-12. */
export type ScenarioResult = {
  /** The scenario's own name, as soon as it has one. */
  readonly id: string | undefined
  readonly scenario?: Scenario
  readonly diagnostics: readonly ScenarioDiagnostic[]
}

/** Reads the text of a policy document; `parsePolicy` of `@qcs-policy/syntax` is one. Must not throw. */
export type ParseDocument = (
  text: string,
  options: { readonly kind: PolicyKind },
) => { readonly policy?: Policy; readonly diagnostics: readonly Diagnostic[] }

export type ReadScenarioOptions = {
  /** For documents that are given as texts; without it a text is a fault, since this package parses none. */
  readonly parse?: ParseDocument
}
