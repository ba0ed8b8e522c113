// IP addresses and CIDR ranges as condition values write them (COND-10), as words that can be masked and compared. It
// refuses to know any network.
import { readV4, readWords } from './ip-words.ts'

/** An address, or a range of them with its host bits cleared. */
export type IpRange = {
  /** 4 also for IPv4-mapped IPv6 (`::ffff:10.0.0.1`), which compares as IPv4. */
  readonly family: 4 | 6
  /** The address from the front, four unsigned words of 32 bits; IPv4 has all in the last. */
  readonly words: readonly [number, number, number, number]
  /** How many leading bits count: up to 32 for family 4, up to 128 for family 6. */
  readonly prefix: number
  /** False for an address written without a prefix length; the request's value must be one. */
  readonly isRange: boolean
  /** True when the text had bits beyond its prefix, which are cleared here. */
  readonly hostBits: boolean
}

/**
 * Reads an IPv4 or IPv6 address, or a range `address/digits`. Octets have no leading zeros, IPv6 no zone. The prefix
 * length is digits only; `08` is 8. A range of IPv4-mapped IPv6 is one of IPv4 when its prefix covers the `::ffff:`, else
 * it stays IPv6. `undefined` for any other text. Constant time: nothing readable is longer than {@link LONGEST}.
 */
export function readIp(text: string): IpRange | undefined {
  if (text.length > LONGEST) return undefined
  // What requests are asked from, nearly always.
  const word = readV4(text, 0)
  if (word >= 0) return { family: 4, words: [0, 0, 0, word], prefix: 32, isRange: false, hostBits: false }
  const slash = text.indexOf('/')
  const address = slash < 0 ? text : text.slice(0, slash)
  const words = readWords(address)
  if (words === undefined) return undefined
  const isV6 = address.includes(':')
  const most = isV6 ? 128 : 32
  const written = slash < 0 ? most : readPrefix(text, slash + 1, most)
  if (written < 0) return undefined
  const asV4 = !isV6 || (isMapped(words) && written >= 96)
  const prefix = isV6 && asV4 ? written - 96 : written
  return rangeOf(asV4 ? [0, 0, 0, words[3]] : words, asV4 ? 4 : 6, prefix, slash >= 0)
}

const LONGEST = 64

/** The number that the digits from `at` to the end write, or -1 when they do not or when it is more than `most`. */
function readPrefix(text: string, at: number, most: number): number {
  let prefix = 0
  for (let i = at; i < text.length; i += 1) {
    const digit = text.charCodeAt(i) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    prefix = prefix * 10 + digit
  }
  return text.length > at && prefix <= most ? prefix : -1
}

function isMapped([first, second, third]: IpRange['words']): boolean {
  return first === 0 && second === 0 && third === 0xffff
}

function rangeOf(words: IpRange['words'], family: 4 | 6, prefix: number, isRange: boolean): IpRange {
  const fromFront = family === 4 ? prefix + 96 : prefix
  const [a, b, c, d] = words
  const network = [
    masked(a, fromFront),
    masked(b, fromFront - 32),
    masked(c, fromFront - 64),
    masked(d, fromFront - 96),
  ] as const
  const hostBits = network[0] !== a || network[1] !== b || network[2] !== c || network[3] !== d
  return { family, words: network, prefix, isRange, hostBits }
}

/** The word with all but its first `bits` bits cleared; `>>> 0` keeps it unsigned. */
function masked(word: number, bits: number): number {
  if (bits >= 32) return word
  return bits <= 0 ? 0 : (word & (-1 << (32 - bits))) >>> 0
}

/** Whether the range covers an address: never one of the other family. */
export function coversIp(range: IpRange, address: IpRange): boolean {
  if (range.family !== address.family) return false
  const { words, prefix } = range
  if (range.family === 4) return masked(address.words[3], prefix) === words[3]
  return (
    masked(address.words[0], prefix) === words[0] &&
    masked(address.words[1], prefix - 32) === words[1] &&
    masked(address.words[2], prefix - 64) === words[2] &&
    masked(address.words[3], prefix - 96) === words[3]
  )
}

/** The range as text: dotted IPv4, or IPv6 as RFC 5952 shortens it, with the prefix length of a range. */
export function formatNetwork({ family, words, prefix, isRange }: IpRange): string {
  const address = family === 4 ? formatV4(words[3]) : formatV6(words)
  return isRange ? `${address}/${prefix}` : address
}

function formatV4(word: number): string {
  return `${word >>> 24}.${(word >>> 16) & 0xff}.${(word >>> 8) & 0xff}.${word & 0xff}`
}

function formatV6(words: IpRange['words']): string {
  const groups = words.flatMap((word) => [word >>> 16, word & 0xffff])
  const { start, length } = longestZeros(groups)
  const hex = groups.map((group) => group.toString(16))
  if (length < 2) return hex.join(':')
  return `${hex.slice(0, start).join(':')}::${hex.slice(start + length).join(':')}`
}

/** The first of the longest runs of zero groups. */
function longestZeros(groups: readonly number[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 }
  let start = 0
  for (let i = 0; i < groups.length; i += 1) {
    if (groups[i] !== 0) start = i + 1
    else if (i + 1 - start > longest.length) longest = { start, length: i + 1 - start }
  }
  return longest
}
