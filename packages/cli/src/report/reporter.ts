// What every way of reporting has in common: it gets each file as it is done, and the totals at the end, and gives text.
// It refuses to write; the command does.
import type { MendedFile } from '../lint/fix-file.ts'
import type { LintedFile } from '../lint/lint-text.ts'
import type { Counts, Sentences } from '../words/sentences.ts'
import type { Paint } from './paint.ts'

/** An input that could not be read; `code` is the system's, or one of the program's own. */
type UnreadableInput = {
  readonly path: string
  readonly error: { readonly code: string; readonly message: string }
}

export type FileReport = LintedFile | MendedFile | UnreadableInput

export type ReportOptions = {
  /** Show error-level diagnostics only. */
  readonly quiet: boolean
  readonly api: string | undefined
  readonly maxWarnings: number | undefined
  readonly sentences: Sentences
  readonly paint: Paint
  /** The cells of a line for code frames. */
  readonly width: number
  /** True when a mended file was not written, so that its change is shown. */
  readonly showDiff: boolean
  /** True when long messages are to be broken into lines of `width`, as on a terminal. */
  readonly wrap: boolean
}

export type Totals = Counts & {
  /** Diagnostics that were found and not shown. */
  readonly hidden: number
  /** Findings that are suppressed. */
  readonly resting: number
  /** Findings that were mended, in how many files. */
  readonly mended: number
  readonly mendedFiles: number
  /** Files that the configuration leaves out. */
  readonly ignored: number
}

/** Text to be written at each step; the steps come in this order. */
export type Reporter = {
  readonly begin: () => string
  readonly file: (report: FileReport) => string
  readonly end: (totals: Totals) => string
}
