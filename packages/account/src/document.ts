// A policy document inside an export: a JSON value, or a text as the API returns it, percent-encoded ones too. It refuses
// to know whose document it is; the slot says of which kind it has to be.
import { type ParseResult, type Policy, type PolicyKind, parsePolicy, readPolicy } from '@qcs-policy/syntax'
import { diagnosticOf, type Path, type Report } from './diagnostic.ts'
import type { DocumentExport } from './model.ts'

/** A document before it is read. */
export type SourcedDocument = { readonly value: unknown; readonly path: Path }

/** Reads a document of any quality: a text by `parsePolicy`, any other value by `readPolicy`. */
export function parseDocument(value: unknown, kind: PolicyKind): ParseResult {
  return typeof value === 'string' ? parsePolicy(decoded(value), { kind }) : readPolicy(value, { kind })
}

/** Some responses are percent-encoded, which is no fault of the document as it is where somebody sends it. */
function decoded(text: string): string {
  if (!/^\s*%7b/i.test(text)) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads a document, and reports what keeps it from being evaluated (DOC-12); it is refused only where it is needed. */
export function readDocument({ value, path }: SourcedDocument, kind: PolicyKind, report: Report): DocumentExport {
  const { policy, diagnostics } = parseDocument(value, kind)
  const refusals = usable(policy) ? [] : diagnostics.filter(({ structural }) => structural)
  for (const refusal of refusals) {
    const message = `This policy document cannot be evaluated and is refused wherever it is needed: ${refusal.message}`
    report(diagnosticOf('document-unusable', message, [...path, ...(refusal.path ?? [])], refusal))
  }
  return { policy, refusals, path }
}

/** Whether a document may be evaluated (DOC-12). */
export function usable(policy: Policy | undefined): policy is Policy {
  return policy?.compilable === true
}
