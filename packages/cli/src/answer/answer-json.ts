// An answer for machines: the decision with its evidence, statements with the file and the lines that they stand in. Lines
// and columns count from 1, `offset` from 0, as in the output of `lint`. It refuses to know colors and languages.
import type {
  Decision,
  Explanation,
  Indeterminate,
  LayerVerdict,
  PartVerdict,
  ResourceExplanation,
  StatementRef,
  StatementVerdict,
} from '@qcs-policy/evaluate'
import type { Span } from '@qcs-policy/syntax'
import { positionAt } from '../report/positions.ts'
import type { Places } from './places.ts'

/** The decision; with `isFull` all that led to it and what would change it. */
export function answerJson(
  explanation: Explanation,
  remarks: readonly string[],
  isFull: boolean,
  places: Places,
): object {
  return {
    ...decisionJson(explanation, places),
    remarks,
    ...(isFull
      ? {
          resources: explanation.resources.map((each) => resourceJson(each, places)),
          changes: explanation.changes.map((change) => ({
            ...change,
            remove: change.remove.map((at) => refJson(at, places)),
          })),
          noChange: explanation.noChange ?? null,
        }
      : {}),
  }
}

function decisionJson({ decision, basis, determining, indeterminate, notes }: Decision, places: Places): object {
  return {
    decision,
    basis,
    determining: determining.map((at) => refJson(at, places)),
    indeterminate: indeterminate.map((part) => indeterminateJson(part, places)),
    notes,
  }
}

function indeterminateJson({ at, element, rule, reason }: Indeterminate, places: Places): object {
  return { at: refJson(at, places), element, rule, reason }
}

function refJson(at: StatementRef, places: Places): object {
  const { span, ...ref } = at
  const file = places.fileOf(at)
  return { ...ref, ...(file === undefined ? {} : { path: file.path }), ...spanJson(at, span, places) }
}

/** A span with lines and columns; none where the policy has no file. */
function spanJson(at: StatementRef, span: Span | undefined, places: Places): object {
  const file = places.fileOf(at)
  if (file === undefined || span === undefined) return {}
  return { span: { start: positionAt(file.source, span.start), end: positionAt(file.source, span.end) } }
}

function resourceJson(explanation: ResourceExplanation, places: Places): object {
  const { resource, steps, layers } = explanation
  return {
    resource,
    ...decisionJson(explanation, places),
    steps,
    layers: layers.map((layer) => layerJson(layer, places)),
  }
}

function layerJson({ layer, outcome, statements, omitted }: LayerVerdict, places: Places): object {
  return { layer, outcome, statements: statements.map((statement) => statementJson(statement, places)), omitted }
}

function statementJson({ at, effect, result, parts }: StatementVerdict, places: Places): object {
  return {
    at: refJson(at, places),
    effect,
    result,
    parts: parts.map(({ span, ...part }: PartVerdict) => ({ ...part, ...spanJson(at, span, places) })),
  }
}
