// From offsets to lines and columns, the edge where a person or an editor reads them. Lines end at `\n`, `\r\n` or
// `\r`; columns count UTF-16 units, as editors and the language server protocol do. It refuses to know diagnostics.

/** A place as people read it: `line` and `column` from 1, `offset` in UTF-16 units from 0. */
export type Position = { readonly offset: number; readonly line: number; readonly column: number }

/** A text with the offset at which each of its lines starts. */
export type Source = { readonly text: string; readonly lineStarts: readonly number[] }

const CARRIAGE_RETURN = 13
const LINE_FEED = 10

/** Finds the lines of a text. Linear. */
export function sourceOf(text: string): Source {
  const lineStarts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) lineStarts.push(i + 1)
  }
  return { text, lineStarts }
}

/**
 * The line and column of an offset; one beyond the text counts as its end. A byte order mark takes no column, since
 * editors hide it. Logarithmic in the number of lines.
 */
export function positionAt({ text, lineStarts }: Source, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), text.length)
  let low = 0
  let high = lineStarts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((lineStarts[middle] ?? 0) <= inside) low = middle
    else high = middle
  }
  const hidden = low === 0 && inside > 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0
  return { offset: inside, line: low + 1, column: inside - (lineStarts[low] ?? 0) - hidden + 1 }
}

/** Where a line, counted from 1, starts and ends, without its line break. */
export function lineBounds(
  { text, lineStarts }: Source,
  line: number,
): { readonly start: number; readonly end: number } {
  const start = lineStarts[line - 1] ?? text.length
  let end = lineStarts[line] ?? text.length
  if (end > start && text.charCodeAt(end - 1) === LINE_FEED) end--
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end--
  return { start, end }
}
