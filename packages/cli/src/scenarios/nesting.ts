// How deep in brackets and strings a JSON text is, byte by byte. Every byte that matters is ASCII, and no byte of a longer
// character of UTF-8 is, so bytes need no decoding. It refuses to judge whether the text is JSON.

export const QUOTE = 0x22
export const COMMA = 0x2c
export const COLON = 0x3a
export const OPEN_BRACKET = 0x5b
export const CLOSE_BRACKET = 0x5d
export const OPEN_BRACE = 0x7b
export const LINE_FEED = 0x0a
const BACKSLASH = 0x5c
const CLOSE_BRACE = 0x7d

/** A place in a text. It changes with each step, for it is stepped on for every byte of gigabytes. */
export type Nesting = {
  depth: number
  inString: boolean
  escaped: boolean
  /** The last byte that is no white space; 0 at the beginning. */
  last: number
}

/** Outside of everything. */
export function outside(): Nesting {
  return { depth: 0, inString: false, escaped: false, last: 0 }
}

/** Goes over one byte. A line break ends a string, where JSON allows none, so that a broken line harms no other. */
export function step(at: Nesting, byte: number): void {
  if (at.inString) {
    if (at.escaped) at.escaped = false
    else if (byte === BACKSLASH) at.escaped = true
    else if (byte === QUOTE) at.inString = false
    if (byte === LINE_FEED) at.inString = false
    return
  }
  if (isBlank(byte)) return
  at.last = byte
  if (byte === QUOTE) {
    at.inString = true
    at.escaped = false
  } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) at.depth += 1
  else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) at.depth -= 1
}

/** White space of JSON. */
export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === LINE_FEED || byte === 0x0d || byte === 0x09
}
