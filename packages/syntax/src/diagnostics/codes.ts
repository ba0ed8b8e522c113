// The closed set of diagnostic codes: for each its severity, whether it is structural (DOC-12), the rule of the language
// it comes from, the group of API errors it belongs to, and what its message speaks of. Wording lives in the message
// tables; finding a fault lives elsewhere.

import type { JsonTypeName } from '../json/tree.ts'
import type { PolicyKind } from '../policy.ts'
import type { ApiErrorGroup } from './api-errors.ts'

/** `error`: the API refuses it or it cannot do what it says; `warning`: likely not meant; `info`: good to know. */
export type Severity = 'error' | 'warning' | 'info'

/** Why a document was read as the kind it was (P-2). */
export type KindReason =
  | 'statement-principal-and-sts'
  | 'statement-principal'
  | 'top-principal-and-cos'
  | 'top-principal'
  | 'no-principal'

/** The argument type of codes whose message needs nothing from the document. */
type NoArguments = Readonly<Record<never, never>>

/** What each code's message speaks of. A suggestion is empty when there is none. */
export type DiagnosticArguments = {
  // A `character` is written as its code point, as in U+00A0; a `found` of values is what the document says, cut.
  // the text
  'text-empty': NoArguments
  'text-too-long': { readonly length: number; readonly limit: number }
  'text-not-utf8': { readonly encoding: string }
  'not-a-policy-text': { readonly found: string }
  'text-byte-order-mark': NoArguments
  'text-is-json-string': NoArguments
  'text-is-url-encoded': NoArguments
  'text-before-document': NoArguments
  'text-after-document': NoArguments
  'too-many-diagnostics': { readonly count: number }
  // JSON
  'json-comment': { readonly count: number }
  'json-unclosed-comment': NoArguments
  'json-trailing-comma': { readonly count: number }
  'json-extra-comma': { readonly count: number }
  'json-missing-comma': NoArguments
  'json-missing-colon': { readonly found: string }
  'json-missing-name': NoArguments
  'json-missing-value': { readonly name: string }
  'json-wide-punctuation': { readonly count: number; readonly found: string; readonly meant: string }
  'json-curly-quote': { readonly found: string }
  'json-single-quote': { readonly found: string }
  'json-missing-quote': { readonly which: 'opening' | 'closing' }
  'json-unicode-space': { readonly count: number; readonly character: string }
  'json-unquoted-name': { readonly name: string }
  'json-unquoted-value': { readonly text: string }
  'json-invalid-number': { readonly text: string }
  'json-control-character': { readonly count: number; readonly character: string }
  'json-bad-escape': { readonly count: number; readonly escape: string }
  'json-lone-surrogate': { readonly count: number }
  'json-unclosed-bracket': { readonly count: number; readonly expected: string }
  'json-unexpected-bracket': { readonly count: number; readonly found: string }
  'json-mismatched-bracket': { readonly found: string; readonly expected: string }
  'json-missing-opening-bracket': { readonly expected: string }
  'json-unexpected-text': { readonly count: number; readonly text: string }
  'json-too-deep': { readonly limit: number }
  'duplicate-member': { readonly name: string }
  'duplicate-member-case': { readonly name: string; readonly other: string }
  // the document
  'kind-inferred': { readonly kind: PolicyKind; readonly because: KindReason }
  'document-not-object': { readonly found: JsonTypeName }
  'document-is-statement': NoArguments
  'document-is-condition': NoArguments
  'document-unknown-member': { readonly name: string; readonly suggestion: string }
  'document-member-case': { readonly name: string; readonly meant: string }
  'document-too-long': { readonly length: number; readonly limit: number }
  'document-long': { readonly length: number; readonly limit: number }
  'statement-too-long': { readonly length: number; readonly limit: number }
  'version-missing': NoArguments
  'version-invalid': { readonly found: string }
  // statements
  'statement-missing': NoArguments
  'statement-empty': NoArguments
  'statement-type': { readonly found: JsonTypeName }
  'statement-not-list': NoArguments
  'statement-unknown-member': { readonly name: string; readonly suggestion: string }
  'statement-member-case': { readonly name: string; readonly meant: string }
  'member-capitalized': { readonly count: number; readonly name: string; readonly meant: string }
  'sid-tolerated': { readonly name: string }
  'effect-missing': NoArguments
  'effect-invalid': { readonly found: string }
  'effect-case': { readonly found: string; readonly meant: string }
  // actions
  'action-missing': NoArguments
  'action-empty': NoArguments
  'action-type': { readonly found: JsonTypeName }
  'action-malformed': {
    readonly text: string
    readonly why: 'empty' | 'blank' | 'no-colon' | 'wide-colon' | 'two-colons' | 'no-service' | 'no-name' | 'permid'
  }
  'action-service-glob': { readonly service: string }
  // resources
  'resource-missing': NoArguments
  'resource-empty': NoArguments
  'resource-type': { readonly found: JsonTypeName }
  'resource-ignored': NoArguments
  'resource-blank': NoArguments
  'resource-not-qcs': { readonly text: string }
  'resource-segment-count': { readonly count: number }
  'resource-project': { readonly project: string }
  'resource-project-default': NoArguments
  'resource-service-blank': NoArguments
  'resource-segment-glob': { readonly segment: 'project' | 'service' | 'region' | 'account'; readonly text: string }
  'resource-account-form': { readonly text: string }
  'resource-content-blank': NoArguments
  'resource-space': { readonly segment: 'project' | 'service' | 'region' | 'account' | 'resource' }
  // principals
  'principal-forbidden': { readonly kind: PolicyKind }
  'principal-missing': { readonly kind: PolicyKind }
  'principal-misplaced': NoArguments
  'principal-twice': NoArguments
  'principal-type': { readonly found: JsonTypeName }
  'principal-empty': NoArguments
  'principal-unknown-key': { readonly key: string; readonly suggestion: string }
  'principal-malformed': { readonly text: string; readonly key: string }
  // conditions
  'condition-type': { readonly found: JsonTypeName }
  'condition-empty': { readonly found: 'object' | 'array' }
  'condition-operator-unknown': { readonly name: string; readonly suggestion: string }
  'condition-operator-space': { readonly name: string; readonly meant: string }
  'condition-clause-type': { readonly found: JsonTypeName }
  'condition-clause-empty': { readonly operator: string }
  'condition-key-malformed': { readonly key: string }
  'condition-values-empty': { readonly key: string }
  'condition-value-type': { readonly found: JsonTypeName; readonly operator: string }
  'condition-value-not-number': { readonly text: string }
  'condition-value-not-date': { readonly text: string }
  'condition-date-form': { readonly text: string; readonly meant: string }
  'condition-value-not-ip': { readonly text: string }
  'condition-ip-host-bits': { readonly text: string; readonly network: string }
  'condition-value-not-boolean': { readonly text: string }
  // variables
  'variable-unknown': { readonly name: string; readonly suggestion: string }
  'variable-malformed': { readonly text: string }
  'variable-misplaced': { readonly where: 'action' | 'principal' | 'key' | 'operator'; readonly text: string }
  'variable-in-segment': { readonly segment: 'project' | 'service' | 'region' | 'account'; readonly text: string }
  'variable-in-cos-path': { readonly text: string }
}

