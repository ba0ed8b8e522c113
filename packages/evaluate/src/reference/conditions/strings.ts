// String and binary operators (COND-7). It refuses to know several values and missing keys.
import type { ConditionValue } from '@qcs-policy/syntax'
import type { OperatorFacts } from '@qcs-policy/syntax/read'
import type { Caller } from '../caller.ts'
import { type Glob, globOf, matchesGlob } from '../glob.ts'
import { type Indeterminacy, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { isGivenText, wrongType } from './values.ts'

/** COND-7: one context value against one condition value, as texts. */
export function compareStrings(
  comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
): ThreeValued {
  const left = textOfGiven(given)
  if (isIndeterminate(left)) return left
  const right = patternOf(value, caller)
  if (isIndeterminate(right)) return right
  if (comparison === 'like') return matchesGlob(right, left.text, 'COND-7')
  if (comparison === 'equal-ignore-case') return lowerCase(left.text) === lowerCase(right.text)
  return left.text === right.text
}

/** COND-7: strings, and numbers by their shortest text that reads as the same number. */
function textOfGiven(given: unknown): { readonly text: string } | Indeterminacy {
  if (isGivenText(given)) return { text: given }
  return typeof given === 'number' && Number.isFinite(given) ? { text: String(given) } : wrongType('request')
}

function patternOf(value: ConditionValue, caller: Caller): Glob | Indeterminacy {
  if (value.type === 'string') return substitute(value, caller)
  return value.type === 'number' && Number.isFinite(value.value) ? globOf(String(value.value)) : wrongType('policy')
}

/**
 * COND-7: simple lower-casing, one code point for one. `İ` is the only character whose full lower case is longer; its
 * simple one is `i`. No character is looked at in its neighborhood, so a final sigma is like any other.
 */
function lowerCase(text: string): string {
  return Array.from(text, (character) => (character === '\u0130' ? 'i' : character.toLowerCase())).join('')
}
