// Dates with a time as condition values write them (COND-9). It refuses to know the current time, time zones by name,
// and any calendar but the Gregorian one.
import { isDigit } from './characters.ts'

/** An instant, exactly. */
export type DateTime = {
  /** Whole seconds since 1970-01-01T00:00:00Z, negative before; leap seconds do not count. */
  readonly seconds: number
  /** What is beyond them, 0 to 999,999,999. */
  readonly nanoseconds: number
  /** `sample` is one of the two forms that only official samples have; it is read as UTC and warned about. */
  readonly form: 'iso' | 'sample'
}

const ISO_LENGTH = 'YYYY-MM-DDThh:mm:ss'.length
const SAMPLE_LENGTH = 'YYYY-MM-DDT hh:mm:ssZ'.length

/**
 * The instant of `YYYY-MM-DDThh:mm:ss`, an optional fraction of 1 to 9 digits, and `Z`, `±hh:mm` or `±hhmm`; or of
 * exactly `YYYY-MM-DD hh:mm:ss` or `YYYY-MM-DDT hh:mm:ssZ`, as UTC. Years 0001 to 9999, seconds to 59, offsets to 23:59.
 * `undefined` for any other text and for dates that the calendar does not have. Constant time.
 */
export function readDateTime(text: string): DateTime | undefined {
  if (text.charAt(10) === ' ' && text.length === ISO_LENGTH) return sample(text, 11)
  if (text.charAt(11) === ' ') {
    const isSample = text.length === SAMPLE_LENGTH && text.charAt(10) === 'T' && text.endsWith('Z')
    return isSample ? sample(text, 12) : undefined
  }
  if (text.charAt(10) !== 'T') return undefined
  const fractionEnd = text.charAt(ISO_LENGTH) === '.' ? digitsEnd(text, ISO_LENGTH + 1) : ISO_LENGTH
  const digits = fractionEnd - ISO_LENGTH - 1
  if (digits === 0 || digits > 9) return undefined
  const days = readDate(text)
  const time = readTime(text, 11)
  const offset = readOffset(text, fractionEnd)
  if (days === undefined || time === undefined || offset === undefined) return undefined
  const nanoseconds = digits < 0 ? 0 : Number(text.slice(ISO_LENGTH + 1, fractionEnd).padEnd(9, '0'))
  return { seconds: days * 86_400 + time - offset, nanoseconds, form: 'iso' }
}

/** The same instant in ISO form, for a text that {@link readDateTime} read as a sample. */
export function isoFormOf(sampleText: string): string {
  const time = sampleText.charAt(10) === ' ' ? 11 : 12
  return `${sampleText.slice(0, 10)}T${sampleText.slice(time, time + 8)}Z`
}

function sample(text: string, timeAt: number): DateTime | undefined {
  const days = readDate(text)
  const time = readTime(text, timeAt)
  if (days === undefined || time === undefined) return undefined
  return { seconds: days * 86_400 + time, nanoseconds: 0, form: 'sample' }
}

/** Days since 1970-01-01 of the `YYYY-MM-DD` that the text begins with. */
function readDate(text: string): number | undefined {
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return undefined
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const month = twoDigits(text, 5)
  const day = twoDigits(text, 8)
  // NaN, from what is no digit, fails each of these.
  const inCalendar = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  return inCalendar ? daysSinceEpoch(year, month, day) : undefined
}

/** Seconds since midnight of the `hh:mm:ss` at `at`. */
function readTime(text: string, at: number): number | undefined {
  if (text.charAt(at + 2) !== ':' || text.charAt(at + 5) !== ':') return undefined
  const hour = twoDigits(text, at)
  const minute = twoDigits(text, at + 3)
  const second = twoDigits(text, at + 6)
  return hour <= 23 && minute <= 59 && second <= 59 ? hour * 3600 + minute * 60 + second : undefined
}

/** Seconds that the `Z`, `±hh:mm` or `±hhmm` from `at` to the end is ahead of UTC. */
function readOffset(text: string, at: number): number | undefined {
  const sign = text.charAt(at)
  if (sign === 'Z') return text.length === at + 1 ? 0 : undefined
  if (sign !== '+' && sign !== '-') return undefined
  const minuteAt = text.charAt(at + 3) === ':' ? at + 4 : at + 3
  const hours = twoDigits(text, at + 1)
  const minutes = twoDigits(text, minuteAt)
  if (text.length !== minuteAt + 2 || !(hours <= 23 && minutes <= 59)) return undefined
  return (hours * 3600 + minutes * 60) * (sign === '-' ? -1 : 1)
}

/** The number that two ASCII digits write, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at)
  const ones = text.charCodeAt(at + 1)
  return isDigit(tens) && isDigit(ones) ? (tens - 0x30) * 10 + ones - 0x30 : Number.NaN
}

function digitsEnd(text: string, start: number): number {
  let at = start
  while (at < start + 10 && isDigit(text.charCodeAt(at))) at += 1
  return at
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Counts from 1 March, so that the leap day is the last of its year; 719,468 days lie between 0000-03-01 and 1970. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
}
