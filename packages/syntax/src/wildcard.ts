// The glob of the language: `*` stands for any run of characters, none, `/` and `:` included, and everything else for
// itself, letter case and all (ACT-2, RES-6, COND-7). Patterns are compiled once, to data, and matched often. It refuses
// to know what it is matching, and never builds a RegExp: a policy is untrusted text.

/** Stands for `*` among parts whose strings are literal text, stars in them included (VAR-3). */
export const STAR: unique symbol = Symbol('*')

/**
 * A compiled pattern, data with one shape for all kinds. (Closures were tried: a call of one costs 5 to 10 % more than
 * a switch over data once several kinds meet at one place, and tells an index nothing.) A match begins with `head`,
 * ends with `tail`, and holds `pieces` in order between them: `any` has none of these, `literal` and `prefix` only a
 * head, `suffix` only a tail, `general` any of them.
 */
export type Wildcard = {
  readonly kind: 'any' | 'literal' | 'prefix' | 'suffix' | 'general'
  readonly head: string
  readonly pieces: readonly Piece[]
  readonly tail: string
  /** How many UTF-16 units a match has at least. */
  readonly least: number
}

/** A text between two stars. */
export type Piece = {
  readonly text: string
  /**
   * Only of a long piece: for each position the length of the longest border of the text up to it, with which the
   * search never goes back (Knuth, Morris and Pratt).
   */
  readonly borders: Uint16Array | undefined
}

/** UTF-16 units of the longest pattern that is compiled. A whole policy has at most 6144 code points (DOC-11). */
export const MAX_PATTERN_LENGTH = 16_384

/**
 * V8's indexOf looks at the last 250 characters of what it searches for; beyond that its time can be the product of
 * both lengths (0.25 s for 16,000 against 65,000 characters).
 */
const LONG_PIECE = 250

const NO_PIECES: readonly Piece[] = []

/** True when the text holds a `*`. Linear. */
export function hasWildcard(text: string): boolean {
  return text.includes('*')
}

/**
 * The pattern as data; `undefined` when it is longer than {@link MAX_PATTERN_LENGTH}, and then nothing is known of what
 * it matches. Linear.
 */
export function compileWildcard(pattern: string): Wildcard | undefined {
  if (pattern.length > MAX_PATTERN_LENGTH) return undefined
  return compiled(pattern.split('*'))
}

/**
 * The same of parts: a string is literal text, {@link STAR} a wildcard. For patterns into which values were inserted,
 * whose stars are no wildcards (VAR-3). Linear.
 */
export function compileWildcardParts(parts: readonly (string | typeof STAR)[]): Wildcard | undefined {
  const texts: string[] = []
  let text = ''
  let length = 0
  for (const part of parts) {
    length += part === STAR ? 1 : part.length
    if (length > MAX_PATTERN_LENGTH) return undefined
    if (part === STAR) {
      texts.push(text)
      text = ''
    } else text += part
  }
  texts.push(text)
  return compiled(texts)
}

/** `texts` stand between the stars: one more than there are stars. */
function compiled(texts: readonly string[]): Wildcard {
  const head = texts[0] ?? ''
  if (texts.length < 2) return { kind: 'literal', head, pieces: NO_PIECES, tail: '', least: head.length }
  const tail = texts[texts.length - 1] ?? ''
  const between = texts.slice(1, -1).filter((text) => text !== '')
  const pieces = between.length === 0 ? NO_PIECES : between.map(pieceOf)
  let least = head.length + tail.length
  for (const piece of pieces) least += piece.text.length
  return { kind: kindOf(head, pieces, tail), head, pieces, tail, least }
}

function kindOf(head: string, pieces: readonly Piece[], tail: string): Wildcard['kind'] {
  if (pieces.length > 0) return 'general'
  if (tail === '') return head === '' ? 'any' : 'prefix'
  return head === '' ? 'suffix' : 'general'
}

/**
 * Whether the pattern matches the whole text. Never throws. Linear in the text's length: the first piece that
 * is missed ends it, and each is searched for once, from where the one before it was found.
 */
export function matchWildcard(wildcard: Wildcard, text: string): boolean {
  // Whole texts are compared by the engine, which is faster than by hand once they are long.
  return wildcard.kind === 'literal' ? text === wildcard.head : matchWildcardFrom(wildcard, text, 0)
}

/**
 * The same of the text from `start` on, at most its length: for the last part of a longer text, which then needs no
 * slice of its own.
 */
export function matchWildcardFrom(wildcard: Wildcard, text: string, start: number): boolean {
  switch (wildcard.kind) {
    case 'any':
      return true
    case 'literal':
      return text.length - start === wildcard.least && endsAt(text, text.length, wildcard.head)
    case 'prefix':
      return endsAt(text, start + wildcard.least, wildcard.head)
    case 'suffix':
      return text.length - start >= wildcard.least && endsAt(text, text.length, wildcard.tail)
    case 'general':
      return matchGeneral(wildcard, text, start)
  }
}

function matchGeneral({ head, pieces, tail, least }: Wildcard, text: string, start: number): boolean {
  if (text.length - start < least) return false
  if (!endsAt(text, start + head.length, head) || !endsAt(text, text.length, tail)) return false
  const end = text.length - tail.length
  let at = start + head.length
  for (const piece of pieces) {
    const found =
      piece.borders === undefined ? text.indexOf(piece.text, at) : search(piece.text, piece.borders, text, at)
    at = found + piece.text.length
    // The leftmost place leaves most room for the rest, so a miss is final.
    if (found < 0 || at > end) return false
  }
  return true
}

/**
 * Whether `part` stands in `text` just before `end`. Backwards, because names in policies differ at their ends: as fast
 * as startsWith on a hit, measured side by side, and 3 to 20 times as fast on a miss of 8 to 64 characters.
 */
function endsAt(text: string, end: number, part: string): boolean {
  // Reading beyond the edges would come to the same, but makes V8 give up the fast charCodeAt.
  if (end > text.length || end < part.length) return false
  let at = end
  for (let i = part.length - 1; i >= 0; i -= 1) {
    at -= 1
    if (text.charCodeAt(at) !== part.charCodeAt(i)) return false
  }
  return true
}

function pieceOf(text: string): Piece {
  return { text, borders: text.length > LONG_PIECE ? bordersOf(text) : undefined }
}

function bordersOf(text: string): Uint16Array {
  const borders = new Uint16Array(text.length)
  let border = 0
  for (let i = 1; i < text.length; i += 1) {
    border = grown(text, borders, border, text.charCodeAt(i))
    borders[i] = border
  }
  return borders
}

/** How much of `text` is matched after the character `code`, when `matched` of it was before. */
function grown(text: string, borders: Uint16Array, matched: number, code: number): number {
  let length = matched
  while (length > 0 && text.charCodeAt(length) !== code) length = borders[length - 1] ?? 0
  return text.charCodeAt(length) === code ? length + 1 : 0
}

/** The first place of `piece` in `text` from `from` on, or -1. Linear in `text`, whatever the piece. */
function search(piece: string, borders: Uint16Array, text: string, from: number): number {
  let matched = 0
  for (let i = from; i < text.length; i += 1) {
    matched = grown(piece, borders, matched, text.charCodeAt(i))
    if (matched === piece.length) return i + 1 - matched
  }
  return -1
}
