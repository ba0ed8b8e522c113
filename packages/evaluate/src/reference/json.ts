// Looks into values that may be anything: a request comes from untrusted JSON (EVAL-10). It refuses to know what the
// members mean.

/** What is wrong with a request, in words. */
export type Malformed = { readonly malformed: string }

/** The value of an own member; `undefined` when there is none, or when it is `null`, which is absent (section 7). */
export function memberOf(value: object, name: string): unknown {
  const found: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
  return found === null ? undefined : found
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
