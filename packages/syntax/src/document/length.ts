// The size limits of a document (DOC-11), counted on the text as written without its white space. It refuses to know
// how a shorter text could be had.
import type { Report } from '../diagnostics/reporter.ts'
import { minifiedByteLength } from '../json/minified-length.ts'
import type { JsonDocument } from '../json/read-json.ts'
import type { Policy } from '../policy.ts'
import type { Span } from '../span.ts'

/** Unicode code points of a policy without white space outside strings. */
const MAX_POLICY_LENGTH = 6144
/** The limit that an older vendor page states. */
const OLDER_POLICY_LENGTH = 4096
/** Bytes of one statement of a COS bucket policy. */
const MAX_COS_STATEMENT_BYTES = 4095

/** Reports what is too long. A text with faults of JSON has no length to speak of. */
export function reportLengths({ origin, root, minifiedLength }: JsonDocument, policy: Policy, report: Report): void {
  if (minifiedLength === undefined || root?.span === undefined) return
  if (policy.kind === 'resource') reportStatements(origin.text, policy, report)
  else reportWhole(minifiedLength, { start: root.span.start, end: root.span.start + 1 }, report)
}

function reportWhole(length: number, span: Span, report: Report): void {
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
