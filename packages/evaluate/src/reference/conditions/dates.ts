// Date operators (COND-9). It refuses to know several values and missing keys.
import type { ConditionValue } from '@qcs-policy/syntax'
import { type DateTime, type OperatorFacts, readDateTime } from '@qcs-policy/syntax/read'
import type { Caller } from '../caller.ts'
import { type Indeterminacy, indeterminate, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { HOLDS, orderOf } from './order.ts'
import { isGivenText, wrongType } from './values.ts'

/** COND-9: as instants, seconds before fractions of them. */
export function compareDates(
  comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
): ThreeValued {
  const left = isGivenText(given) ? dateOfText(given) : wrongType('request')
  if (isIndeterminate(left)) return left
  const text = value.type === 'string' ? substitute(value, caller) : wrongType('policy')
  if (isIndeterminate(text)) return text
  const right = dateOfText(text.text)
  if (isIndeterminate(right)) return right
  const order = orderOf(left.seconds, right.seconds) || orderOf(left.nanoseconds, right.nanoseconds)
  return HOLDS[comparison](order)
}

type Instant = Pick<DateTime, 'seconds' | 'nanoseconds'>

function dateOfText(text: string): Instant | Indeterminacy {
  return readDateTime(text) ?? indeterminate('COND-9', `\`${text}\` is no date`)
}
