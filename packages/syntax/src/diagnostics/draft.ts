// A diagnostic before it is worded: readers record code, place and arguments, and one rendering step at the end adds
// severity, message and API errors. It refuses to choose words; they come from a message table.
import type { Span } from '../span.ts'
import { apiErrorsOf } from './api-errors.ts'
import { type CodeFacts, DIAGNOSTIC_CODES, type DiagnosticArguments, type DiagnosticCode } from './codes.ts'
import type { Diagnostic, Fix, TextEdit } from './diagnostic.ts'

/** What the title of a fix speaks of. */
type FixTitleArguments = {
  readonly delete: { readonly text: string }
  readonly insert: { readonly text: string }
  readonly replace: { readonly text: string; readonly by: string }
  readonly decode: Readonly<Record<never, never>>
  readonly wrap: { readonly text: string }
}

/** What the note beside a related place speaks of. */
type RelatedArguments = {
  readonly 'opened-here': { readonly text: string }
  readonly 'first-here': { readonly name: string }
  readonly 'also-here': { readonly name: string }
}

type FixTitle = { [Name in keyof FixTitleArguments]: readonly [Name, FixTitleArguments[Name]] }[keyof FixTitleArguments]
type RelatedNote = { [Name in keyof RelatedArguments]: readonly [Name, RelatedArguments[Name]] }[keyof RelatedArguments]

export type FixDraft = {
  readonly title: FixTitle
  readonly safety: Fix['safety']
  readonly edits: readonly TextEdit[]
}

export type RelatedDraft = { readonly span: Span; readonly note: RelatedNote }

/** A fault that has been found and not yet worded. */
export type DiagnosticDraft = {
  readonly code: DiagnosticCode
  readonly span: Span
  readonly related: readonly RelatedDraft[]
  readonly fixes: readonly FixDraft[]
  /** Picks the row of its code and calls it with its arguments. */
  readonly message: (messages: Messages) => string
}

/** The wording in one language: a row for every code, fix title and related note. */
export type Messages = {
  readonly diagnostics: { readonly [Code in DiagnosticCode]: (args: DiagnosticArguments[Code]) => string }
  readonly fixes: { readonly [Name in keyof FixTitleArguments]: (args: FixTitleArguments[Name]) => string }
  readonly related: { readonly [Name in keyof RelatedArguments]: (args: RelatedArguments[Name]) => string }
}

/** Words one draft. */
export function renderDiagnostic(draft: DiagnosticDraft, messages: Messages): Diagnostic {
  const facts: CodeFacts = DIAGNOSTIC_CODES[draft.code]
  const rendered = {
    code: draft.code,
    severity: facts.severity,
    structural: facts.structural,
    message: draft.message(messages),
    span: draft.span,
    related: draft.related.map(({ span, note }) => ({ span, message: noteOf(note, messages) })),
    fixes: draft.fixes.map(({ title, safety, edits }) => ({ title: titleOf(title, messages), safety, edits })),
  }
  return facts.api === undefined ? rendered : { ...rendered, apiErrors: apiErrorsOf(facts.api) }
}

// Both pick a row by a name and call it with the arguments of that name; the type parameter keeps the pair together.
function titleOf<Name extends keyof FixTitleArguments>(
  [name, args]: readonly [Name, FixTitleArguments[Name]],
  messages: Messages,
): string {
  return messages.fixes[name](args)
}

function noteOf<Name extends keyof RelatedArguments>(
  [name, args]: readonly [Name, RelatedArguments[Name]],
  messages: Messages,
): string {
  return messages.related[name](args)
}
