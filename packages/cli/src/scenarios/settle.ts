// One element of the stream to its outcome: bytes to a scenario, to policies, to an answer. It refuses to know what comes
// before and after, and how the outcome is shown.
import { compilePolicies, type Decision, decide, explain } from '@qcs-policy/evaluate'
import {
  type DecisionScenario,
  readScenario,
  type ScenarioDiagnostic,
  type ValidationScenario,
} from '@qcs-policy/evaluate/scenario'
import { parsePolicy, predictApiError } from '@qcs-policy/syntax'
import type { DecisionSentences } from '../words/decision-sentences.ts'
import type { Failed, Outcome, OutcomeDiagnostic } from './outcome.ts'
import type { Piece } from './piece.ts'

export type SettleOptions = {
  /** The time of scenarios that say none (COND-16). */
  readonly start: string
  /** Whether all evidence is wanted, which costs several times the decision. */
  readonly isEvidenceWanted: boolean
  readonly words: DecisionSentences
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Settles one element. A fault of this program throws. */
export function settle(piece: Piece, options: SettleOptions): Outcome {
  const { words } = options
  const { line } = piece
  if ('fault' in piece) return failed(line, undefined, words.pieceFault[piece.fault])
  const text = textOf(piece.bytes)
  if (text === undefined) return failed(line, undefined, words.notUtf8)
  const json = jsonOf(text)
  if ('problem' in json) return failed(line, undefined, words.noJson(json.problem))
  const { id, scenario, diagnostics } = readScenario(json.value, { parse: parsePolicy })
  const said = diagnostics.map(outcomeDiagnostic)
  if (scenario === undefined) return failed(line, id, errorOf(said), said)
  // What is wrong with documents that can be decided upon is a linter's business; the answer names what it matters to.
  const telling = diagnostics.filter(({ document }) => document === undefined)
  const common = { line, diagnostics: telling.map(outcomeDiagnostic) }
  return scenario.kind === 'validation' ? { ...validated(scenario), ...common } : decided(scenario, common, options)
}

function decided(
  { id, title, policies, request, expect }: DecisionScenario,
  common: Pick<Outcome, 'line' | 'diagnostics'>,
  { start, isEvidenceWanted, words }: SettleOptions,
): Outcome {
  const { compiled, diagnostics } = compilePolicies(policies)
  const said = diagnostics.map(({ severity, message, code, at }) => ({
    severity,
    path: at === undefined ? [] : [at.layer, at.policy],
    message,
    code,
  }))
  const all = [...common.diagnostics, ...said]
  if (compiled === undefined) return failed(common.line, id, words.cannotCompile(errorOf(said)), all)
  const timed = request.now === undefined ? { ...request, now: start } : request
  const answer: Decision = isEvidenceWanted ? explain(compiled, timed) : decide(compiled, timed)
  const { decision, basis, determining, indeterminate, notes } = answer
  const evidence = { decision, basis, determining, indeterminate, notes }
  return { type: 'decided', id, title, ...evidence, expected: expect, line: common.line, diagnostics: all }
}

/** The whole document is judged, so a plain one is given its text: only that has a length (DOC-11). */
function validated({ id, title, document, documentKind, api, expect, expectCode }: ValidationScenario) {
  const text = typeof document === 'string' ? document : JSON.stringify(document)
  const code = predictApiError(parsePolicy(text, { kind: documentKind }).diagnostics, api)
  const decision = code === undefined ? ('valid' as const) : ('invalid' as const)
  return { type: 'validated' as const, id, title, decision, code, expected: expect, expectedCode: expectCode }
}

function failed(
  line: number,
  id: string | undefined,
  error: string,
  diagnostics: readonly OutcomeDiagnostic[] = [],
): Failed {
  return { type: 'failed', line, id, error, diagnostics }
}

function outcomeDiagnostic({ severity, path, message, document }: ScenarioDiagnostic): OutcomeDiagnostic {
  return { severity, path, message, ...(document === undefined ? {} : { code: document.code }) }
}

/** The first error with its path, which says what to look at. */
function errorOf(diagnostics: readonly OutcomeDiagnostic[]): string {
  const first = diagnostics.find(({ severity }) => severity === 'error')
  if (first === undefined) return ''
  return first.path.length === 0 ? first.message : `${first.path.join('/')}: ${first.message}`
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}

function jsonOf(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
