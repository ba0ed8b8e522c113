// What a run adds up to, and the exit code that follows. It refuses to know how findings are shown.
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import type { FileReport, Totals } from '../report/reporter.ts'

export const NO_TOTALS: Totals = {
  files: 0,
  unreadable: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  safelyFixable: 0,
  hidden: 0,
  resting: 0,
  mended: 0,
  mendedFiles: 0,
  ignored: 0,
}

/** The totals with one more file. The inferred kind is no finding and is not counted. */
export function withFile(totals: Totals, report: FileReport, quiet: boolean): Totals {
  if ('error' in report) return { ...totals, unreadable: totals.unreadable + 1 }
  const mended = 'mended' in report ? report.mended.length : 0
  const found = report.diagnostics.filter(({ code }) => code !== 'kind-inferred')
  const count = (severity: string): number => found.filter((diagnostic) => diagnostic.severity === severity).length
  const errors = count('error')
  return {
    ...totals,
    files: totals.files + 1,
    errors: totals.errors + errors,
    warnings: totals.warnings + count('warning'),
    infos: totals.infos + count('info'),
    safelyFixable:
      totals.safelyFixable + found.filter(({ fixes }) => fixes.some(({ safety }) => safety === 'safe')).length,
    hidden: totals.hidden + (quiet ? found.length - errors : 0),
    resting: totals.resting + (report.resting?.length ?? 0),
    mended: totals.mended + mended,
    mendedFiles: totals.mendedFiles + (mended > 0 ? 1 : 0),
  }
}

/** Unreadable input wins over findings; warnings count only above the limit; information never does. */
export function exitCodeOf(totals: Totals, maxWarnings: number | undefined): ExitCode {
  if (totals.unreadable > 0) return UNUSABLE
  if (totals.errors > 0) return FOUND
  return maxWarnings !== undefined && totals.warnings > maxWarnings ? FOUND : OK
}
