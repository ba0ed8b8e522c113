// The tolerant tokens: chevrotain's lexer over the linear scanners, so that every character of any text belongs to a
// token or to white space. It refuses to judge: a curly quotation mark or a comment is a token like any other, and what
// is wrong with it is said by the tree builder.
import { type CustomPatternMatcherFunc, createToken, type ITokenConfig, Lexer, type TokenType } from 'chevrotain'
import { CURLY_QUOTES, isForeignSpace, SINGLE_QUOTES, WIDE_PUNCTUATION } from './characters.ts'
import { isQuote, type StringShape, scanComment, scanForeignSpace, scanString, scanWord } from './scanners.ts'

/** What the tree builder distinguishes. */
export type TokenKind =
  | 'string'
  | 'word'
  | 'comment'
  | 'foreign-space'
  | '{'
  | '}'
  | '['
  | ']'
  | ':'
  | ','
  | 'equals'
  | 'other'

/** One token; offsets count from the start of the text. */
export type Token = {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** What was written. */
  readonly image: string
  /** For strings only. */
  readonly string: StringShape | undefined
}

const custom = (scan: (text: string, start: number) => number): CustomPatternMatcherFunc => {
  return (text, start) => {
    const end = scan(text, start)
    return end <= start ? null : [text.slice(start, end)]
  }
}

/** One character of each of the buckets into which the lexer sorts characters beyond Latin-1. */
const BEYOND_LATIN: readonly number[] = Array.from({ length: 512 }, (_, i) => i * 128).filter((code) => code > 255)
const ASCII: readonly number[] = Array.from({ length: 256 }, (_, code) => code)

/** Kept by identity: the scanner knows the shape already, and the builder must not scan again. */
const matchString: CustomPatternMatcherFunc = (text, start) => {
  if (!isQuote(text.charAt(start))) return null
  const string = scanString(text, start)
  return Object.assign([text.slice(start, string.end)] as [string], { payload: string })
}

const structure = (char: '{' | '}' | '[' | ']' | ':' | ','): ITokenConfig => ({
  name: char,
  pattern: custom((text, start) => {
    const found = text.charAt(start)
    return found === char || WIDE_PUNCTUATION.get(found) === char ? start + 1 : -1
  }),
  start_chars_hint: [char.charCodeAt(0), ...BEYOND_LATIN],
  line_breaks: false,
})

const QUOTE_HINTS = [...'"', ...SINGLE_QUOTES, ...CURLY_QUOTES].map((char) => char.charCodeAt(0))

// The order decides where two kinds could begin with the same character; frequent ones come first.
const CONFIGS: readonly ITokenConfig[] = [
  { name: 'space', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED, line_breaks: true },
  { name: 'string', pattern: matchString, start_chars_hint: [...QUOTE_HINTS, ...BEYOND_LATIN], line_breaks: true },
  structure(','),
  structure(':'),
  structure('{'),
  structure('}'),
  structure('['),
  structure(']'),
  {
    name: 'foreign-space',
    pattern: custom(scanForeignSpace),
    start_chars_hint: [...ASCII.filter(isForeignSpace), ...BEYOND_LATIN],
    line_breaks: true,
  },
  { name: 'comment', pattern: custom(scanComment), start_chars_hint: ['/', '#'], line_breaks: true },
  {
    name: 'equals',
    pattern: custom((text, start) =>
      text.startsWith('=>', start) ? start + 2 : text.charAt(start) === '=' ? start + 1 : -1,
    ),
    start_chars_hint: ['='],
    line_breaks: false,
  },
  { name: 'word', pattern: custom(scanWord), start_chars_hint: [...ASCII, ...BEYOND_LATIN], line_breaks: true },
  {
    name: 'other',
    pattern: custom((_text, start) => start + 1),
    start_chars_hint: [...ASCII, ...BEYOND_LATIN],
    line_breaks: true,
  },
]

const KINDS: readonly TokenKind[] = [
  'string',
  'word',
  'comment',
  'foreign-space',
  '{',
  '}',
  '[',
  ']',
  ':',
  ',',
  'equals',
  'other',
]

type TolerantLexer = { readonly lexer: Lexer; readonly kindOf: ReadonlyMap<TokenType, TokenKind> }

let shared: TolerantLexer | undefined

/** Built on first use: a program that reads only well-formed policies never pays for it. */
function tolerantLexer(): TolerantLexer {
  if (shared === undefined) {
    const types = CONFIGS.map((config) => createToken(config))
    const kindOf = new Map<TokenType, TokenKind>()
    for (const type of types) {
      const kind = KINDS.find((name) => name === type.name)
      if (kind !== undefined) kindOf.set(type, kind)
    }
    // Definitions are checked by the tests; checking them again at every start costs milliseconds.
    const lexer = new Lexer(types, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: true })
    shared = { lexer, kindOf }
  }
  return shared
}

/** Every token of `text` from `start` on, white space of JSON left out. Linear; never throws. */
export function tokenize(text: string, start: number): Token[] {
  const { lexer, kindOf } = tolerantLexer()
  const { tokens } = lexer.tokenize(start === 0 ? text : text.slice(start))
  const found: Token[] = []
  for (const { tokenType, startOffset, image, payload } of tokens) {
    const from = startOffset + start
    const kind = kindOf.get(tokenType) ?? 'other'
    const string = kind === 'string' ? moved(payload, start) : undefined
    found.push({ kind, start: from, end: from + image.length, image, string })
  }
  return found
}

function moved(shape: StringShape, by: number): StringShape {
  if (by === 0) return shape
  return { ...shape, contentStart: shape.contentStart + by, contentEnd: shape.contentEnd + by, end: shape.end + by }
}
