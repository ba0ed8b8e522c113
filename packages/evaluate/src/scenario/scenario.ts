// A scenario: policies in force, a request and what is expected of it, as one JSON value. Types alone.
import type { Diagnostic, PolicyKind } from '@qcs-policy/syntax'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest } from '../request.ts'

/** A request to be decided. */
export type DecisionScenario = {
  readonly kind: 'decision'
  readonly id: string
  readonly title?: string
  readonly policies: PoliciesInForce
  readonly request: AuthorizationRequest
  readonly expect?: 'allow' | 'deny'
}

/** A document to be judged as an API would. `document` is the plain value. */
export type ValidationScenario = {
  readonly kind: 'validation'
  readonly id: string
  readonly title?: string
  readonly document: unknown
  readonly documentKind?: PolicyKind
  readonly api: string
  readonly expect?: 'valid' | 'invalid'
  /** The one code that the call would return. */
  readonly expectCode?: string
}

export type Scenario = DecisionScenario | ValidationScenario

/** What is wrong with a scenario. `path` leads to it: `['identityPolicies', 0, 'statement', 1, 'effect']`. */
export type ScenarioDiagnostic = {
  readonly severity: 'error' | 'warning' | 'info'
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The diagnostic of the policy document, when it is about one. */
  readonly document?: Diagnostic
}

/** `scenario` is absent when a diagnostic is an error that forbids deciding: a shape fault, or DOC-12. */
export type ScenarioResult = {
  readonly id: string | undefined
  readonly scenario?: Scenario
  readonly diagnostics: readonly ScenarioDiagnostic[]
}
