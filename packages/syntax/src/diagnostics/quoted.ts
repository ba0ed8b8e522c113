// How messages quote what a document says: cut to a length that keeps a message on one line, and without any character
// that would break the line, reorder it or not be seen. It refuses to choose words.

/** Longer values are cut, in the middle: a resource says at its start whose it is, and at its end what. */
const LONGEST = 80
const HEAD = LONGEST / 2
const TAIL = LONGEST - HEAD - 1

const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** The value for a message: control and format characters, and line separators, as escapes. Bounded. */
export function cut(text: string): string {
  const short = text.length <= LONGEST ? text : `${text.slice(0, HEAD)}…${text.slice(-TAIL)}`
  return short.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escaped)
}

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return NAMED.get(character) ?? `\\u${code.toString(16).padStart(4, '0')}`
}