/** A diagnostic code, the same in every output and the name of its page in the docs. */
export type DiagnosticCode = keyof DiagnosticArguments

/** What is fixed about a code. */
export type CodeFacts = {
  readonly severity: Severity
  /** A document with it is not compiled (DOC-12). */
  readonly structural: boolean
  /** The rule id of the language. */
  readonly rule: string
  readonly api?: ApiErrorGroup
}

/** Every code with its facts. */
export const DIAGNOSTIC_CODES: { readonly [Code in DiagnosticCode]: CodeFacts } = {
  // the text
  'text-empty': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-too-long': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-not-utf8': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'not-a-policy-text': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-byte-order-mark': { severity: 'warning', structural: false, rule: 'DOC-1' },
  'text-is-json-string': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-is-url-encoded': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-before-document': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'text-after-document': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'too-many-diagnostics': { severity: 'error', structural: false, rule: 'DOC-1' },
  // JSON
  'json-comment': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unclosed-comment': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-trailing-comma': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-extra-comma': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-comma': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-colon': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-name': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-value': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-wide-punctuation': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-curly-quote': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-single-quote': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-quote': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unicode-space': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unquoted-name': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unquoted-value': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-invalid-number': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-control-character': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-bad-escape': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-lone-surrogate': { severity: 'warning', structural: false, rule: 'DOC-1' },
  'json-unclosed-bracket': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unexpected-bracket': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-mismatched-bracket': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-missing-opening-bracket': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-unexpected-text': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'json-too-deep': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'duplicate-member': { severity: 'error', structural: true, rule: 'DOC-2' },
  'duplicate-member-case': { severity: 'error', structural: true, rule: 'DOC-2' },
  // the document
  'kind-inferred': { severity: 'info', structural: false, rule: 'P-2' },
  'document-not-object': { severity: 'error', structural: true, rule: 'DOC-1', api: 'document' },
  'document-is-statement': { severity: 'error', structural: true, rule: 'DOC-3', api: 'document' },
  'document-is-condition': { severity: 'error', structural: true, rule: 'DOC-3', api: 'document' },
  'document-unknown-member': { severity: 'error', structural: false, rule: 'DOC-7', api: 'document' },
  'document-member-case': { severity: 'error', structural: false, rule: 'DOC-8', api: 'document' },
  'document-too-long': { severity: 'error', structural: false, rule: 'DOC-11', api: 'length' },
  'document-long': { severity: 'warning', structural: false, rule: 'DOC-11' },
  'statement-too-long': { severity: 'error', structural: false, rule: 'DOC-11' },
  'version-missing': { severity: 'error', structural: true, rule: 'DOC-3', api: 'version' },
  'version-invalid': { severity: 'error', structural: true, rule: 'DOC-3', api: 'version' },
  // statements
  'statement-missing': { severity: 'error', structural: true, rule: 'DOC-3', api: 'statement' },
  'statement-empty': { severity: 'error', structural: true, rule: 'DOC-4', api: 'statement' },
  'statement-type': { severity: 'error', structural: true, rule: 'DOC-4', api: 'statement' },
  'statement-not-list': { severity: 'warning', structural: false, rule: 'DOC-4' },
  'statement-unknown-member': { severity: 'error', structural: false, rule: 'DOC-7', api: 'statement' },
  'statement-member-case': { severity: 'error', structural: false, rule: 'DOC-8', api: 'statement' },
  'member-capitalized': { severity: 'info', structural: false, rule: 'DOC-8' },
  'sid-tolerated': { severity: 'info', structural: false, rule: 'DOC-5' },
  'effect-missing': { severity: 'error', structural: true, rule: 'DOC-5', api: 'effect' },
  'effect-invalid': { severity: 'error', structural: true, rule: 'DOC-5', api: 'effect' },
  'effect-case': { severity: 'error', structural: false, rule: 'DOC-8', api: 'effect' },
  // actions
  'action-missing': { severity: 'error', structural: true, rule: 'DOC-5', api: 'action' },
  'action-empty': { severity: 'error', structural: true, rule: 'DOC-9', api: 'action' },
  'action-type': { severity: 'error', structural: true, rule: 'DOC-9', api: 'action' },
  'action-malformed': { severity: 'error', structural: false, rule: 'ACT-6', api: 'action' },
  'action-service-glob': { severity: 'warning', structural: false, rule: 'ACT-4' },
  // resources
  'resource-missing': { severity: 'error', structural: true, rule: 'DOC-5', api: 'resource' },
  'resource-empty': { severity: 'error', structural: true, rule: 'DOC-9', api: 'resource' },
  'resource-type': { severity: 'error', structural: true, rule: 'DOC-9', api: 'resource' },
  'resource-ignored': { severity: 'warning', structural: false, rule: 'DOC-5' },
  'resource-blank': { severity: 'error', structural: false, rule: 'RES-10', api: 'resource' },
  'resource-not-qcs': { severity: 'error', structural: false, rule: 'RES-10', api: 'resource-qcs' },
  'resource-segment-count': { severity: 'error', structural: false, rule: 'RES-10', api: 'resource-qcs' },
  'resource-project': { severity: 'error', structural: false, rule: 'RES-2', api: 'resource-project' },
  'resource-project-default': { severity: 'warning', structural: false, rule: 'RES-2' },
  'resource-service-blank': { severity: 'warning', structural: false, rule: 'RES-3' },
  'resource-segment-glob': { severity: 'warning', structural: false, rule: 'RES-3' },
  'resource-account-form': { severity: 'error', structural: false, rule: 'RES-5', api: 'resource-account' },
  'resource-content-blank': { severity: 'error', structural: false, rule: 'RES-6', api: 'resource-content' },
  'resource-space': { severity: 'warning', structural: false, rule: 'RES-6' },
  // principals
  'principal-forbidden': { severity: 'error', structural: false, rule: 'DOC-5', api: 'principal' },
  'principal-missing': { severity: 'error', structural: false, rule: 'DOC-5', api: 'principal' },
  'principal-misplaced': { severity: 'error', structural: false, rule: 'DOC-5', api: 'principal' },
  'principal-twice': { severity: 'error', structural: false, rule: 'DOC-6', api: 'principal' },
  'principal-type': { severity: 'error', structural: false, rule: 'PRIN-9', api: 'principal' },
  'principal-empty': { severity: 'error', structural: false, rule: 'PRIN-9', api: 'principal' },
  'principal-unknown-key': { severity: 'error', structural: false, rule: 'PRIN-9', api: 'principal' },
  'principal-malformed': { severity: 'error', structural: false, rule: 'PRIN-9', api: 'principal-qcs' },
  // conditions
  'condition-type': { severity: 'error', structural: false, rule: 'DOC-10', api: 'condition' },
  'condition-empty': { severity: 'warning', structural: false, rule: 'DOC-10' },
  'condition-operator-unknown': { severity: 'error', structural: false, rule: 'COND-1', api: 'condition-type' },
  'condition-operator-space': { severity: 'error', structural: false, rule: 'COND-1', api: 'condition-type' },
  'condition-clause-type': { severity: 'error', structural: false, rule: 'COND-15', api: 'condition' },
  'condition-clause-empty': { severity: 'error', structural: false, rule: 'COND-15', api: 'condition' },
  'condition-key-malformed': { severity: 'error', structural: false, rule: 'COND-3', api: 'condition-content' },
  'condition-values-empty': { severity: 'error', structural: false, rule: 'COND-15', api: 'condition-content' },
  'condition-value-type': { severity: 'error', structural: false, rule: 'COND-15', api: 'condition-content' },
  'condition-value-not-number': { severity: 'error', structural: false, rule: 'COND-8', api: 'condition-content' },
  'condition-value-not-date': { severity: 'error', structural: false, rule: 'COND-9', api: 'condition-content' },
  'condition-date-form': { severity: 'warning', structural: false, rule: 'COND-9' },
  'condition-value-not-ip': { severity: 'error', structural: false, rule: 'COND-10', api: 'condition-content' },
  'condition-ip-host-bits': { severity: 'warning', structural: false, rule: 'COND-10' },
  'condition-value-not-boolean': { severity: 'error', structural: false, rule: 'COND-11', api: 'condition-content' },
  // variables
  'variable-unknown': { severity: 'error', structural: false, rule: 'VAR-4' },
  'variable-malformed': { severity: 'error', structural: false, rule: 'VAR-4' },
  'variable-misplaced': { severity: 'error', structural: false, rule: 'VAR-2' },
  'variable-in-segment': { severity: 'warning', structural: false, rule: 'VAR-2' },
  'variable-in-cos-path': { severity: 'error', structural: false, rule: 'VAR-2', api: 'resource-content' },
}
