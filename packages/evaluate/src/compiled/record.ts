// What untrusted values are first asked. It refuses to know what they stand for.

/** True for an object that is no list. Look members up by `Object.hasOwn` where their names are untrusted. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True when the characters from `start` to `end` are ASCII digits, at least one. */
export function isDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x30 || code > 0x39) return false
  }
  return end > start
}
