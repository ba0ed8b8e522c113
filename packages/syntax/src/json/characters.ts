// The characters that people and word processors put in the place of JSON's own, and what they stand for. It refuses
// to know where they may stand.

/** Punctuation that looks like JSON's: full-width, ideographic, small and presentation forms. */
export const WIDE_PUNCTUATION: ReadonlyMap<string, '{' | '}' | '[' | ']' | ':' | ','> = new Map([
  ['｛', '{'],
  ['｝', '}'],
  ['﹛', '{'],
  ['﹜', '}'],
  ['［', '['],
  ['］', ']'],
  ['【', '['],
  ['】', ']'],
  ['〔', '['],
  ['〕', ']'],
  ['：', ':'],
  ['﹕', ':'],
  ['︰', ':'],
  ['∶', ':'],
  ['，', ','],
  ['、', ','],
  ['､', ','],
  ['﹐', ','],
  ['﹑', ','],
  ['؛', ','],
  ['،', ','],
  ['；', ','],
])

/** Quotation marks of word processors and other languages, all read as the straight double one. */
export const CURLY_QUOTES = '“”„‟‘’‚‛«»‹›「」『』＂〝〞″'

/** Straight marks that quote in other languages, not in JSON. */
export const SINGLE_QUOTES = "'`"

const SPACE_NAMES: ReadonlyMap<number, string> = new Map([
  [0x0b, 'vertical tab'],
  [0x0c, 'form feed'],
  [0x85, 'next-line character'],
  [0xa0, 'no-break space'],
  [0x1680, 'Ogham space'],
  [0x180e, 'Mongolian vowel separator'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202f, 'narrow no-break space'],
  [0x205f, 'mathematical space'],
  [0x2060, 'word joiner'],
  [0x3000, 'ideographic space'],
  [0xfeff, 'byte order mark'],
])

/** True for white space and invisible characters that JSON does not take between values. */
export function isForeignSpace(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || SPACE_NAMES.has(code)
}

/** True for the white space of JSON (RFC 8259, section 2). */
export function isJsonSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

const CONTROL_NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'null character'],
  [0x08, 'backspace'],
  [0x09, 'tab'],
  [0x0a, 'line break'],
  [0x0c, 'form feed'],
  [0x0d, 'carriage return'],
  [0x1b, 'escape character'],
])

/** The code point as text, such as U+00A0. */
export function codePointLabel(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** The English name of white space or of a control character that is given by its label, for messages. */
export function characterName(label: string): string {
  const code = Number.parseInt(label.slice(2), 16)
  return SPACE_NAMES.get(code) ?? CONTROL_NAMES.get(code) ?? (code < 0x20 ? 'control character' : 'typographic space')
}

/** The offset of the first character from `from` on that is no white space of JSON. */
export function skipJsonSpace(text: string, from: number): number {
  let at = from
  while (isJsonSpace(text.charCodeAt(at))) at += 1
  return at
}

/** The offset after the last character before `to` that is no white space of JSON. */
export function trimJsonSpace(text: string, to: number): number {
  let at = to
  while (at > 0 && isJsonSpace(text.charCodeAt(at - 1))) at -= 1
  return at
}
