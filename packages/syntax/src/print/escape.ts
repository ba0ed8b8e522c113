// From a decoded text to a JSON string. The decoded value never changes, only what is seen of it. It refuses to keep the
// escapes that were written: `\/` and `\u4e2d` become `/` and `中`, one spelling for each text.

/**
 * The JSON string of `text` as minified policies have it, the shortest there is: escaped is what RFC 8259 requires,
 * and halves of surrogate pairs, which UTF-8 cannot store. Linear.
 */
export function quoteShort(text: string): string {
  return JSON.stringify(text)
}

/**
 * The JSON string of `text` as people read it: escaped is, besides, every character without a shape of its own
 * (control and format characters, line and paragraph separators; Unicode categories Cc, Cf, Zl, Zp). A pattern with a
 * zero-width space matches nothing, and a bidirectional override shows other text than the one that counts; printed
 * as `\u200b` and `\u202e` both can be seen. Spaces of other widths stay as they are, they take room. Linear.
 */
export function quoteVisible(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits)
}

/** `\uXXXX` for each UTF-16 unit: two for a character beyond the first plane, as RFC 8259 section 7 asks. */
function escapeUnits(character: string): string {
  let escaped = ''
  for (let i = 0; i < character.length; i += 1) {
    escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
  }
  return escaped
}
