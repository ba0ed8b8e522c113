// `qcs-policy evaluate` for one request: reads what it names, decides, and says why. It refuses to know how arguments are
// written.
import { answerJson } from '../answer/answer-json.ts'
import { type Answer, answerOf } from '../answer/answer-of.ts'
import { answerLines } from '../answer/answer-text.ts'
import { changeLines } from '../answer/change-lines.ts'
import { evidenceLines } from '../answer/evidence-lines.ts'
import { placesIn } from '../answer/places.ts'
import { styleOf } from '../answer/style.ts'
import { type ExitCode, FOUND, OK, UNUSABLE } from '../exit-code.ts'
import { decodeText } from '../inputs/decode.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import { openOutput } from '../output.ts'
import { ask } from '../question/ask.ts'
import type { Question } from '../question/question-options.ts'
import { type GivenRequest, readRequest } from '../question/request-text.ts'
import { readNamed, type Tools, toolsOf, troubleOf } from '../question/tools.ts'
import { isTrouble, type Trouble } from '../question/trouble.ts'
import type { AnswerFormat } from '../report/answer-format.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'

export type EvaluateRequest = OutputOptions & {
  readonly question: Question
  readonly action: string | undefined
  readonly resources: readonly string[]
  /** A file with a request, or `-`. */
  readonly request: string | undefined
  readonly explain: boolean
  readonly expect: 'allow' | 'deny' | undefined
  readonly format: AnswerFormat
}

/** Runs the command. What cannot be read is told on standard error, and there is no answer. */
export async function runEvaluate(request: EvaluateRequest, surroundings: Surroundings): Promise<ExitCode> {
  const tools = toolsOf(request, surroundings)
  const answer = await decide(request, tools)
  if (isTrouble(answer)) {
    surroundings.stderr.write(answer.trouble)
    return UNUSABLE
  }
  const output = openOutput(surroundings.stdout, () => undefined)
  await output.write(WRITERS[request.format](answer, request, surroundings))
  await output.flush()
  const failure = output.failure()
  if (failure) surroundings.stderr.write(`${visible(tools.sentences.unwritable(failure.message))}\n`)
  if (failure) return UNUSABLE
  return request.expect === undefined || request.expect === answer.explanation.decision ? OK : FOUND
}

async function decide(request: EvaluateRequest, tools: Tools): Promise<Answer | Trouble> {
  const start = new Date().toISOString()
  const given = await givenRequest(request, tools)
  if (isTrouble(given)) return given
  const asked = await ask(request.question, given, start, tools)
  return isTrouble(asked) ? asked : answerOf(asked, tools)
}

/** What the file says of the request, with what options say in its place. */
async function givenRequest(
  { request, action, resources }: EvaluateRequest,
  tools: Tools,
): Promise<GivenRequest | Trouble> {
  const fromOptions = {
    ...(action === undefined ? {} : { action }),
    ...(resources.length === 0 ? {} : { resource: resources.length === 1 ? (resources[0] ?? '*') : resources }),
  }
  if (request === undefined) return fromOptions
  const named = await readNamed(request, tools)
  if (isTrouble(named)) return named
  const reading = readRequest(decodeText(named.bytes).text)
  if ('fault' in reading) return troubleOf(tools.words.requestFault(named.path, reading.fault, reading.detail))
  return { ...reading.request, ...fromOptions }
}

type Writer = (answer: Answer, request: EvaluateRequest, surroundings: Surroundings) => string

const WRITERS: Readonly<Record<AnswerFormat, Writer>> = {
  text: textOf,
  json: (answer, { explain }) => `${jsonOf(answer, explain, 2)}\n`,
  ndjson: (answer, { explain }) => `${jsonOf(answer, explain)}\n`,
}

function jsonOf({ explanation, sources, remarks }: Answer, isFull: boolean, indent?: number): string {
  return harmlessJson(JSON.stringify(answerJson(explanation, remarks, isFull, placesIn(sources)), undefined, indent))
}

function textOf(
  { explanation, sources, remarks }: Answer,
  request: EvaluateRequest,
  surroundings: Surroundings,
): string {
  const style = styleOf(request, surroundings, sources)
  const { expect } = request
  const lines = [
    ...answerLines(explanation, remarks, style),
    ...(request.explain ? evidenceLines(explanation, 'all', style) : []),
    ...(request.explain ? changeLines(explanation, style) : []),
    ...(expect === undefined ? [] : ['', expectation(expect, explanation.decision, style.words)]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function expectation(expect: 'allow' | 'deny', decision: 'allow' | 'deny', words: Tools['words']): string {
  return expect === decision ? words.asExpected(expect) : words.notAsExpected(expect)
}
