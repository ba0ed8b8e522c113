// Mends inside one string that a reader may offer: the same text without its blanks, or with ASCII colons. It refuses to
// judge whether the mended text is any better; each reader reads it again and asks itself.
import { firstOf, isWhiteSpace, isWideColon, lastOf, skipSpace, trimSpace } from './characters.ts'
import type { FormFix } from './reading.ts'

/** The decoded characters `start` to `end` become `newText`. */
export type Mend = { readonly start: number; readonly end: number; readonly newText: string }

/** The text with the mend applied. Linear. */
export function mended(text: string, { start, end, newText }: Mend): string {
  return text.slice(0, start) + newText + text.slice(end)
}

/** The mend as a fix that needs the author's word: it rests on a guess, or changes what is decided. */
export function unsafe({ start, end, newText }: Mend): FormFix {
  return { safety: 'unsafe', start, end, newText }
}

/** Deletes all white space: one edit from the first blank to the last. `undefined` when there is none. Linear. */
export function withoutBlanks(text: string): Mend | undefined {
  return replaceAll(text, isWhiteSpace, '')
}

/** Writes `:` for every full-width colon, as one edit. `undefined` when there is none. Linear. */
export function withPlainColons(text: string): Mend | undefined {
  return replaceAll(text, isWideColon, ':')
}

function replaceAll(text: string, is: (code: number) => boolean, by: string): Mend | undefined {
  const start = firstOf(text, is, 0, text.length)
  if (start < 0) return undefined
  const end = lastOf(text, is, start, text.length) + 1
  let newText = ''
  let from = start
  for (let i = start; i < end; i += 1) {
    if (!is(text.charCodeAt(i))) continue
    newText += text.slice(from, i) + by
    from = i + 1
  }
  return { start, end, newText }
}

/**
 * Deletes the white space at the edges of the characters `start` to `end`: an edit at the one edge that has some, or one
 * over the whole when both have. `undefined` when neither has. Linear.
 */
export function withoutEdgeSpace(text: string, start: number, end: number): Mend | undefined {
  const from = skipSpace(text, start, end)
  const to = trimSpace(text, from, end)
  if (from === start && to === end) return undefined
  if (from === start) return { start: to, end, newText: '' }
  return to === end ? { start, end: from, newText: '' } : { start, end, newText: text.slice(from, to) }
}
