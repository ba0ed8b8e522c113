// Collects the faults of one document, at most a thousand of them, and words them in the order of the text. It
// refuses to know how faults are found.
import type { Span } from '../span.ts'
import { DIAGNOSTIC_CODES, type DiagnosticArguments, type DiagnosticCode } from './codes.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type DiagnosticDraft, type FixDraft, type Messages, type RelatedDraft, renderDiagnostic } from './draft.ts'

/** At most so many diagnostics are shown for one text; one more says how many were left out. */
export const MAX_DIAGNOSTICS = 1000

/** What may come with a fault. */
export type DraftExtras = {
  readonly related?: readonly RelatedDraft[]
  readonly fixes?: readonly FixDraft[]
}

/** Records one fault. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  args: DiagnosticArguments[Code],
  extras?: DraftExtras,
) => void

export type Reporter = {
  readonly report: Report
  /** True once a fault of that code was recorded. */
  readonly has: (code: DiagnosticCode) => boolean
  /** True once an error was recorded that forbids compiling (DOC-12). */
  readonly hasStructural: () => boolean
  /** The faults so far, in the order of the text. */
  readonly drafts: () => readonly DiagnosticDraft[]
}

const NOTHING: readonly never[] = []

/**
 * A reporter for one document. Beyond the limit only the first fault of a code that was not seen yet is still kept, in
 * place of a repeated one, so that neither a structural fault nor the predicted API error can drown in a flood.
 */
export function createReporter(): Reporter {
  const kept: DiagnosticDraft[] = []
  const counts = new Map<DiagnosticCode, number>()
  let left = 0
  let structural = false

  const keep = (draft: DiagnosticDraft): void => {
    const seen = counts.get(draft.code) ?? 0
    if (kept.length >= MAX_DIAGNOSTICS) {
      left += 1
      if (seen > 0) return
      let victim = kept.length - 1
      while (victim > 0 && (counts.get(kept[victim]?.code ?? draft.code) ?? 0) <= 1) victim -= 1
      const [removed] = kept.splice(victim, 1)
      if (removed !== undefined) counts.set(removed.code, (counts.get(removed.code) ?? 1) - 1)
    }
    counts.set(draft.code, seen + 1)
    kept.push(draft)
  }

  const report: Report = (code, span, args, extras) => {
    structural ||= DIAGNOSTIC_CODES[code].structural
    keep(draftOf(code, span, args, extras))
  }

  return {
    report,
    has: (code) => counts.has(code),
    hasStructural: () => structural,
    drafts: () => inTextOrder(kept, left),
  }
}

/** A draft that remembers its arguments in the one place where code and arguments are known to belong together. */
export function draftOf<Code extends DiagnosticCode>(
  code: Code,
  span: Span,
  args: DiagnosticArguments[Code],
  extras: DraftExtras | undefined,
): DiagnosticDraft {
  return {
    code,
    span,
    related: extras?.related ?? NOTHING,
    fixes: extras?.fixes ?? NOTHING,
    message: (messages) => messages.diagnostics[code](args),
  }
}

function inTextOrder(kept: readonly DiagnosticDraft[], left: number): readonly DiagnosticDraft[] {
  // A gateway loads this, perhaps on an engine of ES2022, which has no toSorted.
  const sorted = [...kept].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const last = sorted[sorted.length - 1]
  if (left === 0 || last === undefined) return sorted
  return [...sorted, draftOf('too-many-diagnostics', last.span, { count: left }, undefined)]
}

/** Words every draft. */
export function renderAll(drafts: readonly DiagnosticDraft[], messages: Messages): Diagnostic[] {
  return drafts.map((draft) => renderDiagnostic(draft, messages))
}
