// IP operators (COND-10). It refuses to know several values and missing keys.
import type { ConditionValue } from '@qcs-policy/syntax'
import { coversIp, type IpRange, type OperatorFacts, readIp } from '@qcs-policy/syntax/read'
import type { Caller } from '../caller.ts'
import { type Indeterminacy, indeterminate, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { isGivenText, wrongType } from './values.ts'

/** COND-10: whether the range of the policy covers the address of the request, which is never a range. */
export function compareAddresses(
  _comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
): ThreeValued {
  const address = isGivenText(given) ? rangeOfText(given) : wrongType('request')
  if (isIndeterminate(address)) return address
  if (address.isRange) return indeterminate('COND-10', 'the request gives a range instead of an address')
  const text = value.type === 'string' ? substitute(value, caller) : wrongType('policy')
  if (isIndeterminate(text)) return text
  const range = rangeOfText(text.text)
  return isIndeterminate(range) ? range : coversIp(range, address)
}

function rangeOfText(text: string): IpRange | Indeterminacy {
  return readIp(text) ?? indeterminate('COND-10', `\`${text}\` is no IP address`)
}
