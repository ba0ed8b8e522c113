// What the parts of a statement have in common as evidence: a result and a place. It refuses to know elements.
import type { Span } from '@qcs-policy/syntax'
import { NO, type Verdict, YES } from '../compiled/verdict.ts'
import type { PartVerdict } from '../explanation.ts'

/** The part with its place, where there is one. */
export function place(part: PartVerdict, span: Span | undefined): PartVerdict {
  return span === undefined ? part : { ...part, span }
}

/** How a part with this verdict came out. */
export function resultOf(verdict: Verdict): PartVerdict['result'] {
  if (verdict === YES) return 'matched'
  return verdict === NO ? 'failed' : 'indeterminate'
}
