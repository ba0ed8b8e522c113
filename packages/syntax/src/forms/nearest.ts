// The name that was probably meant: equal but for case and punctuation, else the one that fewest slips of the keyboard
// explain. It refuses to know what the names stand for.

/** Longer names get no suggestion: no name of the language is half as long, and the comparison must stay cheap. */
const LONGEST = 64

/** So many slips at most; a third of the name's length if that is less. */
const MOST_SLIPS = 3

/**
 * The candidate nearest to `name`, or the empty string. Equal but for case, `_`, `-`, `.` and spaces comes first; then
 * the fewest inserted, deleted, replaced or swapped characters, the first candidate winning a draw. A `not` that was
 * written was meant, so no candidate without one is suggested for it. At most 64 × 7 steps for each candidate.
 */
export function nearestName(name: string, candidates: Iterable<string>): string {
  if (name.length > LONGEST) return ''
  const plain = plainName(name)
  const letters = lettersOf(plain)
  let nearest = ''
  let bound = Math.min(MOST_SLIPS, Math.floor(plain.length / 3)) + 1
  for (const candidate of candidates) {
    // Nearly all of some thousand candidates end here, without a text being made.
    if (!mayBeNear(candidate, plain.length, letters, bound - 1)) continue
    const other = plainName(candidate)
    if (other === plain) return plain === '' ? '' : candidate
    if (plain.includes('not') && !other.includes('not')) continue
    const slips = slipsBetween(plain, other, bound - 1)
    if (slips < bound) {
      bound = slips
      nearest = candidate
    }
  }
  return nearest
}

/** False when more than `most` slips are surely needed: by length, and by the letters that only one of the two has. */
function mayBeNear(candidate: string, length: number, letters: number, most: number): boolean {
  if (candidate.length < length - most) return false
  // Whatever separates words is left out, so longer names may be near as well.
  if (candidate.length > length + most && plainLength(candidate) > length + most) return false
  let others = letters ^ lettersOf(candidate)
  let count = 0
  // Each step takes the lowest bit away. A slip changes at most two: one letter goes, another one comes.
  while (others !== 0 && count <= 2 * most) {
    others &= others - 1
    count += 1
  }
  return count <= 2 * most
}

function plainLength(name: string): number {
  let length = 0
  for (let i = 0; i < name.length; i += 1) if (!isSeparator(name.charCodeAt(i))) length += 1
  return length
}

const A = 0x61
const Z = 0x7a
const DIGITS = 1 << 26
const OTHERS = 1 << 27

/** Which letters a name holds, a bit each, whatever their case; all digits share one, and so does all the rest. */
function lettersOf(name: string): number {
  let letters = 0
  for (let i = 0; i < name.length; i += 1) {
    const code = name.charCodeAt(i)
    const lower = code | 0x20
    if (lower >= A && lower <= Z && code < 0x80) letters |= 1 << (lower - A)
    else if (code >= 0x30 && code <= 0x39) letters |= DIGITS
    else if (!isSeparator(code)) letters |= OTHERS
  }
  return letters
}

/** `_`, `-`, `.` or a space. */
function isSeparator(code: number): boolean {
  return code === 0x5f || code === 0x2d || code === 0x2e || code === 0x20
}

/** The name in lower case, without what separates its words. Linear. */
export function plainName(name: string): string {
  let plain = ''
  for (const character of name.toLowerCase()) {
    if (character !== '_' && character !== '-' && character !== '.' && character !== ' ') plain += character
  }
  return plain
}

/**
 * How many single-character slips (insert, delete, replace, swap of neighbors) lead from `a` to `b`; any number beyond
 * `most` when there are more. Steps: length × (2 × most + 1), for only a band around the diagonal can stay within it.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  const beyond = most + 1
  let twoBefore: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(beyond)
    row[0] = i
    let least = i
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let slips = Math.min(
        (before[j - 1] ?? beyond) + (same ? 0 : 1),
        (before[j] ?? beyond) + 1,
        (row[j - 1] ?? beyond) + 1,
      )
      if (i > 1 && j > 1 && isSwap(a, i, b, j)) slips = Math.min(slips, (twoBefore[j - 2] ?? beyond) + 1)
      row[j] = slips
      least = Math.min(least, slips)
    }
    if (least > most) return beyond
    twoBefore = before
    before = row
  }
  return Math.min(before[b.length] ?? beyond, beyond)
}

function isSwap(a: string, i: number, b: string, j: number): boolean {
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
}
