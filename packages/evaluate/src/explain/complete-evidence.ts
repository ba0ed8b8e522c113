// All determining statements of an outcome, and all that could not be judged, where `decide` names only those that it met. It
// refuses to decide.
import { indeterminateOf } from '../compiled/evidence.ts'
import type { Compiled } from '../compiled/policies.ts'
import type { RequestFacts } from '../compiled/request-facts.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure } from '../compiled/verdict.ts'
import type { Decision, Indeterminate, Layer } from '../decision.ts'
import { counts, type JudgedLayer, type Judgment } from './judgment.ts'

/** One resource, judged. */
export type Judged = {
  readonly compiled: Compiled
  readonly request: RequestFacts
  readonly resource: ResourceFacts
  readonly layers: readonly JudgedLayer<Judgment>[]
}

/** Every statement that the outcome rests on, by layer, policy and statement. */
export function completeDetermining(
  judged: Judged,
  { decision, basis }: Pick<Decision, 'decision' | 'basis'>,
): readonly CompiledStatement[] {
  if (decision === 'allow') return LAYERS_OF_ALLOW.flatMap((layer) => grantsIn(layer, judged))
  return basis === 'explicit' ? countingDenies(judged).map(({ statement }) => statement) : []
}

const LAYERS_OF_ALLOW: readonly Layer[] = ['identity', 'boundary', 'session', 'resource', 'trust']

/** The denies that count, of all layers that count. */
export function countingDenies({ layers }: Judged): readonly Judgment[] {
  return layers.flatMap((layer) =>
    layer.counts ? layer.statements.filter((one) => one.statement.isDeny && counts(one)) : [],
  )
}

/** The allows of a layer that match. */
export function matchingAllows(layer: Layer, { layers }: Judged): readonly Judgment[] {
  const found = layers.find((one) => one.layer === layer)
  return found?.counts === true ? found.statements.filter((one) => !one.statement.isDeny && counts(one)) : []
}

/** The allows of a layer that an allow rests on. */
function grantsIn(layer: Layer, judged: Judged): readonly CompiledStatement[] {
  return matchingAllows(layer, judged)
    .filter(({ delegated }) => takesPart(layer, delegated, judged))
    .map(({ statement }) => statement)
}

/** E2 to E5, EVAL-6. */
function takesPart(layer: Layer, delegated: boolean, { compiled, request, resource }: Judged): boolean {
  const { caller } = request
  switch (layer) {
    case 'identity':
      // The root of an account needs no policy of its own on the identity side.
      return caller.type !== 'root'
    case 'resource':
      if (compiled.role !== undefined) return false
      return ownsIt(resource, request) ? caller.type !== 'root' && !delegated : true
    default:
      return true
  }
}

/** The caller's account owns the resource (E4). */
export function ownsIt({ owner }: ResourceFacts, { caller }: RequestFacts): boolean {
  return caller.account !== undefined && owner === caller.account
}

/** Everything that could not be judged, in the order of evidence. */
export function completeIndeterminate({ compiled, request, resource, layers }: Judged): readonly Indeterminate[] {
  const { role } = compiled
  if (role !== undefined && (request.caller.type === 'anonymous' || role.resource === undefined)) return []
  const doubts = layers
    .filter(({ counts: layerCounts }) => layerCounts)
    .flatMap(({ layer, statements }) =>
      statements.filter(
        ({ whole, statement }) =>
          isUnsure(whole) &&
          // Of the resource's policies only denies count for assuming a role.
          (role === undefined || layer !== 'resource' || statement.isDeny),
      ),
    )
  return indeterminateOf(
    doubts.map(({ statement }) => statement),
    request,
    resource,
  )
}
