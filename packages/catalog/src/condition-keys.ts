// Condition keys: what their values are, and which actions send them. It refuses to judge conditions.
import type { KeyType } from './condition-key-facts.ts'
import { KEYS } from './condition-keys.generated.ts'

/** One condition key. */
export type ConditionKey = {
  readonly name: string
  readonly type: KeyType
  /** Actions that send it: `*` for any, `service:*` for all of a service. The list may lack some. */
  readonly actions: readonly string[]
  /** True where pages contradict each other or no table names the key: nothing is to be concluded from it. */
  readonly doubtful: boolean
}

/** Keys that hold the name of a tag: `qcs:tag/NAME` has the value of one tag (COND-14). */
const ONE_TAG = 'qcs:tag/'

/** What is known of a key, by its exact name; nothing for one that is not known. */
export function findConditionKey(name: string): ConditionKey | undefined {
  if (name.startsWith(ONE_TAG) && name.length > ONE_TAG.length) {
    return { name, type: 'string-set', actions: ['*'], doubtful: false }
  }
  const facts = Object.hasOwn(KEYS, name) ? KEYS[name] : undefined
  if (facts === undefined) return undefined
  return { name, type: facts.type, actions: facts.actions.split(' '), doubtful: facts.doubtful === true }
}

/** The names of all known keys, in alphabetical order. */
export function conditionKeyNames(): readonly string[] {
  return NAMES
}

const NAMES: readonly string[] = Object.freeze(Object.keys(KEYS).sort())
