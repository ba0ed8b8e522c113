// A decision with everything that led to it: each layer, each statement, each part; and for a deny, what would change it.
// Types alone.
import type { Span } from '@qcs-policy/syntax'
import type { Decision, Indeterminate, Layer, StatementRef } from './decision.ts'
import type { ContextValue } from './request.ts'

/** How one part of a statement compares with the request. */
export type PartVerdict = {
  readonly element: Indeterminate['element']
  readonly result: 'matched' | 'failed' | 'indeterminate'
  /** The rule that decided this part, such as `RES-4`. */
  readonly rule: string
  /** What the policy says there, as written and shortened: `region ap-guangzhou`, `ip_equal qcs:ip 10.0.0.0/8`. */
  readonly policyValue: string
  /** What the request says there: `region ap-shanghai`, `qcs:ip is not given`. */
  readonly requestValue: string
  /** Why it failed or could not be judged, in words; empty when it matched. */
  readonly reason: string
  /** The place of this part, when the policy was read from a text. */
  readonly span?: Span
}

/** How one statement compares with the request: `matched` when every part did, else by its first part that did not. */
export type StatementVerdict = {
  readonly at: StatementRef
  readonly effect: 'allow' | 'deny'
  /** An indeterminate allow does not count, an indeterminate deny does (P-1). */
  readonly result: 'matched' | 'not-matched' | 'indeterminate'
  /**
   * The parts that the statement has, in the order member, principal, action, resource, condition, up to the first that
   * failed: `member` only where it is indeterminate, one `condition` for each key.
   */
  readonly parts: readonly PartVerdict[]
}

/** One layer: what it holds, and what it says. */
export type LayerVerdict = {
  readonly layer: Layer
  /** `absent`: none in force. `ignored`: in force but does not count for this caller (E0, EVAL-3). */
  readonly outcome: 'absent' | 'ignored' | 'deny' | 'allow' | 'silent'
  readonly statements: readonly StatementVerdict[]
  /** Statements that are left out, where a request names so many resources that all would be too much; else 0. */
  readonly omitted: number
}

/** One step of section 7 as it went. */
export type Step = {
  /** `E0` to `E6`, or `EVAL-6` for the steps of assuming a role. */
  readonly rule: string
  /** `decides` ends the evaluation, `passes` goes on. */
  readonly outcome: 'decides' | 'passes'
  readonly message: string
}

/** The decision for one resource, step by step. */
export type ResourceExplanation = Decision & {
  readonly resource: string
  readonly steps: readonly Step[]
  /** In the order general, identity, boundary, session, resource, trust. */
  readonly layers: readonly LayerVerdict[]
}

/** A statement that is missing: the narrowest that would allow the request and nothing else. */
export type MissingGrant = {
  /** Where it is missing. */
  readonly layer: Exclude<Layer, 'general'>
  /** The account whose administrator can add it, where that is known. */
  readonly account?: string
  /** A statement of the language, ready to be added. */
  readonly statement: {
    readonly effect: 'allow'
    readonly principal?: Readonly<Record<string, readonly string[]>>
    readonly action: readonly string[]
    readonly resource?: readonly string[]
  }
}

/** One way from a deny to an allow: everything in it is needed, and applying it is enough. */
export type Change = {
  /** Condition keys to set in the request, the smallest set found; `null` means that the key must be absent. */
  readonly context: Readonly<Record<string, ContextValue | null>>
  /** Statements that deny, and stay in the way whatever the context: to be removed or narrowed. */
  readonly remove: readonly StatementRef[]
  /** Statements to add. Never wider than the request. */
  readonly grant: readonly MissingGrant[]
  /** What to do, in words. */
  readonly message: string
}

/** A decision with all its evidence. `determining` and `indeterminate` are complete. */
export type Explanation = Decision & {
  /** One for each resource asked for, in their order; empty when the request names none or cannot be read. */
  readonly resources: readonly ResourceExplanation[]
  /** For a deny, ways to an allow, the least invasive first; empty when there is none, and for an allow. */
  readonly changes: readonly Change[]
  /** For a deny without changes, why none is suggested, in a sentence. */
  readonly noChange?: string
}
