// `qcs-policy evaluate --scenarios`: takes scenarios as they come, settles each, reports it at once, and sums up. It
// refuses to know how arguments are written. Memory does not grow with the stream.
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import { STDIN_NAME } from '../inputs/input.ts'
import { reasonOf, whileWorkingOn } from '../inputs/readings.ts'
import { systemErrorCode, UNKNOWN_ERROR } from '../inputs/search.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import { type Output, openOutput } from '../output.ts'
import { openProgress, type Progress } from '../progress.ts'
import type { AnswerFormat } from '../report/answer-format.ts'
import { hasColors, paintOf } from '../report/paint.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { decisionSentencesOf } from '../words/decision-languages.ts'
import type { ScenarioCounts } from '../words/decision-sentences.ts'
import { sentencesOf } from '../words/languages.ts'
import { isMet, type Outcome } from './outcome.ts'
import type { Piece } from './piece.ts'
import { SCENARIO_REPORTERS, type ScenarioReporter } from './scenario-reports.ts'
import { piecesOf } from './scenario-source.ts'
import { type SettleOptions, settle } from './settle.ts'

export type ScenarioRequest = OutputOptions & {
  /** A file, or `-`. */
  readonly path: string
  readonly format: AnswerFormat
  readonly check: boolean
  /** The time of scenarios that say none; the start of the run unless told. */
  readonly now: string | undefined
}

type Run = {
  readonly request: ScenarioRequest
  readonly reporter: ScenarioReporter
  readonly output: Output
  readonly progress: Progress
  readonly settling: SettleOptions
  readonly counts: { -readonly [Name in keyof ScenarioCounts]: number }
}

/** Runs the command. What cannot be read makes the exit code 2, and the others go on. */
export async function runScenarios(request: ScenarioRequest, surroundings: Surroundings): Promise<ExitCode> {
  const { stderr } = surroundings
  const sentences = sentencesOf(request.language)
  const words = decisionSentencesOf(request.language)
  const path = request.path === '-' ? (request.stdinFilename ?? STDIN_NAME) : request.path
  const run = openRun(request, path, surroundings)
  const { reporter, output, progress, counts } = run
  const complain = (sentence: string): void => {
    progress.clear()
    stderr.write(`${visible(sentence)}\n`)
  }

  await output.write(reporter.begin())
  const failure = await takeAll(run, surroundings)
  progress.clear()
  await output.write(reporter.end(counts))
  await output.flush()
  if (failure !== undefined) complain(sentences.unreadable(path, reasonOf(failure, sentences)))
  else if (counts.all === 0) complain(words.noScenario(path))
  const unwritable = output.failure()
  if (unwritable) complain(sentences.unwritable(unwritable.message))
  if (failure !== undefined || unwritable || counts.all === 0 || counts.failed > 0) return UNUSABLE
  return request.check && counts.unmet > 0 ? FOUND : OK
}

function openRun(request: ScenarioRequest, path: string, surroundings: Surroundings): Run {
  const words = decisionSentencesOf(request.language)
  const { format, check, color } = request
  const paint = paintOf(hasColors(color, surroundings.stdout, surroundings.env))
  const progress = openProgress(surroundings, words.scenariosDone)
  return {
    request,
    reporter: SCENARIO_REPORTERS[format]({ path, check, words, paint }),
    output: openOutput(surroundings.stdout, progress.clear),
    progress,
    settling: { start: request.now ?? new Date().toISOString(), isEvidenceWanted: format !== 'text', words },
    counts: { all: 0, allow: 0, deny: 0, valid: 0, invalid: 0, failed: 0, met: 0, unmet: 0 },
  }
}

/** Settles one scenario after the other; gives the system's code when the input cannot be read further. */
async function takeAll(run: Run, surroundings: Surroundings): Promise<string | undefined> {
  const { request, output, reporter, progress, counts } = run
  const pieces = piecesOf(request.path, surroundings)
  while (true) {
    const next = await nextOf(pieces)
    if (typeof next === 'string') return next
    if (next === undefined) return undefined
    const outcome = settleOrFault(next, run.settling)
    count(outcome, counts)
    await output.write(reporter.outcome(outcome))
    progress.tell(counts.all, counts.all)
    // Nobody reads any more, and without a check nobody asked for an exit code either; the stream may never end.
    if (output.isClosed() && !request.check) return void pieces.return(undefined)
  }
}

/** The next element, `undefined` after the last, or the code of the system's error. */
async function nextOf(pieces: AsyncGenerator<Piece>): Promise<Piece | string | undefined> {
  try {
    const { value } = await pieces.next()
    return value
  } catch (error) {
    const code = systemErrorCode(error)
    // What the system has no name for is a fault of this program.
    if (code === UNKNOWN_ERROR) throw error
    return code
  }
}

function settleOrFault(piece: Piece, settling: SettleOptions): Outcome {
  try {
    return settle(piece, settling)
  } catch (error) {
    throw whileWorkingOn(`line ${piece.line}`, error)
  }
}

function count(outcome: Outcome, counts: Run['counts']): void {
  counts.all += 1
  counts[outcome.type === 'failed' ? 'failed' : outcome.decision] += 1
  const met = isMet(outcome)
  if (met !== undefined) counts[met ? 'met' : 'unmet'] += 1
}
