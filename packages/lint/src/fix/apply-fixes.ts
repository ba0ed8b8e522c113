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

/** A text on the way: what was mended last, and what is found in it. */
type Step = FixedText & { readonly findings: readonly Finding[] }

/** Rounds of linting and fixing; what one uncovers the next one sees. */
const MOST_ROUNDS = 200

/**
 * Fixes a text until nothing that is wanted is left to fix. `lint` gives the findings of a text. A round applies the fixes of one
 * rule: two rules that are each right, as "this repeats that" and "that is covered by this", could take away both. What turns
 * out to be no mend, because it leads back to a text that was there before or leaves as many structural faults as it found, is
 * undone and given up: in a text that is broken enough, a guess at what is missing can be wrong.
 */
export function fixText(text: string, lint: (text: string) => readonly Finding[], mode: FixMode): FixedText {
  let steps: Step[] = [{ text, mended: [], findings: lint(text) }]
  const givenUp = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const current = steps.at(-1)
    const left = current?.findings.filter(({ code }) => !givenUp.has(code)) ?? []
    const first = left.find((finding) => wantedFix(finding, mode) !== undefined)
    if (current === undefined || first === undefined) break
    const same = left.filter(({ code }) => code === first.code)
    const applied = applyFixes(current.text, same, mode)
    const before = steps.findIndex((each) => each.text === applied.text)
    if (before !== -1) {
      for (const { code } of [first, ...steps.slice(before + 1).flatMap(({ mended }) => mended)]) givenUp.add(code)
      steps = steps.slice(0, before + 1)
      continue
    }
    const findings = lint(applied.text)
    if (first.structural && structuralIn(findings) >= structuralIn(current.findings)) givenUp.add(first.code)
    else {
      steps.push({ ...applied, findings })
      // In another text it may be a mend.
      givenUp.clear()
    }
  }
  return { text: steps.at(-1)?.text ?? text, mended: steps.flatMap(({ mended }) => mended) }
}

function structuralIn(findings: readonly Finding[]): number {
  return findings.filter(({ structural }) => structural).length
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
