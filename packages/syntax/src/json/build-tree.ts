// From tolerant tokens to the JSON tree: a loop over an explicit stack of open brackets, so that neither deep nor long
// texts exhaust the engine's. Each step looks at what the innermost bracket waits for and at one token. It refuses to
// know what a policy is; it only mends JSON, and reports each mend.
import type { FixDraft } from '../diagnostics/draft.ts'
import { closeAtEnd, closeBracket, closeMissing, openBracket } from './brackets.ts'
import { addValue, advance, type Builder, current, type Frame, isCloser, kindAhead } from './builder.ts'
import type { Token } from './lexer.ts'
import { readHalfQuoted, readStringToken, readWord, readWordName } from './literals.ts'
import type { JsonNode, JsonString } from './tree.ts'

/** Builds until the outermost bracket closes or the text ends. The current token opens it, or a frame is open already. */
export function buildTree(b: Builder): void {
  const first = current(b)
  if (b.stack.length === 0 && first !== undefined) openBracket(b, first)
  for (let frame = b.stack.at(-1); frame !== undefined; frame = b.stack.at(-1)) {
    const token = current(b)
    if (token === undefined) {
      finishAtEnd(b, frame)
      return
    }
    step(b, frame, token)
  }
}

function finishAtEnd(b: Builder, frame: Frame): void {
  if (awaitsValue(frame)) missingValue(b, frame)
  closeAtEnd(b)
}

function step(b: Builder, frame: Frame, token: Token): void {
  switch (token.kind) {
    case ',':
      stepComma(b, frame, token)
      break
    case ':':
    case 'equals':
      stepColon(b, frame, token)
      break
    case '}':
    case ']':
      if (awaitsValue(frame)) missingValue(b, frame)
      closeBracket(b, token)
      break
    default:
      stepValue(b, frame, token)
  }
}

/** A name has been read and its value has not. */
const awaitsValue = (frame: Frame): boolean =>
  frame.kind === 'object' && (frame.state === 'colon' || frame.state === 'value')

function stepComma(b: Builder, frame: Frame, token: Token): void {
  if (awaitsValue(frame)) {
    missingValue(b, frame)
    return
  }
  const { count, second, last } = takeCommas(b, token)
  const closes = isCloser(current(b)?.kind)
  const afterValue = frame.state === 'after'
  if (afterValue && closes) reportCommas(b, 'json-trailing-comma', token, last, count)
  else if (!afterValue) reportCommas(b, 'json-extra-comma', token, last, count)
  else if (count > 1) reportCommas(b, 'json-extra-comma', second, last, count - 1)
  frame.state = frame.kind === 'object' ? 'name' : 'value'
}

function takeCommas(b: Builder, first: Token): { count: number; second: Token; last: Token } {
  let count = 0
  let second = first
  let last = first
  for (let token = current(b); token?.kind === ','; token = current(b)) {
    count += 1
    if (count === 2) second = token
    last = token
    advance(b)
  }
  return { count, second, last }
}

function reportCommas(
  b: Builder,
  code: 'json-trailing-comma' | 'json-extra-comma',
  first: Token,
  last: Token,
  count: number,
): void {
  const span = b.ctx.origin.span(first.start, last.end)
  const fix: FixDraft = { title: ['delete', { text: ',' }], safety: 'safe', edits: [{ span, newText: '' }] }
  // Between two commas a comment may stand, which the one edit must not swallow without a word.
  const onlyCommas = b.ctx.origin.text.slice(first.start, last.end).search(/[^,\s]/) === -1
  b.ctx.report(code, span, { count }, { fixes: onlyCommas ? [fix] : [] })
}

function stepColon(b: Builder, frame: Frame, token: Token): void {
  const { origin, report } = b.ctx
  const span = origin.span(token.start, token.end)
  if (frame.kind === 'object' && frame.state === 'colon') {
    if (token.kind === 'equals') {
      const fix = {
        title: ['replace', { text: token.image, by: ':' }],
        safety: 'safe',
        edits: [{ span, newText: ':' }],
      } as const
      report('json-missing-colon', span, { found: token.image }, { fixes: [fix] })
    }
    frame.state = 'value'
  } else if (frame.kind === 'object' && frame.state === 'name') {
    report('json-missing-name', span, {})
    frame.name = undefined
    frame.state = 'value'
  } else {
    report('json-unexpected-text', span, { count: 1, text: token.image })
  }
  advance(b)
}

