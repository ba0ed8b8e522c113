// The condition operators of the language: what each compares, as rows, and the reader of their names (COND-1). It
// refuses to compare anything.
import type { JsonString } from '../json/tree.ts'
import type { BaseOperator, ConditionOperator, SetQualifier } from '../policy.ts'
import type { Place } from '../span.ts'
import { mended, unsafe, withoutBlanks } from './mend.ts'
import { suggestOperator } from './operator-suggestion.ts'
import type { FormReport } from './reading.ts'
import { reportMisplaced } from './variable.ts'

/** What an operator takes for values: COND-7 to COND-12. */
export type OperatorFamily = 'string' | 'numeric' | 'date' | 'boolean' | 'binary' | 'ip' | 'null'

/** How a context value is held against a condition value; a negated operator turns the answer around. */
type Comparison =
  | 'equal'
  | 'equal-ignore-case'
  | 'like'
  | 'less-than'
  | 'less-than-equal'
  | 'greater-than'
  | 'greater-than-equal'
  | 'missing'

/** One base operator. */
export type OperatorFacts = {
  readonly family: OperatorFamily
  readonly comparison: Comparison
  /** True for `…_not_…`: satisfied by a value that equals none of the condition values (COND-6). */
  readonly negated: boolean
  /** False only for `null_equal` (COND-1). */
  readonly takesIfExist: boolean
}

const row = (family: OperatorFamily, comparison: Comparison, negated = false): OperatorFacts => ({
  family,
  comparison,
  negated,
  takesIfExist: family !== 'null',
})

/** Every base operator with its facts (COND-1). */
export const OPERATORS: Readonly<Record<BaseOperator, OperatorFacts>> = {
  string_equal: row('string', 'equal'),
  string_not_equal: row('string', 'equal', true),
  string_equal_ignore_case: row('string', 'equal-ignore-case'),
  string_not_equal_ignore_case: row('string', 'equal-ignore-case', true),
  string_like: row('string', 'like'),
  string_not_like: row('string', 'like', true),
  numeric_equal: row('numeric', 'equal'),
  numeric_not_equal: row('numeric', 'equal', true),
  numeric_less_than: row('numeric', 'less-than'),
  numeric_less_than_equal: row('numeric', 'less-than-equal'),
  numeric_greater_than: row('numeric', 'greater-than'),
  numeric_greater_than_equal: row('numeric', 'greater-than-equal'),
  date_equal: row('date', 'equal'),
  date_not_equal: row('date', 'equal', true),
  date_less_than: row('date', 'less-than'),
  date_less_than_equal: row('date', 'less-than-equal'),
  date_greater_than: row('date', 'greater-than'),
  date_greater_than_equal: row('date', 'greater-than-equal'),
  bool_equal: row('boolean', 'equal'),
  binary_equal: row('binary', 'equal'),
  ip_equal: row('ip', 'equal'),
  ip_not_equal: row('ip', 'equal', true),
  null_equal: row('null', 'missing'),
}

/** The names of all base operators, in the order of COND-1. */
export const BASE_OPERATORS: readonly BaseOperator[] = Object.keys(OPERATORS).filter(isBase)

function isBase(name: string): name is BaseOperator {
  return Object.hasOwn(OPERATORS, name)
}

type OperatorParts = {
  readonly qualifier: SetQualifier | undefined
  readonly base: BaseOperator | undefined
  readonly ifExist: boolean
}

const UNKNOWN: OperatorParts = { qualifier: undefined, base: undefined, ifExist: false }

/** Every name there is, 135 of them, so that reading a good one is one look-up. */
const NAMES: ReadonlyMap<string, OperatorParts> = new Map(BASE_OPERATORS.flatMap(namesOf))

function namesOf(base: BaseOperator): [string, OperatorParts][] {
  const qualifiers = [undefined, 'for_any_value', 'for_all_value'] as const
  const suffixes = OPERATORS[base].takesIfExist ? [false, true] : [false]
  return qualifiers.flatMap((qualifier) =>
    suffixes.map((ifExist): [string, OperatorParts] => [
      `${qualifier === undefined ? '' : `${qualifier}:`}${base}${ifExist ? '_if_exist' : ''}`,
      { qualifier, base, ifExist },
    ]),
  )
}

/**
 * A condition operator's name; case-sensitive. Hot: one look-up and one object. Reports `variable-misplaced`,
 * `condition-operator-space` (a good name but for white space) or `condition-operator-unknown`. Both fixes are unsafe:
 * an unknown operator makes its clause indeterminate, and the mended one is judged.
 */
export function readOperator(node: JsonString, _place: Place | undefined, report: FormReport): ConditionOperator {
  const { value: text, raw, span } = node
  const parts = NAMES.get(text) ?? UNKNOWN
  if (parts === UNKNOWN) reportUnknown(text, report)
  return { type: 'operator', text, raw, span, qualifier: parts.qualifier, base: parts.base, ifExist: parts.ifExist }
}

function reportUnknown(text: string, report: FormReport): void {
  if (reportMisplaced(text, 'operator', report)) return
  const mend = withoutBlanks(text)
  const meant = mend === undefined ? text : mended(text, mend)
  if (mend !== undefined && NAMES.has(meant)) {
    report('condition-operator-space', 0, text.length, { name: text, meant }, unsafe(mend))
    return
  }
  const suggestion = suggestOperator(meant, BASE_OPERATORS)
  const fix = suggestion === '' ? undefined : unsafe({ start: 0, end: text.length, newText: suggestion })
  report('condition-operator-unknown', 0, text.length, { name: text, suggestion }, fix)
}
