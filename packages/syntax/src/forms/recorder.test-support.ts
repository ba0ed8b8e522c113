// Calls a form reader in a test and keeps what it reports, in a shape that tables can state. It refuses to judge.
import type { DiagnosticCode } from '../diagnostics/codes.ts'
import type { JsonString } from '../json/tree.ts'
import type { Place } from '../span.ts'
import type { FormFix, FormReport } from './reading.ts'

/** One reported fault as it was reported. */
export type Recorded = {
  readonly code: DiagnosticCode
  readonly start: number
  readonly end: number
  readonly args: unknown
  readonly fix: FormFix | undefined
}

/** Where the string stands in the imagined outer text; not 0, so that a forgotten place shows. */
export const OUTER = 100

/** The places of a string that begins, quotation mark included, at {@link OUTER}. */
export const place: Place = (start, end) => ({ start: OUTER + 1 + start, end: OUTER + 1 + end })

export function nodeOf(text: string): JsonString {
  const raw = `"${text}"`
  return { type: 'string', value: text, raw, span: { start: OUTER, end: OUTER + raw.length } }
}

export function recorder(): { report: FormReport; faults: Recorded[] } {
  const faults: Recorded[] = []
  return { faults, report: (code, start, end, args, fix) => void faults.push({ code, start, end, args, fix }) }
}

/** A fault in a table: its code, the text it stands at, and what the fix makes of the whole, `safe: ` in front if it is. */
export type Told = readonly [code: DiagnosticCode, at: string, fixed?: string]

export function told(text: string, faults: readonly Recorded[]): Told[] {
  return faults.map(({ code, start, end, fix }): Told => {
    if (fix === undefined) return [code, text.slice(start, end)]
    const fixed = text.slice(0, fix.start) + fix.newText + text.slice(fix.end)
    return [code, text.slice(start, end), fix.safety === 'safe' ? `safe: ${fixed}` : fixed]
  })
}
