// What a fault looks like to a caller: plain data, offsets only. It refuses to know lines, colors and files, which
// belong to whoever shows it.
import type { Span } from '../span.ts'
import type { ApiName } from './api-names.ts'
import type { DiagnosticCode, Severity } from './codes.ts'

/** A replacement of the characters of `span` by `newText`, in the outer text. */
export type TextEdit = { readonly span: Span; readonly newText: string }

/** A mend. `safe` keeps what the author wrote and meant; `unsafe` rests on a guess, or changes what is decided. */
export type Fix = {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly TextEdit[]
}

/** Another place that belongs to the fault, as the first of two members with one name. */
export type RelatedPlace = { readonly span: Span; readonly message: string }

/** One fault or piece of information about a policy text. */
export type Diagnostic = {
  readonly code: DiagnosticCode
  readonly severity: Severity
  /** True when a document with it cannot be compiled (DOC-12). */
  readonly structural: boolean
  /** What is wrong, why it matters, what to do. */
  readonly message: string
  /** The place in the outer text; `{ start: 0, end: 0 }` when a value was read, see `path`. */
  readonly span: Span
  /** Where in the value, as member names and array positions; only when a value was read. */
  readonly path?: readonly (string | number)[]
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
  /** The error each API call would answer, where the language's section 8 names one. */
  readonly apiErrors?: Readonly<Partial<Record<ApiName, string>>>
}
