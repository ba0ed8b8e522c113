// What the operators have in common: values that they cannot take (COND-15). It refuses to know any operator.
import { MAX_REQUEST_TEXT_LENGTH } from '../../limits.ts'
import { type Indeterminacy, indeterminate } from '../three-values.ts'

/** COND-15: a value of a type that the operator cannot take. */
export function wrongType(whose: 'policy' | 'request'): Indeterminacy {
  return indeterminate('COND-15', `a value of the ${whose} has a type that the operator does not take`)
}

/** True for a text of the request that is not too long to be looked at. */
export function isGivenText(given: unknown): given is string {
  return typeof given === 'string' && given.length <= MAX_REQUEST_TEXT_LENGTH
}
