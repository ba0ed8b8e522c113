// `qcs-policy why`: reads a denial, decides the same request by the policies given, and says why it is denied and what would
// allow exactly that; or, where they allow it, what may differ from what the cloud saw. It refuses to know how arguments
// are written.
import { answerJson } from '../answer/answer-json.ts'
import { type Answer, answerOf } from '../answer/answer-of.ts'
import { answerLines, section } from '../answer/answer-text.ts'
import { changeLines } from '../answer/change-lines.ts'
import { evidenceLines } from '../answer/evidence-lines.ts'
import { placesIn } from '../answer/places.ts'
import { type Style, styleOf } from '../answer/style.ts'
import { type ExitCode, OK, UNUSABLE } from '../exit-code.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import { openOutput } from '../output.ts'
import { ask } from '../question/ask.ts'
import type { Question } from '../question/question-options.ts'
import { type Tools, toolsOf } from '../question/tools.ts'
import { isTrouble, type Trouble } from '../question/trouble.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Denial } from './denial.ts'
import { denialOf } from './denial-source.ts'
import { keysNotGiven } from './keys-not-given.ts'
import type { WhyFormat } from './why-format.ts'

export type WhyRequest = OutputOptions & {
  readonly question: Question
  /** The text, a file, or `-`. */
  readonly denial: string
  readonly format: WhyFormat
}

/** The answer beside what the cloud said. */
type Explained = Answer & { readonly denial: Denial; readonly missingKeys: readonly string[] }

/** Runs the command. An answer ends with 0, whatever it says; without one there is a reason on standard error. */
export async function runWhy(request: WhyRequest, surroundings: Surroundings): Promise<ExitCode> {
  const tools = toolsOf(request, surroundings)
  const explained = await explainDenial(request, tools)
  if (isTrouble(explained)) {
    surroundings.stderr.write(explained.trouble)
    return UNUSABLE
  }
  const output = openOutput(surroundings.stdout, () => undefined)
  await output.write(WRITERS[request.format](explained, request, surroundings))
  await output.flush()
  const failure = output.failure()
  if (failure) surroundings.stderr.write(`${visible(tools.sentences.unwritable(failure.message))}\n`)
  return failure ? UNUSABLE : OK
}

async function explainDenial({ denial: argument, question }: WhyRequest, tools: Tools): Promise<Explained | Trouble> {
  const start = new Date().toISOString()
  const denial = await denialOf(argument, tools)
  if (isTrouble(denial)) return denial
  const { action, resources } = denial
  const [only] = resources
  const resource = resources.length === 1 && only !== undefined ? only : resources
  const asked = await ask(question, { action, resource }, start, tools)
  if (isTrouble(asked)) return asked
  const answer = answerOf(asked, tools)
  if (isTrouble(answer)) return answer
  const missingKeys = 'refusal' in asked ? [] : keysNotGiven(answer.explanation, asked)
  return { ...answer, denial, missingKeys }
}

type Writer = (explained: Explained, request: WhyRequest, surroundings: Surroundings) => string

const WRITERS: Readonly<Record<WhyFormat, Writer>> = { text: textOf, json: jsonOf }

function jsonOf({ explanation, sources, remarks, denial, missingKeys }: Explained): string {
  const { action, resources, condition } = denial
  const answer = answerJson(explanation, remarks, true, placesIn(sources))
  const entry = { denial: { action, resources, condition: condition ?? null }, ...answer, keysNotGiven: missingKeys }
  return `${harmlessJson(JSON.stringify(entry, undefined, 2))}\n`
}

function textOf(
  { explanation, sources, remarks, denial, missingKeys }: Explained,
  request: WhyRequest,
  surroundings: Surroundings,
): string {
  const style = styleOf(request, surroundings, sources)
  const { words } = style
  // What the cloud knew and the command was not told may be the reason.
  const openKeys = explanation.decision === 'deny' && missingKeys.length > 0 ? [words.keysNotGiven(missingKeys)] : []
  const lines = [
    visible(words.denied(denial.action, denial.resources)),
    ...(denial.more === 0 ? [] : [words.moreDenials(denial.more)]),
    '',
    ...answerLines(explanation, [...remarks, ...openKeys], style),
    ...(denial.condition === undefined ? [] : section(words.deniedCondition, [visible(denial.condition)])),
    ...(explanation.decision === 'allow' ? differenceLines(missingKeys, style) : []),
    ...evidenceLines(explanation, 'near', style),
    ...changeLines(explanation, style),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** What may differ when the policies given allow what the cloud has denied. */
function differenceLines(missingKeys: readonly string[], { words }: Style): string[] {
  const keys = missingKeys.length === 0 ? [] : [visible(words.keysNotGiven(missingKeys))]
  return section(words.allowsHere, [...keys, ...words.mayDiffer])
}
