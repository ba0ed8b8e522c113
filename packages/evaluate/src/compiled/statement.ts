// A statement as it is held: few fields, shared parts, and only what deciding and explaining need. It refuses to know how
// statements are found.
import type { Statement } from '@qcs-policy/syntax'
import type { Layer } from '../decision.ts'
import { type CompiledAction, matchActions } from './action.ts'
import { type CompiledCondition, matchCondition } from './condition.ts'
import { type ManyResources, matchManyResources } from './many-resources.ts'
import type { PolicyOwner } from './outer.ts'
import { type CompiledPrincipal, DELEGATED, matchPrincipal } from './principal.ts'
import type { RequestFacts } from './request-facts.ts'
import { type CompiledResource, matchResources } from './resource.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { NO, type Verdict, YES } from './verdict.ts'

/** What the statements of one policy share. */
export type CompiledPolicy = {
  readonly layer: Layer
  readonly position: number
  readonly name: string | undefined
  readonly owner: PolicyOwner
  readonly document: OfDocument
}

/** What a document says of each of its statements, and would say of one more (DOC-3, DOC-5 to DOC-8, P-2). */
export type OfDocument = {
  /** `YES`, or why no statement of the document can be judged. */
  readonly member: Verdict
  /** For statements without a principal of their own, and `undefined` where none is needed. */
  readonly principal: CompiledPrincipal | undefined
}

export type CompiledStatement = {
  readonly policy: CompiledPolicy
  readonly index: number
  readonly isDeny: boolean
  /** `YES`, or why the statement as a whole cannot be judged (DOC-7, DOC-8, P-2). */
  readonly member: Verdict
  /** Absent where the policy is for whomever it is attached to. */
  readonly principal: CompiledPrincipal | undefined
  readonly actions: readonly CompiledAction[]
  /** Absent in trust policies. */
  readonly resource: CompiledResource | undefined
  readonly condition: CompiledCondition | undefined
  /** Set if there are too many resources to be tried one by one. */
  readonly many: ManyResources | undefined
  /** The statement of the tree, kept only if it has places. */
  readonly source: Statement | undefined
}

/** The verdicts for the parts of one statement, for evidence. */
export type PartVerdicts = {
  readonly member: Verdict
  /** Never {@link DELEGATED}: that is `YES` here. */
  readonly principal: Verdict
  readonly action: Verdict
  readonly resource: Verdict
  readonly condition: Verdict
}

/**
 * Whether the statement matches, given the verdict of its action; `NO` as soon as one part is. {@link DELEGATED} when all
 * parts match and the principal is only delegated to.
 */
export function matchStatement(
  statement: CompiledStatement,
  action: Verdict,
  request: RequestFacts,
  resource: ResourceFacts,
): Verdict {
  let result = action === YES ? statement.member : action
  let delegated = false
  const { principal, condition } = statement
  if (principal !== undefined) {
    const verdict = matchPrincipal(principal, request.caller, statement.isDeny)
    if (verdict === NO) return NO
    if (verdict === DELEGATED) delegated = true
    else if (result === YES) result = verdict
  }
  const ofResource = matchStatementResource(statement, request, resource)
  if (ofResource === NO) return NO
  if (result === YES) result = ofResource
  if (condition !== undefined) {
    const verdict = matchCondition(condition, request)
    if (verdict === NO) return NO
    if (result === YES) result = verdict
  }
  return delegated && result === YES ? DELEGATED : result
}

/** Whether the resources of the statement cover the requested one; yes where it has none. */
export function matchStatementResource(
  statement: CompiledStatement,
  request: RequestFacts,
  resource: ResourceFacts,
): Verdict {
  const { resource: first, many } = statement
  if (first === undefined) return YES
  return many === undefined ? matchResources(first, resource, request) : matchManyResources(many, resource, request)
}

/** Every part's verdict, for evidence: nothing is left out because another part failed. */
export function partVerdicts(
  statement: CompiledStatement,
  request: RequestFacts,
  resource: ResourceFacts,
): PartVerdicts {
  const { principal, condition, isDeny } = statement
  const ofPrincipal = principal === undefined ? YES : matchPrincipal(principal, request.caller, isDeny)
  return {
    member: statement.member,
    principal: ofPrincipal === DELEGATED ? YES : ofPrincipal,
    action: matchActions(statement.actions, request.action),
    resource: matchStatementResource(statement, request, resource),
    condition: condition === undefined ? YES : matchCondition(condition, request),
  }
}
