// What is answered: the decision beside its evidence, as plain data. Types alone.
import type { Span } from '@qcs-policy/syntax'

/** Where a policy stands among those in force. */
export type Layer = 'general' | 'identity' | 'boundary' | 'session' | 'resource' | 'trust'

/** Why it was decided so (section 7 of the language). */
export type Basis = 'explicit' | 'implicit' | 'root' | 'boundary' | 'session' | 'cross-account' | 'trust'

/** One statement of the policies in force. */
export type StatementRef = {
  readonly layer: Layer
  /** The position of its policy in the layer, from 0. */
  readonly policy: number
  /** Its position in the policy, from 0 ({@link Statement.index}). */
  readonly statement: number
  /** The name that the policy was given with. */
  readonly name?: string
  /** Its place, when the policy was read from a text. */
  readonly span?: Span
}

/** A part of a statement that could not be judged (P-1): an allow then does not match, a deny does. */
export type Indeterminate = {
  readonly at: StatementRef
  /** `member` is an unknown or wrongly written member (DOC-7, DOC-8), or a policy that does not fit its layer (P-2). */
  readonly element: 'member' | 'principal' | 'action' | 'resource' | 'condition'
  /** The rule of the language that could not be applied, such as `RES-2`. */
  readonly rule: string
  /** What is missing or wrong, in words. */
  readonly reason: string
}

/** Something to know beside the decision: where the live service departs (EVAL-9), what was assumed or ignored. */
export type Note = { readonly rule: string; readonly message: string }

/**
 * The answer to a request. `determining` holds statements that suffice for it, `indeterminate` what could not be judged
 * on the way; `explain` gives them all.
 */
export type Decision = {
  readonly decision: 'allow' | 'deny'
  readonly basis: Basis
  /** Matching denies for an explicit deny, allows for an allow; empty for an implicit deny. */
  readonly determining: readonly StatementRef[]
  readonly indeterminate: readonly Indeterminate[]
  readonly notes: readonly Note[]
}
