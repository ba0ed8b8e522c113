// One statement against one question: its parts as section 1 of the language puts them together (DOC-3 to DOC-8, P-1). It
// refuses to know how statements combine.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { Indeterminate, StatementRef } from '../decision.ts'
import { actionsMatch } from './actions.ts'
import type { Caller } from './caller.ts'
import { conditionHolds } from './conditions/condition.ts'
import { KINDS_OF_LAYER, type PolicyInForce } from './in-force.ts'
import { type PrincipalMatch, principalsMatch } from './principals.ts'
import type { Question } from './question.ts'
import { resourcesMatch } from './resources/resource.ts'
import { allOf, indeterminate, isIndeterminate, type ThreeValued } from './three-values.ts'

type Effect = 'allow' | 'deny'

/** How a statement came out. */
export type JudgedStatement = {
  readonly at: StatementRef
  readonly effect: Effect
  readonly matched: ThreeValued
  /** The principal matched by delegation alone (PRIN-3). */
  readonly delegated: boolean
  /** The parts that cannot be judged, when that leaves the whole statement open. */
  readonly indeterminate: readonly Indeterminate[]
}

/** P-1: an allow counts when it matches, a deny also when that cannot be judged. */
export function countsFully({ effect, matched }: JudgedStatement): boolean {
  return matched === true || (effect === 'deny' && isIndeterminate(matched))
}

/** Every statement of a policy. */
export function judgePolicy(inForce: PolicyInForce, question: Question): readonly JudgedStatement[] {
  return inForce.policy.statements.map((statement) => judgeStatement(statement, inForce, question))
}

function judgeStatement(statement: Statement, inForce: PolicyInForce, question: Question): JudgedStatement {
  const { policy } = inForce
  const effect = statement.effect?.value ?? 'deny'
  const principal = principalPart(statement, policy, effect, question.caller)
  const parts: readonly (readonly [Indeterminate['element'], ThreeValued])[] = [
    ['member', membersAreGood(statement, inForce)],
    ['principal', principal.matched],
    ['action', actionsMatch(statement.action?.items ?? [], question.action, question.permids)],
    ['resource', resourcesMatch(statement.resource, resourceFacts(inForce, question), question)],
    ['condition', conditionHolds(statement.condition, question)],
  ]
  const at = refOf(statement, inForce)
  const matched = allOf(parts.map(([, part]) => part))
  const open = parts.flatMap(([element, part]) => (isIndeterminate(part) ? [{ at, element, ...part }] : []))
  return { at, effect, matched, delegated: principal.delegated, indeterminate: isIndeterminate(matched) ? open : [] }
}

function refOf({ index, span }: Statement, { layer, position, name }: PolicyInForce): StatementRef {
  return {
    layer,
    policy: position,
    statement: index,
    ...(name !== undefined && { name }),
    ...(span !== undefined && { span }),
  }
}

/** RES-5: a policy belongs to the caller's account, a resource policy to the owner of the resource (RES-12). */
function resourceFacts({ layer, policy, owner }: PolicyInForce, question: Question) {
  const usual = layer === 'resource' ? question.owner : question.caller.account
  return { kind: policy.kind, owner: owner ?? usual }
}

/** What makes a whole statement indeterminate, whatever it says. */
function membersAreGood(statement: Statement, { layer, policy }: PolicyInForce): ThreeValued {
  return allOf([kindFitsLayer(policy, layer), noUnknownMember(statement, policy), noWrongCase(statement, policy)])
}

/** P-2: a policy of a kind that its layer does not take. */
function kindFitsLayer({ kind }: Policy, layer: PolicyInForce['layer']): ThreeValued {
  return (
    KINDS_OF_LAYER[layer].includes(kind) || indeterminate('P-2', `a policy of kind ${kind} stands in layer ${layer}`)
  )
}

/** DOC-7: an unknown member of the statement, or of the document. */
function noUnknownMember(statement: Statement, policy: Policy): ThreeValued {
  const unknown = [...statement.members, ...policy.members].find(({ name }) => name.element === undefined)
  return unknown === undefined || indeterminate('DOC-7', `\`${unknown.name.text}\` is no member of the language`)
}

/** DOC-8: the wrong letter case of a member's name or of the effect. */
function noWrongCase(statement: Statement, policy: Policy): ThreeValued {
  const wrong = [...statement.members, ...policy.members].find(({ name }) => name.wrongCase)
  if (wrong !== undefined) return indeterminate('DOC-8', `\`${wrong.name.text}\` has the wrong letter case`)
  return statement.effect?.wrongCase !== true || indeterminate('DOC-8', 'the effect has the wrong letter case')
}

/** Whose principal counts, by the kind of document (DOC-3, DOC-5, DOC-6). */
function principalPart(statement: Statement, policy: Policy, effect: Effect, caller: Caller): PrincipalMatch {
  const own = statement.principal
  const top = policy.principal
  const judged = (element: Statement['principal']) =>
    element === undefined ? principalMissing() : principalsMatch(element, effect, caller)
  switch (policy.kind) {
    case 'identity':
    case 'session':
      if (top !== undefined) return topPrincipalMisplaced()
      return own === undefined ? noPrincipalNeeded() : principalMisplaced()
    case 'trust':
      return top === undefined ? judged(own) : topPrincipalMisplaced()
    case 'resource':
      return judged(own ?? top)
    case 'legacy':
      if (own !== undefined) return principalMisplaced()
      return top === undefined ? noPrincipalNeeded() : judged(top)
  }
}

/** DOC-5: identity and session policies have no principal; a legacy document may have none. */
function noPrincipalNeeded(): PrincipalMatch {
  return { matched: true, delegated: false }
}

/** DOC-3: a principal of the document where only statements may have one, or none. */
function topPrincipalMisplaced(): PrincipalMatch {
  return {
    matched: indeterminate('DOC-3', 'the document has a principal, which its kind does not take'),
    delegated: false,
  }
}

/** DOC-5: a statement's principal where none may stand. */
function principalMisplaced(): PrincipalMatch {
  return { matched: indeterminate('DOC-5', 'a principal stands where none may stand'), delegated: false }
}

/** DOC-5: no principal where one is needed. */
function principalMissing(): PrincipalMatch {
  return { matched: indeterminate('DOC-5', 'the principal that is needed here is missing'), delegated: false }
}
