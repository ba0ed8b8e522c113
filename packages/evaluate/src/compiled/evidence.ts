// What was found, as the plain data that a decision carries: references to statements, and their parts that could not be
// judged. It is only called for what is handed out. It refuses to decide.
import type { Indeterminate, StatementRef } from '../decision.ts'
import type { RequestFacts } from './request-facts.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { type CompiledStatement, type PartVerdicts, partVerdicts } from './statement.ts'
import { isUnsure, reasonOf } from './verdict.ts'

/** Shared by all decisions without evidence of a sort, so nobody may add to it. */
export const NOTHING: readonly never[] = Object.freeze([])

export function refOf({ policy, index, source }: CompiledStatement): StatementRef {
  const { layer, position, name } = policy
  const ref = { layer, policy: position, statement: index }
  const span = source?.span
  if (span === undefined) return name === undefined ? ref : { ...ref, name }
  return name === undefined ? { ...ref, span } : { ...ref, name, span }
}

/** The parts of a statement in the order of evidence. */
export const PARTS: readonly (keyof PartVerdicts)[] = ['member', 'principal', 'action', 'resource', 'condition']

/** What could not be judged of statements that could not be judged, each statement once. */
export function indeterminateOf(
  statements: readonly CompiledStatement[] | undefined,
  request: RequestFacts,
  resource: ResourceFacts,
): readonly Indeterminate[] {
  if (statements === undefined) return NOTHING
  return [...new Set(statements)].flatMap((statement) => indeterminateParts(statement, request, resource))
}

function indeterminateParts(
  statement: CompiledStatement,
  request: RequestFacts,
  resource: ResourceFacts,
): Indeterminate[] {
  const verdicts = partVerdicts(statement, request, resource)
  const at = refOf(statement)
  return PARTS.filter((element) => isUnsure(verdicts[element])).map((element) => ({
    at,
    element,
    ...reasonOf(verdicts[element]),
  }))
}
