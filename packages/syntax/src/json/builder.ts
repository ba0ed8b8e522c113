// The state of the tolerant tree builder and the steps that every part of it takes: which token comes next, which
// bracket is open, where a finished value goes. It refuses to know how a fault is mended.
import { codePointLabel, WIDE_PUNCTUATION } from './characters.ts'
import type { Token, TokenKind } from './lexer.ts'
import type { Context } from './literals.ts'
import type { JsonMember, JsonNode, JsonString } from './tree.ts'

/** What an open bracket waits for: a name, a colon, a value, or what follows a value. */
type FrameState = 'name' | 'colon' | 'value' | 'after'

/** One open bracket. */
export type Frame = {
  readonly kind: 'object' | 'array'
  readonly start: number
  readonly members: JsonMember[]
  readonly elements: JsonNode[]
  state: FrameState
  /** The name that waits for its value; `undefined` for a value that has none. */
  name: JsonString | undefined
  nameStart: number
  /** The offset after the last finished value. */
  lastEnd: number
}

export type Builder = {
  readonly ctx: Context
  readonly tokens: readonly Token[]
  readonly stack: Frame[]
  /** Members of every finished object, for the duplicate check. */
  readonly objects: (readonly JsonMember[])[]
  /** Index of the current token; never one of white space or a comment. */
  at: number
  /** The offset after the last token that was taken. */
  lastEnd: number
  /** Closing minus opening brackets from the current token on, for guessing what a wrong one means. */
  closersLeft: number
  /** Tokens before this index have had their wide punctuation reported. */
  wideUntil: number
  /** Brackets beyond the depth limit that were never closed. */
  deepUnclosed: number
  deepReported: boolean
  /** The outermost brace was not written: that it is not closed either is the same fault. */
  implicitRoot: boolean
  root: JsonNode | undefined
}

const isTrivia = (kind: TokenKind | undefined): boolean => kind === 'comment' || kind === 'foreign-space'

export const isCloser = (kind: TokenKind | undefined): boolean => kind === '}' || kind === ']'

export const isOpener = (kind: TokenKind | undefined): boolean => kind === '{' || kind === '['

const closing = (kind: TokenKind): number => (isCloser(kind) ? 1 : isOpener(kind) ? -1 : 0)

/** A builder whose current token is the first significant one from `at` on. */
export function createBuilder(ctx: Context, tokens: readonly Token[], at: number): Builder {
  const closersLeft = tokens.reduce((count, { kind }, i) => (i < at ? count : count + closing(kind)), 0)
  const lastEnd = tokens[at]?.start ?? ctx.origin.text.length
  const builder: Builder = {
    ctx,
    tokens,
    stack: [],
    objects: [],
    at,
    lastEnd,
    closersLeft,
    wideUntil: at,
    deepUnclosed: 0,
    deepReported: false,
    implicitRoot: false,
    root: undefined,
  }
  settle(builder)
  return builder
}

/** The current token, `undefined` at the end. */
export const current = (b: Builder): Token | undefined => b.tokens[b.at]

/** Takes the current token and moves to the next significant one. */
export function advance(b: Builder): void {
  const token = b.tokens[b.at]
  if (token === undefined) return
  b.closersLeft -= closing(token.kind)
  b.lastEnd = token.end
  b.at += 1
  settle(b)
}

/** Steps over what may stand between any two tokens, and reports it. */
function settle(b: Builder): void {
  for (let token = b.tokens[b.at]; token !== undefined; token = b.tokens[b.at]) {
    if (isTrivia(token.kind)) reportTrivia(b, token)
    else if (token.kind === 'other') reportOther(b, token)
    else break
  }
  if (b.at >= b.wideUntil) reportWide(b)
}

/** Takes the run of tokens of the same kind as the current one; returns their number and the last. */
function takeRun(b: Builder, first: Token): { count: number; last: Token } {
  let count = 0
  let last = first
  for (let token = b.tokens[b.at]; token?.kind === first.kind; token = b.tokens[b.at]) {
    count += 1
    last = token
    b.at += 1
  }
  return { count, last }
}

