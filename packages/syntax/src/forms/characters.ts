// The classes of characters that the small forms tell apart: white space, digits, and colons that are none. It refuses
// to know what a form is.

/** True for what people take for a blank: ASCII and Unicode white space, and the invisible joiners and marks. */
export function isWhiteSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x85) return false
  if (code >= 0x2000 && code <= 0x200d) return true
  return RARE_SPACES.has(code)
}

const RARE_SPACES: ReadonlySet<number> = new Set([
  0x85, 0xa0, 0x1680, 0x180e, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
])

/** True for the characters that Chinese input methods and word processors write for `:`. */
export function isWideColon(code: number): boolean {
  return code === 0xff1a || code === 0x2236 || code === 0xfe30 || code === 0xfe55
}

/** True for `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** True when the characters `start` to `end` are ASCII digits, at least one. Linear. */
export function isDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    if (!isDigit(text.charCodeAt(i))) return false
  }
  return end > start
}

/** The offset of the first character from `start` on, before `end`, that `is` takes, or -1. Linear. */
export function firstOf(text: string, is: (code: number) => boolean, start: number, end: number): number {
  for (let i = start; i < end; i += 1) {
    if (is(text.charCodeAt(i))) return i
  }
  return -1
}

/** The offset of the last such character, or -1. Linear. */
export function lastOf(text: string, is: (code: number) => boolean, start: number, end: number): number {
  for (let i = end - 1; i >= start; i -= 1) {
    if (is(text.charCodeAt(i))) return i
  }
  return -1
}

/** The offset of the first character that is no white space, or `end`. Linear. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at += 1
  return at
}

/** The offset after the last character that is no white space, or `start`. Linear. */
export function trimSpace(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isWhiteSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}

/** The text without the white space at its edges: more of it than `String.prototype.trim` knows. Linear. */
export function trimmed(text: string): string {
  const start = skipSpace(text, 0, text.length)
  return text.slice(start, trimSpace(text, start, text.length))
}
