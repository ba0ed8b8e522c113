// A statement that nothing asked for yet: what compiling it needs, and no more. Most statements of a gateway stay such, so
// they are small: parts that nearly none has are held apart. It refuses to look into resources and conditions.
import type { ConditionElement, OneOrMany, PolicyKind, ResourcePattern, Statement } from '@qcs-policy/syntax'
import { plainResourceTexts } from '@qcs-policy/syntax/read'
import type { CompiledAction } from './action.ts'
import { type CompiledPrincipal, compilePrincipal, unjudgeablePrincipal } from './principal.ts'
import type { CompiledPolicy } from './statement.ts'
import { UNSURE, type Verdict, YES } from './verdict.ts'

export type PendingStatement = {
  readonly isDeny: boolean
  readonly actions: readonly CompiledAction[]
  /** Texts alone where these say all. */
  readonly pending: string | readonly string[] | OneOrMany<ResourcePattern> | undefined
  readonly condition: ConditionElement | undefined
  readonly special: SpecialParts | undefined
}

/** What most statements have as their document has it: see {@link OfDocument}. */
type SpecialParts = {
  readonly member: Verdict
  readonly principal: CompiledPrincipal | undefined
  /** The statement of the tree, kept only if it has places. */
  readonly source: Statement | undefined
}

/** What the whole document says of each of its statements. */
export type Surroundings = {
  readonly policy: CompiledPolicy
  readonly kind: PolicyKind
}

/** Hot when policies are loaded: a usual statement costs one object. */
export function pendingStatement(
  statement: Statement,
  actions: readonly CompiledAction[],
  around: Surroundings,
): PendingStatement {
  const { effect, resource, condition } = statement
  return {
    isDeny: effect?.value === 'deny',
    actions,
    pending: around.kind === 'trust' || resource === undefined ? undefined : (plainResourceTexts(resource) ?? resource),
    condition,
    special: specialParts(statement, around),
  }
}

function specialParts(statement: Statement, around: Surroundings): SpecialParts | undefined {
  const { document } = around.policy
  const member = document.member === YES ? memberVerdict(statement) : document.member
  const isUsual = statement.principal === undefined && statement.span === undefined && member === document.member
  if (isUsual) return undefined
  const source = statement.span === undefined ? undefined : statement
  return { member, principal: principalOf(statement, around), source }
}

/** DOC-7, DOC-8. */
function memberVerdict({ members, effect }: Statement): Verdict {
  for (let i = 0; i < members.length; i += 1) {
    const name = members[i]?.name
    if (name?.element === undefined) return UNSURE.unknownMember
    if (name.wrongCase) return UNSURE.wrongCase
  }
  return effect?.wrongCase === true ? UNSURE.wrongCase : YES
}

/** DOC-5, DOC-6. */
function principalOf({ principal }: Statement, { policy, kind }: Surroundings): CompiledPrincipal | undefined {
  const ofDocument = policy.document.principal
  if (principal === undefined) return ofDocument
  switch (kind) {
    case 'identity':
    case 'session':
    case 'legacy':
      return unjudgeablePrincipal(UNSURE.principalForbidden)
    case 'trust':
      // A top-level principal makes every statement indeterminate, its own principal or not (DOC-3).
      return ofDocument?.unread === UNSURE.topPrincipal ? ofDocument : compilePrincipal(principal, true)
    case 'resource':
      return compilePrincipal(principal, true)
  }
}
