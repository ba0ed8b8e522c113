// Numbers as condition values write them (COND-8). It refuses to compare them.
import { isDigit } from './characters.ts'

const PLUS = 0x2b
const MINUS = 0x2d
const POINT = 0x2e

/**
 * The IEEE double that a text of optional sign, ASCII digits, optional `.digits`, optional exponent means; `undefined`
 * for any other text, blanks included. Beyond the range of doubles it is an infinity, or zero. Linear.
 */
export function readNumber(text: string): number | undefined {
  const first = text.charCodeAt(0)
  let at = first === PLUS || first === MINUS ? 1 : 0
  let end = digitsEnd(text, at)
  if (end === at) return undefined
  if (text.charCodeAt(end) === POINT) {
    at = end + 1
    end = digitsEnd(text, at)
    if (end === at) return undefined
  }
  if ((text.charCodeAt(end) | 0x20) === 0x65) {
    const sign = text.charCodeAt(end + 1)
    at = end + (sign === PLUS || sign === MINUS ? 2 : 1)
    end = digitsEnd(text, at)
    if (end === at) return undefined
  }
  return end === text.length ? Number(text) : undefined
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (isDigit(text.charCodeAt(at))) at += 1
  return at
}
