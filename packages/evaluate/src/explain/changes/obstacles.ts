// What stands between one resource and an allow: statements that would deny, and allows that are needed, each with the
// statements that would do if their conditions held (E1 to E5, EVAL-6). It refuses to look at conditions.
import type { CompiledStatement } from '../../compiled/statement.ts'
import { NO, YES } from '../../compiled/verdict.ts'
import type { Layer } from '../../decision.ts'
import type { MissingGrant } from '../../explanation.ts'
import { type Judged, ownsIt } from '../complete-evidence.ts'
import type { Judgment } from '../judgment.ts'
import { whyNotAcross } from '../resource-steps.ts'
import { whyNoRole } from '../role-steps.ts'

/** One allow that is needed. */
export type Requirement = {
  /** Where it can be added. */
  readonly layer: MissingGrant['layer']
  /** Statements any of which would be it, if its condition held. */
  readonly options: readonly CompiledStatement[]
  readonly judged: Judged
}

export type Obstacles = {
  /** Denies that count unless their conditions are false. */
  readonly denies: readonly CompiledStatement[]
  readonly requirements: readonly Requirement[]
}

/** Why nothing in the policies and the context would allow it. */
export type Hopeless = { readonly hopeless: string }

/** The obstacles for one resource. */
export function obstaclesOf(judged: Judged): Obstacles | Hopeless {
  const requirements = judged.compiled.role === undefined ? requirementsOf(judged) : requirementsOfRole(judged)
  if ('hopeless' in requirements) return requirements
  return {
    denies: judged.layers.flatMap((layer) => (layer.counts ? layer.statements.filter(mayDeny) : [])).map(statementOf),
    requirements,
  }
}

function statementOf({ statement }: Judgment): CompiledStatement {
  return statement
}

/** True for a deny of which every part but the condition matches or cannot be judged. */
function mayDeny({ statement, resource }: Judgment): boolean {
  return statement.isDeny && resource !== NO
}

/** The allows of a layer of which every part but the condition matches. */
function optionsIn(layer: Layer, { layers }: Judged, mayDelegate = true): readonly CompiledStatement[] {
  const found = layers.find((one) => one.layer === layer)
  if (found?.counts !== true) return []
  return found.statements
    .filter(
      ({ statement, principal, action, resource, delegated }) =>
        !statement.isDeny &&
        (mayDelegate || !delegated) &&
        statement.member === YES &&
        principal === YES &&
        action === YES &&
        resource === YES,
    )
    .map(statementOf)
}

/** E2 to E5. */
function requirementsOf(judged: Judged): readonly Requirement[] | Hopeless {
  const { request, resource } = judged
  const { caller } = request
  const resourceSide: Requirement = { layer: 'resource', options: optionsIn('resource', judged), judged }
  const identitySide: Requirement = { layer: 'identity', options: optionsIn('identity', judged), judged }
  if (caller.type === 'anonymous') return [resourceSide]
  if (ownsIt(resource, request)) {
    if (caller.type === 'root') return capsOf(judged)
    const direct = optionsIn('resource', judged, false)
    return [{ ...identitySide, options: [...identitySide.options, ...direct] }, ...capsOf(judged)]
  }
  const hopeless = whyNotAcross(judged)
  if (hopeless !== undefined) return { hopeless }
  return caller.type === 'root' ? [resourceSide, ...capsOf(judged)] : [identitySide, resourceSide, ...capsOf(judged)]
}

/** EVAL-6. */
function requirementsOfRole(judged: Judged): readonly Requirement[] | Hopeless {
  const { type } = judged.request.caller
  const hopeless = whyNoRole(judged)
  if (hopeless !== undefined) return { hopeless }
  const trust: Requirement = { layer: 'trust', options: optionsIn('trust', judged), judged }
  if (type === 'service' || type === 'federated') return [trust]
  if (type === 'root') return [trust, ...capsOf(judged)]
  return [trust, { layer: 'identity', options: optionsIn('identity', judged), judged }, ...capsOf(judged)]
}

/** E5. */
function capsOf(judged: Judged): readonly Requirement[] {
  return judged.layers
    .filter(({ layer, present, counts }) => (layer === 'boundary' || layer === 'session') && present && counts)
    .map(({ layer }) => ({
      layer: layer === 'boundary' ? 'boundary' : 'session',
      options: optionsIn(layer, judged),
      judged,
    }))
}
