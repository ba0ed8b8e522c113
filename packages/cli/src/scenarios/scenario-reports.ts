// The ways of reporting scenarios, a row each: a line for each, one JSON object, or for people what differs and a summary.
// It refuses to write; the command does.
import type { AnswerFormat } from '../report/answer-format.ts'
import type { Paint } from '../report/paint.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { DecisionSentences, ScenarioCounts } from '../words/decision-sentences.ts'
import { isMet, type Outcome, type OutcomeDiagnostic } from './outcome.ts'

type ScenarioReportOptions = {
  /** The name of the input, for places. */
  readonly path: string
  /** Whether answers are compared with what is expected. */
  readonly check: boolean
  readonly words: DecisionSentences
  readonly paint: Paint
}

/** Text to be written at each step; the steps come in this order. */
export type ScenarioReporter = {
  readonly begin: () => string
  readonly outcome: (outcome: Outcome) => string
  readonly end: (counts: ScenarioCounts) => string
}

/** Makes a reporter for one run. */
type ScenarioReporterMaker = (options: ScenarioReportOptions) => ScenarioReporter

export const SCENARIO_REPORTERS: Readonly<Record<AnswerFormat, ScenarioReporterMaker>> = {
  text: textReporter,
  json: jsonReporter,
  ndjson: ndjsonReporter,
}

function ndjsonReporter({ check }: ScenarioReportOptions): ScenarioReporter {
  return { begin: () => '', outcome: (outcome) => `${lineOf(outcome, check)}\n`, end: () => '' }
}

function jsonReporter({ check }: ScenarioReportOptions): ScenarioReporter {
  let count = 0
  return {
    begin: () => '{"scenarios":[',
    outcome: (outcome) => `${count++ === 0 ? '\n' : ',\n'}${lineOf(outcome, check)}`,
    end: () => (count === 0 ? ']}\n' : '\n]}\n'),
  }
}

/** One outcome as JSON. Members without content are left out, apart from those that every line has. */
function lineOf(outcome: Outcome, check: boolean): string {
  return harmlessJson(JSON.stringify({ ...entryOf(outcome), ...(check ? expectation(outcome) : {}), ...rest(outcome) }))
}

function entryOf(outcome: Outcome): object {
  switch (outcome.type) {
    case 'decided': {
      const { id, decision, basis, determining, indeterminate } = outcome
      return { id, decision, basis, determining, indeterminate }
    }
    case 'validated':
      return { id: outcome.id, decision: outcome.decision, code: outcome.code ?? null }
    case 'failed':
      return { id: outcome.id ?? null, line: outcome.line, error: outcome.error }
  }
}

/** What was expected, where it is not what was found. */
function expectation(outcome: Outcome): object {
  if (isMet(outcome) !== false || outcome.type === 'failed') return {}
  if (outcome.type === 'decided') return { expect: outcome.expected }
  return { expect: outcome.expected, expectCode: outcome.expectedCode }
}

function rest(outcome: Outcome): object {
  const { diagnostics } = outcome
  return {
    ...(outcome.type === 'decided' && outcome.notes.length > 0 ? { notes: outcome.notes } : {}),
    ...(outcome.type === 'failed' || diagnostics.length > 0 ? { diagnostics } : {}),
  }
}

function textReporter(options: ScenarioReportOptions): ScenarioReporter {
  const { words, paint, check } = options
  return {
    begin: () => '',
    outcome: (outcome) => outcomeText(outcome, options),
    end: (counts) => {
      const isGood = counts.failed === 0 && (!check || counts.unmet === 0)
      const color = isGood ? paint.good : paint.severity.error
      return [words.summary(counts), ...(check ? [words.checked(counts)] : [])]
        .map((line) => `${color(line)}\n`)
        .join('')
    },
  }
}

/** Nothing for what is as it should be. */
function outcomeText(outcome: Outcome, options: ScenarioReportOptions): string {
  const { path, words, paint, check } = options
  const head = `${visible(path)}:${outcome.line}  ${visible(outcome.id ?? '?')}`
  const lines = outcome.diagnostics.map((each) => diagnosticLine(each, options))
  if (outcome.type === 'failed') {
    return linesOf(`${head}  ${paint.severity.error(visible(outcome.error))}`, lines.length < 2 ? [] : lines)
  }
  if (check && isMet(outcome) === false) {
    const difference = paint.severity.error(words.difference(expectedText(outcome), foundText(outcome)))
    return linesOf(`${head}  ${visible(outcome.title ?? '')}`.trimEnd(), [difference, ...lines])
  }
  return lines.length === 0 ? '' : linesOf(head, lines)
}

function linesOf(head: string, lines: readonly string[]): string {
  return [head, ...lines.map((line) => `  ${line}`)].map((line) => `${line}\n`).join('')
}

function diagnosticLine({ severity, path, message }: OutcomeDiagnostic, { paint }: ScenarioReportOptions): string {
  return `${paint.severity[severity](severity)}  ${visible([path.join('/'), message].filter((part) => part !== '').join(': '))}`
}

function expectedText(outcome: Exclude<Outcome, { type: 'failed' }>): string {
  if (outcome.type === 'decided') return outcome.expected ?? ''
  return [outcome.expected, outcome.expectedCode]
    .filter((part) => part !== undefined)
    .map(visible)
    .join(' ')
}

function foundText(outcome: Exclude<Outcome, { type: 'failed' }>): string {
  if (outcome.type === 'decided') return `${outcome.decision} (${outcome.basis})`
  return [outcome.decision, outcome.code].filter((part) => part !== undefined).join(' ')
}
