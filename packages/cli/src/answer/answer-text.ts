// An answer for people: allow or deny with its reason, the statements it rests on, what could not be judged, and notes. It
// refuses to know how it was decided, which the evidence tells.
import type { Decision, Explanation, Indeterminate, StatementRef } from '@qcs-policy/evaluate'
import { visible } from '../report/visible.ts'
import { indented, type Style, statementName } from './style.ts'

/** The first line: `DENY  no statement allows it (implicit)`. */
export function answerLine({ decision, basis }: Pick<Decision, 'decision' | 'basis'>, { words, paint }: Style): string {
  const answer = words.answer[decision]
  const painted = decision === 'allow' ? paint.good(answer) : paint.severity.error(answer)
  return `${painted}  ${words.basis[basis][decision]} ${paint.quiet(`(${basis})`)}`
}

/** The answer in full, without the evidence. Sections are set apart by blank lines. */
export function answerLines(explanation: Explanation, remarks: readonly string[], style: Style): string[] {
  const { words } = style
  const { decision, determining, indeterminate, notes } = explanation
  return [
    answerLine(explanation, style),
    ...resourceLines(explanation, style),
    ...section(
      words.determinedBy[decision],
      determining.map((at) => determiningLine(at, style)),
    ),
    ...section(
      words.notJudged,
      indeterminate.flatMap((part) => indeterminateLines(part, style)),
    ),
    ...section(words.notes, [
      ...notes.map(({ rule, message }) => `${rule}  ${visible(message)}`),
      ...remarks.map(visible),
    ]),
  ]
}

/** A title with its lines; nothing when there are none. */
export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...indented(lines)]
}

/** One line for each resource, when there are several: every one must be allowed (RES-8). */
function resourceLines({ resources }: Explanation, style: Style): string[] {
  if (resources.length < 2) return []
  const lines = resources.map((each) => `${visible(each.resource)}  ${answerLine(each, style)}`)
  return section(style.words.resources, lines)
}

function determiningLine(at: StatementRef, style: Style): string {
  return `${statementName(at, style)}  ${style.paint.quiet(style.words.layer[at.layer])}`
}

function indeterminateLines({ at, element, rule, reason }: Indeterminate, style: Style): string[] {
  const { words, paint } = style
  return [
    `${statementName(at, style)}  ${paint.quiet(words.layer[at.layer])}`,
    `  ${words.element[element]}  ${paint.code(rule)}  ${visible(reason)}`,
  ]
}
