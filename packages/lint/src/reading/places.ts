// Places inside strings, and whether the parser spoke of them already. It refuses to guess: in a string that is written with
// escapes every part is at the place of the whole.
import type { Span, TextValue } from '@qcs-policy/syntax'
import type { Finding } from '../finding.ts'

/** A part of a decoded text, by its offsets. */
export type Part = { readonly start: number; readonly end: number }

/** Where a part of a string stands in the outer text; the whole string where escapes shift what is behind them. */
export function placeOf(value: Pick<TextValue, 'span' | 'text'>, { start, end }: Part): Span | undefined {
  const { span, text } = value
  // Without escapes a string is as long as its text and two quotes.
  if (span === undefined || span.end - span.start !== text.length + 2) return span
  return { start: span.start + 1 + start, end: span.start + 1 + end }
}

/** The parts that no fault of the parser touches: one slip is told once. Faults of more than this string do not count. */
export function untold<P extends Part>(
  parts: readonly P[],
  value: Pick<TextValue, 'span' | 'text'>,
  diagnostics: readonly Finding[],
): readonly P[] {
  const { span } = value
  if (parts.length === 0 || span === undefined) return parts
  const told = diagnostics.filter(
    ({ severity, span: at }) => severity !== 'info' && at.start >= span.start && at.end <= span.end,
  )
  if (told.length === 0) return parts
  return parts.filter((part) => {
    const place = placeOf(value, part) ?? span
    return !told.some(({ span: at }) => at.start < place.end && place.start < at.end)
  })
}
