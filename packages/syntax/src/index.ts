// The public face of the package: text to policy and back, with diagnostics. It holds no code of its own; what it does
// not name is internal.
export { type ApiErrorGroup, apiErrorsOf } from './diagnostics/api-errors.ts'
export { API_NAMES, type ApiName } from './diagnostics/api-names.ts'
export {
  type CodeFacts,
  DIAGNOSTIC_CODES,
  type DiagnosticArguments,
  type DiagnosticCode,
  type Severity,
} from './diagnostics/codes.ts'
export type { Diagnostic, Fix, RelatedPlace, TextEdit } from './diagnostics/diagnostic.ts'
export { createDiagnostic, type MessageLanguage } from './diagnostics/messages.ts'
export { predictApiError } from './diagnostics/predict-api-error.ts'
export { cut } from './diagnostics/quoted.ts'
export { MAX_DIAGNOSTICS } from './diagnostics/reporter.ts'
export { type ParseOptions, type ParseResult, parsePolicy } from './document/from-text.ts'
export { type ReadOptions, type ReadResult, readPolicy } from './document/from-value.ts'
export { nearestName } from './forms/nearest.ts'
export { OPERATORS, type OperatorFacts, type OperatorFamily } from './forms/operator.ts'
export { parseAction } from './grammars/action-grammar.ts'
export { parseConditionOperator } from './grammars/operator-grammar.ts'
export { parsePrincipal } from './grammars/principal-grammar.ts'
export { parseQcs } from './grammars/qcs-grammar.ts'
export { MAX_TEXT_LENGTH } from './json/read-json.ts'
export { MAX_DEPTH } from './json/strict.ts'
export type {
  JsonArray,
  JsonBoolean,
  JsonMember,
  JsonMissing,
  JsonNode,
  JsonNull,
  JsonNumber,
  JsonObject,
  JsonString,
  JsonTypeName,
} from './json/tree.ts'
export type {
  AccountSegment,
  ActionPattern,
  BaseOperator,
  ConditionClause,
  ConditionElement,
  ConditionEntry,
  ConditionOperator,
  ConditionValue,
  DocumentElement,
  Effect,
  Located,
  Member,
  MemberName,
  OneOrMany,
  Policy,
  PolicyKind,
  PrincipalElement,
  PrincipalEntry,
  PrincipalKey,
  PrincipalPattern,
  ResourcePattern,
  Segment,
  SetQualifier,
  Statement,
  StatementElement,
  TextValue,
  Variable,
  Written,
} from './policy.ts'
export { type FormatOptions, type FormatResult, formatPolicy } from './print/format-policy.ts'
export type { ElementOrder, Indent, ListStyle, PrintOptions } from './print/options.ts'
export { minifiedLength, minifyPolicy, printPolicy } from './print/print-policy.ts'
export type { Span } from './span.ts'
