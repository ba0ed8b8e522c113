// `qcs-policy lint`: opens what a run needs, has every input checked and reported, and sums up. It refuses to know how arguments
// are written, and how one file is checked.
import { RULES, type RuleFacts } from '@qcs-policy/lint'
import { nearestName } from '@qcs-policy/syntax'
import { openConfigs } from '../config/open-configs.ts'
import { type ExitCode, UNUSABLE } from '../exit-code.ts'
import { reasonOf } from '../inputs/readings.ts'
import { type Output, openOutput } from '../output.ts'
import { openProgress } from '../progress.ts'
import { frameWidth } from '../report/frame-width.ts'
import type { MachineOptions } from '../report/machine-options.ts'
import { outputFailureText } from '../report/output-failure.ts'
import { type OpenReports, openReports } from '../report/output-files.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import { pathRootOf } from '../report/report-path.ts'
import type { ReportOptions, Totals } from '../report/reporter.ts'
import { REPORTERS } from '../report/reporters.ts'
import { visible } from '../report/visible.ts'
import { openSuppressions } from '../suppress/open-suppressions.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import type { Tools } from './check-input.ts'
import { type FileSink, lintInputs } from './lint-inputs.ts'
import type { LintRequest } from './lint-request.ts'
import { exitCodeOf, NO_TOTALS, withFile } from './totals.ts'

/** Runs the command. Unreadable inputs are told on standard error as well as in the report, and the others are done. */
export async function runLint(request: LintRequest, surroundings: Surroundings): Promise<ExitCode> {
  const sentences = sentencesOf(request.language)
  const tell = (lines: readonly string[]): ExitCode => {
    for (const line of lines) surroundings.stderr.write(`${visible(line)}\n`)
    return UNUSABLE
  }
  const suppressions = await openSuppressions(request, surroundings, sentences)
  if ('problems' in suppressions) return tell(suppressions.problems)
  const configs = openConfigs(request, surroundings)
  // What writes things down brings YAML along, which most runs do not need.
  const collector =
    request.takeDown === undefined
      ? undefined
      : (await import('../suppress/take-down.ts')).collectorFor(request.takeDown, surroundings.cwd)
  const now = new Date().toISOString()
  const tools: Tools = { request, surroundings, sentences, configs, suppressions, collector, now }
  const ownRules: RuleFacts[] = []
  const inFiles = await openReports(
    request.outputs,
    async (format) => (await REPORTERS[format]())({ ...plainOptions(tools), ...machineOptions(tools, ownRules) }),
    surroundings,
  )
  if ('failures' in inFiles)
    return tell(inFiles.failures.map((failure) => outputFailureText(failure, request.language, sentences)))
  try {
    return await report(tools, ownRules, inFiles)
  } finally {
    inFiles.abandon()
  }
}

async function report(tools: Tools, ownRules: RuleFacts[], inFiles: OpenReports): Promise<ExitCode> {
  const { request, surroundings, sentences } = tools
  const { stdout, stderr } = surroundings
  const progress = openProgress(surroundings, sentences.progress)
  const output = openOutput(stdout, progress.clear)
  const reporter = (await REPORTERS[request.format]())({
    ...reportOptions(tools),
    ...machineOptions(tools, ownRules),
  })
  let totals: Totals = NO_TOTALS
  const sink: FileSink = {
    show: async (file) => {
      totals = withFile(totals, file, request.quiet)
      inFiles.file(file)
      // Nobody reads any more: what is left is to find out the exit code.
      if (!output.isClosed()) await output.write(reporter.file(file))
    },
    ignore: () => {
      totals = { ...totals, ignored: totals.ignored + 1 }
    },
    tell: (lines) => {
      progress.clear()
      for (const line of lines) stderr.write(`${line}\n`)
    },
    rules: (rules) => ownRules.push(...rules),
    progress: progress.tell,
  }
  await output.write(reporter.begin())
  await lintInputs(tools, sink)
  progress.clear()
  await output.write(reporter.end(totals))
  const failures = [
    ...inFiles.end(totals).map((failure) => outputFailureText(failure, request.language, sentences)),
    await outputFailure(output, tools),
    takenDown(tools),
  ].filter((failure) => failure !== undefined)
  sink.tell(failures.map(visible))
  return exitCodeOf({ ...totals, unreadable: totals.unreadable + failures.length }, request.maxWarnings)
}

async function outputFailure(output: Output, { sentences }: Tools): Promise<string | undefined> {
  await output.flush()
  const failure = output.failure()
  return failure && sentences.unwritable(failure.message)
}

/** What a report on standard output is made with. */
function reportOptions(tools: Tools): ReportOptions {
  const { request, surroundings } = tools
  const { stdout, env } = surroundings
  return {
    ...plainOptions(tools),
    paint: paintOf(hasColors(request.color, stdout, env)),
    width: frameWidth(stdout),
    wrap: stdout.isTTY === true,
  }
}

/** The same for a report in a file, which is no terminal. */
function plainOptions({ request, sentences }: Tools): ReportOptions {
  return {
    quiet: request.quiet,
    api: request.api,
    maxWarnings: request.maxWarnings,
    sentences,
    paint: paintOf(false),
    width: frameWidth({}),
    wrap: false,
    showDiff: request.dryRun,
  }
}

/** `ownRules` grows while configurations are opened. */
function machineOptions({ request, surroundings, sentences }: Tools, ownRules: readonly RuleFacts[]): MachineOptions {
  const { quiet, maxWarnings, language } = request
  return { ...pathRootOf(surroundings), quiet, maxWarnings, language, sentences, ownRules }
}

const RULE_NAMES: ReadonlySet<string> = new Set(RULES.map(({ id }) => id))

/** Writes down what rests from now on; why it could not be, if so. */
function takenDown({ collector, surroundings: { stderr }, sentences }: Tools): string | undefined {
  const done = collector?.write()
  if (done === undefined) return undefined
  if (done.failure !== undefined) return sentences.notWritten(done.path, reasonOf(done.failure, sentences))
  for (const name of done.without ?? [])
    stderr.write(`${visible(sentences.nothingOf(name, nearestName(name, RULE_NAMES)))}\n`)
  if (done.count > 0 || done.without?.length === 0)
    stderr.write(`${visible(sentences.takenDown(done.count, done.path))}\n`)
  return undefined
}
