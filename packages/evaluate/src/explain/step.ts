// What steps are made of: a question about the judged statements, answered by one step or more, the last of which may decide. It
// refuses to know the questions.
import type { Step } from '../explanation.ts'
import type { Judged } from './complete-evidence.ts'

/** One question of section 7; it may take several steps to answer, or none. */
export type Question = (judged: Judged) => readonly Step[]

export function passes(rule: string, message: string): Step {
  return { rule, outcome: 'passes', message }
}

export function decides(rule: string, message: string): Step {
  return { rule, outcome: 'decides', message }
}

/** All steps up to the one that decides. */
export function answered(questions: readonly Question[], judged: Judged): readonly Step[] {
  const steps: Step[] = []
  for (const question of questions) {
    for (const step of question(judged)) {
      steps.push(step)
      if (step.outcome === 'decides') return steps
    }
  }
  return steps
}
