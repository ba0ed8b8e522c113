// Conditions that say the same are compiled once: policies repeat a few address ranges and tags over and over. It refuses to
// know what they say.
import type { ConditionElement } from '@qcs-policy/syntax'
import { type CompiledCondition, compileCondition } from './condition.ts'

/** Conditions by what they say, over all policies that are compiled together. */
export type SharedConditions = Map<string, CompiledCondition | undefined>

export function sharedCondition(
  element: ConditionElement | undefined,
  shared: SharedConditions,
): CompiledCondition | undefined {
  const key = element?.form === 'clauses' ? keyOf(element) : undefined
  if (key === undefined) return compileCondition(element)
  if (!shared.has(key)) shared.set(key, compileCondition(element))
  return shared.get(key)
}

/** Longer ones are hardly written twice. */
const LONGEST = 500

/** What a condition says, or nothing where it holds a value that is none of its language. */
function keyOf({ clauses }: ConditionElement): string | undefined {
  const parts: (string | number | boolean)[] = []
  for (const { operator, entries, malformed } of clauses) {
    parts.push(operator.text, malformed, entries.length)
    for (const { key, values } of entries) {
      parts.push(key.text, values.items.length)
      for (const value of values.items) {
        if (value.type === 'other' || parts.length > LONGEST) return undefined
        parts.push(value.type === 'string' ? value.text : value.value)
      }
    }
  }
  // Quotes and escapes keep texts apart from each other and from numbers. An infinity would become `null`.
  return parts.every((part) => typeof part !== 'number' || Number.isFinite(part)) ? JSON.stringify(parts) : undefined
}
