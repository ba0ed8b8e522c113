// Places in a text. A span counts UTF-16 code units from the start of the outer text, half-open; this file refuses to
// know lines and columns, which are added at the edge where a person reads them.

/** A half-open range `[start, end)` of UTF-16 offsets into the text that was parsed. */
export type Span = {
  readonly start: number
  readonly end: number
}

/** Gives the place, in the outer text, of the characters `start` to `end` of one decoded string. */
export type Place = (start: number, end: number) => Span
