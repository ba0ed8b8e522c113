// What this package has to say, as plain data: a code, how grave it is, where, and words. It refuses to know how any of
// it is shown.
import type { Diagnostic } from '@qcs-policy/syntax'

/** Where in a value: member names and array positions. For API responses the file's name comes first. */
export type Path = readonly (string | number)[]

/** What can be said. */
export type AccountCode =
  /** The value is not what the schema of accounts or the API reference says. */
  | 'shape-malformed'
  /** Two things with one id, or a name that two things share where one is meant. */
  | 'duplicate'
  /** A policy whose versions name no default, or several (EVAL-7). */
  | 'default-version'
  /** A file whose name or content is no response that is read. It is left out. */
  | 'response-unknown'
  /** A response that is an error of the API. */
  | 'response-failed'
  /** A list of which more pages exist. */
  | 'more-pages'
  /** A list that was asked for with a filter, so that something may be missing. */
  | 'list-filtered'
  /** A response that does not say to whom it belongs. */
  | 'owner-unknown'
  /** Two responses that cannot both be true. */
  | 'responses-disagree'
  /** A policy document that may not be evaluated (DOC-12), where it stands. */
  | 'document-unusable'
  /** The same, where it is needed. */
  | 'document-refused'
  /** Something that is needed is not in the export. */
  | 'not-exported'
  | 'caller-malformed'
  | 'caller-unknown'
  | 'caller-ambiguous'
  | 'account-missing'
  /** A boundary where none can be (EVAL-3), or one that is deactivated. */
  | 'boundary-impossible'
  /** Resources whose policies cannot be put in force together. */
  | 'resources-differ'
  /** A policy that counts no more. */
  | 'policy-deactivated'
  /** A COS resource that names no bucket, so that no bucket policy is in force. */
  | 'bucket-unnamed'
  | 'role-malformed'
  | 'role-missing'
  | 'role-deleted'
  | 'provider-missing'
  | 'duration-malformed'
  | 'duration-too-long'
  /** A duration that was not given, and what is taken for it. */
  | 'duration-assumed'
  | 'time-malformed'
  | 'session-expired'
  /** The caller may not assume the role (EVAL-6). */
  | 'not-allowed'

/** `denies`: the cloud itself would say no; an error that does not deny means that the export cannot tell. */
type CodeFacts = { readonly severity: 'error' | 'warning' | 'info'; readonly denies: boolean }

const CANNOT_TELL: CodeFacts = { severity: 'error', denies: false }
const DENIES: CodeFacts = { severity: 'error', denies: true }
const WARNING: CodeFacts = { severity: 'warning', denies: false }
const INFO: CodeFacts = { severity: 'info', denies: false }

const FACTS: Readonly<Record<AccountCode, CodeFacts>> = {
  'shape-malformed': CANNOT_TELL,
  duplicate: CANNOT_TELL,
  'default-version': CANNOT_TELL,
  'response-unknown': WARNING,
  'response-failed': CANNOT_TELL,
  'more-pages': CANNOT_TELL,
  'list-filtered': CANNOT_TELL,
  'owner-unknown': CANNOT_TELL,
  'responses-disagree': CANNOT_TELL,
  'document-unusable': WARNING,
  'document-refused': CANNOT_TELL,
  'not-exported': CANNOT_TELL,
  'caller-malformed': CANNOT_TELL,
  'caller-unknown': CANNOT_TELL,
  'caller-ambiguous': CANNOT_TELL,
  'account-missing': CANNOT_TELL,
  'boundary-impossible': CANNOT_TELL,
  'resources-differ': CANNOT_TELL,
  'policy-deactivated': INFO,
  'bucket-unnamed': WARNING,
  'role-malformed': CANNOT_TELL,
  'role-missing': DENIES,
  'role-deleted': DENIES,
  'provider-missing': DENIES,
  'duration-malformed': DENIES,
  'duration-too-long': DENIES,
  'duration-assumed': INFO,
  'time-malformed': CANNOT_TELL,
  'session-expired': DENIES,
  'not-allowed': DENIES,
}

/** One fault or piece of information about an export, a caller or a session. */
export type AccountDiagnostic = {
  readonly code: AccountCode
  readonly severity: 'error' | 'warning' | 'info'
  /** Where in what was read; empty when it is about no single place. */
  readonly path: Path
  /** What is wrong, why it matters, what to do. */
  readonly message: string
  /** Whether the cloud itself would say no. An error that does not deny means that the export cannot tell. */
  readonly denies: boolean
  /** What is wrong with a policy document, when it is about one. */
  readonly document?: Diagnostic
}

/** Takes what is to be said. */
export type Report = (diagnostic: AccountDiagnostic) => void

/** Gathers what is said, each thing once: a member may be read for several purposes. */
export function gathering(): { readonly report: Report; readonly gathered: () => readonly AccountDiagnostic[] } {
  const said = new Map<string, AccountDiagnostic>()
  const report: Report = (diagnostic) => {
    const key = JSON.stringify([diagnostic.message, ...diagnostic.path])
    if (!said.has(key)) said.set(key, diagnostic)
  }
  return { report, gathered: () => [...said.values()] }
}

/** One diagnostic; severity and whether it denies follow from its code. */
export function diagnosticOf(
  code: AccountCode,
  message: string,
  path: Path = [],
  document?: Diagnostic,
): AccountDiagnostic {
  const { severity, denies } = FACTS[code]
  return { code, severity, path, message, denies, ...(document === undefined ? {} : { document }) }
}

/** Whether anything said forbids going on. */
export function hasErrors(diagnostics: readonly AccountDiagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** A value from outside in a message; what is no text may not even be made one. */
export function shown(value: unknown): string {
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isScalar ? `\`${value}\`` : value === null ? '`null`' : `a value of type ${typeof value}`
}
