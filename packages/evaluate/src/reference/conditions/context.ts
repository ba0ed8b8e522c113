// The request context (section 4 of the language): which value a condition key has. It refuses to compare anything.
import type { Question } from '../question.ts'

/**
 * The value of a key, which may be anything; `undefined` when the request does not have it. COND-3: keys are taken
 * literally, and only own members count. What the context has wins over what is derived.
 */
export function contextValue(key: string, question: Question): unknown {
  return ownValue(question.context, key) ?? derived(key, question)
}

/** `null` is a value that no operator can take (COND-15), not a missing one. */
function ownValue(context: object, key: string): unknown {
  const value: unknown = Object.hasOwn(context, key) ? Reflect.get(context, key) : undefined
  return value === null ? NULL : value
}

/** Stands for `null`, which `??` would pass over. It is an object, so no operator can take it either. */
const NULL: object = {}

function derived(key: string, question: Question): unknown {
  return otherSpelling(key, question) ?? valuesOfTag(key, question) ?? filledIn(key, question)
}

/** COND-13: `mfa` and `qcs:mfa` are two spellings of one key. */
function otherSpelling(key: string, { context }: Question): unknown {
  if (key === 'mfa') return ownValue(context, 'qcs:mfa')
  return key === 'qcs:mfa' ? ownValue(context, 'mfa') : undefined
}

const TAG = 'qcs:tag/'

/** COND-14: `qcs:tag/NAME` from `qcs:tag`: what follows `NAME&` in each tag of that name. */
function valuesOfTag(key: string, { context }: Question): unknown {
  if (!key.startsWith(TAG)) return undefined
  const tags = ownValue(context, 'qcs:tag')
  if (tags === undefined) return undefined
  const name = key.slice(TAG.length)
  return listOf(tags).flatMap((tag): readonly unknown[] => {
    // What is no text is no tag either, but may have been meant as one: it stays, for the operator to stumble over.
    if (typeof tag !== 'string') return [tag]
    const ampersand = tag.indexOf('&')
    return ampersand >= 0 && tag.slice(0, ampersand) === name ? [tag.slice(ampersand + 1)] : []
  })
}

/** COND-16: keys that the caller and the time of the request fill. */
function filledIn(key: string, { caller, now }: Question): unknown {
  if (key === 'qcs:uin') return caller.uin
  if (key === 'qcs:owner_uin') return caller.account?.uin
  return key === 'qcs:current_time' ? now : undefined
}

/** COND-2: a key that is missing, or an empty list. */
export function isMissing(value: unknown): value is undefined | readonly [] {
  return value === undefined || (Array.isArray(value) && value.length === 0)
}

/** COND-5: one value stands for a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? Array.from<unknown>(value) : [value]
}

/** COND-12: true when the key is missing, `""` or `[]`; `undefined` for a value of which that cannot be said. */
export function isNull(value: unknown): boolean | undefined {
  if (isMissing(value) || value === '') return true
  const isThere = ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value)
  return isThere ? false : undefined
}
