// How two values with an order compare: numbers and instants (COND-8, COND-9). It refuses to read them.
import type { OperatorFacts } from '@qcs-policy/syntax/read'

type Holds = (order: number) => boolean

/** Comparisons that only strings and missing keys know; no operator on numbers or dates has them. */
const never: Holds = () => false

/** Whether a comparison holds when the context value is before (-1), equal to (0) or after (1) the condition value. */
export const HOLDS: Readonly<Record<OperatorFacts['comparison'], Holds>> = {
  equal: (order) => order === 0,
  'less-than': (order) => order < 0,
  'less-than-equal': (order) => order <= 0,
  'greater-than': (order) => order > 0,
  'greater-than-equal': (order) => order >= 0,
  'equal-ignore-case': never,
  like: never,
  missing: never,
}

/** -1, 0 or 1. Infinities are equal to themselves. */
export function orderOf(left: number, right: number): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}
