// Linear scanner functions for the tokens of a text that is almost JSON: given a text and an offset, where does the
// string, word or comment end, and how was it delimited? They refuse to know what stands around: every look ahead is
// bounded or read at most twice, so that no text takes super-linear time.
import { CURLY_QUOTES, isForeignSpace, isJsonSpace, SINGLE_QUOTES, WIDE_PUNCTUATION } from './characters.ts'

/** How a string was delimited: the offsets of its content, and what its quotation marks were. */
export type StringShape = {
  readonly contentStart: number
  readonly contentEnd: number
  /** The offset after the closing mark. */
  readonly end: number
  readonly opening: string
  /** Empty when the string is not closed. */
  readonly closing: string
}

const DOUBLE_QUOTE = 0x22
const BACKSLASH = 0x5c

/** True for any character that opens or closes a string, in JSON or elsewhere. */
export function isQuote(char: string): boolean {
  return char === '"' || (char !== '' && (SINGLE_QUOTES.includes(char) || CURLY_QUOTES.includes(char)))
}

const isLineBreak = (code: number): boolean => code === 0x0a || code === 0x0d

/** Scans the string whose opening mark stands at `start`. */
export function scanString(text: string, start: number): StringShape {
  const opening = text.charAt(start)
  let at = start + 1
  let continued = false
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) {
      at += 2
      continue
    }
    if (closes(text, at, code, opening)) return shape(start, at, opening, text.charAt(at))
    if (isLineBreak(code) && !continued) {
      // A line break inside a string: either it was typed there, or the closing mark is missing.
      if (!continuesOnNextLines(text, at, opening)) return unclosed(text, start, at)
      continued = true
    }
    at += 1
  }
  return unclosed(text, start, text.length)
}

function closes(text: string, at: number, code: number, opening: string): boolean {
  if (code === DOUBLE_QUOTE) return opening === '"' || structureFollows(text, at + 1)
  if (code < 0x80) return opening === text.charAt(at) && SINGLE_QUOTES.includes(opening)
  return CURLY_QUOTES.includes(text.charAt(at)) && structureFollows(text, at + 1)
}

/** True when the next character that is no white space is one of JSON's structure, or there is none. */
function structureFollows(text: string, from: number): boolean {
  const at = skipAllSpace(text, from)
  const char = text.charAt(at)
  return char === '' || ':,}]'.includes(char) || WIDE_PUNCTUATION.has(char)
}

function skipAllSpace(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (!isJsonSpace(code) && !isForeignSpace(code)) return at
    at += 1
  }
  return at
}

/** How far ahead the closing mark of a string with line breaks is looked for; without a bound each string looks to the end. */
const LINES_LIMIT = 4096

/** Asked once per string: does the next mark close this string (structure follows it) or open another? */
function continuesOnNextLines(text: string, from: number, opening: string): boolean {
  const mark = opening === '"' || SINGLE_QUOTES.includes(opening) ? opening : '"'
  const ahead = text.slice(from, from + LINES_LIMIT).indexOf(mark)
  const next = from + ahead
  return ahead !== -1 && text.charCodeAt(next - 1) !== BACKSLASH && structureFollows(text, next + 1)
}

function shape(start: number, close: number, opening: string, closing: string): StringShape {
  return { contentStart: start + 1, contentEnd: close, end: close + 1, opening, closing }
}

/** The closing mark is missing: brackets and commas at the end of the line are left to the document. */
function unclosed(text: string, start: number, lineEnd: number): StringShape {
  let end = Math.min(lineEnd, text.length)
  while (end > start + 1 && ' \t\r,]}'.includes(text.charAt(end - 1))) end -= 1
  return { contentStart: start + 1, contentEnd: end, end, opening: text.charAt(start), closing: '' }
}

/** How far ahead a closing parenthesis is looked for. */
const CALL_LIMIT = 256

/**
 * The end of the unquoted word at `start`: up to white space, a bracket, a comma or a quotation mark. A colon belongs
 * to it when more of the word follows, as in `cos:GetObject`; so do parentheses with what they hold, as in `f("x")`, and
 * a quotation mark that follows at once, because it can only close what was never opened.
 */
export function scanWord(text: string, start: number): number {
  const end = scanPlainWord(text, start)
  return end > start && text.charAt(end) === '"' ? end + 1 : end
}

function scanPlainWord(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '(') {
      const close = text.slice(at, at + CALL_LIMIT).search(/[)\r\n]/)
      at = close !== -1 && text.charAt(at + close) === ')' ? at + close + 1 : at + 1
    } else if (char === ':' || char === '=') {
      if (at === start || !isWordCharacter(text.charAt(at + 1))) return at
      at += 1
    } else if (isWordCharacter(char)) {
      at += 1
    } else {
      return at
    }
  }
  return at
}

function isWordCharacter(char: string): boolean {
  if (char === '' || '{}[],":= \t\r\n;'.includes(char)) return false
  const code = char.charCodeAt(0)
  return code < 0x80
    ? !SINGLE_QUOTES.includes(char)
    : !isForeignSpace(code) && !isQuote(char) && !WIDE_PUNCTUATION.has(char)
}

/** The end of the comment at `start`, -1 when none begins there; `#` and `//` run to the end of the line. */
export function scanComment(text: string, start: number): number {
  const char = text.charAt(start)
  if (char === '/' && text.charAt(start + 1) === '*') {
    const close = text.indexOf('*/', start + 2)
    return close === -1 ? text.length : close + 2
  }
  return char === '#' || (char === '/' && text.charAt(start + 1) === '/') ? lineEnd(text, start) : -1
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at += 1
  return at
}

/** The end of the run of white space that JSON does not know, at `start`. */
export function scanForeignSpace(text: string, start: number): number {
  let at = start
  while (at < text.length && isForeignSpace(text.charCodeAt(at))) at += 1
  return at
}
