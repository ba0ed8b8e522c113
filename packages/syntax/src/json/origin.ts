// The document inside its text: usually the text itself, sometimes written as a JSON string or URL-encoded. It finds
// out which, undoes the encoding and keeps the way back, so that every span is one of the outer text. It refuses to
// know what the document says.
import type { Span } from '../span.ts'
import { skipJsonSpace, trimJsonSpace } from './characters.ts'
import { escaped, escapeLength } from './decode-string.ts'

/** A document's text and the way from its offsets to those of the outer text. */
export type Origin = {
  readonly text: string
  readonly encoding: 'none' | 'json-string' | 'url'
  /** Offset where reading begins (after a byte order mark). */
  readonly start: number
  /** What stands around the encoded document in the outer text; empty spans when nothing does. */
  readonly before: Span
  readonly after: Span
  readonly span: (start: number, end: number) => Span
}

const nowhere = (at: number): Span => ({ start: at, end: at })

/** The text as it stands, read from `start`. */
export function plainOrigin(text: string, start: number): Origin {
  return {
    text,
    encoding: 'none',
    start,
    before: nowhere(0),
    after: nowhere(text.length),
    span: (from, to) => ({ start: from, end: to }),
  }
}

/** The document that is written inside a JSON string, with or without its outer quotation marks; else `undefined`. */
export function jsonStringOrigin(text: string, start: number): Origin | undefined {
  const first = skipJsonSpace(text, start)
  const last = trimJsonSpace(text, text.length)
  const quoted = text.charAt(first) === '"'
  const from = quoted ? first + 1 : first
  const to = quoted && last > from && text.charAt(last - 1) === '"' ? last - 1 : last
  if (!looksEscaped(text, from, to)) return undefined
  return mapped('json-string', from, to, first, last, (at) => jsonUnit(text, at, to))
}

/** `{\"`, or `{` and a line break written as `\n`, begins a document inside a string. */
function looksEscaped(text: string, from: number, to: number): boolean {
  const head = text.slice(from, Math.min(to, from + 200))
  const body = head.replace(/^(?:\\[nrt]|[ \t\r\n])+/, '')
  return body.startsWith('{') && /^(?:\\[nrt]|[ \t\r\n])*\\"/.test(body.slice(1))
}

/** The document that is URL-encoded in the text, alone or as a parameter of a request; else `undefined`. */
export function urlOrigin(text: string, start: number): Origin | undefined {
  if (text.includes('{', start)) return undefined
  const from = findEncodedBrace(text, start)
  if (from === -1) return undefined
  const stop = text.slice(from).search(/[&\s]/)
  const to = stop === -1 ? text.length : from + stop
  const before = skipJsonSpace(text, start)
  return mapped('url', from, to, Math.min(before, from), trimJsonSpace(text, text.length), (at) =>
    urlUnit(text, at, to),
  )
}

/** The offset of `%7B` that is followed, after encoded blanks, by an encoded quotation mark or the closing brace. */
function findEncodedBrace(text: string, start: number): number {
  const brace = text.slice(start).search(/%7b/i)
  if (brace === -1) return -1
  const head = text.slice(start + brace + 3, start + brace + 203)
  return /^(?:%20|%0a|%0d|%09|\+)*(?:%22|%7d|")/i.test(head) ? start + brace : -1
}

type Unit = { readonly text: string; readonly length: number }

/** Decodes unit by unit and remembers where each decoded character came from. Linear; one number per character. */
function mapped(
  encoding: 'json-string' | 'url',
  from: number,
  to: number,
  first: number,
  last: number,
  unitAt: (at: number) => Unit,
): Origin {
  const pieces: string[] = []
  const offsets: number[] = []
  for (let at = from; at < to; ) {
    const unit = unitAt(at)
    for (let i = 0; i < unit.text.length; i += 1) offsets.push(at)
    pieces.push(unit.text)
    at += unit.length
  }
  offsets.push(to)
  const outerOffset = (inner: number): number => offsets[inner] ?? to
  return {
    text: pieces.join(''),
    encoding,
    start: 0,
    before: { start: first, end: encoding === 'url' ? from : first },
    after: { start: encoding === 'url' ? to : last, end: Math.max(last, to) },
    span: (start, end) => ({ start: outerOffset(start), end: Math.max(outerOffset(start), outerOffset(end)) }),
  }
}

/** One character of a JSON string: an escape with what it stands for, or the character itself. */
function jsonUnit(text: string, at: number, to: number): Unit {
  if (text.charAt(at) !== '\\') return { text: text.charAt(at), length: 1 }
  const length = escapeLength(text, at, to)
  return { text: length === 1 ? '\\' : escaped(text, at), length }
}

/** One character of a URL-encoded text: a run of `%XX` that makes one UTF-8 character, a `+`, or the character itself. */
function urlUnit(text: string, at: number, to: number): Unit {
  const char = text.charAt(at)
  if (char === '+') return { text: ' ', length: 1 }
  if (char !== '%') return { text: char, length: 1 }
  const lead = Number.parseInt(text.slice(at + 1, at + 3), 16)
  const bytes = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  const end = at + bytes * 3
  if (end > to) return { text: char, length: 1 }
  try {
    return { text: decodeURIComponent(text.slice(at, end)), length: bytes * 3 }
  } catch {
    return { text: char, length: 1 }
  }
}
