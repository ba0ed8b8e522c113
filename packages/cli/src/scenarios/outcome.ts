// What becomes of one scenario: a decision, an answer about a document, or why there is none. Types alone.
import type { Basis, Indeterminate, Note, StatementRef } from '@qcs-policy/evaluate'

/** Something to say about a scenario or a document in it. */
export type OutcomeDiagnostic = {
  readonly severity: 'error' | 'warning' | 'info'
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The code of a document's diagnostic, or of one about the policies together. */
  readonly code?: string
}

/** What every outcome says. `line` is where the scenario begins, from 1. */
type Common = { readonly line: number; readonly diagnostics: readonly OutcomeDiagnostic[] }

/** `expect` is there when the answer is another one. */
type Decided = Common & {
  readonly type: 'decided'
  readonly id: string
  readonly title: string | undefined
  readonly decision: 'allow' | 'deny'
  readonly basis: Basis
  readonly determining: readonly StatementRef[]
  readonly indeterminate: readonly Indeterminate[]
  readonly notes: readonly Note[]
  readonly expected: 'allow' | 'deny' | undefined
}

/** A document judged as an API would; `code` is the one that the call would return. */
type Validated = Common & {
  readonly type: 'validated'
  readonly id: string
  readonly title: string | undefined
  readonly decision: 'valid' | 'invalid'
  readonly code: string | undefined
  readonly expected: 'valid' | 'invalid' | undefined
  readonly expectedCode: string | undefined
}

/** No answer: the scenario cannot be read, or its policies cannot be evaluated. */
export type Failed = Common & { readonly type: 'failed'; readonly id: string | undefined; readonly error: string }

export type Outcome = Decided | Validated | Failed

/** Whether the answer is the expected one; `undefined` when nothing is expected, or there is no answer. */
export function isMet(outcome: Outcome): boolean | undefined {
  if (outcome.type === 'failed') return undefined
  if (outcome.type === 'decided') return outcome.expected && outcome.expected === outcome.decision
  const { decision, code, expected, expectedCode } = outcome
  if (expected === undefined && expectedCode === undefined) return undefined
  return (expected ?? decision) === decision && (expectedCode ?? code) === code
}
