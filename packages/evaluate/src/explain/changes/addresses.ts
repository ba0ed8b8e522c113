// Single addresses in and around a range (COND-10). It refuses to know conditions.
import type { IpRange } from '@qcs-policy/syntax/read'

type Words = IpRange['words']

const WORD = 2 ** 32

/** The second address of the range, for the first is the name of a network; the only one of a single address. */
export function addressWithin(range: IpRange): IpRange {
  return single(range, hostBitsOf(range) > 0 ? plus(range.words, 1) : range.words)
}

export function lastAddress(range: IpRange): IpRange {
  return single(range, lastWords(range))
}

/** The address behind the range, if there is one. */
export function addressAfter(range: IpRange): IpRange | undefined {
  const words = plus(lastWords(range), 1)
  return isOutOf(range, words) ? undefined : single(range, words)
}

/** The address before the range, if there is one. */
export function addressBefore(range: IpRange): IpRange | undefined {
  const words = plus(range.words, -1)
  return isOutOf(range, words) ? undefined : single(range, words)
}

function hostBitsOf({ family, prefix }: IpRange): number {
  return (family === 4 ? 32 : 128) - prefix
}

/** All host bits set. */
function lastWords(range: IpRange): Words {
  const host = hostBitsOf(range)
  const [a, b, c, d] = range.words
  return [filled(a, host - 96), filled(b, host - 64), filled(c, host - 32), filled(d, host)]
}

/** The word with its last `bits` bits set; all of them from 32 on. */
function filled(word: number, bits: number): number {
  if (bits <= 0) return word
  return bits >= 32 ? WORD - 1 : (word | (2 ** bits - 1)) >>> 0
}

/** Carries from the last word on; what overflows the first wraps around. */
function plus([a, b, c, d]: Words, step: 1 | -1): Words {
  const last = d + step
  const third = c + carryOf(last)
  const second = b + carryOf(third)
  const first = a + carryOf(second)
  return [wrapped(first), wrapped(second), wrapped(third), wrapped(last)]
}

function carryOf(word: number): number {
  return Math.floor(word / WORD)
}

function wrapped(word: number): number {
  return ((word % WORD) + WORD) % WORD
}

/** True for what comes of a step beyond the first or the last address of the family. */
function isOutOf({ family, words: from }: IpRange, [a, b, c, d]: Words): boolean {
  if (family === 4) return a !== 0 || b !== 0 || c !== 0
  const wrappedUp = a === 0 && b === 0 && c === 0 && d === 0
  const wrappedDown = from.every((word) => word === 0)
  return wrappedUp || wrappedDown
}

function single({ family }: IpRange, words: Words): IpRange {
  return { family, words, prefix: family === 4 ? 32 : 128, isRange: false, hostBits: false }
}
