// Reads a text that is well-formed JSON into the tree, as fast as a tree with places can be made, and gives up at the
// first character that is not. It refuses to recover or to report: whatever it gives up on is read again by the
// tolerant reader, which agrees with it on every well-formed text (a property holds them equal).
import type { Span } from '../span.ts'
import { hasLoneSurrogate } from './decode-string.ts'
import type { JsonMember, JsonNode, JsonString } from './tree.ts'

/** The result: a tree, and the objects that the duplicate check still has to see, or `undefined`. */
export type StrictResult = {
  readonly root: JsonNode
  readonly objects: readonly (readonly JsonMember[])[]
  /** Unicode code points without white space outside strings (DOC-11). */
  readonly minifiedLength: number
}

/** Deeper brackets are left to the tolerant reader, which says so (a policy needs 7 levels). */
export const MAX_DEPTH = 100

type Cursor = {
  readonly text: string
  at: number
  depth: number
  /** UTF-16 units that do not count for the minified length: white space, and one of each surrogate pair. */
  uncounted: number
  readonly objects: (readonly JsonMember[])[]
}

/** Signals "not well-formed"; distinct from every node. */
const FAIL = undefined

/** Reads `text` from `start` to its end. Linear; recursion is bounded by {@link MAX_DEPTH}. */
export function readStrict(text: string, start: number): StrictResult | undefined {
  const cursor: Cursor = { text, at: start, depth: 0, uncounted: 0, objects: [] }
  const root = readValue(cursor)
  if (root === FAIL) return undefined
  skipSpace(cursor)
  if (cursor.at !== text.length) return undefined
  return { root, objects: cursor.objects, minifiedLength: text.length - start - cursor.uncounted }
}

function skipSpace(cursor: Cursor): number {
  const { text } = cursor
  let { at } = cursor
  let code = text.charCodeAt(at)
  // Four comparisons in the order of frequency beat a table here: most calls see no white space at all.
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    at += 1
    code = text.charCodeAt(at)
  }
  cursor.uncounted += at - cursor.at
  cursor.at = at
  return code
}

function readValue(cursor: Cursor): JsonNode | undefined {
  const code = skipSpace(cursor)
  if (code === 0x22) return readString(cursor)
  if (code === 0x7b) return readObject(cursor)
  if (code === 0x5b) return readArray(cursor)
  return readLiteral(cursor, code)
}

function readString(cursor: Cursor): JsonString | undefined {
  const { text, at: start } = cursor
  let at = start + 1
  for (let code = text.charCodeAt(at); code !== 0x22; code = text.charCodeAt(at)) {
    // Nearly every character passes these three comparisons; the rest are told apart only when one fails.
    if (!(code > 0x22 && code < 0xd800 && code !== 0x5c) && !isPlain(code)) return readHardString(cursor, start, at)
    at += 1
  }
  cursor.at = at + 1
  return {
    type: 'string',
    value: text.slice(start + 1, at),
    raw: text.slice(start, at + 1),
    span: { start, end: at + 1 },
  }
}

/** A character of a string that stands for itself; NaN, at the end of the text, is none. */
const isPlain = (code: number): boolean => code === 0x20 || code === 0x21 || code > 0xdfff

/** A string with an escape or a surrogate: find its end, then let the engine's own reader decode it. */
function readHardString(cursor: Cursor, start: number, from: number): JsonString | undefined {
  const { text } = cursor
  let at = from
  let code = text.charCodeAt(at)
  while (code !== 0x22) {
    if (!(code >= 0x20)) return FAIL
    if (code >= 0xd800 && code <= 0xdbff) cursor.uncounted += 1
    at += code === 0x5c ? 2 : 1
    code = text.charCodeAt(at)
  }
  const raw = text.slice(start, at + 1)
  const value = decodeWhole(raw)
  if (value === undefined || hasLoneSurrogate(value)) return FAIL
  cursor.at = at + 1
  return { type: 'string', value, raw, span: { start, end: at + 1 } }
}

function decodeWhole(raw: string): string | undefined {
  try {
    const value: unknown = JSON.parse(raw)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function readObject(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at
  const members: JsonMember[] = []
  if (!enter(cursor)) return FAIL
  let code = skipSpace(cursor)
  if (code !== 0x7d) {
    for (;;) {
      const member = code === 0x22 ? readMember(cursor) : FAIL
      if (member === FAIL) return FAIL
      members.push(member)
      code = skipSpace(cursor)
      if (code === 0x7d) break
      if (code !== 0x2c) return FAIL
      cursor.at += 1
      code = skipSpace(cursor)
    }
  }
  cursor.at += 1
  cursor.depth -= 1
  if (members.length > 1) cursor.objects.push(members)
  return { type: 'object', members, span: { start, end: cursor.at } }
}

function readMember(cursor: Cursor): JsonMember | undefined {
  const start = cursor.at
  const name = readString(cursor)
  if (name === FAIL || skipSpace(cursor) !== 0x3a) return FAIL
  cursor.at += 1
  const value = readValue(cursor)
  return value === FAIL ? FAIL : { name, value, span: { start, end: cursor.at } }
}

function readArray(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at
  const elements: JsonNode[] = []
  if (!enter(cursor)) return FAIL
  if (skipSpace(cursor) !== 0x5d) {
    for (;;) {
      const element = readValue(cursor)
      if (element === FAIL) return FAIL
      elements.push(element)
      const code = skipSpace(cursor)
      if (code === 0x5d) break
      if (code !== 0x2c) return FAIL
      cursor.at += 1
    }
  }
  cursor.at += 1
  cursor.depth -= 1
  return { type: 'array', elements, span: { start, end: cursor.at } }
}

function enter(cursor: Cursor): boolean {
  cursor.at += 1
  cursor.depth += 1
  return cursor.depth <= MAX_DEPTH
}

function readLiteral(cursor: Cursor, code: number): JsonNode | undefined {
  const { text, at: start } = cursor
  if (code === 0x74 && text.startsWith('true', start)) return { type: 'boolean', value: true, span: take(cursor, 4) }
  if (code === 0x66 && text.startsWith('false', start)) return { type: 'boolean', value: false, span: take(cursor, 5) }
  if (code === 0x6e && text.startsWith('null', start)) return { type: 'null', span: take(cursor, 4) }
  const end = numberEnd(text, start)
  if (end === start) return FAIL
  const raw = text.slice(start, end)
  return { type: 'number', value: Number(raw), raw, span: take(cursor, end - start) }
}

function take(cursor: Cursor, length: number): Span {
  const start = cursor.at
  cursor.at = start + length
  return { start, end: cursor.at }
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

function digitsEnd(text: string, from: number): number {
  let at = from
  while (isDigit(text.charCodeAt(at))) at += 1
  return at
}

/** The end of the JSON number (RFC 8259, section 6) that begins at `start`, or `start` when there is none. */
export function numberEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) === 0x2d ? start + 1 : start
  const whole = text.charCodeAt(first) === 0x30 ? first + 1 : digitsEnd(text, first)
  if (whole === first) return start
  let end = whole
  if (text.charCodeAt(end) === 0x2e) {
    const fraction = digitsEnd(text, end + 1)
    if (fraction === end + 1) return start
    end = fraction
  }
  if ((text.charCodeAt(end) | 0x20) === 0x65) {
    const sign = text.charCodeAt(end + 1)
    const digits = sign === 0x2b || sign === 0x2d ? end + 2 : end + 1
    const exponent = digitsEnd(text, digits)
    if (exponent === digits) return start
    end = exponent
  }
  return end
}
