// Brackets that do not balance: which one is meant when the wrong one closes, what is missing at the end, and what lies
// beyond the depth limit. It refuses to look at anything but brackets.
import type { FixDraft, RelatedDraft } from '../diagnostics/draft.ts'
import {
  advance,
  type Builder,
  current,
  type Frame,
  isCloser,
  isOpener,
  kindAhead,
  popFrame,
  pushFrame,
} from './builder.ts'
import type { Token } from './lexer.ts'
import { MAX_DEPTH } from './strict.ts'

const CLOSER: Readonly<Record<Frame['kind'], '}' | ']'>> = { object: '}', array: ']' }
const OPENER: Readonly<Record<Frame['kind'], '{' | '['>> = { object: '{', array: '[' }

/** Opens the bracket at the current token; beyond the depth limit it is stepped over and reported once. */
export function openBracket(b: Builder, token: Token): void {
  if (b.stack.length >= MAX_DEPTH) {
    skipDeep(b, token)
    return
  }
  pushFrame(b, token.kind === '{' ? 'object' : 'array', token.start)
  advance(b)
}

function skipDeep(b: Builder, token: Token): void {
  if (!b.deepReported) {
    b.deepReported = true
    b.ctx.report('json-too-deep', b.ctx.origin.span(token.start, token.end), { limit: MAX_DEPTH })
  }
  let level = 0
  do {
    const kind = current(b)?.kind
    if (isOpener(kind)) level += 1
    else if (isCloser(kind)) level -= 1
    advance(b)
  } while (level > 0 && current(b) !== undefined)
  b.deepUnclosed = level
  const frame = b.stack.at(-1)
  if (frame === undefined) return
  frame.state = 'after'
  frame.name = undefined
  frame.lastEnd = b.lastEnd
}

/** Takes the closing bracket at the current token. */
export function closeBracket(b: Builder, token: Token): void {
  const top = b.stack.at(-1)
  if (top === undefined) return
  if (CLOSER[top.kind] === token.kind) {
    if (b.stack.length === 1 && reopens(b, top)) {
      reportUnexpected(b, token)
      return
    }
    advance(b)
    popFrame(b, token.end)
    return
  }
  closeMismatch(b, token, top)
}

/** True when another member follows the bracket that would close the document: then it closed too early. */
function reopens(b: Builder, top: Frame): boolean {
  if (top.kind !== 'object') return false
  const comma = kindAhead(b, 1) === ',' ? 1 : 0
  const name = kindAhead(b, 1 + comma)
  return (name === 'string' || name === 'word') && kindAhead(b, 2 + comma) === ':'
}

/**
 * The wrong bracket closes. Three readings: brackets within are missing, it was mistyped for the right one, or it is
 * one too many. The reading after which the brackets that are left balance wins.
 */
function closeMismatch(b: Builder, token: Token, top: Frame): void {
  const depth = b.stack.length
  const left = b.closersLeft - 1
  const target = b.stack.findLastIndex(({ kind }) => CLOSER[kind] === token.kind)
  const readings = [
    { depthAfter: target, possible: target !== -1, take: () => closeThrough(b, token, target) },
    { depthAfter: depth - 1, possible: true, take: () => closeMistyped(b, token, top) },
    { depthAfter: depth, possible: true, take: () => reportUnexpected(b, token) },
  ]
  const balanced = readings.find(({ depthAfter, possible }) => possible && depthAfter === left)
  const fallback = readings[target !== -1 ? 0 : left < depth ? 1 : 2]
  const reading = balanced ?? fallback
  reading?.take()
}

/** Closes the brackets within, then the one meant. */
function closeThrough(b: Builder, token: Token, target: number): void {
  closeMissing(b, b.stack.length - 1 - target)
  advance(b)
  popFrame(b, token.end)
}

/** Reports that the innermost `count` brackets are not closed and closes them after their last value. */
export function closeMissing(b: Builder, count: number): void {
  const open = b.stack.slice(b.stack.length - count).reverse()
  const at = open[0]?.lastEnd ?? b.lastEnd
  reportUnclosed(b, open, Math.max(at, (open[0]?.start ?? 0) + 1))
  for (let i = 0; i < count; i += 1) popFrame(b, Math.max(at, (open[0]?.start ?? 0) + 1))
}

function reportUnclosed(b: Builder, open: readonly Frame[], at: number): void {
  const { origin, report } = b.ctx
  const expected = ''.padEnd(b.deepUnclosed, '}') + open.map(({ kind }) => CLOSER[kind]).join('')
  const span = origin.span(at, at)
  const fix: FixDraft = {
    title: ['insert', { text: expected }],
    safety: 'unsafe',
    edits: [{ span, newText: expected }],
  }
  const related: RelatedDraft[] = open.slice(0, 3).map(({ start, kind }) => ({
    span: origin.span(start, start + 1),
    note: ['opened-here', { text: OPENER[kind] }],
  }))
  const fixes = b.deepUnclosed > 0 ? [] : [fix]
  report('json-unclosed-bracket', span, { count: open.length + b.deepUnclosed, expected }, { related, fixes })
}

function closeMistyped(b: Builder, token: Token, top: Frame): void {
  const { origin, report } = b.ctx
  const expected = CLOSER[top.kind]
  const span = origin.span(token.start, token.end)
  const fix = {
    title: ['replace', { text: token.image, by: expected }],
    safety: 'unsafe',
    edits: [{ span, newText: expected }],
  } as const
  report(
    'json-mismatched-bracket',
    span,
    { found: token.image, expected },
    {
      related: [{ span: origin.span(top.start, top.start + 1), note: ['opened-here', { text: OPENER[top.kind] }] }],
      fixes: [fix],
    },
  )
  advance(b)
  popFrame(b, token.end)
}

/** Reports the run of closing brackets at the current token that close nothing, and steps over it. */
export function reportUnexpected(b: Builder, first: Token): void {
  let count = 0
  let end = first.end
  const only = b.stack.length > 0
  for (let token = current(b); token !== undefined && isCloser(token.kind); token = current(b)) {
    count += 1
    end = token.end
    advance(b)
    if (only) break
  }
  const span = b.ctx.origin.span(first.start, end)
  const fix = { title: ['delete', { text: first.image }], safety: 'unsafe', edits: [{ span, newText: '' }] } as const
  b.ctx.report('json-unexpected-bracket', span, { count, found: first.image }, { fixes: [fix] })
}

/** Closes whatever is still open at the end of the text. */
export function closeAtEnd(b: Builder): void {
  const open = b.stack.toReversed()
  const written = b.implicitRoot ? open.slice(0, -1) : open
  if (written.length + b.deepUnclosed > 0) reportUnclosed(b, written, b.lastEnd)
  b.deepUnclosed = 0
  while (b.stack.length > 0) popFrame(b, b.lastEnd)
}
