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

/** The name of such a character, for messages. */
export function foreignSpaceName(code: number): string {
  return SPACE_NAMES.get(code) ?? 'typographic space'
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

/** The name of a control character, for messages. */
export function controlName(code: number): string {
  return CONTROL_NAMES.get(code) ?? `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}
