// Values to try for a condition key: some for which a comparison with the condition values holds, and some for which it does
// not. They are only proposals; whoever asks tries them. It refuses to know requests and operators' qualifiers.
import { type DateTime, formatNetwork, type IpRange, type OperatorFamily } from '@qcs-policy/syntax/read'
import type { Wildcard } from '@qcs-policy/syntax/wildcard'
import type { ReadValue } from '../../compiled/comparisons.ts'
import { dateText } from '../condition-values.ts'
import { addressAfter, addressBefore, addressWithin, lastAddress } from './addresses.ts'

export type Sample = string | number | boolean

/** So many condition values are looked at. */
const MAX_VALUES = 24

/** Values close to the condition values, or just beyond them. Linear in the values that are looked at. */
export function samplesOf(family: OperatorFamily, values: readonly ReadValue[]): readonly Sample[] {
  const some = values.slice(0, MAX_VALUES)
  switch (family) {
    case 'string':
    case 'binary':
      return some.flatMap(textSamples)
    case 'numeric':
      return numberSamples(some.filter((value) => typeof value === 'number'))
    case 'date':
      return dateSamples(some.filter(isDate))
    case 'ip':
      return addressSamples(some.filter(isRange))
    case 'boolean':
    case 'null':
      return []
  }
}

/** Values that are likely to be none of the condition values. */
export const OTHERS: Readonly<Record<OperatorFamily, readonly Sample[]>> = {
  string: ['1', '0', 'other', 'another', 'none'],
  binary: ['1', '0', 'other', 'another'],
  numeric: [0, 1],
  date: ['2000-01-01T00:00:00Z', '2100-01-01T00:00:00Z'],
  // Addresses that are reserved for documentation.
  ip: ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1'],
  boolean: [true, false],
  null: ['1'],
}

function isDate(value: ReadValue): value is DateTime {
  return typeof value === 'object' && 'seconds' in value
}

function isRange(value: ReadValue): value is IpRange {
  return typeof value === 'object' && 'words' in value
}

function textSamples(value: ReadValue): readonly Sample[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && 'pieces' in value ? fittingTexts(value) : []
}

/** Texts that fit a pattern: its stars stand for nothing, or for a letter. */
function fittingTexts({ kind, head, pieces, tail }: Wildcard): readonly string[] {
  if (kind === 'literal') return [head]
  const parts = [head, ...pieces.map(({ text }) => text), tail]
  return [parts.join(''), parts.join('x')].filter((text) => text !== '')
}

/** The numbers themselves, between each two, and just beyond them. */
function numberSamples(numbers: readonly number[]): readonly Sample[] {
  const sorted = [...numbers].sort((a, b) => a - b)
  const between = sorted.flatMap((number, i) => {
    const next = sorted[i + 1]
    return next === undefined ? [] : [number + (next - number) / 2]
  })
  return [...sorted, ...between, ...sorted.flatMap((number) => [number + 1, number - 1])].filter(Number.isFinite)
}

type Instant = Pick<DateTime, 'seconds' | 'nanoseconds'>

/** The same of instants. */
function dateSamples(dates: readonly Instant[]): readonly Sample[] {
  const sorted = [...dates].sort((a, b) => a.seconds - b.seconds || a.nanoseconds - b.nanoseconds)
  const between = sorted.flatMap((date, i) => {
    const next = sorted[i + 1]
    return next === undefined ? [] : [middleOf(date, next)]
  })
  const beyond = sorted.flatMap(({ seconds }) => [
    { seconds: seconds + 1, nanoseconds: 0 },
    { seconds: seconds - 1, nanoseconds: 0 },
  ])
  return [...sorted, ...between, ...beyond].filter(isInCalendar).map(dateText)
}

function middleOf(a: Instant, b: Instant): Instant {
  const nanoseconds = (b.seconds - a.seconds) * 1e9 + (b.nanoseconds - a.nanoseconds)
  // A middle in whole seconds, where there is one, reads better and is exact.
  if (nanoseconds >= 2e9) return { seconds: Math.ceil((a.seconds + b.seconds) / 2), nanoseconds: 0 }
  const middle = a.nanoseconds + Math.floor(nanoseconds / 2)
  return { seconds: a.seconds + Math.floor(middle / 1e9), nanoseconds: middle % 1e9 }
}

/** Years 0001 to 9999 (COND-9). */
function isInCalendar({ seconds }: Instant): boolean {
  return seconds >= -62_135_596_800 && seconds <= 253_402_300_799
}

/** An address of each range, its ends, and its neighbors. */
function addressSamples(ranges: readonly IpRange[]): readonly Sample[] {
  const within = ranges.flatMap((range) => [addressWithin(range), lastAddress(range)])
  const beyond = ranges.flatMap((range) => [addressAfter(range), addressBefore(range)])
  return [...within, ...beyond].flatMap((address) => (address === undefined ? [] : [formatNetwork(address)]))
}
