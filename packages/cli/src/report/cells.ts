// One line of a document as it stands in the terminal: cells with their width and the offsets they came from, cut to the
// space there is. It refuses to know line numbers, carets and colors.
import { characterWidth } from './character-width.ts'
import { isUnseen, spelledOut } from './visible.ts'

/** What is shown for the characters `start` to `end` of the text; `spelled` when it is not the character itself. */
export type Cell = {
  readonly shown: string
  readonly width: number
  readonly start: number
  readonly end: number
  readonly spelled: boolean
}

/** Cells that fit, and whether something was cut off before and after them. */
export type Window = { readonly cells: readonly Cell[]; readonly cutBefore: boolean; readonly cutAfter: boolean }

/** A half-open range of offsets. */
type Range = { readonly start: number; readonly end: number }

/** The width of a tab stop; the document's own is not known. */
const TAB = 4

/** More combining marks than this on one character are spelled out: a pile of them paints over the lines around. */
const MARKS = 3

/** What stands where something was cut off. */
export const CUT = '...'

/** The cells of a part of the text that has no line break. Linear. */
function cellsOf(text: string, { start, end }: Range): Cell[] {
  const cells: Cell[] = []
  let column = 0
  let marks = 0
  for (let i = start; i < end; ) {
    const codePoint = text.codePointAt(i) ?? 0
    const character = String.fromCodePoint(codePoint)
    const next = i + character.length
    const ownWidth = characterWidth(codePoint)
    marks = ownWidth === 0 ? marks + 1 : 0
    const spelled = character !== '\t' && (isUnseen(character) || marks > MARKS)
    const shown = character === '\t' ? ' '.repeat(TAB - (column % TAB)) : spelled ? spelledOut(character) : character
    const width = shown === character ? ownWidth : shown.length
    cells.push({ shown, width, start: i, end: next, spelled })
    column += width
    i = next
  }
  return cells
}

/**
 * The part of a line that fits into `width` cells and holds the beginning of `focus`, with as much before it as leaves
 * room for the focus itself. The time depends on the width, not on the length of the line.
 */
export function windowOf(text: string, line: Range, focus: Range, width: number): Window {
  // A cell is one unit or more of text, so this part is never too narrow; where it begins inside a pair, half is cut.
  const from = Math.max(line.start, focus.start - width)
  const to = Math.min(line.end, Math.max(focus.start, line.start) + 2 * width)
  const around = cellsOf(text, { start: insidePair(text, from) ? from + 1 : from, end: to })
  const complete = from === line.start && to === line.end
  if (complete && widthOf(around) <= width) return { cells: around, cutBefore: false, cutAfter: false }

  const before = around.filter((cell) => cell.end <= focus.start)
  const marked = around.filter((cell) => cell.end > focus.start && cell.start < focus.end)
  const room = width - 2 * CUT.length
  const leading = Math.max(Math.floor(room / 3), Math.floor((room - widthOf(marked)) / 2))
  const skipped = from === line.start && widthOf(before) <= leading + CUT.length ? 0 : cellsBeyond(before, leading)
  const cutBefore = from > line.start || skipped > 0
  const rest = around.slice(skipped)
  const fits = cellsWithin(rest, width - (cutBefore ? CUT.length : 0))
  if (fits === rest.length && to === line.end) {
    // The end of the line leaves room for more of what stands before.
    const filled = around.slice(cutBefore ? cellsBeyond(around, width - CUT.length) : 0)
    return { cells: filled, cutBefore, cutAfter: false }
  }
  return {
    cells: rest.slice(0, cellsWithin(rest, width - (cutBefore ? CUT.length : 0) - CUT.length)),
    cutBefore,
    cutAfter: true,
  }
}

/** The width of several cells. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}

/** How many cells from the beginning fit into a width. */
function cellsWithin(cells: readonly Cell[], width: number): number {
  let sum = 0
  for (const [i, cell] of cells.entries()) {
    sum += cell.width
    if (sum > width) return i
  }
  return cells.length
}

/** How many cells to leave out at the beginning so that the others fit into a width. */
function cellsBeyond(cells: readonly Cell[], width: number): number {
  return cells.length - cellsWithin(cells.toReversed(), width)
}

function insidePair(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  const previous = text.charCodeAt(offset - 1)
  return unit >= 0xdc00 && unit < 0xe000 && previous >= 0xd800 && previous < 0xdc00
}
