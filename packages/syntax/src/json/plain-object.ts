// Tells a JSON object among the values that `JSON.parse` returns. It refuses to look inside.

/** A value with members. */
export type PlainObject = Readonly<Record<string, unknown>>

/** True for an object that is no array. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
