// Standard input can be read once. It refuses to read it.
import type { Question } from './question-options.ts'

/** Why standard input cannot stand for several files; `others` are files that other options name. */
export function stdinFault(question: Question, others: readonly (string | undefined)[]): string | undefined {
  const { policies, boundary, session, resourcePolicies, trust, permids } = question
  const names = [...policies, ...resourcePolicies, boundary, session, trust, permids, ...others]
  return names.filter((name) => name === '-').length > 1
    ? 'standard input (-) can be read once, so it can stand for one file only'
    : undefined
}
