// Every statement of every layer against one request: what `decide` stops looking for once it is sure. It refuses to know what
// the verdicts mean for the decision, and to put them into words.

import { matchActions } from '../compiled/action.ts'
import { hasAccount } from '../compiled/caller.ts'
import type { CompiledLayer } from '../compiled/layer.ts'
import type { Compiled } from '../compiled/policies.ts'
import { DELEGATED, matchPrincipal } from '../compiled/principal.ts'
import type { RequestFacts } from '../compiled/request-facts.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import { type CompiledStatement, type PartVerdicts, partVerdicts } from '../compiled/statement.ts'
import { and, isUnsure, NO, type Verdict, YES } from '../compiled/verdict.ts'
import type { Layer } from '../decision.ts'

/** The layers in the order of evidence. */
export const LAYERS: readonly Layer[] = ['general', 'identity', 'boundary', 'session', 'resource', 'trust']

/** One statement against the request, but for its resource and its condition. */
export type Standing = {
  readonly statement: CompiledStatement
  /** The principal matches, but leaves the decision to the caller's account (PRIN-3). */
  readonly delegated: boolean
  readonly principal: Verdict
  readonly action: Verdict
}

/** One statement against the request and one resource. */
export type Judgment = Standing & {
  /** Absent for a statement that is not for this caller or not for this action. */
  readonly parts: PartVerdicts | undefined
  /** All parts together (P-1). */
  readonly whole: Verdict
}

/** One layer of the policies in force, and whether it counts for the caller (E0, EVAL-3). */
export type JudgedLayer<Item> = {
  readonly layer: Layer
  readonly present: boolean
  readonly counts: boolean
  readonly statements: readonly Item[]
}

/** What does not depend on the resource, for every layer. */
export function standingsOf(compiled: Compiled, request: RequestFacts): readonly JudgedLayer<Standing>[] {
  return LAYERS.map((layer) => {
    const statements = compiled[layer]?.statements ?? []
    return {
      layer,
      present: isPresent(layer, compiled[layer], compiled),
      counts: countsFor(layer, request),
      statements: statements.map((statement) => standingOf(statement, request)),
    }
  })
}

function isPresent(layer: Layer, compiled: CompiledLayer | undefined, { hasIdentity }: Compiled): boolean {
  return compiled !== undefined && (compiled.statements.length > 0 || (layer === 'identity' && hasIdentity))
}

/** E0, EVAL-3. */
function countsFor(layer: Layer, { caller }: RequestFacts): boolean {
  switch (layer) {
    case 'identity':
    case 'session':
      return hasAccount(caller)
    case 'boundary':
      return hasAccount(caller) && caller.type !== 'root'
    default:
      return true
  }
}

function standingOf(statement: CompiledStatement, { caller, action }: RequestFacts): Standing {
  const { principal, isDeny, actions } = statement
  const verdict = principal === undefined ? YES : matchPrincipal(principal, caller, isDeny)
  const delegated = verdict === DELEGATED
  return { statement, delegated, principal: delegated ? YES : verdict, action: matchActions(actions, action) }
}

/** Every statement against one resource. */
export function judge(
  layers: readonly JudgedLayer<Standing>[],
  request: RequestFacts,
  resource: ResourceFacts,
): readonly JudgedLayer<Judgment>[] {
  return layers.map((layer) => ({
    ...layer,
    statements: layer.statements.map((standing) => judgeStatement(standing, request, resource)),
  }))
}

function judgeStatement(standing: Standing, request: RequestFacts, resource: ResourceFacts): Judgment {
  if (standing.principal === NO || standing.action === NO) return { ...standing, parts: undefined, whole: NO }
  const parts = partVerdicts(standing.statement, request, resource)
  const { member, principal, action, condition } = parts
  const whole = and(and(and(and(member, principal), action), parts.resource), condition)
  return { ...standing, parts, whole }
}

/** An allow counts when it matches, a deny also when that cannot be judged (P-1). */
export function counts({ statement, whole }: Judgment): boolean {
  return whole === YES || (statement.isDeny && isUnsure(whole))
}
