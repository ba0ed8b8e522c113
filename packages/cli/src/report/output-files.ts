// Several reports of one run, each into a file of its own. They are opened before anything is checked, so that a run does not
// end in "no such folder", and appear when the run is over. It refuses to know formats, and to say why in any language.
import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { systemErrorCode } from '../inputs/search.ts'
import type { Surroundings } from '../surroundings.ts'
import { openReportFile, type ReportFile } from './report-file.ts'
import type { ReportFormat } from './report-format.ts'
import type { FileReport, Reporter, Totals } from './reporter.ts'

/** A report that was asked for beside the one on standard output. */
export type OutputRequest = { readonly format: ReportFormat; readonly path: string }

/** A report that could not be written: why, by the system's code; `IS_INPUT` for one that would replace a document. */
export type OutputFailure = { readonly path: string; readonly code: string; readonly folder: string }

export type OpenReports = {
  readonly file: (report: FileReport) => void
  /** Puts the reports in their places; those that failed are told, and their files are as they were. */
  readonly end: (totals: Totals) => readonly OutputFailure[]
  /** Leaves every file as it was; of no effect on what has been put in its place. */
  readonly abandon: () => void
}

type OpenReport = { readonly path: string; readonly file: ReportFile; readonly reporter: Reporter; failure?: string }

/** Opens and begins the reports; when one cannot be, none is, and it is told why. */
export async function openReports(
  requests: readonly OutputRequest[],
  makeReporter: (format: ReportFormat) => Promise<Reporter>,
  { cwd }: Pick<Surroundings, 'cwd'>,
): Promise<OpenReports | { readonly failures: readonly OutputFailure[] }> {
  const open: OpenReport[] = []
  const failures: OutputFailure[] = []
  for (const { format, path } of requests) {
    const reporter = await makeReporter(format)
    try {
      open.push({ path, file: openReportFile(resolve(cwd, path)), reporter })
    } catch (error) {
      failures.push(failureOf(path, systemErrorCode(error)))
    }
  }
  const abandon = (): void => {
    for (const { file } of open) file.abandon()
  }
  if (failures.length > 0) {
    abandon()
    return { failures }
  }
  for (const each of open) write(each, each.reporter.begin())
  return {
    file: (report) => {
      const identity = open.length === 0 ? '' : identityOf(resolve(cwd, report.path))
      for (const each of open) {
        // A document that was checked is not replaced by a report on it.
        if (identity === each.file.target) each.failure ??= 'IS_INPUT'
        write(each, each.reporter.file(report))
      }
    },
    end: (totals) => {
      for (const each of open) {
        write(each, each.reporter.end(totals))
        attempt(each, each.file.finish)
      }
      abandon()
      return open.flatMap(({ path, failure }) => (failure === undefined ? [] : [failureOf(path, failure)]))
    },
    abandon,
  }
}

function write(report: OpenReport, text: string): void {
  attempt(report, () => report.file.write(text))
}

/** Asks the file system for a step, unless one before it has failed: the other reports go on, and the failure is told last. */
function attempt(report: OpenReport, step: () => void): void {
  if (report.failure !== undefined) return
  try {
    step()
  } catch (error) {
    report.failure = systemErrorCode(error)
  }
}

/** The file that a path leads to, links followed; the path itself where there is none. */
function identityOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function failureOf(path: string, code: string): OutputFailure {
  return { path, code, folder: dirname(path) }
}
