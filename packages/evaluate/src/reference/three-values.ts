// The three values of the language: true, false, and "cannot be judged" with its reason (P-1). It refuses to know what is
// judged; every other file of this folder answers in these values.
import type { Indeterminate } from '../decision.ts'

/** A sub-match that cannot be judged: the rule that leaves it open, and why in words. */
export type Indeterminacy = Pick<Indeterminate, 'rule' | 'reason'>

/** The outcome of every sub-match (P-1). */
export type ThreeValued = boolean | Indeterminacy

/** The third value, with its reason. */
export function indeterminate(rule: string, reason: string): Indeterminacy {
  return { rule, reason }
}

/** True for the third value, also where another object could stand in its place. */
export function isIndeterminate(value: boolean | object): value is Indeterminacy {
  return typeof value === 'object' && 'rule' in value
}

/** P-1, AND: false if any is false, else indeterminate if any is, else true. */
export function allOf(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes(false)) return false
  return values.find(isIndeterminate) ?? true
}

/** P-1, OR: true if any is true, else indeterminate if any is, else false. */
export function anyOf(values: readonly ThreeValued[]): ThreeValued {
  if (values.includes(true)) return true
  return values.find(isIndeterminate) ?? false
}

/** P-1, NOT: what cannot be judged stays so. */
export function not(value: ThreeValued): ThreeValued {
  return isIndeterminate(value) ? value : !value
}

/** For globs where the language takes none (ACT-4, RES-2 to RES-5): what would match is indeterminate instead. */
export function indeterminateIfTrue(value: ThreeValued, rule: string, reason: string): ThreeValued {
  return value === true ? indeterminate(rule, reason) : value
}
