// Conditions on the tags of the resource that is asked for (COND-14). It refuses to know which resources carry them.
import type { Statement } from '@qcs-policy/syntax'
import type { ConditionPlace } from '../rule.ts'
import { conditionsOf, operatorFacts } from './conditions.ts'

/** True for a key that holds tags of the resource. */
export function isResourceTag(key: string): boolean {
  return key === 'qcs:resource_tag' || key === 'qcs:tag' || key.startsWith('qcs:tag/')
}

/** The first place where the statement compares a tag of the resource with a text. */
export function resourceTagIn(statement: Statement): ConditionPlace | undefined {
  return conditionsOf(statement).find(
    (place) => isResourceTag(place.entry.key.text) && operatorFacts(place)?.family === 'string',
  )
}
