// Which operators are negated (COND-6), and which operator says the opposite of another for any value a request sends (COND-5,
// COND-6). It refuses to know keys and values.
import { type BaseOperator, type ConditionOperator, OPERATORS } from '@qcs-policy/syntax'

/** True for `…_not_…`; false for an operator that is unknown. */
export function negates({ base }: ConditionOperator): boolean {
  return base !== undefined && OPERATORS[base].negated
}

const PAIRS: readonly (readonly [BaseOperator, BaseOperator])[] = [
  ['string_equal', 'string_not_equal'],
  ['string_equal_ignore_case', 'string_not_equal_ignore_case'],
  ['string_like', 'string_not_like'],
  ['numeric_equal', 'numeric_not_equal'],
  ['date_equal', 'date_not_equal'],
  ['ip_equal', 'ip_not_equal'],
]

const POSITIVE: ReadonlyMap<BaseOperator, BaseOperator> = new Map(PAIRS)

/**
 * The operator that is true for exactly the requests for which this one is not, those without the key included: of `some`
 * request value the opposite is `every` one. Nothing for operators that have none, or are negated themselves.
 */
export function oppositeOf({ base, qualifier, ifExist }: ConditionOperator): string | undefined {
  const negated = base === undefined ? undefined : POSITIVE.get(base)
  if (negated === undefined) return undefined
  const other = qualifier === undefined ? '' : qualifier === 'for_any_value' ? 'for_all_value:' : 'for_any_value:'
  return `${other}${negated}${ifExist ? '' : '_if_exist'}`
}
