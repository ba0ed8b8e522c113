// `qcs-policy lint`: takes the inputs one after the other, checks each, mends it if asked, reports it at once, and sums up.
// It refuses to know how arguments are written, and how one file is checked.
import { type ExitCode, UNUSABLE } from '../exit-code.ts'
import { readingsOf, reasonOf } from '../inputs/readings.ts'
import { type Output, openOutput } from '../output.ts'
import { openProgress } from '../progress.ts'
import { frameWidth } from '../report/frame-width.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import type { FileReport, ReportOptions } from '../report/reporter.ts'
import { REPORTERS } from '../report/reporters.ts'
import { visible } from '../report/visible.ts'
import { openSuppressions } from '../suppress/open-suppressions.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import { checkInput, type Tools } from './check-input.ts'
import type { LintRequest } from './lint-request.ts'
import { exitCodeOf, NO_TOTALS, withFile } from './totals.ts'

/** Runs the command. Unreadable inputs are told on standard error as well as in the report, and the others are done. */
export async function runLint(request: LintRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { stderr } = surroundings
  const sentences = sentencesOf(request.language)
  const suppressions = await openSuppressions(request, surroundings, sentences)
  if ('problems' in suppressions) {
    for (const problem of suppressions.problems) stderr.write(`${visible(problem)}\n`)
    return UNUSABLE
  }
  // What writes things down brings YAML along, which most runs do not need.
  const collector =
    request.takeDown === undefined
      ? undefined
      : (await import('../suppress/take-down.ts')).collectorFor(request.takeDown, surroundings.cwd)
  const now = new Date().toISOString()
  return report(request, { request, surroundings, sentences, suppressions, collector, now })
}

async function report(request: LintRequest, tools: Tools): Promise<ExitCode> {
  const { surroundings, sentences, suppressions, collector } = tools
  const { stdout, stderr } = surroundings
  const progress = openProgress(surroundings, sentences.progress)
  const output = openOutput(stdout, progress.clear)
  const reporter = REPORTERS[request.format](reportOptions(tools))

  let totals = NO_TOTALS
  const show = async (file: FileReport): Promise<void> => {
    totals = withFile(totals, file, request.quiet)
    if ('error' in file) {
      progress.clear()
      stderr.write(`${visible(sentences.unreadable(file.path, file.error.message))}\n`)
    }
    // Nobody reads any more: what is left is to find out the exit code.
    if (!output.isClosed()) await output.write(reporter.file(file))
  }
  await output.write(reporter.begin())
  for await (const reading of readingsOf(request.paths, request.stdinFilename, surroundings)) {
    await show(checkInput(reading, tools))
    progress.tell(reading.done, reading.all)
  }
  const onSuppressions = suppressions.report()
  if (onSuppressions !== undefined) await show(onSuppressions)
  progress.clear()
  await output.write(reporter.end(totals))
  const failed = [finish(output), collector === undefined ? undefined : written(tools)]
  const count = (await Promise.all(failed)).filter((failure) => failure !== undefined)
  for (const failure of count) stderr.write(`${visible(failure)}\n`)
  return exitCodeOf({ ...totals, unreadable: totals.unreadable + count.length }, request.maxWarnings)

  async function finish(open: Output): Promise<string | undefined> {
    await open.flush()
    const failure = open.failure()
    return failure && sentences.unwritable(failure.message)
  }
}

function reportOptions({ request, surroundings: { stdout, env }, sentences }: Tools): ReportOptions {
  return {
    quiet: request.quiet,
    api: request.api,
    maxWarnings: request.maxWarnings,
    sentences,
    paint: paintOf(hasColors(request.color, stdout, env)),
    width: frameWidth(stdout),
    wrap: stdout.isTTY === true,
    showDiff: request.dryRun,
  }
}

/** Writes down what rests from now on; why it could not be, if so. */
function written({ collector, surroundings: { stderr }, sentences }: Tools): string | undefined {
  const done = collector?.write()
  if (done === undefined) return undefined
  if (done.failure !== undefined) return sentences.notWritten(done.path, reasonOf(done.failure, sentences))
  stderr.write(`${visible(sentences.takenDown(done.count, done.path))}\n`)
  return undefined
}
