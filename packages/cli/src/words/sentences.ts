// What the command itself says, apart from the diagnostics, whose wording belongs to the syntax package. It refuses to
// know when something is said; a language is one table with a row for each.

/** What a summary counts. */
export type Counts = {
  readonly files: number
  readonly unreadable: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Diagnostics with at least one safe fix. */
  readonly safelyFixable: number
}

export type Sentences = {
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>
  /** The kind in a file's header; `null` where there is none. */
  readonly kind: (kind: string | null, inferred: boolean) => string
  readonly callFails: (api: string, code: string) => string
  readonly callSucceeds: (api: string) => string
  readonly related: string
  readonly fix: Readonly<Record<'safe' | 'unsafe', string>>
  readonly more: (count: number) => string
  readonly summary: (counts: Counts) => string
  readonly mended: (count: number, files: number, isDryRun: boolean) => string
  readonly resting: (count: number) => string
  /** A rule that was to be written down and found nothing; `near` is the name that is nearest. */
  readonly nothingOf: (rule: string, near: string) => string
  /** Files that the configuration leaves out. */
  readonly ignored: (count: number) => string
  /** Why an input counts as unreadable whose configuration cannot be used. */
  readonly badConfig: string
  /** What was written down so that it rests. */
  readonly takenDown: (count: number, path: string) => string
  readonly fixable: (count: number) => string
  readonly tooManyWarnings: (count: number, limit: number) => string
  readonly quiet: (hidden: number) => string
  readonly unreadable: (path: string, reason: string) => string
  readonly notWritten: (path: string, reason: string) => string
  /** Why an input counts as unreadable that could not be written back. */
  readonly unwritten: (reason: string) => string
  readonly unwritable: (reason: string) => string
  /** Why a file cannot be read, by the code of the system's error; `other` for codes without a row. */
  readonly reasons: ReadonlyMap<string, string>
  readonly otherReason: (code: string) => string
  readonly progress: (done: number, all: number) => string
  readonly notFormatted: (count: number, all: number) => string
  readonly allFormatted: (count: number) => string
  readonly written: (count: number, all: number) => string
  readonly refused: string
}
