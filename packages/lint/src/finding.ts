// What linting a document gives: faults that the parser found and findings of rules, in one shape. It refuses to know how
// either is found and shown.
import type { Diagnostic, Fix, RelatedPlace, Severity, Span } from '@qcs-policy/syntax'

/** The languages that findings are worded in. */
export type Language = 'en' | 'zh'

/** A text in every language. */
export type Text = Readonly<Record<Language, string>>

/** One finding. A `Diagnostic` of the parser is one, too. */
export type Finding = Omit<Diagnostic, 'code'> & {
  /** The name of the rule, or the parser's code: kebab-case, unique, the same in every output. */
  readonly code: string
  /**
   * What the finding rests on, as the names of actions that could be narrowed. A suppression holds only while nothing is
   * added to it. The text at the place of the finding when absent.
   */
  readonly evidence?: readonly string[]
}

/** What a rule reports. */
export type Report = {
  /** The node the finding is about, or its place. */
  readonly at: Span | { readonly span?: Span | undefined } | undefined
  /** What is wrong, why it matters, what to do. */
  readonly message: Text
  readonly related?: readonly RelatedReport[]
  readonly fixes?: readonly FixReport[]
  readonly evidence?: readonly string[]
  /** Milder or graver than the rule's own level; what a config says wins. */
  readonly level?: Severity
}

/** Another place that belongs to a finding. */
export type RelatedReport = { readonly at: Report['at']; readonly message: Text }

/** How a finding can be mended. A fix is safe only when it changes no decision, and loses no text. */
export type FixReport = { readonly title: Text; readonly safety: Fix['safety']; readonly edits: Fix['edits'] }

/** The place of a node; the beginning of the text for one that has none. */
export function spanOf(at: Report['at']): Span {
  if (at === undefined) return NOWHERE
  return 'start' in at ? at : (at.span ?? NOWHERE)
}

const NOWHERE: Span = { start: 0, end: 0 }

/** A report in one language. */
export function worded(
  code: string,
  severity: Severity,
  report: Report,
  language: Language,
  apiErrors: Finding['apiErrors'],
): Finding {
  return {
    code,
    severity,
    structural: false,
    message: report.message[language],
    span: spanOf(report.at),
    related: (report.related ?? []).map(
      ({ at, message }): RelatedPlace => ({ span: spanOf(at), message: message[language] }),
    ),
    fixes: (report.fixes ?? []).map(({ title, safety, edits }): Fix => ({ title: title[language], safety, edits })),
    ...(apiErrors === undefined ? {} : { apiErrors }),
    ...(report.evidence === undefined ? {} : { evidence: report.evidence }),
  }
}
