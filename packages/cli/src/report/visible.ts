// Makes text from documents fit for a terminal: what steers a terminal, turns the reading direction or cannot be seen is
// spelled out, so that no document can hide or fake output. It refuses to know where the text comes from; every text
// that is not the program's own goes through here.

/**
 * Control and format characters (escape sequences, direction marks, joiners), surrogates without a partner, private and
 * unassigned code points, line and paragraph separators, ignorable characters (variation selectors, fillers), and white
 * space other than the blank and the ideographic space, whose width shows it.
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{DI}\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]/u
const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'gu')

/** What of it makes a terminal do something or deceives in it; the rest is left in JSON output as it is. */
const HARMFUL = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{DI}]/gu

/** True when a character must be spelled out; `character` is one code point. */
export function isUnseen(character: string): boolean {
  return UNSEEN.test(character)
}

/** How an unseen character is shown: `<U+200B>`. */
export function spelledOut(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}

/** The text with each unseen character spelled out, line breaks and tabs too. Linear. */
export function visible(text: string): string {
  return UNSEEN.test(text) ? text.replace(EVERY_UNSEEN, spelledOut) : text
}

/**
 * JSON text that says the same and holds no character that can harm a terminal: those stand as `\u` escapes. Right only
 * where such characters stand inside strings, as in everything `JSON.stringify` writes. Linear.
 */
export function harmlessJson(json: string): string {
  return json.replace(HARMFUL, (character) => {
    let escaped = ''
    for (let i = 0; i < character.length; i++) {
      escaped += `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`
    }
    return escaped
  })
}
