// The size limits of a document (DOC-11), counted on the text as written without its white space. It refuses to know
// how a shorter text could be had.
import type { Report, Reporter } from '../diagnostics/reporter.ts'
import type { JsonDocument } from '../json/read-json.ts'
import type { Policy } from '../policy.ts'
import { minifiedByteLength, minifiedTextLength } from '../print/minified-length.ts'

/** Unicode code points of a policy without white space outside strings. */
export const MAX_POLICY_LENGTH = 6144
/** The limit that an older vendor page states. */
export const OLDER_POLICY_LENGTH = 4096
/** Bytes of one statement of a COS bucket policy. */
export const MAX_COS_STATEMENT_BYTES = 4095

/** Reports what is too long. A text with faults of JSON has no length to speak of. */
export function reportLengths({ origin, root }: JsonDocument, policy: Policy, reporter: Reporter): void {
  if (reporter.hasJsonFault() || origin.encoding !== 'none' || root?.span === undefined) return
  if (policy.kind === 'resource') reportStatements(origin.text, policy, reporter.report)
  else reportWhole(origin.text, root.span.start, reporter.report)
}

function reportWhole(text: string, start: number, report: Report): void {
  // Code points are never more than UTF-16 units, and most policies are short: nothing to count.
  if (text.length - start <= OLDER_POLICY_LENGTH) return
  const length = minifiedTextLength(text, start)
  const span = { start, end: start + 1 }
  if (length > MAX_POLICY_LENGTH) report('document-too-long', span, { length, limit: MAX_POLICY_LENGTH })
  else if (length > OLDER_POLICY_LENGTH) report('document-long', span, { length, limit: OLDER_POLICY_LENGTH })
}

function reportStatements(text: string, policy: Policy, report: Report): void {
  for (const { span } of policy.statements) {
    if (span === undefined || span.end - span.start <= MAX_COS_STATEMENT_BYTES / 4) continue
    const length = minifiedByteLength(text, span.start, span.end)
    if (length <= MAX_COS_STATEMENT_BYTES) continue
    const limit = MAX_COS_STATEMENT_BYTES
    report('statement-too-long', { start: span.start, end: span.start + 1 }, { length, limit })
  }
}
