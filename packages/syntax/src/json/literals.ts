// Turns one token that stands where a value or a name belongs into a node, and reports what is wrong with it: the
// quotation marks, what is inside the string, or that it is no JSON at all. It refuses to know what stands around it.
import type { FixDraft } from '../diagnostics/draft.ts'
import type { Report } from '../diagnostics/reporter.ts'
import { CURLY_QUOTES, codePointLabel } from './characters.ts'
import { decodeString, type StringFault } from './decode-string.ts'
import type { Token } from './lexer.ts'
import type { Origin } from './origin.ts'
import type { StringShape } from './scanners.ts'
import { numberEnd } from './strict.ts'
import type { JsonNode, JsonString } from './tree.ts'

/** What the readers of one text share. */
export type Context = { readonly origin: Origin; readonly report: Report }

/** A string node for the characters `start` to `end`; `innerStart` is kept only where offsets were mapped. */
function stringNode(ctx: Context, value: string, start: number, end: number): JsonString {
  const { origin } = ctx
  const node = { type: 'string' as const, value, raw: origin.text.slice(start, end), span: origin.span(start, end) }
  return origin.encoding === 'none' ? node : { ...node, innerStart: start }
}

/** Reads a string token and reports its faults. */
export function readStringToken(ctx: Context, token: Token, shape: StringShape): JsonString {
  const { value, faults } = decodeString(ctx.origin.text, shape.contentStart, shape.contentEnd)
  reportQuotes(ctx, shape, token)
  reportStringFaults(ctx, faults)
  return stringNode(ctx, value, token.start, token.end)
}

function reportQuotes(ctx: Context, shape: StringShape, token: Token): void {
  const { opening, closing, contentStart, contentEnd } = shape
  if (opening === '"' && closing === '"') return
  if (closing === '') {
    const fixes = [insertion(ctx, contentEnd, '"')]
    const span = ctx.origin.span(token.start, token.end)
    ctx.report('json-missing-quote', span, { which: 'closing' }, { fixes })
  }
  const odd = [opening, closing].find((mark) => mark !== '"' && mark !== '')
  if (odd === undefined) return
  const curly = [opening, closing].find((mark) => mark !== '' && CURLY_QUOTES.includes(mark))
  const edits = []
  if (opening !== '"') edits.push({ span: ctx.origin.span(contentStart - 1, contentStart), newText: '"' })
  if (closing !== '"' && closing !== '') edits.push({ span: ctx.origin.span(contentEnd, contentEnd + 1), newText: '"' })
  const fix: FixDraft = { title: ['replace', { text: curly ?? odd, by: '"' }], safety: 'safe', edits }
  const oddStart = opening === '"' ? contentEnd : contentStart - 1
  const oddEnd = closing === '"' || closing === '' ? contentStart : contentEnd + 1
  const span = ctx.origin.span(oddStart, oddEnd)
  const hasPlainQuote = ctx.origin.text.slice(contentStart, contentEnd).includes('"')
  const fixes = hasPlainQuote ? [] : [fix]
  if (curly === undefined) ctx.report('json-single-quote', span, { found: odd }, { fixes })
  else ctx.report('json-curly-quote', span, { found: curly }, { fixes })
}

const insertion = (ctx: Context, at: number, text: string): FixDraft => ({
  title: ['insert', { text }],
  safety: 'unsafe',
  edits: [{ span: ctx.origin.span(at, at), newText: text }],
})

/** One diagnostic per run of neighboring faults of one kind. */
function reportStringFaults(ctx: Context, faults: readonly StringFault[]): void {
  for (let i = 0; i < faults.length; ) {
    const first = faults[i]
    if (first === undefined) return
    let end = first.end
    let count = 0
    for (let next = faults[i]; next?.kind === first.kind && next.start <= end; next = faults[i]) {
      end = next.end
      count += 1
      i += 1
    }
    reportStringFault(ctx, { ...first, end }, count)
  }
}

