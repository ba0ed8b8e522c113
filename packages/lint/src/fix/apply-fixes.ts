// Findings' fixes applied to a text. It refuses to know rules: a fix is edits, and two that touch the same place are not
// applied together but one after the other, each on what the text is by then.
import type { Fix, TextEdit } from '@qcs-policy/syntax'
import type { Finding } from '../finding.ts'

/** Which fixes are wanted: those that change no decision, or those that rest on a guess as well. */
export type FixMode = 'safe' | 'unsafe'

export type FixedText = {
  readonly text: string
  /** The findings that were mended, in the order in which they were. */
  readonly mended: readonly Finding[]
}

/** Rounds of linting and fixing; what one uncovers the next one sees. */
const MOST_ROUNDS = 200

/**
 * Fixes a text until nothing that is wanted is left to fix. `lint` gives the findings of a text. A round applies the fixes of one
 * rule: two rules that are each right, as "this repeats that" and "that is covered by this", could take away both.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[], mode: FixMode): FixedText {
  const mended: Finding[] = []
  const seen = new Set([text])
  let current = text
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const findings = lint(current)
    const first = findings.find((finding) => wantedFix(finding, mode) !== undefined)
    const applied = applyFixes(
      current,
      findings.filter(({ code }) => code === first?.code),
      mode,
    )
    // A text that was there before would come again for ever: two rules want the opposite of each other.
    if (applied.mended.length === 0 || seen.has(applied.text)) break
    seen.add(applied.text)
    mended.push(...applied.mended)
    current = applied.text
  }
  return { text: current, mended }
}

/** Applies to each finding the first fix that is wanted, unless an earlier one touched its place. n log n in the edits. */
export function applyFixes(text: string, findings: readonly Finding[], mode: FixMode): FixedText {
  const taken: TextEdit[] = []
  const mended: Finding[] = []
  const touched: { start: number; end: number }[] = []
  for (const finding of findings) {
    const fix = wantedFix(finding, mode)
    if (fix === undefined || isTouched(fix, touched)) continue
    taken.push(...fix.edits)
    touched.push(hull(fix))
    mended.push(finding)
  }
  return { text: withEdits(text, taken), mended }
}

/** The first fix that is wanted and changes something. */
function wantedFix({ fixes }: Finding, mode: FixMode): Fix | undefined {
  return fixes.find(({ safety, edits }) => edits.length > 0 && (mode === 'unsafe' || safety === 'safe'))
}

/** A text with edits that do not overlap. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const pieces: string[] = []
  let at = 0
  for (const { span, newText } of ordered) {
    pieces.push(text.slice(at, span.start), newText)
    at = span.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

/** From the first to the last character that a fix touches: what stands between must not change under it either. */
function hull({ edits }: Fix): { start: number; end: number } {
  let start = Number.POSITIVE_INFINITY
  let end = 0
  for (const { span } of edits) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/** Places that only meet count as touched: two insertions at one place would have no order. */
function isTouched(fix: Fix, touched: readonly { start: number; end: number }[]): boolean {
  const own = hull(fix)
  return touched.some(({ start, end }) => own.start <= end && start <= own.end)
}
