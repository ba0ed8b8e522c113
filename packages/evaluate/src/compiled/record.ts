// What untrusted values are first asked. It refuses to know what they stand for.

/** True for an object that is no list. Look members up by `Object.hasOwn` where their names are untrusted. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