function reportStringFault(ctx: Context, { kind, start, end }: StringFault, count: number): void {
  const { origin, report } = ctx
  const span = origin.span(start, end)
  const written = origin.text.slice(start, end)
  // What a control character was typed for is sure; a backslash may have been meant otherwise.
  const safety = kind === 'control' ? 'safe' : 'unsafe'
  const mend = (by: string): { fixes: FixDraft[] } => ({
    fixes: [{ title: ['replace', { text: written, by }], safety, edits: [{ span, newText: by }] }],
  })
  if (kind === 'control') {
    const extras = mend(JSON.stringify(written).slice(1, -1))
    report('json-control-character', span, { count, character: codePointLabel(written.charCodeAt(0)) }, extras)
  } else if (kind === 'escape') {
    report('json-bad-escape', span, { count, escape: written.slice(0, 2) }, mend(written.replaceAll('\\', '\\\\')))
  } else {
    report('json-lone-surrogate', span, { count })
  }
}

type Literal = { readonly type: 'boolean'; readonly value: boolean } | { readonly type: 'null' }

const LITERALS: ReadonlyMap<string, Literal> = new Map([
  ['true', { type: 'boolean', value: true }],
  ['false', { type: 'boolean', value: false }],
  ['null', { type: 'null' }],
])

/** What other languages write for them. */
const FOREIGN_LITERALS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['nil', 'null'],
  ['NULL', 'null'],
  ['undefined', 'null'],
])

/** Reads an unquoted word where a value belongs: a literal, a number, or a text without its quotation marks. */
export function readWord(ctx: Context, start: number, end: number): JsonNode {
  const { origin, report } = ctx
  const word = origin.text.slice(start, end)
  const span = origin.span(start, end)
  const literal = LITERALS.get(word)
  if (literal !== undefined) return { ...literal, span }
  if (numberEnd(word, 0) === word.length) return { type: 'number', value: Number(word), raw: word, span }
  const meant = FOREIGN_LITERALS.get(word)
  const known = meant === undefined ? undefined : LITERALS.get(meant)
  if (meant !== undefined && known !== undefined) {
    report('json-unquoted-value', span, { text: word }, { fixes: [replacement(ctx, start, end, meant)] })
    return { ...known, span }
  }
  const number = looseNumber(word)
  if (number !== undefined) {
    report('json-invalid-number', span, { text: word }, { fixes: [replacement(ctx, start, end, String(number))] })
    return { type: 'number', value: number, raw: String(number), span }
  }
  report('json-unquoted-value', span, { text: word }, { fixes: [replacement(ctx, start, end, JSON.stringify(word))] })
  return stringNode(ctx, word, start, end)
}

/** A quotation mark closes the word that was never opened: `2026-01-01T00:00:00Z"`. */
export function readHalfQuoted(ctx: Context, start: number, closing: number): JsonString {
  const fixes = [insertion(ctx, start, '"')]
  ctx.report('json-missing-quote', ctx.origin.span(start, closing + 1), { which: 'opening' }, { fixes })
  return stringNode(ctx, ctx.origin.text.slice(start, closing), start, closing + 1)
}

/** Reads an unquoted word where a name belongs. */
export function readWordName(ctx: Context, start: number, end: number): JsonString {
  const name = ctx.origin.text.slice(start, end)
  const span = ctx.origin.span(start, end)
  ctx.report(
    'json-unquoted-name',
    span,
    { name },
    { fixes: [replacement(ctx, start, end, JSON.stringify(name), 'safe')] },
  )
  return stringNode(ctx, name, start, end)
}

/** A number as other languages write it, or `undefined`. */
function looseNumber(word: string): number | undefined {
  if (word.length > 40 || !/^[+-]?(?:\d|\.\d)/.test(word)) return undefined
  const plain = word.replaceAll('_', '').replace(/^\+/, '')
  const value = Number(plain)
  return Number.isFinite(value) ? value : undefined
}

function replacement(
  ctx: Context,
  start: number,
  end: number,
  by: string,
  safety: FixDraft['safety'] = 'unsafe',
): FixDraft {
  const text = ctx.origin.text.slice(start, end)
  return { title: ['replace', { text, by }], safety, edits: [{ span: ctx.origin.span(start, end), newText: by }] }
}
