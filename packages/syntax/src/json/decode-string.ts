// From what stands between two quotation marks to the text that is meant, and from a place in that text back to a
// place in what was written. It refuses to know how the string was quoted and what it is for.

/** A kind of fault inside a string; `start` and `end` are offsets into what was decoded from. */
export type StringFault = {
  readonly kind: 'escape' | 'control' | 'surrogate'
  readonly start: number
  readonly end: number
}

export type DecodedString = { readonly value: string; readonly faults: readonly StringFault[] }

const SIMPLE_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

const BACKSLASH = 0x5c
const NO_FAULTS: readonly StringFault[] = []

/**
 * Decodes the characters `start` to `end` of `text`. A bad escape is kept as written, a control character too, so that
 * nothing is lost. Linear in the length.
 */
export function decodeString(text: string, start: number, end: number): DecodedString {
  const faults: StringFault[] = []
  let value = ''
  let from = start
  for (let i = start; i < end; ) {
    const code = text.charCodeAt(i)
    if (code === BACKSLASH) {
      const length = escapeLength(text, i, end)
      if (length > 1) {
        value += text.slice(from, i) + escaped(text, i)
        from = i + length
      } else {
        faults.push({ kind: 'escape', start: i, end: Math.min(i + 2, end) })
      }
      i += length
      continue
    }
    if (code < 0x20) faults.push({ kind: 'control', start: i, end: i + 1 })
    i += 1
  }
  value += text.slice(from, end)
  if (hasLoneSurrogate(value)) faults.push({ kind: 'surrogate', start, end })
  return { value, faults: faults.length === 0 ? NO_FAULTS : faults }
}

/** How many characters of `text` at the backslash `at` make one decoded one: 2, 6, or 1 for a bad escape. */
export function escapeLength(text: string, at: number, end: number): number {
  const next = text.charAt(at + 1)
  if (at + 1 < end && SIMPLE_ESCAPES.has(next)) return 2
  return next === 'u' && at + 6 <= end && hexValue(text, at + 2) >= 0 ? 6 : 1
}

/** The character that the escape at `at` stands for; `escapeLength` must be more than 1. */
export function escaped(text: string, at: number): string {
  return SIMPLE_ESCAPES.get(text.charAt(at + 1)) ?? String.fromCharCode(hexValue(text, at + 2))
}

/** The value of four hexadecimal digits at `at`, or -1. */
function hexValue(text: string, at: number): number {
  let value = 0
  for (let i = at; i < at + 4; i += 1) {
    const digit = hexDigit(text.charCodeAt(i))
    if (digit < 0) return -1
    value = value * 16 + digit
  }
  return value
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

/** True when half of a surrogate pair stands alone, which UTF-8 cannot store. Linear. */
export function hasLoneSurrogate(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0xd800 || code > 0xdfff) continue
    const next = text.charCodeAt(i + 1)
    if (code >= 0xdc00 || !(next >= 0xdc00 && next <= 0xdfff)) return true
    i += 1
  }
  return false
}

/**
 * Where in `raw` each decoded character was written, from `start` on; one more entry for the end. A table, because many
 * places may be asked for in one string. Linear.
 */
export function rawOffsets(raw: string, start: number): Uint32Array {
  const offsets = new Uint32Array(raw.length - start + 1)
  let count = 0
  for (let at = start; at < raw.length; count += 1) {
    offsets[count] = at
    at += raw.charCodeAt(at) === BACKSLASH ? escapeLength(raw, at, raw.length) : 1
  }
  offsets.fill(raw.length, count)
  return offsets
}
