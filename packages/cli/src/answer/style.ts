// What writing an answer for people takes: words, colors, places, width. It refuses to know the answer.
import type { StatementRef } from '@qcs-policy/evaluate'
import type { OutputOptions } from '../options/shared-options.ts'
import type { PolicySources } from '../question/policy-files.ts'
import { frameWidth } from '../report/frame-width.ts'
import { hasColors, type Paint, paintOf } from '../report/paint.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { decisionSentencesOf } from '../words/decision-languages.ts'
import type { DecisionSentences } from '../words/decision-sentences.ts'
import { type Places, placesIn } from './places.ts'

export type Style = {
  readonly words: DecisionSentences
  readonly paint: Paint
  readonly places: Places
  /** The cells of a line for code frames. */
  readonly width: number
}

/** The style of standard output. */
export function styleOf(
  { language, color }: Pick<OutputOptions, 'language' | 'color'>,
  { stdout, env }: Surroundings,
  sources: PolicySources,
): Style {
  return {
    words: decisionSentencesOf(language),
    paint: paintOf(hasColors(color, stdout, env)),
    places: placesIn(sources),
    width: frameWidth(stdout),
  }
}

/**
 * A statement as people find it: `reader.policy.json:4:5  statement[0]`, or by its policy. The number is that of the path,
 * from 0, as in the evaluator's own words.
 */
export function statementName(at: StatementRef, { words, places }: Style): string {
  const file = places.fileOf(at)
  const path = `statement[${at.statement}]`
  if (file === undefined) return `${visible(words.policy(at.policy + 1, at.name))}  ${path}`
  const position = places.positionOf(at, at.span)
  const place = position === undefined ? '' : `:${position.line}:${position.column}`
  return `${visible(file.path)}${place}  ${path}`
}

/** Lines set in by two blanks for each step. */
export function indented(lines: readonly string[], steps = 1): string[] {
  const blanks = '  '.repeat(steps)
  return lines.map((line) => (line === '' ? '' : blanks + line))
}
