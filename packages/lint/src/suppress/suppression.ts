// A suppression: a finding that somebody looked at and let rest, bound to its rule, its place and what it rested on. It refuses
// to know where suppressions are written.
import type { Span } from '@qcs-policy/syntax'
import type { Finding } from '../finding.ts'

export type Suppression = {
  /** The name of the rule. */
  readonly rule: string
  /** The place as a JSON pointer into the document, as `/statement/0/action/1`; absent when `lines` tell it. */
  readonly place?: string
  /** What the finding rested on when it was looked at; absent when nobody wrote it down. */
  readonly evidence?: readonly string[]
  readonly reason?: string
  /** The last day on which it holds, as `YYYY-MM-DD`. */
  readonly expires?: string
  /** The span of the document that it speaks of, for one written as a comment in it. */
  readonly covers?: Span
  /** Where it is written: in the document for a comment, in a file of its own else. */
  readonly at: Span
  readonly origin: 'comment' | 'file' | 'baseline'
}

/** What a finding rests on: what its rule says, else the text at its place. */
export function evidenceOf(finding: Finding, text: string): readonly string[] {
  return finding.evidence ?? [withoutQuotes(text.slice(finding.span.start, finding.span.end))]
}

/** What a person would write: a string by what it holds, anything else as it stands. */
function withoutQuotes(text: string): string {
  return text.length > 1 && text.startsWith('"') && text.indexOf('"', 1) === text.length - 1 ? text.slice(1, -1) : text
}

/** What is there and was not when the finding was looked at. */
export function grownBy(evidence: readonly string[], known: readonly string[]): readonly string[] {
  const before = new Set(known)
  return evidence.filter((each) => !before.has(each))
}
