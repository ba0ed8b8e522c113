// How wide code frames may be. It refuses to know what is in them.
import type { TextStream } from '../surroundings.ts'

/** Where there is no terminal, and the most that is of use on a wide one. */
const DEFAULT = 100
const WIDEST = 140

/** The cells of a line on this stream. */
export function frameWidth({ isTTY, columns }: Pick<TextStream, 'isTTY' | 'columns'>): number {
  return isTTY && columns ? Math.min(columns, WIDEST) : DEFAULT
}