function stepValue(b: Builder, frame: Frame, token: Token): void {
  if (frame.state === 'after' && isOperator(token)) {
    skipExpression(b, token)
    return
  }
  const isText = token.kind === 'string' || token.kind === 'word'
  const startsMember = isText && kindAhead(b, 1) === ':'
  const around = b.stack.at(-2)
  // `["a", "resource": "*"`: a member inside a list means that the list was not closed. `{"a": 1, {` likewise.
  const unclosed =
    frame.kind === 'array' ? startsMember && around?.kind === 'object' : isNextElement(frame, token, around)
  if (unclosed) {
    closeMissing(b, 1)
    const outer = b.stack.at(-1)
    if (outer !== undefined) outer.state = outer.kind === 'object' ? 'name' : 'value'
    return
  }
  if (frame.state === 'after') {
    reportMissing(b, 'json-missing-comma', frame.lastEnd, ',')
    frame.state = frame.kind === 'object' ? 'name' : 'value'
    return
  }
  if (frame.kind === 'object') stepInObject(b, frame, token, startsMember)
  else takeValue(b, token)
}

/** `{"a": 1, {"b": …`: an object where a name belongs, inside a list of objects, is the next element of the list. */
function isNextElement(frame: Frame, token: Token, around: Frame | undefined): boolean {
  return (
    token.kind === '{' &&
    around?.kind === 'array' &&
    (frame.state === 'after' || frame.state === 'name') &&
    frame.members.length > 0
  )
}

function stepInObject(b: Builder, frame: Frame, token: Token, startsMember: boolean): void {
  if (frame.state === 'name') {
    if (token.kind === 'string' || token.kind === 'word') {
      takeName(b, frame, token)
      return
    }
    b.ctx.report('json-missing-name', b.ctx.origin.span(token.start, token.end), {})
    frame.name = undefined
    takeValue(b, token)
    return
  }
  if (startsMember) {
    missingValue(b, frame)
    frame.state = 'name'
    return
  }
  if (frame.state === 'colon') reportMissing(b, 'json-missing-colon', b.lastEnd, ':')
  takeValue(b, token)
}

function reportMissing(b: Builder, code: 'json-missing-comma' | 'json-missing-colon', at: number, text: string): void {
  const span = b.ctx.origin.span(at, at)
  const fix: FixDraft = { title: ['insert', { text }], safety: 'safe', edits: [{ span, newText: text }] }
  if (code === 'json-missing-comma') b.ctx.report(code, span, {}, { fixes: [fix] })
  else b.ctx.report(code, span, { found: '' }, { fixes: [fix] })
}

function missingValue(b: Builder, frame: Frame): void {
  const { origin, report } = b.ctx
  const span = frame.name?.span ?? origin.span(b.lastEnd, b.lastEnd)
  report('json-missing-value', span, { name: frame.name?.value ?? '' })
  addValue(b, { type: 'missing', span: origin.span(b.lastEnd, b.lastEnd) }, b.lastEnd)
}

function takeName(b: Builder, frame: Frame, token: Token): void {
  frame.nameStart = token.start
  frame.state = 'colon'
  const split = token.kind === 'word' ? token.image.search(/[:=]/) : -1
  if (token.string !== undefined) frame.name = readStringToken(b.ctx, token, token.string)
  else if (split === -1) frame.name = readName(b, token.start, token.end)
  else {
    // The scanner takes `version:2.0` as one word; where a name belongs the first colon ends the name.
    frame.name = readName(b, token.start, token.start + split)
    advance(b)
    addValue(b, readText(b, token.start + split + 1, token.end), token.end)
    return
  }
  advance(b)
}

function readName(b: Builder, start: number, end: number): JsonString {
  const closing = b.ctx.origin.text.charAt(end - 1) === '"'
  return closing ? readHalfQuoted(b.ctx, start, end - 1) : readWordName(b.ctx, start, end)
}

function readText(b: Builder, start: number, end: number): JsonNode {
  const closing = b.ctx.origin.text.charAt(end - 1) === '"'
  return closing ? readHalfQuoted(b.ctx, start, end - 1) : readWord(b.ctx, start, end)
}

function takeValue(b: Builder, token: Token): void {
  if (token.kind === '{' || token.kind === '[') {
    openBracket(b, token)
    return
  }
  const node =
    token.string === undefined ? readText(b, token.start, token.end) : readStringToken(b.ctx, token, token.string)
  advance(b)
  addValue(b, node, token.end)
}

/** A word of nothing but operator signs, as in `"a" + b`. */
function isOperator(token: Token): boolean {
  return token.kind === 'word' && token.image.length <= 3 && /^[-+*/?|&.<>!%]+$/.test(token.image)
}

/** Steps over the rest of an expression of another language and reports it once. */
function skipExpression(b: Builder, first: Token): void {
  for (let token = current(b); token !== undefined && isOperator(token); token = current(b)) {
    advance(b)
    const operand = current(b)
    if (operand !== undefined && (operand.kind === 'string' || operand.kind === 'word')) advance(b)
  }
  const text = b.ctx.origin.text.slice(first.start, Math.min(b.lastEnd, first.start + 100))
  b.ctx.report('json-unquoted-value', b.ctx.origin.span(first.start, b.lastEnd), { text })
  const frame = b.stack.at(-1)
  if (frame !== undefined) frame.lastEnd = b.lastEnd
}
