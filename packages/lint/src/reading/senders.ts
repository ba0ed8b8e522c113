// Whether a condition says who may send a request, or only what must be in it, which anybody can write. It refuses to know whether
// those whom it lets through are the ones that were meant.
import type { Statement } from '@qcs-policy/syntax'
import { readIp } from '@qcs-policy/syntax/read'
import type { ConditionPlace } from '../rule.ts'
import { conditionsOf, hasCondition, operatorFacts, valueTexts } from './conditions.ts'
import { isResourceTag } from './tag-conditions.ts'

/** What a condition guards against: nothing without one, requests with other contents, other senders; `unknown` for one that could not be read. */
export type Guard = 'none' | 'content' | 'sender' | 'unknown'

export function guardOf(statement: Statement): Guard {
  if (!hasCondition(statement)) return 'none'
  const places = conditionsOf(statement)
  const isUnread = statement.condition?.form === 'malformed' || places.some((place) => !operatorFacts(place))
  if (isUnread) return 'unknown'
  return places.some(tellsOfSender) ? 'sender' : 'content'
}

/** True for a key that holds something that strangers cannot send at will. One that nobody knows may be such. */
function tellsOfSender(place: ConditionPlace): boolean {
  const { text: key } = place.entry.key
  // Sizes, prefixes and headers are written by whoever sends the request; times and tags are the same for all senders.
  if (key.startsWith('cos:') || key === 'qcs:current_time' || isResourceTag(key)) return false
  // Who is shut out says nothing of all the others.
  if (operatorFacts(place)?.negated) return false
  // Every request has an address. Other keys may be missing, and then the suffix lets everybody through (COND-2).
  if (key === 'qcs:ip') return !valueTexts(place).some((text) => readIp(text)?.prefix === 0)
  return !place.clause.operator.ifExist
}

/** Its operators and keys, as `ip_equal qcs:ip`, each once. */
export function conditionTexts(statement: Statement): readonly string[] {
  const texts = conditionsOf(statement).map(({ clause, entry }) => `${clause.operator.text} ${entry.key.text}`)
  return [...new Set(texts)]
}
