// Every statement of every layer against one request: what `decide` stops looking for once it is sure. It refuses to know what
// the verdicts mean for the decision, and to put them into words.
import { matchActions } from '../compiled/action.ts'
import { hasAccount } from '../compiled/caller.ts'
import { matchCondition } from '../compiled/condition.ts'
import { statementsOf } from '../compiled/layer.ts'
import type { Compiled } from '../compiled/policies.ts'
import { DELEGATED, matchPrincipal } from '../compiled/principal.ts'
import type { RequestFacts } from '../compiled/request-facts.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import { type CompiledStatement, matchStatementResource } from '../compiled/statement.ts'
import { and, isUnsure, NO, type Verdict, YES } from '../compiled/verdict.ts'
import type { Layer } from '../decision.ts'

/** The layers in the order of evidence. */
export const LAYERS: readonly Layer[] = ['general', 'identity', 'boundary', 'session', 'resource', 'trust']

/** One statement against the request, but for its resources. */
export type Standing = {
  readonly statement: CompiledStatement
  /** The principal matches, but leaves the decision to the caller's account (PRIN-3). */
  readonly delegated: boolean
  readonly principal: Verdict
  readonly action: Verdict
  /** Not asked, hence `NO`, where principal or action is. */
  readonly condition: Verdict
  /** What comes of it with a resource that is covered, and with one that is not: both are used again and again. */
  readonly covered: Judgment
  readonly uncovered: Judgment
}

/** One statement against the request and one resource. */
export type Judgment = Omit<Standing, 'covered' | 'uncovered'> & {
  /** `NO` also where it was not asked because principal or action is. */
  readonly resource: Verdict
  /** All parts together (P-1). */
  readonly whole: Verdict
}

/** One layer of the policies in force, and whether it counts for the caller (E0, EVAL-3). */
export type JudgedLayer<Item> = {
  readonly layer: Layer
  /** A policy without statements is refused, so a layer without them has no policy. */
  readonly present: boolean
  readonly counts: boolean
  readonly statements: readonly Item[]
}

/** What does not depend on the resource, for every layer. */
export function standingsOf(compiled: Compiled, request: RequestFacts): readonly JudgedLayer<Standing>[] {
  return LAYERS.map((layer) => {
    const ofLayer = compiled[layer]
    const statements = ofLayer === undefined ? [] : statementsOf(ofLayer)
    return {
      layer,
      present: statements.length > 0,
      counts: countsFor(layer, request),
      statements: statements.map((statement) => standingOf(statement, request)),
    }
  })
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

function standingOf(statement: CompiledStatement, request: RequestFacts): Standing {
  const ofPrincipal =
    statement.principal === undefined ? YES : matchPrincipal(statement.principal, request.caller, statement.isDeny)
  const delegated = ofPrincipal === DELEGATED
  const principal = delegated ? YES : ofPrincipal
  const action = matchActions(statement.actions, request.action)
  const condition = principal === NO || action === NO ? NO : conditionOf(statement, request)
  const standing = { statement, delegated, principal, action, condition }
  return { ...standing, covered: judgmentOf(standing, YES), uncovered: judgmentOf(standing, NO) }
}

function conditionOf({ condition }: CompiledStatement, request: RequestFacts): Verdict {
  return condition === undefined ? YES : matchCondition(condition, request)
}

function judgmentOf(standing: Omit<Standing, 'covered' | 'uncovered'>, resource: Verdict): Judgment {
  const { statement, delegated, principal, action, condition } = standing
  const whole = and(and(and(and(statement.member, principal), action), resource), condition)
  return { statement, delegated, principal, action, condition, resource, whole }
}

/** Every statement against one resource. Allocates little: a request may name many. */
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
  if (isForOthers(standing)) return standing.uncovered
  const verdict = matchStatementResource(standing.statement, request, resource)
  if (verdict === YES) return standing.covered
  return verdict === NO ? standing.uncovered : judgmentOf(standing, verdict)
}

/** True for a statement that is for another caller or another action, whatever the resource. */
export function isForOthers({ principal, action }: Pick<Judgment, 'principal' | 'action'>): boolean {
  return principal === NO || action === NO
}

/** An allow counts when it matches, a deny also when that cannot be judged (P-1). */
export function counts({ statement, whole }: Judgment): boolean {
  return whole === YES || (statement.isDeny && isUnsure(whole))
}
