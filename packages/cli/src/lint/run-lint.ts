// `qcs-policy lint`: takes the inputs one after the other, checks each, reports it at once, and sums up. It refuses to
// know how arguments are written.
import type { ExitCode } from '../exit-code.ts'
import { type InputReading, readingsOf, reasonOf, whileWorkingOn } from '../inputs/readings.ts'
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
import { sentencesOf } from '../words/languages.ts'
import type { Sentences } from '../words/sentences.ts'
import { type LintOptions, lintBytes } from './lint-text.ts'
import { exitCodeOf, NO_TOTALS, withFile } from './totals.ts'

export type LintRequest = LintOptions & {
  readonly paths: readonly string[]
  readonly format: ReportFormat
  readonly maxWarnings: number | undefined
  readonly quiet: boolean
  readonly color: ColorChoice
  readonly stdinFilename: string | undefined
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
  })

  let totals = NO_TOTALS
  await output.write(reporter.begin())
  for await (const reading of readingsOf(request.paths, request.stdinFilename, surroundings)) {
    const report = reportOn(reading, request, sentences)
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

function reportOn(reading: InputReading, request: LintRequest, sentences: Sentences): FileReport {
  const { path } = reading
  if ('failure' in reading)
    return { path, error: { code: reading.failure, message: reasonOf(reading.failure, sentences) } }
  try {
    return lintBytes(reading.bytes, path, request)
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}
