// Conditions on the tags of the resource that is asked for (COND-14), and how a change of tags gets around them. It refuses to
// know which resources carry them.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { ConditionPlace } from '../rule.ts'
import { conditionsOf, operatorFacts } from './conditions.ts'

/** True for a key that holds tags of the resource. */
export function isResourceTag(key: string): boolean {
  return key === 'qcs:resource_tag' || key === 'qcs:tag' || key.startsWith('qcs:tag/')
}

/** A place where a tag of the resource decides. */
export type TagReliance = {
  readonly place: ConditionPlace
  readonly effect: 'allow' | 'deny'
  /** True where to take a tag away is enough; to put one on, or another value in its place, always is. */
  readonly fallsByRemoving: boolean
}

/** Where the document compares a tag of the resource with a text, in its order. */
export function tagReliancesOf(policy: Policy): readonly TagReliance[] {
  return policy.statements.flatMap(reliancesOf)
}

function reliancesOf(statement: Statement): readonly TagReliance[] {
  const { effect } = statement
  if (effect === undefined || effect.wrongCase) return []
  const { value } = effect
  if (value !== 'allow' && value !== 'deny') return []
  return conditionsOf(statement).flatMap((place) => {
    const facts = operatorFacts(place)
    if (!isResourceTag(place.entry.key.text) || facts?.family !== 'string') return []
    // An allow for those that carry a tag, and a deny for all others, open for a tag; the other two for the lack of one.
    return [{ place, effect: value, fallsByRemoving: (value === 'allow') === facts.negated }]
  })
}
