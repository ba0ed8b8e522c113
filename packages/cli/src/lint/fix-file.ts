// One checked file, mended: its fixes applied until none that is wanted is left, and what is found afterwards. It refuses to
// write the file, and to mend what it could not write back as it was read.
import { type FixMode, fixText } from '@qcs-policy/lint'
import { unifiedDiff } from '../format/line-diff.ts'
import { type LintedFile, type LintOptions, lintText } from './lint-text.ts'

/** What was mended, and the file as it is then. */
export type MendedFile = LintedFile & {
  /** The codes of the findings that were mended, in the order in which they were. */
  readonly mended: readonly string[]
  /** The change as the lines of a unified diff. */
  readonly diff: readonly string[]
}

/** Findings that speak of the bytes and not of the text: a text written back would be another file. */
const OF_BYTES: ReadonlySet<string> = new Set(['text-not-utf8', 'not-a-policy-text'])

/** Mends a file in memory; the file itself when there is nothing to mend. */
export function fixFile(file: LintedFile, options: LintOptions, mode: FixMode): LintedFile | MendedFile {
  if (file.diagnostics.some(({ code }) => OF_BYTES.has(code))) return file
  // The kind stays what it was: a fix that changed how the document is read would be judged by other rules.
  const known: LintOptions = { ...options, kind: file.kind ?? options.kind }
  const relint = (text: string): LintedFile => lintText(text, file.path, known, [])
  const { text, mended } = fixText(file.text, (each) => relint(each).diagnostics, mode)
  if (mended.length === 0) return file
  return {
    ...relint(text),
    kindInferred: file.kindInferred,
    mended: mended.map(({ code }) => code),
    diff: unifiedDiff(file.path, file.text, text),
  }
}
