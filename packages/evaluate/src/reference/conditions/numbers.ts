// Numeric operators (COND-8). It refuses to know several values and missing keys.
import type { ConditionValue } from '@qcs-policy/syntax'
import { type OperatorFacts, readNumber } from '@qcs-policy/syntax/read'
import type { Caller } from '../caller.ts'
import { type Indeterminacy, indeterminate, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { HOLDS, orderOf } from './order.ts'
import { isGivenText, wrongType } from './values.ts'

/** COND-8: as IEEE doubles. */
export function compareNumbers(
  comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
): ThreeValued {
  const left = isGivenText(given) ? numberOfText(given) : numberOf(given, 'request')
  if (typeof left !== 'number') return left
  const right = numberOfValue(value, caller)
  return typeof right === 'number' ? HOLDS[comparison](orderOf(left, right)) : right
}

function numberOfValue(value: ConditionValue, caller: Caller): number | Indeterminacy {
  if (value.type !== 'string') return numberOf(value.type === 'number' ? value.value : undefined, 'policy')
  const text = substitute(value, caller)
  return isIndeterminate(text) ? text : numberOfText(text.text)
}

function numberOf(value: unknown, whose: 'policy' | 'request'): number | Indeterminacy {
  return typeof value === 'number' && !Number.isNaN(value) ? value : wrongType(whose)
}

function numberOfText(text: string): number | Indeterminacy {
  return readNumber(text) ?? indeterminate('COND-8', `\`${text}\` is no number`)
}
