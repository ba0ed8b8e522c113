// Booleans (COND-11), and the operator that asks whether a key is there (COND-12). It refuses to know several values of
// the request.
import type { ConditionValue } from '@qcs-policy/syntax'
import { booleanOfNumber, type OperatorFacts, readBoolean } from '@qcs-policy/syntax/read'
import type { Caller } from '../caller.ts'
import { anyOf, type Indeterminacy, indeterminate, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { isNull } from './context.ts'
import { isGivenText, wrongType } from './values.ts'

/** COND-11, `bool_equal`. */
export function compareBooleans(
  _comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
): ThreeValued {
  const left = typeof given !== 'string' || isGivenText(given) ? booleanOf(given, 'COND-11') : wrongType('request')
  if (isIndeterminate(left)) return left
  const right = booleanOfValue(value, caller, 'COND-11')
  return isIndeterminate(right) ? right : left === right
}

/** COND-12, `null_equal`: whether the key is missing, as any of the values wants it. A qualifier is ignored. */
export function nullEqual(values: readonly ConditionValue[], given: unknown, caller: Caller): ThreeValued {
  const missing = isNull(given)
  if (missing === undefined) return wrongType('request')
  return anyOf(
    values.map((value) => {
      const wanted = booleanOfValue(value, caller, 'COND-12')
      return isIndeterminate(wanted) ? wanted : wanted === missing
    }),
  )
}

function booleanOfValue(value: ConditionValue, caller: Caller, rule: string): boolean | Indeterminacy {
  if (value.type === 'other') return wrongType('policy')
  if (value.type !== 'string') return booleanOf(value.value, rule)
  const text = substitute(value, caller)
  return isIndeterminate(text) ? text : booleanOf(text.text, rule)
}

function booleanOf(value: unknown, rule: string): boolean | Indeterminacy {
  const read =
    typeof value === 'string' ? readBoolean(value) : typeof value === 'number' ? booleanOfNumber(value) : value
  return typeof read === 'boolean' ? read : indeterminate(rule, 'a value is no boolean')
}
