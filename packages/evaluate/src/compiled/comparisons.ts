// How a value of the request compares with the condition values under one operator (COND-4, COND-6 to COND-11). Condition
// values are read when the policy is compiled; a family of operators is a row. It refuses to know keys, qualifiers and
// negation.
import type { BaseOperator, ConditionValue } from '@qcs-policy/syntax'
import {
  coversIp,
  type DateTime,
  type IpRange,
  OPERATORS,
  type OperatorFacts,
  type OperatorFamily,
} from '@qcs-policy/syntax/read'
import { compileWildcard, compileWildcardParts, matchWildcard, type Wildcard } from '@qcs-policy/syntax/wildcard'
import { MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import type { CallerFacts } from './caller.ts'
import { booleanOfValue, dateOfValue, foldCase, ipOfValue, numberOfValue, textOfValue } from './scalars.ts'
import { resolveTemplate, resolveText, type Template, templateOf } from './variables.ts'
import { NO, or, UNSURE, type Verdict, YES } from './verdict.ts'

/** Whether one value of the request equals, is less than, is like ... any of the condition values. */
export type Comparer = (value: unknown, caller: CallerFacts) => Verdict

/** A condition value as a family reads it. */
export type ReadValue = string | number | boolean | DateTime | IpRange | Wildcard

/** A comparer, and for evidence the condition values that it was made of, but for those that could not be read. */
export type ComparerOfValues = {
  readonly test: Comparer
  readonly values: readonly ReadValue[]
  readonly templates: readonly Template[]
}

/** How the values of a family are read, and when a pair of them holds. */
type Row<Asked, Written> = {
  /** The request's value, or `undefined` if it cannot be compared. */
  readonly asked: (value: unknown) => Asked | undefined
  /** A condition value without variables. */
  readonly written: (value: unknown) => Written | undefined
  /** A condition value with variables, for one caller; only asked where the default, its text, will not do. */
  readonly resolved?: (template: Template, caller: CallerFacts) => Written | undefined
  readonly holds: (asked: Asked, written: Written) => boolean
  /** Why a value could not be read. */
  readonly unread: Verdict
}

type Comparison = OperatorFacts['comparison']

const STRINGS: Row<string, string> = {
  asked: textOfValue,
  written: textOfValue,
  holds: (asked, written) => asked === written,
  unread: UNSURE.valueType,
}

const FOLDED: Row<string, string> = { ...STRINGS, asked: folded, written: folded }

function folded(value: unknown): string | undefined {
  const text = textOfValue(value)
  return text === undefined ? undefined : foldCase(text)
}

const LIKE: Row<string, Wildcard> = {
  asked: textOfValue,
  written: (value) => {
    const text = textOfValue(value)
    return text === undefined ? undefined : compileWildcard(text)
  },
  resolved: (template, caller) => {
    const parts = resolveTemplate(template, caller)
    return parts === undefined ? undefined : compileWildcardParts(parts)
  },
  holds: (asked, written) => matchWildcard(written, asked),
  unread: UNSURE.valueType,
}

const BOOLEANS: Row<boolean, boolean> = {
  asked: booleanOfValue,
  written: booleanOfValue,
  holds: (asked, written) => asked === written,
  unread: UNSURE.notBoolean,
}

const ADDRESSES: Row<IpRange, IpRange> = {
  asked: (value) => {
    const range = ipOfValue(value)
    return range?.isRange === true ? undefined : range
  },
  written: ipOfValue,
  holds: (asked, written) => coversIp(written, asked),
  unread: UNSURE.notIp,
}

/** What a comparison asks of the order of two values: negative, zero or positive. */
const ORDERS: Readonly<Partial<Record<Comparison, (order: number) => boolean>>> = {
  equal: (order) => order === 0,
  'less-than': (order) => order < 0,
  'less-than-equal': (order) => order <= 0,
  'greater-than': (order) => order > 0,
  'greater-than-equal': (order) => order >= 0,
}

const NEVER = (): boolean => false

function numbers(comparison: Comparison): Row<number, number> {
  const holds = ORDERS[comparison] ?? NEVER
  return {
    asked: numberOfValue,
    written: numberOfValue,
    // Not a difference: of two infinities it is NaN.
    holds: (asked, written) => holds(asked < written ? -1 : asked > written ? 1 : 0),
    unread: UNSURE.notNumber,
  }
}

function dates(comparison: Comparison): Row<DateTime, DateTime> {
  const holds = ORDERS[comparison] ?? NEVER
  return {
    asked: dateOfValue,
    written: dateOfValue,
    holds: (asked, written) => holds(asked.seconds - written.seconds || asked.nanoseconds - written.nanoseconds),
    unread: UNSURE.notDate,
  }
}

type Compile = (comparison: Comparison, values: readonly ConditionValue[]) => ComparerOfValues

const FAMILIES: Readonly<Record<Exclude<OperatorFamily, 'null'>, Compile>> = {
  string: (comparison, values) => {
    if (comparison === 'like') return compared(LIKE, values, true)
    return compared(comparison === 'equal' ? STRINGS : FOLDED, values, false)
  },
  binary: (_, values) => compared(STRINGS, values, false),
  numeric: (comparison, values) => compared(numbers(comparison), values, false),
  date: (comparison, values) => compared(dates(comparison), values, false),
  boolean: (_, values) => compared(BOOLEANS, values, false),
  ip: (_, values) => compared(ADDRESSES, values, false),
}

/** The comparer of an operator with its condition values. */
export function compileComparer(base: BaseOperator, values: readonly ConditionValue[]): ComparerOfValues {
  const { family, comparison } = OPERATORS[base]
  if (family !== 'null') return FAMILIES[family](comparison, values)
  return { test: () => UNSURE.operatorUnknown, values: [], templates: NO_TEMPLATES }
}

/** Shared by all that have none. */
export const NO_TEMPLATES: readonly Template[] = []

/** From so many texts on, a set is faster than a loop. */
const MANY = 8

function compared<Asked, Written extends ReadValue>(
  row: Row<Asked, Written>,
  values: readonly ConditionValue[],
  stars: boolean,
): ComparerOfValues {
  const written: Written[] = []
  const templates: Template[] = []
  let unread = NO
  for (const value of values) {
    if (value.type === 'string' && value.variables.length > 0) {
      templates.push(templateOf(value.text, value.variables, stars))
      continue
    }
    const one = row.written(value.type === 'string' ? value.text : value.value)
    if (one === undefined) unread = row.unread
    else written.push(one)
  }
  const anyOf = oneOf(row, written)
  const test: Comparer = (value, caller) => {
    if (typeof value === 'string' && value.length > MAX_REQUEST_TEXT_LENGTH) return UNSURE.contextTooLong
    const asked = row.asked(value)
    if (asked === undefined) return row.unread
    if (anyOf(asked)) return YES
    return templates.length === 0 ? unread : or(matchTemplates(row, templates, asked, caller), unread)
  }
  return { test, values: written, templates: templates.length === 0 ? NO_TEMPLATES : templates }
}

/** Whether some value holds; many texts are looked up. */
function oneOf<Asked, Written>({ holds }: Row<Asked, Written>, written: readonly Written[]): (asked: Asked) => boolean {
  if (written.length >= MANY && written.every((value) => typeof value === 'string')) {
    const texts: ReadonlySet<unknown> = new Set(written)
    return (asked) => texts.has(asked)
  }
  return (asked) => {
    for (const value of written) if (holds(asked, value)) return true
    return false
  }
}

function matchTemplates<Asked, Written>(
  row: Row<Asked, Written>,
  templates: readonly Template[],
  asked: Asked,
  caller: CallerFacts,
): Verdict {
  let result = NO
  for (const template of templates) {
    const text = resolveText(template, caller)
    if (text === undefined) result = or(result, UNSURE.variable)
    else {
      const written = row.resolved === undefined ? row.written(text) : row.resolved(template, caller)
      if (written === undefined) result = or(result, row.unread)
      else if (row.holds(asked, written)) return YES
    }
  }
  return result
}