function reportTrivia(b: Builder, first: Token): void {
  const { origin, report } = b.ctx
  const { count, last } = takeRun(b, first)
  const span = origin.span(first.start, last.end)
  if (first.kind === 'foreign-space') {
    const characters = b.tokens.slice(b.at - count, b.at).reduce((sum, { start, end }) => sum + end - start, 0)
    const character = codePointLabel(first.image.charCodeAt(0))
    // Line breaks and tabs between the characters of the run stay where they are.
    const edit = { span, newText: origin.text.slice(first.start, last.end).replace(/[^ \t\r\n]/g, ' ') }
    const fix = { title: ['replace', { text: character, by: ' ' }], safety: 'safe', edits: [edit] } as const
    report('json-unicode-space', span, { count: characters, character }, { fixes: [fix] })
    return
  }
  const fix = { title: ['delete', { text: first.image }], safety: 'safe', edits: [{ span, newText: '' }] } as const
  const unclosed = last.image.startsWith('/*') && !(last.image.endsWith('*/') && last.image.length >= 4)
  if (unclosed) report('json-unclosed-comment', origin.span(last.start, last.end), {})
  if (!unclosed || count > 1) report('json-comment', span, { count: unclosed ? count - 1 : count }, { fixes: [fix] })
}

function reportOther(b: Builder, first: Token): void {
  const { origin, report } = b.ctx
  const { count, last } = takeRun(b, first)
  const text = origin.text.slice(first.start, Math.min(last.end, first.start + 100))
  const span = origin.span(first.start, last.end)
  const fix = { title: ['delete', { text }], safety: 'unsafe', edits: [{ span, newText: '' }] } as const
  report('json-unexpected-text', span, { count, text }, { fixes: [fix] })
}

function reportWide(b: Builder): void {
  const first = b.tokens[b.at]
  // The character code first: looking a slice up in a map means hashing it, for every token of the text.
  if (first === undefined || first.kind === 'string' || first.image.charCodeAt(0) < 0x80) return
  const meant = WIDE_PUNCTUATION.get(first.image)
  if (meant === undefined) return
  let end = b.at + 1
  while (b.tokens[end]?.image === first.image) end += 1
  b.wideUntil = end
  const run = b.tokens.slice(b.at, end)
  const edits = run.slice(0, 100).map((token) => ({ span: b.ctx.origin.span(token.start, token.end), newText: meant }))
  const span = b.ctx.origin.span(first.start, run.at(-1)?.end ?? first.end)
  const fix = { title: ['replace', { text: first.image, by: meant }], safety: 'safe', edits } as const
  b.ctx.report('json-wide-punctuation', span, { count: run.length, found: first.image, meant }, { fixes: [fix] })
}

/** The kind of the `n`-th significant token after the current one. Looks over what lies between, silently. */
export function kindAhead(b: Builder, n: number): TokenKind | undefined {
  let left = n
  let at = b.at
  while (left > 0) {
    at += 1
    while (isTrivia(b.tokens[at]?.kind)) at += 1
    left -= 1
  }
  return b.tokens[at]?.kind
}

/** Opens a bracket. */
export function pushFrame(b: Builder, kind: Frame['kind'], start: number): void {
  const state = kind === 'object' ? 'name' : 'value'
  b.stack.push({ kind, start, members: [], elements: [], state, name: undefined, nameStart: start, lastEnd: start })
}

/** Closes the innermost bracket at `end` and hands its node to the bracket around it. */
export function popFrame(b: Builder, end: number): void {
  const frame = b.stack.pop()
  if (frame === undefined) return
  const span = b.ctx.origin.span(frame.start, end)
  if (frame.kind === 'object') {
    b.objects.push(frame.members)
    addValue(b, { type: 'object', members: frame.members, span }, end)
  } else {
    addValue(b, { type: 'array', elements: frame.elements, span }, end)
  }
}

/** Puts a finished value where it belongs. */
export function addValue(b: Builder, value: JsonNode, end: number): void {
  const frame = b.stack.at(-1)
  if (frame === undefined) {
    b.root = value
    return
  }
  frame.state = 'after'
  frame.lastEnd = end
  if (frame.kind === 'array') frame.elements.push(value)
  else if (frame.name !== undefined) {
    frame.members.push({ name: frame.name, value, span: b.ctx.origin.span(frame.nameStart, end) })
  }
  frame.name = undefined
}
