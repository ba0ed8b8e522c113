// How a pattern comes from a text that it is to match, or just not to match. It refuses to know what the text is.
import { below, draw, pick, type Random } from './random.test-support.ts'

/** The text with one or two of its runs replaced by `*`: it still matches. */
export function globFrom(random: Random, text: string): string {
  const start = below(random, text.length + 1)
  const end = start + below(random, text.length - start + 1)
  const glob = `${text.slice(0, start)}*${text.slice(end)}`
  if (random() < 0.7) return glob
  const second = end + below(random, text.length - end + 1)
  return `${text.slice(0, start)}*${text.slice(end, second)}*`
}

/** The text with one character changed, left out or added: as a literal it does not match any more. */
export function nearMiss(random: Random, text: string): string {
  const at = below(random, text.length + 1)
  const before = text.slice(0, at)
  const after = text.slice(at + 1)
  return draw(random, [
    [3, `${before}${swapCase(text.charAt(at))}${after}`],
    [2, `${before}${after}`],
    [2, `${before}${pick(random, ['x', '?', '/', ':', '0'])}${text.slice(at)}`],
    [1, text.slice(0, at)],
  ])
}

function swapCase(text: string): string {
  const lower = text.toLowerCase()
  return lower === text ? text.toUpperCase() : lower
}
