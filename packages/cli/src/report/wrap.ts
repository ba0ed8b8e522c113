// Breaks a text into lines of a terminal's width, at blanks and between wide characters. It refuses to know what the
// text says; colors are put on afterwards.
import { characterWidth, textWidth } from './character-width.ts'

/**
 * The lines of a text; the first may be shorter by `taken` cells, which something else takes. A word wider than a line
 * stays whole. Linear.
 */
export function wrap(text: string, width: number, taken: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = width - taken
  for (const piece of piecesOf(text)) {
    const needed = textWidth(piece.trimEnd())
    const isTakenUp = lines.length === 0 && taken > 0
    if (needed > room && (line.trim() !== '' || isTakenUp)) {
      lines.push(line.trimEnd())
      line = ''
      room = width
    }
    line += piece
    room -= textWidth(piece)
  }
  lines.push(line.trimEnd())
  return lines
}

/** Words with the blanks after them, and wide characters one by one; closing punctuation stays with what it closes. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of text) {
    const wide = characterWidth(character.codePointAt(0) ?? 0) === 2
    const closing = '，。；：、）」』！？'.includes(character)
    if (piece !== '' && !closing && character !== ' ' && (wide || endsPiece(piece))) {
      pieces.push(piece)
      piece = ''
    }
    piece += character
  }
  return piece === '' ? pieces : [...pieces, piece]
}

function endsPiece(piece: string): boolean {
  const last = piece.codePointAt(piece.length - 1) ?? 0
  // A wide character beyond the basic plane ends in the second half of a pair.
  return last === 32 || characterWidth(last) === 2 || (last >= 0xdc00 && last < 0xe000)
}
