// The request context: the values of condition keys, as given or as filled in (COND-3, COND-13, COND-14, COND-16). Only own
// members count: the context is a stranger's object. It refuses to know operators.
import type { RequestFacts } from './request-facts.ts'

/** A condition key, with what is looked at when the context lacks it. */
export type ContextKey = {
  readonly name: string
  readonly fallback: 'none' | 'other-spelling' | 'tag' | 'uin' | 'owner-uin' | 'current-time'
  /** The other spelling, or the key that holds all tags. */
  readonly other: string
  /** The name of the tag. */
  readonly tag: string
}

const TAG_KEY = 'qcs:tag'
const ONE_TAG = `${TAG_KEY}/`

const SPECIAL: ReadonlyMap<string, Pick<ContextKey, 'fallback' | 'other'>> = new Map([
  ['mfa', { fallback: 'other-spelling', other: 'qcs:mfa' }],
  ['qcs:mfa', { fallback: 'other-spelling', other: 'mfa' }],
  ['qcs:uin', { fallback: 'uin', other: '' }],
  ['qcs:owner_uin', { fallback: 'owner-uin', other: '' }],
  ['qcs:current_time', { fallback: 'current-time', other: '' }],
])

export function compileKey(name: string): ContextKey {
  const special = SPECIAL.get(name)
  if (special !== undefined) return { name, ...special, tag: '' }
  if (name.startsWith(ONE_TAG)) return { name, fallback: 'tag', other: TAG_KEY, tag: name.slice(ONE_TAG.length) }
  return { name, fallback: 'none', other: '', tag: '' }
}

/** The value of a key, or `undefined` when it is missing. */
export function lookUp(key: ContextKey, { context, caller, now }: RequestFacts): unknown {
  const value = own(context, key.name)
  if (value !== undefined || key.fallback === 'none') return value
  switch (key.fallback) {
    case 'other-spelling':
      return own(context, key.other)
    case 'tag':
      return tagValues(own(context, key.other), key.tag)
    case 'uin':
      return caller.uin
    case 'owner-uin':
      return caller.account
    case 'current-time':
      return now
  }
}

function own(context: RequestFacts['context'], name: string): unknown {
  return context !== undefined && Object.hasOwn(context, name) ? context[name] : undefined
}

/** COND-14: every value of one tag among `key&value` texts. What is no text stays, and cannot be judged. */
function tagValues(tags: unknown, name: string): unknown {
  if (tags === undefined) return undefined
  const list: readonly unknown[] = Array.isArray(tags) ? tags : [tags]
  const values: unknown[] = []
  for (const tag of list) {
    if (typeof tag !== 'string') values.push(tag)
    else if (tag.charAt(name.length) === '&' && tag.startsWith(name) && !name.includes('&')) {
      values.push(tag.slice(name.length + 1))
    }
  }
  return values
}
