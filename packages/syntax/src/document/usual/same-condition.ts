// Whether a value is just what a condition element was read from. It refuses to know what conditions mean: the same
// operators with other spellings are not the same.
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import type { ConditionClause, ConditionElement, ConditionValue, OneOrMany } from '../../policy.ts'

/** True when reading `value` would give `condition` again, member for member. Linear, and ends at the first difference. */
export function isSameCondition({ clauses }: ConditionElement, value: PlainObject): boolean {
  const names = Object.keys(value)
  if (names.length !== clauses.length) return false
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i]
    const clause = clauses[i]
    if (name === undefined || clause?.operator.text !== name || !isSameClause(clause, value[name])) return false
  }
  return true
}

function isSameClause({ entries }: ConditionClause, value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const names = Object.keys(value)
  if (names.length !== entries.length) return false
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i]
    const entry = entries[i]
    if (name === undefined || entry?.key.text !== name || !areSameValues(entry.values, value[name])) return false
  }
  return true
}

function areSameValues({ form, items }: OneOrMany<ConditionValue>, value: unknown): boolean {
  if (!Array.isArray(value)) return form === 'one' && isSameValue(items[0], value)
  if (form === 'one' || items.length !== value.length) return false
  for (let i = 0; i < items.length; i += 1) if (!isSameValue(items[i], value[i])) return false
  return true
}

function isSameValue(item: ConditionValue | undefined, value: unknown): boolean {
  switch (item?.type) {
    case 'string':
      return item.text === value
    case 'number':
    case 'boolean':
      return Object.is(item.value, value)
    default:
      return false
  }
}
