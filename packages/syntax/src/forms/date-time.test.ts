// Dates (COND-9): the form to the letter, the calendar beside Date.parse, and the two forms of official samples.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoFormOf, readDateTime } from './date-time.ts'

/** `seconds.nanoseconds form`, or nothing. */
function check(text: string, expected: string | undefined): void {
  const date = readDateTime(text)
  expect(date && `${date.seconds}.${String(date.nanoseconds).padStart(9, '0')} ${date.form}`).toBe(expected)
}

describe('COND-9: dates', () => {
  test.for<[text: string, expected: string]>([
    ['1970-01-01T00:00:00Z', '0.000000000 iso'],
    ['1970-01-01T00:00:00.5Z', '0.500000000 iso'],
    ['1970-01-01T00:00:00.000000001Z', '0.000000001 iso'],
    ['1969-12-31T23:59:59.999999999Z', '-1.999999999 iso'],
    ['1970-01-01T08:00:00+08:00', '0.000000000 iso'],
    ['1970-01-01T08:00:00+0800', '0.000000000 iso'],
    ['1969-12-31T16:30:00-07:30', '0.000000000 iso'],
    ['1970-01-01T00:00:00-00:00', '0.000000000 iso'],
    ['1970-01-01T23:59:00+23:59', '0.000000000 iso'],
    ['2000-02-29T00:00:00Z', '951782400.000000000 iso'],
    ['0001-01-01T00:00:00Z', '-62135596800.000000000 iso'],
    ['0001-01-01T00:00:00+23:59', '-62135683140.000000000 iso'],
    ['9999-12-31T23:59:59Z', '253402300799.000000000 iso'],
    ['1970-01-01 00:00:01', '1.000000000 sample'],
    ['1970-01-01T 00:00:01Z', '1.000000000 sample'],
  ])('%s', ([text, expected]) => check(text, expected))

  test.for([
    '',
    '2026-01-31',
    '2026-01-31T08:00Z',
    '2026-01-31T08:00:00',
    '2026-01-31t08:00:00Z',
    '2026-01-31T08:00:00z',
    '2026-01-31T08:00:00.Z',
    '2026-01-31T08:00:00.1234567890Z',
    '2026-01-31T08:00:00,5Z',
    '2026-01-31T08:00:00 Z',
    '2026-01-31T08:00:00Z ',
    ' 2026-01-31T08:00:00Z',
    '2026-01-31T08:00:00ZZ',
    '2026-01-31T08:00:00+08',
    '2026-01-31T08:00:00+8:00',
    '2026-01-31T08:00:00+24:00',
    '2026-01-31T08:00:00+08:60',
    '2026-01-31T08:00:00+08:000',
    '2026-01-31T08:00:00+080',
    '2026-01-31T24:00:00Z',
    '2026-01-31T23:60:00Z',
    '2026-01-31T23:59:60Z',
    '2026-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '10000-01-01T00:00:00Z',
    '26-01-31T08:00:00Z',
    '2026/01/31T08:00:00Z',
    '２026-01-31T08:00:00Z',
    '2026-1-31T08:00:00Z',
    // The sample forms are taken exactly.
    '2026-01-31 08:00:00Z',
    '2026-01-31 08:00:00.5',
    '2026-01-31  08:00:00',
    '2026-02-30 08:00:00',
    '2026-01-31T 08:00:00',
    '2026-01-31T 08:00:00.5Z',
    '2026-01-31T 08:00:00+08:00',
    '2026-01-31t 08:00:00Z',
    '1700000000',
  ])('no date: %j', (text) => check(text, undefined))
})

test('COND-9: a sample and its ISO form are one instant', () => {
  for (const text of ['2026-01-31 08:00:09', '2026-01-31T 08:00:09Z']) {
    expect(isoFormOf(text)).toBe('2026-01-31T08:00:09Z')
    expect(readDateTime(isoFormOf(text))).toEqual({ ...readDateTime(text), form: 'iso' })
  }
})

const two = (n: number): string => String(n).padStart(2, '0')

test('COND-9: instants equal those of Date.parse', () => {
  const date = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  const offset = fc.constantFrom('Z', '+08:00', '-07:30', '+23:59', '-23:59')
  fc.assert(
    fc.property(date, offset, (when, zone) => {
      const text = when.toISOString().replace('Z', zone)
      const read = readDateTime(text)
      expect((read?.seconds ?? 0) * 1000 + (read?.nanoseconds ?? 0) / 1e6).toBe(Date.parse(text))
    }),
    { numRuns: 2000 },
  )
})

test('COND-9: a date is one when the calendar gives the same one back', () => {
  const numbers = fc.tuple(fc.nat(9999), fc.nat(13), fc.nat(32), fc.nat(24), fc.nat(60), fc.nat(60))
  fc.assert(
    fc.property(numbers, ([year, month, day, hour, minute, second]) => {
      const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}Z`
      const parsed = new Date(text)
      const isDate = year > 0 && !Number.isNaN(parsed.getTime()) && parsed.toISOString() === text.replace('Z', '.000Z')
      expect(readDateTime(text)?.seconds).toBe(isDate ? parsed.getTime() / 1000 : undefined)
    }),
    { numRuns: 5000 },
  )
})

test('one wrong character makes no date', () => {
  const good = '2026-01-31T08:00:00.250+08:00'
  fc.assert(
    fc.property(fc.nat(good.length - 1), fc.constantFrom('x', ' ', '/', '٣', ''), (at, character) => {
      check(good.slice(0, at) + character + good.slice(at + 1), character === '' ? mayLose(at) : undefined)
    }),
  )

  /** Without a digit of the fraction, or without the colon of the offset, it is another date. */
  function mayLose(at: number): string | undefined {
    if (at === 26) return '1769817600.250000000 iso'
    const fraction = { 20: '500000000', 21: '200000000', 22: '250000000' }[at]
    return fraction && `1769817600.${fraction} iso`
  }
})
