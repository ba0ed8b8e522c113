// The parser's codes as the linter's users meet them: beside the rules, with a category and the numbers that go by other lists
// of checks. It refuses to detect anything; the parser did.
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '@qcs-policy/syntax'
import type { Category } from './rule.ts'

/** Every code of the parser. */
export const PARSER_CODES: readonly DiagnosticCode[] = Object.keys(DIAGNOSTIC_CODES).filter(isParserCode)

/** True for a code of the parser. */
export function isParserCode(name: string): name is DiagnosticCode {
  return Object.hasOwn(DIAGNOSTIC_CODES, name)
}

/** Codes that only tell how something was read. */
const STYLE: ReadonlySet<DiagnosticCode> = new Set([
  'kind-inferred',
  'member-capitalized',
  'sid-tolerated',
  'statement-not-list',
])

/** What sort of fault a code is: errors are refused or cannot work, warnings are most likely mistakes. */
export function categoryOfCode(code: DiagnosticCode): Category {
  if (STYLE.has(code)) return 'style'
  return DIAGNOSTIC_CODES[code].severity === 'error' ? 'correctness' : 'suspicious'
}

/** The codes behind each number; one number can stand for several codes, and one code can go by several numbers. */
export const CODE_ALIASES: Readonly<Record<string, readonly DiagnosticCode[]>> = {
  CAM101: [
    ...(['text-empty', 'text-too-long', 'text-not-utf8', 'not-a-policy-text', 'text-byte-order-mark'] as const),
    ...(['text-before-document', 'text-after-document', 'too-many-diagnostics', 'json-extra-comma'] as const),
    ...(['json-missing-colon', 'json-missing-name', 'json-missing-value', 'json-single-quote'] as const),
    ...(['json-missing-quote', 'json-unquoted-name', 'json-unquoted-value', 'json-invalid-number'] as const),
    ...(['json-control-character', 'json-bad-escape', 'json-lone-surrogate', 'json-unclosed-bracket'] as const),
    ...(['json-unexpected-bracket', 'json-mismatched-bracket', 'json-missing-opening-bracket'] as const),
    ...(['json-unexpected-text', 'json-too-deep'] as const),
  ],
  CAM102: ['json-trailing-comma'],
  CAM103: ['json-missing-comma'],
  CAM104: ['json-comment', 'json-unclosed-comment'],
  CAM105: ['json-wide-punctuation', 'json-curly-quote'],
  CAM106: ['duplicate-member'],
  CAM107: ['duplicate-member-case'],
  CAM108: ['document-member-case', 'statement-member-case', 'member-capitalized'],
  CAM109: ['document-unknown-member', 'statement-unknown-member', 'sid-tolerated'],
  CAM111: ['version-missing'],
  CAM112: ['version-invalid'],
  CAM113: ['statement-missing', 'document-is-statement', 'document-is-condition'],
  CAM114: ['statement-empty'],
  CAM115: ['statement-not-list'],
  CAM116: ['document-not-object', 'statement-type', 'action-type', 'resource-type', 'principal-type', 'condition-type'],
  CAM117: ['document-too-long', 'document-long', 'statement-too-long'],
  CAM120: ['json-unicode-space', 'resource-space', 'condition-key-malformed'],
  CAM121: ['text-is-json-string', 'text-is-url-encoded'],
  CAM201: ['effect-missing'],
  CAM202: ['effect-invalid', 'effect-case'],
  CAM203: ['action-missing'],
  CAM204: ['action-empty'],
  CAM205: ['action-malformed', 'action-service-glob'],
  CAM301: ['resource-missing', 'resource-ignored'],
  CAM302: ['resource-empty', 'resource-blank'],
  CAM303: ['resource-segment-count'],
  CAM304: ['resource-not-qcs'],
  CAM305: ['resource-project'],
  CAM306: ['resource-project-default'],
  CAM307: ['resource-service-blank'],
  CAM312: ['resource-account-form', 'resource-segment-glob'],
  CAM317: ['resource-content-blank'],
  CAM325: ['variable-unknown'],
  CAM326: ['variable-malformed'],
  CAM327: ['variable-misplaced', 'variable-in-segment', 'variable-in-cos-path'],
  CAM401: ['principal-forbidden', 'principal-misplaced', 'principal-twice'],
  CAM402: ['principal-missing'],
  CAM403: ['principal-unknown-key'],
  CAM404: ['principal-malformed'],
  CAM405: ['principal-empty'],
  CAM501: ['condition-operator-unknown'],
  CAM502: ['condition-operator-space'],
  CAM503: ['condition-operator-unknown'],
  CAM504: ['condition-operator-unknown'],
  CAM509: ['condition-value-type', 'condition-value-not-boolean'],
  CAM510: ['condition-value-not-ip'],
  CAM511: ['condition-ip-host-bits'],
  CAM514: ['condition-value-not-date', 'condition-date-form'],
  CAM516: ['condition-value-not-number'],
  CAM525: ['condition-empty', 'condition-clause-empty', 'condition-clause-type', 'condition-values-empty'],
}

/** The numbers of a code. */
export function aliasesOfCode(code: DiagnosticCode): readonly string[] {
  return Object.entries(CODE_ALIASES).flatMap(([alias, codes]) => (codes.includes(code) ? [alias] : []))
}
