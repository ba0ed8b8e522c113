// From what is asked to an answer with all its evidence. It refuses to know how it was asked and how it is shown.
import { compilePolicies, type Explanation, explain } from '@qcs-policy/evaluate'
import type { Asked, Refusal } from '../question/asked.ts'
import type { PolicySources } from '../question/policy-files.ts'
import { type Tools, troubleOf } from '../question/tools.ts'
import type { Trouble } from '../question/trouble.ts'

export type Answer = {
  readonly explanation: Explanation
  readonly sources: PolicySources
  /** What is to be known beside the evaluator's own notes. */
  readonly remarks: readonly string[]
}

/** Decides. Where the cloud would say no before it comes to policies, that is the answer (EVAL-6). */
export function answerOf(asked: Asked | Refusal, { words }: Tools): Answer | Trouble {
  if ('refusal' in asked) {
    const notes = asked.refusal.map((message) => ({ rule: 'EVAL-6', message }))
    const denied = { decision: 'deny', basis: 'implicit', determining: [], indeterminate: [], notes } as const
    return { explanation: { ...denied, resources: [], changes: [] }, sources: new Map(), remarks: asked.remarks }
  }
  const { compiled, diagnostics } = compilePolicies(asked.policies)
  const said = diagnostics.map(({ message }) => message)
  if (compiled === undefined) return troubleOf(words.cannotCompile(said.join('; ')))
  return {
    explanation: explain(compiled, asked.request),
    sources: asked.sources,
    remarks: [...asked.remarks, ...said],
  }
}
