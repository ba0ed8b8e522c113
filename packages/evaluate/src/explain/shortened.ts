// Texts cut to a bearable length: what policies and requests say may be long, and evidence repeats it for every statement. It
// refuses to know what the texts are.

/** How long a value in evidence may be, in UTF-16 units. */
const MAX_EVIDENCE_LENGTH = 120

const ELLIPSIS = '…'

/** The text, or its beginning with an ellipsis. Never cuts a character in two. */
export function shortened(text: string, most: number = MAX_EVIDENCE_LENGTH): string {
  if (text.length <= most) return text
  const end = most - ELLIPSIS.length
  const last = text.charCodeAt(end - 1)
  const isHalf = last >= 0xd800 && last < 0xdc00
  return text.slice(0, isHalf ? end - 1 : end) + ELLIPSIS
}

/** How many texts of a list are looked at: more never fit. */
export const MAX_LISTED = 40

/** As many of the texts as fit behind `before`, and how many of all are left out. `texts` may be the first of more. */
export function listed(texts: readonly string[], before = '', count: number = texts.length): string {
  const room = MAX_EVIDENCE_LENGTH - ' and 1000000 more'.length
  let list = before
  let shown = 0
  for (const text of texts.slice(0, MAX_LISTED)) {
    const next = shown === 0 ? list + text : `${list}, ${text}`
    if (shown > 0 && next.length > room) break
    list = count > 1 ? shortened(next, room) : next
    shown += 1
  }
  return shortened(shown < count ? `${list} and ${count - shown} more` : list)
}

/** A word for a number of things. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
