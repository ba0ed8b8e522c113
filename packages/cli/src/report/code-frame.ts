// The piece of a document around a diagnostic, with line numbers and with carets right under the characters meant,
// whatever their width. It refuses to know what the diagnostic says; how things are painted is given.
import { type Cell, CUT, widthOf, windowOf } from './cells.ts'
import { lineBounds, positionAt, type Source } from './positions.ts'

/** A half-open range of UTF-16 offsets. */
type Range = { readonly start: number; readonly end: number }

export type FrameOptions = {
  /** The cells that a line of the frame may take. */
  readonly width: number
  /** How many lines to show before and after. */
  readonly context: number
  readonly paintCarets: (text: string) => string
  readonly paintGutter: (text: string) => string
}

/** Narrower than this no frame is readable, so it is not cut further. */
const NARROWEST = 20

/** A range over more lines than these and one is shown by its first and last line. */
const SHORT = 2

/**
 * The lines of a frame, without line breaks at their ends. Of a range over many lines the first and the last are shown.
 * The time depends on the width and not on the size of the document.
 */
export function codeFrame(source: Source, range: Range, options: FrameOptions): string[] {
  const first = positionAt(source, range.start).line
  const last = Math.max(first, positionAt(source, Math.max(range.start, range.end - 1)).line)
  const top = Math.max(1, first - options.context)
  const bottom = Math.min(source.lineStarts.length, last + options.context)
  const digits = String(bottom).length
  const width = Math.max(NARROWEST, options.width - digits - 7)
  const { paintGutter, paintCarets } = options
  const blank = `  ${' '.repeat(digits + 2)} `

  const lines: string[] = []
  for (let line = top; line <= bottom; line++) {
    const marked = line >= first && line <= last
    if (last - first > SHORT && line > first && line < last) {
      lines.push(`${blank}${paintGutter('|')} ${CUT}`)
      line = last - 1
      continue
    }
    const { code, carets } = lineOfFrame(source, line, range, width)
    lines.push(`  ${paintGutter(`${marked ? '>' : ' '} ${String(line).padStart(digits)} |`)} ${code}`.trimEnd())
    if (marked && carets !== '') lines.push(`${blank}${paintGutter('|')} ${onlyCarets(carets, paintCarets)}`)
  }
  return lines
}

/** A line cut to the width, and the carets under what the range covers of it. */
function lineOfFrame(source: Source, line: number, range: Range, width: number): { code: string; carets: string } {
  const bounds = lineBounds(source, line)
  const from = Math.max(range.start, bounds.start)
  const focus = { start: Math.min(from, bounds.end), end: Math.min(Math.max(range.end, from), bounds.end) }
  const shown =
    range.end < bounds.start || range.start > bounds.end ? { start: bounds.start, end: bounds.start } : focus
  const { cells, cutBefore, cutAfter } = windowOf(source.text, bounds, shown, width)
  const code = (cutBefore ? CUT : '') + cells.map((cell) => cell.shown).join('') + (cutAfter ? CUT : '')
  const indent = ' '.repeat(cutBefore ? CUT.length : 0)
  const carets = caretsUnder(cells, range, bounds.start)
  return { code, carets: carets === '' ? '' : indent + carets }
}

/** Blanks and carets below the cells; at least one caret, also for an empty range and for combining marks. */
function caretsUnder(cells: readonly Cell[], range: Range, lineStart: number): string {
  const covered = cells.filter((cell) => cell.end > range.start && cell.start < range.end)
  if (covered.length === 0 && range.end > range.start && range.start < lineStart) return ''
  const seen = range.start < lineStart ? covered.slice(leadingBlanks(covered)) : covered
  const start = seen[0]?.start ?? Math.max(range.start, cells[0]?.start ?? 0)
  const before = widthOf(cells.filter((cell) => cell.end <= start))
  const width = widthOf(withoutTrailingBlanks(seen))
  // A combining mark stands on the character before it.
  const onPrevious = width === 0 && seen.length > 0 && before > 0 ? 1 : 0
  return ' '.repeat(before - onPrevious) + '^'.repeat(Math.max(1, width))
}

function leadingBlanks(cells: readonly Cell[]): number {
  const first = cells.findIndex((cell) => cell.shown.trim() !== '')
  return Math.max(first, 0)
}

function withoutTrailingBlanks(cells: readonly Cell[]): readonly Cell[] {
  const last = cells.findLastIndex((cell) => cell.shown.trim() !== '')
  return last < 0 ? cells : cells.slice(0, last + 1)
}

function onlyCarets(carets: string, paint: (text: string) => string): string {
  const indent = carets.length - carets.trimStart().length
  return carets.slice(0, indent) + paint(carets.slice(indent))
}
