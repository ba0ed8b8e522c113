// Edits that take entries out of a list and leave the rest as it was written: comments, line breaks and the commas that are
// still needed. It refuses to take out the last entry, for an empty list means something else.
import type { Located, OneOrMany, TextEdit } from '@qcs-policy/syntax'

/**
 * The edits that take out the entries at these positions; nothing where that cannot be done without touching more than them,
 * as around a comment. Linear in the positions.
 */
export function removeItems(
  text: string,
  { form, items }: OneOrMany<Located>,
  positions: ReadonlySet<number>,
): readonly TextEdit[] | undefined {
  if (form !== 'list' || positions.size === 0 || positions.size >= items.length) return undefined
  const edits: TextEdit[] = []
  // Behind the last entry that stays there must be no comma, so the run at the end goes with the comma before it.
  let last = items.length - 1
  while (positions.has(last)) last -= 1
  for (const i of [...positions].sort((a, b) => a - b)) {
    const from = i > last ? items[i - 1]?.span?.end : items[i]?.span?.start
    const to = i > last ? items[i]?.span?.end : items[i + 1]?.span?.start
    const between = i > last ? items[i]?.span?.start : items[i]?.span?.end
    if (from === undefined || to === undefined || between === undefined) return undefined
    const gap = i > last ? text.slice(from, between) : text.slice(between, to)
    if (!separatesTwo(gap)) return undefined
    edits.push({ span: { start: from, end: to }, newText: '' })
  }
  return edits
}

/** True for a comma with nothing but space around it: no comment, nothing that could not be read. */
export function separatesTwo(gap: string): boolean {
  return gap.trim() === ','
}
