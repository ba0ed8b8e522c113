// The evidence for people: step by step, layer by layer, statement by statement, with the piece of the document that
// decided or came nearest. It refuses to know what would change the answer.
import type {
  Explanation,
  LayerVerdict,
  PartVerdict,
  ResourceExplanation,
  StatementVerdict,
} from '@qcs-policy/evaluate'
import type { Span } from '@qcs-policy/syntax'
import { codeFrame } from '../report/code-frame.ts'
import { visible } from '../report/visible.ts'
import { answerLine, section } from './answer-text.ts'
import { indented, type Style, statementName } from './style.ts'

/** How much is shown: every statement, or those that are about the action and a count of the others. */
export type Extent = 'all' | 'near'

/** Statements that came nearest and get a piece of their document, for each resource. */
const MOST_NEAREST = 3

/** The evidence of every resource. Linear in the number of statements. */
export function evidenceLines(explanation: Explanation, extent: Extent, style: Style): string[] {
  const { resources } = explanation
  return resources.flatMap((each) => [
    ...(resources.length < 2 ? [] : ['', style.paint.strong(visible(each.resource)), `  ${answerLine(each, style)}`]),
    ...oneResource(each, extent, style),
  ])
}

function oneResource(explanation: ResourceExplanation, extent: Extent, style: Style): string[] {
  const { words, paint } = style
  const steps = explanation.steps.map(
    ({ rule, outcome, message }) =>
      `${paint.code(rule)}  ${visible(message)} ${paint.quiet(`(${words.stepOutcome[outcome]})`)}`,
  )
  const framed = framedStatements(explanation)
  return [
    ...section(words.steps, steps),
    ...explanation.layers
      .filter(({ outcome }) => outcome !== 'absent')
      .flatMap((layer) => layerLines(layer, extent, framed, style)),
  ]
}

function layerLines(
  { layer, outcome, statements, omitted }: LayerVerdict,
  extent: Extent,
  framed: ReadonlySet<StatementVerdict>,
  style: Style,
): string[] {
  const { words, paint } = style
  const shown = extent === 'all' ? statements : statements.filter((statement) => !isElsewhere(statement))
  const hidden = statements.length - shown.length
  const lines = shown.flatMap((statement) => statementLines(statement, framed.has(statement), style))
  const title = `${paint.strong(words.layers[layer])}  ${paint.quiet(words.outcome[outcome])}`
  const counts = [
    ...(hidden > 0 ? [words.otherStatements(hidden)] : []),
    ...(omitted > 0 ? [words.omittedStatements(omitted)] : []),
  ]
  return ['', title, ...indented([...lines, ...counts.map(paint.quiet)])]
}

/** True for a statement about other actions. */
function isElsewhere({ result, parts }: StatementVerdict): boolean {
  return result === 'not-matched' && parts.at(-1)?.element === 'action'
}

function statementLines(statement: StatementVerdict, isFramed: boolean, style: Style): string[] {
  const { words, paint } = style
  const { at, effect, result, parts } = statement
  const verdict = words.statementResult[result]
  const painted = result === 'matched' ? paint.strong(verdict) : paint.quiet(verdict)
  const telling = result === 'matched' ? [] : parts.filter((part) => part.result !== 'matched')
  return [
    `${statementName(at, style)}  ${words.effect[effect]}  ${painted}`,
    ...indented(telling.flatMap((part) => partLines(part, style))),
    ...(isFramed ? frameLines(statement, style) : []),
  ]
}

/** What a part says and what the request says, one below the other. */
function partLines(
  { element, result, rule, policyValue, requestValue, reason }: PartVerdict,
  { words, paint }: Style,
): string[] {
  const head = `${words.element[element]} ${words.partResult[result]}  ${paint.code(rule)}`
  return [
    reason === '' ? head : `${head}  ${visible(reason)}`,
    ...(policyValue === '' ? [] : [`  ${words.inPolicy(visible(policyValue))}`]),
    ...(requestValue === '' ? [] : [`  ${words.inRequest(visible(requestValue))}`]),
  ]
}

/** The statements that the decision rests on; else the allows that came nearest, which are what one looks for. */
function framedStatements({ layers, determining }: ResourceExplanation): ReadonlySet<StatementVerdict> {
  const statements = layers.filter(({ outcome }) => outcome !== 'ignored').flatMap((layer) => layer.statements)
  const isDetermining = ({ at }: StatementVerdict): boolean =>
    determining.some((each) => each.layer === at.layer && each.policy === at.policy && each.statement === at.statement)
  if (determining.length > 0) return new Set(statements.filter(isDetermining))
  const allows = statements.filter((each) => each.effect === 'allow' && each.result !== 'matched' && !isElsewhere(each))
  const nearest = allows.toSorted((a, b) => b.parts.length - a.parts.length)
  return new Set(nearest.slice(0, MOST_NEAREST))
}

function frameLines({ at, result, parts }: StatementVerdict, { places, paint, width }: Style): string[] {
  const file = places.fileOf(at)
  const range =
    result === 'matched' ? rangeOf(parts) : (parts.find((part) => part.result !== 'matched')?.span ?? at.span)
  if (file === undefined || range === undefined) return []
  return codeFrame(file.source, range, {
    width,
    context: 0,
    paintCarets: result === 'matched' ? paint.good : paint.severity.warning,
    paintGutter: paint.quiet,
  })
}

/** From the first part to the last. */
function rangeOf(parts: readonly PartVerdict[]): Span | undefined {
  const spans = parts.flatMap(({ span }) => (span === undefined ? [] : [span]))
  if (spans.length === 0) return undefined
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
