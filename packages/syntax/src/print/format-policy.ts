// From a policy text to the same policy in the canonical layout. It refuses to mend: a text that could not be read whole
// is not formatted, because what was guessed would then stand as if it had been written.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type ParseOptions, parsePolicy } from '../document/from-text.ts'
import type { PolicyKind } from '../policy.ts'
import type { PrintOptions } from './options.ts'
import { printPolicy } from './print-policy.ts'

/** How to read the text and how to lay it out. */
export type FormatOptions = ParseOptions & PrintOptions

/** What came of it. */
export type FormatResult = {
  /** The formatted text; absent for a text that was refused. */
  readonly text?: string
  /** The kind that was given or inferred (P-2). */
  readonly kind: PolicyKind
  /** Every fault of the text that was given; each `structural` one is a reason for the refusal. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Formats a policy text as {@link printPolicy} lays it out. The result means the same: it holds the same JSON but for the
 * order of elements and the lists that the options ask for, and formatting it again changes nothing. A text with a
 * structural diagnostic (DOC-12) is refused: any fault of JSON syntax, comments among them, since formatting would lose
 * them; duplicate members (DOC-2); a missing element or one of the wrong type. Other faults, as an unknown operator or a
 * malformed resource, are formatted as they stand. A byte order mark is left out, line breaks become U+000A. Never
 * throws; linear.
 */
export function formatPolicy(text: string, options: FormatOptions = {}): FormatResult {
  const { policy, kind, diagnostics } = parsePolicy(text, options)
  if (policy === undefined || diagnostics.some(({ structural }) => structural)) return { kind, diagnostics }
  return { text: printPolicy(policy, options), kind, diagnostics }
}
