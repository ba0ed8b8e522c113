// Reads a condition value, and says whether it is one that its operator can take (COND-7 to COND-12, COND-15, VAR-2). It
// refuses to compare it with anything.
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { JsonNode, JsonNumber, JsonString } from '../json/tree.ts'
import type { ConditionOperator, ConditionValue } from '../policy.ts'
import type { Place } from '../span.ts'
import { booleanOfNumber, readBoolean } from './boolean.ts'
import { isoFormOf, readDateTime } from './date-time.ts'
import { formatNetwork, readIp } from './ip.ts'
import { readNumber } from './number.ts'
import { OPERATORS, type OperatorFamily } from './operator.ts'
import type { FormReport } from './reading.ts'
import { readVariables, reportBadVariables } from './variable.ts'

/** One condition value with its variables. Reports `variable-malformed` and `variable-unknown` (VAR-4). Linear. */
export function readConditionValue(value: JsonNode, place: Place | undefined, report: FormReport): ConditionValue {
  const { span } = value
  switch (value.type) {
    case 'string': {
      const variables = readVariables(value.value, 0, place)
      reportBadVariables(variables, value.value, 0, report)
      return { type: 'string', text: value.value, variables, raw: value.raw, span }
    }
    case 'number':
      return { type: 'number', value: value.value, raw: value.raw, span }
    case 'boolean':
      return { type: 'boolean', value: value.value, span }
    default:
      return { type: 'other', value, span }
  }
}

/**
 * Reports what the operator cannot take: `condition-value-type`, `-not-number`, `-not-date`, `-not-ip`, `-not-boolean`
 * (all indeterminate, COND-15), and what it takes but is better written otherwise: `condition-date-form`,
 * `condition-ip-host-bits`. Nothing is said for an unknown operator, nor for a string with a variable, whose value is not
 * known yet. Offsets are 0 for a value that is no string: the whole of it is meant.
 */
export function checkConditionValue(
  value: JsonNode,
  operator: ConditionOperator,
  _place: Place | undefined,
  report: FormReport,
): void {
  if (operator.base === undefined || value.type === 'missing') return
  const { family } = OPERATORS[operator.base]
  if (value.type === 'string') {
    if (!value.value.includes('${')) checkText(value, family, report)
  } else if (!takes(family, value, report)) {
    report('condition-value-type', 0, 0, { found: value.type, operator: operator.text })
  }
}

/** Whether the family takes the type of a value that is no string; a number it takes may still be no boolean. */
function takes(family: OperatorFamily, value: Exclude<JsonNode, JsonString>, report: FormReport): boolean {
  switch (family) {
    case 'string':
    case 'binary':
    case 'numeric':
      return value.type === 'number'
    case 'boolean':
    case 'null':
      if (value.type === 'number') checkBooleanNumber(value, report)
      return value.type === 'number' || value.type === 'boolean'
    case 'date':
    case 'ip':
      return false
  }
}

function checkBooleanNumber({ value, raw }: JsonNumber, report: FormReport): void {
  if (booleanOfNumber(value) === undefined) report('condition-value-not-boolean', 0, 0, { text: raw })
}

function checkText({ value: text }: JsonString, family: OperatorFamily, report: FormReport): void {
  switch (family) {
    case 'string':
    case 'binary':
      return
    case 'numeric':
      if (readNumber(text) === undefined) reportText('condition-value-not-number', text, report)
      return
    case 'boolean':
    case 'null':
      if (readBoolean(text) === undefined) reportText('condition-value-not-boolean', text, report)
      return
    case 'date':
      checkDate(text, report)
      return
    case 'ip':
      checkIp(text, report)
  }
}

type TextCode = Extract<DiagnosticCode, `condition-value-not-${string}`>

function reportText(code: TextCode, text: string, report: FormReport): void {
  report(code, 0, text.length, { text })
}

function checkDate(text: string, report: FormReport): void {
  const date = readDateTime(text)
  if (date === undefined) reportText('condition-value-not-date', text, report)
  else if (date.form === 'sample') {
    const meant = isoFormOf(text)
    // Safe: the instant stays the same.
    const fix = { safety: 'safe', start: 0, end: text.length, newText: meant } as const
    report('condition-date-form', 0, text.length, { text, meant }, fix)
  }
}

function checkIp(text: string, report: FormReport): void {
  const range = readIp(text)
  if (range === undefined) reportText('condition-value-not-ip', text, report)
  else if (range.hostBits) {
    const network = formatNetwork(range)
    // Safe: the range stays the same.
    const fix = { safety: 'safe', start: 0, end: text.length, newText: network } as const
    report('condition-ip-host-bits', 0, text.length, { text, network }, fix)
  }
}
