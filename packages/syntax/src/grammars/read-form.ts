// Reads one small form as a whole text: the grammar first, the plain reader of forms/ for the faults. So a fault has one
// source and one wording, whether the form stood alone or in a document. It refuses to know any single form.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FixDraft } from '../diagnostics/draft.ts'
import { MESSAGES_EN } from '../diagnostics/messages-en.ts'
import type { DraftExtras } from '../diagnostics/reporter.ts'
import { createReporter, renderAll } from '../diagnostics/reporter.ts'
import type { FormFix, FormReport } from '../forms/reading.ts'
import type { JsonString } from '../json/tree.ts'
import type { Place, Span } from '../span.ts'

/**
 * The grammars read texts of at most so many UTF-16 units, more than a whole policy may have (DOC-11); beyond it the
 * plain reader, which gives the same, reads alone. A parser's tokens are objects, and ten million of them fill memory.
 */
export const LONGEST_FOR_GRAMMAR = 10_000

/** A text that is one form, as the readers of forms/ take it; offsets in it are offsets into the text. */
export type FormText = { readonly node: JsonString; readonly place: Place }

/**
 * What the text says: from the grammar when it accepts, else from the plain reader; the diagnostics are the reader's,
 * worded in English. Linear in the text.
 */
export function readForm<Node>(
  text: string,
  grammar: (text: string) => Node | undefined,
  reader: (form: FormText, report: FormReport) => Node,
): { readonly node: Node; readonly diagnostics: readonly Diagnostic[] } {
  const reporter = createReporter()
  const report: FormReport = (code, start, end, args, fix) => {
    reporter.report(code, { start, end }, args, extrasOf(fix, text))
  }
  const place: Place = (start, end) => ({ start, end })
  const node = reader({ node: { type: 'string', value: text, span: place(0, text.length) }, place }, report)
  const accepted = text.length <= LONGEST_FOR_GRAMMAR ? grammar(text) : undefined
  return { node: accepted ?? node, diagnostics: renderAll(reporter.drafts(), MESSAGES_EN) }
}

function extrasOf(fix: FormFix | undefined, text: string): DraftExtras | undefined {
  return fix === undefined ? undefined : { fixes: [draftOfFix(fix, text)] }
}

function draftOfFix({ safety, start, end, newText }: FormFix, text: string): FixDraft {
  const span: Span = { start, end }
  const old = text.slice(start, end)
  const edits = [{ span, newText }]
  if (newText === '') return { title: ['delete', { text: old }], safety, edits }
  if (old === '') return { title: ['insert', { text: newText }], safety, edits }
  return { title: ['replace', { text: old, by: newText }], safety, edits }
}
