// The digits of an IP address: IPv4 in dotted decimal, IPv6 in groups of hexadecimal digits with `::` for a run of zeros
// and perhaps IPv4 at the end. It refuses to know prefixes and families.
import { isDigit } from './characters.ts'

type Words = readonly [number, number, number, number]

const COLON = 0x3a
const POINT = 0x2e
const GROUPS = 8

/** The address as four unsigned words of 32 bits, IPv4 in the last; `undefined` for any other text. Linear. */
export function readWords(text: string): Words | undefined {
  if (text.includes(':')) return readV6(text)
  const word = readV4(text, 0)
  return word < 0 ? undefined : [0, 0, 0, word]
}

/** Four decimal octets from `at` to the end, without leading zeros, as one word; -1 for anything else. */
export function readV4(text: string, at: number): number {
  let word = 0
  let i = at
  for (let octets = 1; octets <= 4; octets += 1) {
    const start = i
    let octet = 0
    // Each character is looked at once: that costs more than all the arithmetic.
    let code = text.charCodeAt(i)
    while (i < start + 4 && isDigit(code)) {
      octet = octet * 10 + code - 0x30
      i += 1
      code = text.charCodeAt(i)
    }
    if (!isOctet(octet, i - start)) return -1
    word = word * 256 + octet
    if (octets === 4) return i === text.length ? word : -1
    if (code !== POINT) return -1
    i += 1
  }
  return -1
}

/** Whether a number of so many digits is at most 255 and begins with no zero but its only one. */
function isOctet(value: number, digits: number): boolean {
  return digits === 1 || (digits === 2 && value >= 10) || (digits === 3 && value >= 100 && value <= 255)
}

function readV6(text: string): Words | undefined {
  const groups: number[] = []
  // How many groups stand before `::`, or -1.
  let gap = -1
  let i = 0
  if (text.startsWith('::')) {
    gap = 0
    i = 2
  }
  while (i < text.length) {
    if (groups.length === GROUPS) return undefined
    const end = groupEnd(text, i)
    if (text.charCodeAt(end) === POINT) {
      const word = readV4(text, i)
      if (word < 0) return undefined
      groups.push(word >>> 16, word & 0xffff)
      break
    }
    if (end === i || end > i + 4) return undefined
    groups.push(Number.parseInt(text.slice(i, end), 16))
    if (end === text.length) break
    if (text.charCodeAt(end) !== COLON) return undefined
    i = end + 1
    if (text.charCodeAt(i) === COLON) {
      if (gap >= 0) return undefined
      gap = groups.length
      i += 1
    } else if (i === text.length) return undefined
  }
  return joined(groups, gap)
}

function groupEnd(text: string, start: number): number {
  let at = start
  while (isHex(text.charCodeAt(at))) at += 1
  return at
}

function isHex(code: number): boolean {
  const lower = code | 0x20
  return isDigit(code) || (lower >= 0x61 && lower <= 0x66)
}

/** Eight groups, those that `::` stands for (at least one) filled in, as words. */
function joined(groups: readonly number[], gap: number): Words | undefined {
  if (gap < 0 ? groups.length !== GROUPS : groups.length >= GROUPS) return undefined
  const zeros = GROUPS - groups.length
  const group = (i: number): number => (gap < 0 || i < gap ? groups[i] : i < gap + zeros ? 0 : groups[i - zeros]) ?? 0
  const word = (i: number): number => group(i) * 0x10000 + group(i + 1)
  return [word(0), word(2), word(4), word(6)]
}
