// The way to the decision on one resource, step by step. It refuses to know what each step asks.
import type { Step } from '../explanation.ts'
import type { Judged } from './complete-evidence.ts'
import { RESOURCE_QUESTIONS } from './resource-steps.ts'
import { ROLE_QUESTIONS } from './role-steps.ts'
import { answered } from './step.ts'

/** All steps up to the one that decides. */
export function stepsOf(judged: Judged): readonly Step[] {
  return answered(judged.compiled.role === undefined ? RESOURCE_QUESTIONS : ROLE_QUESTIONS, judged)
}
