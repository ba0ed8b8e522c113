// Edits that write another text into a string of the document. It refuses to know what the string means.
import type { Located, TextEdit } from '@qcs-policy/syntax'

/** Puts a text in the place of a whole string, quotes included; nothing for a node without a place. */
export function replaceString({ span }: Located, newText: string): readonly TextEdit[] {
  return span === undefined ? [] : [{ span, newText: JSON.stringify(newText) }]
}

/** Puts a text in the place of a part of a string, as a segment; the part must be written without escapes. */
export function replacePart({ span }: Located, newText: string): readonly TextEdit[] {
  return span === undefined ? [] : [{ span, newText: JSON.stringify(newText).slice(1, -1) }]
}
