// `qcs-policy lint`: takes the inputs one after the other, checks each, mends it if asked, reports it at once, and sums up.
// It refuses to know how arguments are written.
import { resolve } from 'node:path'
import { type FixMode, lintPolicy } from '@qcs-policy/lint'
import type { ApiName, PolicyKind } from '@qcs-policy/syntax'
import type { ExitCode } from '../exit-code.ts'
import { replaceFile } from '../format/replace-file.ts'
import { type InputReading, readingsOf, reasonOf, whileWorkingOn } from '../inputs/readings.ts'
import { systemErrorCode } from '../inputs/search.ts'
import { openOutput } from '../output.ts'
import { openProgress } from '../progress.ts'
import type { ColorChoice } from '../report/color-choice.ts'
import { frameWidth } from '../report/frame-width.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import type { ReportFormat } from '../report/report-format.ts'
import type { FileReport } from '../report/reporter.ts'
import { REPORTERS } from '../report/reporters.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Language } from '../words/language.ts'
import { sentencesOf } from '../words/languages.ts'
import type { Sentences } from '../words/sentences.ts'
import { fixFile, type MendedFile } from './fix-file.ts'
import { type LintedFile, type LintOptions, lintBytes, type TextLinter } from './lint-text.ts'
import { exitCodeOf, NO_TOTALS, withFile } from './totals.ts'

export type LintRequest = {
  readonly paths: readonly string[]
  /** The kind of every document; inferred where it is not given. */
  readonly kind: PolicyKind | undefined
  /** The call whose answer is predicted. */
  readonly api: ApiName | undefined
  readonly language: Language
  readonly format: ReportFormat
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  readonly color: ColorChoice
  readonly stdinFilename: string | undefined
  /** Which fixes are applied; none when absent. */
  readonly fix: FixMode | undefined
  /** Show the change instead of writing it. */
  readonly dryRun: boolean
}

/** Runs the command. Unreadable inputs are told on standard error as well as in the report, and the others are done. */
export async function runLint(request: LintRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, stderr, env } = surroundings
  const sentences = sentencesOf(request.language)
  const progress = openProgress(surroundings, sentences.progress)
  const output = openOutput(stdout, progress.clear)
  const reporter = REPORTERS[request.format]({
    quiet: request.quiet,
    api: request.api,
    maxWarnings: request.maxWarnings,
    sentences,
    paint: paintOf(hasColors(request.color, stdout, env)),
    width: frameWidth(stdout),
    wrap: stdout.isTTY === true,
    showDiff: request.dryRun,
  })
  const lint = recommended(request, new Date().toISOString())

  let totals = NO_TOTALS
  await output.write(reporter.begin())
  for await (const reading of readingsOf(request.paths, request.stdinFilename, surroundings)) {
    const report = reportOn(reading, { ...request, lint }, request, sentences, surroundings)
    totals = withFile(totals, report, request.quiet)
    if ('error' in report) {
      progress.clear()
      stderr.write(`${visible(sentences.unreadable(report.path, report.error.message))}\n`)
    }
    // Nobody reads any more: what is left is to find out the exit code.
    if (!output.isClosed()) await output.write(reporter.file(report))
    progress.tell(reading.done, reading.all)
  }
  progress.clear()
  await output.write(reporter.end(totals))
  await output.flush()
  const failure = output.failure()
  if (failure) stderr.write(`${visible(sentences.unwritable(failure.message))}\n`)
  return exitCodeOf(failure ? { ...totals, unreadable: totals.unreadable + 1 } : totals, request.maxWarnings)
}

function recommended({ language }: LintRequest, now: string): TextLinter {
  return (text, kind) => lintPolicy(text, { language, now, ...(kind === undefined ? {} : { kind }) })
}

function reportOn(
  reading: InputReading,
  options: LintOptions,
  request: LintRequest,
  sentences: Sentences,
  { cwd }: Surroundings,
): FileReport {
  const { path } = reading
  if ('failure' in reading)
    return { path, error: { code: reading.failure, message: reasonOf(reading.failure, sentences) } }
  try {
    const file = lintBytes(reading.bytes, path, options)
    if (request.fix === undefined) return file
    const mended = fixFile(file, options, request.fix)
    if (request.dryRun || !('mended' in mended)) return mended
    return written(mended, resolve(cwd, path), sentences)
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}

/** The file once it is written; an unreadable input where it could not be, for nothing in it is mended then. */
function written(file: MendedFile, path: string, sentences: Sentences): LintedFile | FileReport {
  try {
    replaceFile(path, file.text)
    return file
  } catch (error) {
    const code = systemErrorCode(error)
    return { path: file.path, error: { code, message: sentences.unwritten(reasonOf(code, sentences)) } }
  }
}
