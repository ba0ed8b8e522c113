// From any text to the JSON tree of its document: strict reading first, then, for a text with faults, the tolerant
// reader, after undoing an encoding of the whole. It decides where the document begins and ends. It refuses to know
// what a policy is, but for the few names by which it tells a document from other text.
import type { Report } from '../diagnostics/reporter.ts'
import { reportUnexpected } from './brackets.ts'
import { buildTree } from './build-tree.ts'
import { type Builder, createBuilder, current, isCloser, pushFrame } from './builder.ts'
import { reportDuplicates } from './duplicates.ts'
import { type Token, tokenize } from './lexer.ts'
import type { Context } from './literals.ts'
import { jsonStringOrigin, type Origin, plainOrigin, urlOrigin } from './origin.ts'
import { readStrict } from './strict.ts'
import type { JsonNode } from './tree.ts'

/** Longer texts are not read: 16 Mi UTF-16 code units, some 2,700 times the longest policy. */
export const MAX_TEXT_LENGTH: number = 16 * 1024 * 1024

/** What was found: the document's root, or that there is none and what the text seems to be. */
export type JsonDocument = {
  readonly origin: Origin
  readonly root: JsonNode | undefined
  /** Unicode code points without white space outside strings (DOC-11); only of well-formed JSON. */
  readonly minifiedLength?: number
  /** The document does not begin where the text begins: only its members can tell whether it is a policy. */
  readonly embedded: boolean
}

const BYTE_ORDER_MARK = 0xfeff

/** Reads `text`; every fault goes to `report`. Linear; never throws. */
export function readJson(text: string, report: Report): JsonDocument {
  if (text.length > MAX_TEXT_LENGTH) {
    report(
      'text-too-long',
      { start: MAX_TEXT_LENGTH, end: text.length },
      { length: text.length, limit: MAX_TEXT_LENGTH },
    )
    return { origin: plainOrigin(text, 0), root: undefined, embedded: false }
  }
  const start = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  if (start === 1) {
    const span = { start: 0, end: 1 }
    const fix = { title: ['delete', { text: 'U+FEFF' }], safety: 'safe', edits: [{ span, newText: '' }] } as const
    report('text-byte-order-mark', span, {}, { fixes: [fix] })
  }
  const strict = readStrict(text, start)
  if (strict !== undefined && strict.root.type !== 'string') {
    for (const members of strict.objects) reportDuplicates(members, report)
    return {
      origin: plainOrigin(text, start),
      root: strict.root,
      minifiedLength: strict.minifiedLength,
      embedded: false,
    }
  }
  const encoded = jsonStringOrigin(text, start) ?? urlOrigin(text, start)
  if (encoded !== undefined) return readEncoded(text, encoded, report)
  const origin = plainOrigin(text, start)
  return strict === undefined ? readTolerant({ origin, report }) : { origin, root: strict.root, embedded: false }
}

function readEncoded(outer: string, origin: Origin, report: Report): JsonDocument {
  const { before, after, encoding } = origin
  if (before.end > before.start) report('text-before-document', before, {})
  if (after.end > after.start && encoding === 'url') report('text-after-document', after, {})
  const span = encoding === 'url' ? { start: before.end, end: after.start } : { start: before.start, end: after.end }
  const whole = span.start === 0 || outer.slice(0, span.start).trim() === ''
  const fix = { title: ['decode', {}], safety: 'safe', edits: [{ span, newText: origin.text }] } as const
  report(encoding === 'url' ? 'text-is-url-encoded' : 'text-is-json-string', span, {}, { fixes: whole ? [fix] : [] })
  // An edit inside the decoded document would have to be encoded again; only the fix of the whole is offered.
  const withoutFixes: Report = (code, at, args, extras) =>
    report(code, at, args, extras?.related === undefined ? {} : { related: extras.related })
  return readTolerant({ origin, report: withoutFixes })
}

const DOCUMENT_NAMES: ReadonlySet<string> = new Set(['version', 'statement', 'principal'])

/** Reads a text with faults. */
function readTolerant(ctx: Context): JsonDocument {
  const { origin } = ctx
  const tokens = tokenize(origin.text, origin.start)
  const first = nextSignificant(tokens, 0)
  const brace = tokens.findIndex(({ kind }) => kind === '{')
  const firstToken = tokens[first]
  if (firstToken === undefined) {
    createBuilder(ctx, tokens, 0)
    ctx.report('text-empty', origin.span(origin.start, origin.text.length), {})
    return { origin, root: undefined, embedded: false }
  }
  if (firstToken.kind === '{' || firstToken.kind === '[') return build(createBuilder(ctx, tokens, 0), false)
  if (isDocumentName(firstToken, tokens[nextSignificant(tokens, first + 1)])) return buildBraceless(ctx, tokens)
  if (brace === -1) return { origin, root: undefined, embedded: true }
  const end = tokens[brace - 1]?.end ?? firstToken.end
  const span = origin.span(firstToken.start, end)
  const fix = {
    title: ['delete', { text: origin.text.slice(firstToken.start, firstToken.start + 60) }],
    safety: 'unsafe',
    edits: [{ span, newText: '' }],
  } as const
  ctx.report('text-before-document', span, {}, { fixes: [fix] })
  return build(createBuilder(ctx, tokens, brace), true)
}

function nextSignificant(tokens: readonly Token[], from: number): number {
  const found = tokens.findIndex(({ kind }, i) => i >= from && kind !== 'comment' && kind !== 'foreign-space')
  return found === -1 ? tokens.length : found
}

/** `"statement": …` without the brace before it. */
function isDocumentName(token: Token, next: Token | undefined): boolean {
  const [word = ''] = token.image.replace(/^["'`“”‘’]/, '').split(/["'`“”‘’:=]/, 1)
  const colon = next?.kind === ':' || next?.kind === 'equals' || (token.kind === 'word' && /[:=]/.test(token.image))
  return colon && token.image.length < 200 && DOCUMENT_NAMES.has(word.toLowerCase())
}

function buildBraceless(ctx: Context, tokens: readonly Token[]): JsonDocument {
  const b = createBuilder(ctx, tokens, 0)
  const at = current(b)?.start ?? 0
  const span = ctx.origin.span(at, at)
  const fix = { title: ['insert', { text: '{' }], safety: 'unsafe', edits: [{ span, newText: '{' }] } as const
  ctx.report('json-missing-opening-bracket', span, { expected: '{' }, { fixes: [fix] })
  pushFrame(b, 'object', at)
  b.implicitRoot = true
  return build(b, false)
}

function build(b: Builder, embedded: boolean): JsonDocument {
  buildTree(b)
  const { origin, report } = b.ctx
  for (let token = current(b); token !== undefined && isCloser(token.kind); token = current(b))
    reportUnexpected(b, token)
  const rest = current(b)
  if (rest !== undefined) reportRest(b, rest)
  for (const members of b.objects) if (members.length > 1) reportDuplicates(members, report)
  return { origin, root: b.root, embedded }
}

/** Everything after the document is one diagnostic. */
function reportRest(b: Builder, first: Token): void {
  let end = first.end
  for (let i = b.at; i < b.tokens.length; i += 1) {
    const token = b.tokens[i]
    if (token !== undefined && token.kind !== 'comment' && token.kind !== 'foreign-space') end = token.end
  }
  const span = b.ctx.origin.span(first.start, end)
  const text = b.ctx.origin.text.slice(first.start, Math.min(end, first.start + 60))
  const fix = { title: ['delete', { text }], safety: 'unsafe', edits: [{ span, newText: '' }] } as const
  b.ctx.report('text-after-document', span, {}, { fixes: [fix] })
}
