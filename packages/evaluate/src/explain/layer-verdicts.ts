// The layers with a verdict for each of their statements, as evidence. What is the same for every resource is written once, and
// what would not fit in memory is left out and counted. It refuses to judge.
import type { RequestFacts } from '../compiled/request-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import type { StatementRef } from '../decision.ts'
import type { LayerVerdict, StatementVerdict } from '../explanation.ts'
import type { Judged } from './complete-evidence.ts'
import { counts, isForOthers, type JudgedLayer, type Judgment } from './judgment.ts'
import { statementVerdict } from './statement-verdict.ts'

/** Writes the layers for one resource after the other. */
export type LayerWriter = (judged: Judged) => readonly LayerVerdict[]

/** So many verdicts are written for one request, but always those of its first resource. */
const MAX_VERDICTS = 100_000

export function createLayerWriter(
  request: RequestFacts,
  refOf: (statement: CompiledStatement) => StatementRef,
): LayerWriter {
  const known = new Map<CompiledStatement, StatementVerdict>()
  let written = 0
  const verdictFor = (judgment: Judgment, { resource }: Judged): StatementVerdict => {
    const { statement } = judgment
    const found = known.get(statement)
    if (found !== undefined) return found
    const verdict = statementVerdict(judgment, refOf(statement), request, resource)
    if (isForOthers(judgment)) known.set(statement, verdict)
    return verdict
  }
  return (judged) => {
    const size = judged.layers.reduce((sum, { statements }) => sum + statements.length, 0)
    const isLeftOut = written > 0 && written + size > MAX_VERDICTS
    if (!isLeftOut) written += size
    return judged.layers.map((layer) => ({
      layer: layer.layer,
      outcome: outcomeOf(layer),
      statements: isLeftOut ? [] : layer.statements.map((judgment) => verdictFor(judgment, judged)),
      omitted: isLeftOut ? layer.statements.length : 0,
    }))
  }
}

/** What the layer says: a deny that counts, else an allow that matches. */
function outcomeOf({ present, counts: layerCounts, statements }: JudgedLayer<Judgment>): LayerVerdict['outcome'] {
  if (!present) return 'absent'
  if (!layerCounts) return 'ignored'
  const counting = statements.filter(counts)
  if (counting.some(({ statement }) => statement.isDeny)) return 'deny'
  return counting.length > 0 ? 'allow' : 'silent'
}
