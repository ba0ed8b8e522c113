// A statement of the tree to the statement that is held: parts that occur often are shared. It refuses to know where the
// policy stands, beyond the rules of its kind.
import type { ActionPattern, PolicyKind, Statement } from '@qcs-policy/syntax'
import { type CompiledAction, compileAction, type Permids } from './action.ts'
import { FEW_RESOURCES, type ManyResources } from './many-resources.ts'
import { compileOuter, type Outer, type PolicyOwner, type QcsPattern } from './outer.ts'
import { type CompiledPrincipal, compilePrincipal, unjudgeablePrincipal } from './principal.ts'
import { type CompiledResource, compileOther, compileQcs, EVERYTHING, NOTHING } from './resource.ts'
import { type SharedConditions, sharedCondition } from './shared-conditions.ts'
import type { CompiledPolicy, CompiledStatement } from './statement.ts'
import { UNSURE, type Verdict, YES } from './verdict.ts'

/** What statements share, over all policies that are compiled together. */
export type Shared = {
  readonly actions: Map<string, CompiledAction>
  /** Lists of actions by their texts; most are of one action. */
  readonly actionLists: Map<string, readonly CompiledAction[]>
  /** By the owner of the policy, and then by everything before the sixth segment. */
  readonly outers: { readonly byOwner: Map<PolicyOwner, Map<string, Outer>>; count: number }
  readonly conditions: SharedConditions
  readonly permids: Permids
}

export function createShared(permids: Permids): Shared {
  return {
    actions: new Map(),
    actionLists: new Map(),
    outers: { byOwner: new Map(), count: 0 },
    conditions: new Map(),
    permids,
  }
}

/** What the whole document says of each of its statements. */
export type Surroundings = {
  readonly policy: CompiledPolicy
  readonly kind: PolicyKind
}

export function compileStatement(statement: Statement, around: Surroundings, shared: Shared): CompiledStatement {
  const { kind, policy } = around
  const resources = kind === 'trust' ? undefined : compileResources(statement, kind === 'legacy', policy.owner, shared)
  return {
    policy,
    index: statement.index,
    isDeny: statement.effect?.value === 'deny',
    member: policy.document.member === YES ? memberVerdict(statement) : policy.document.member,
    principal: principalOf(statement, around),
    actions: compileActions(statement, shared),
    resource: resources?.first,
    many: resources?.many,
    condition: sharedCondition(statement.condition, shared.conditions),
    source: statement.span === undefined ? undefined : statement,
  }
}

/** DOC-7, DOC-8. */
function memberVerdict({ members, effect }: Statement): Verdict {
  for (const { name } of members) {
    if (name.element === undefined) return UNSURE.unknownMember
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

function compileActions({ action }: Statement, shared: Shared): readonly CompiledAction[] {
  const items = action?.items ?? []
  const [first] = items
  const key = items.length === 1 && first !== undefined ? first.text : items.map(({ text }) => text).join('\n')
  const known = shared.actionLists.get(key)
  if (known !== undefined) return known
  const list = items.map((pattern) => actionOf(pattern, shared))
  // Texts with line breaks are no actions, and could be taken for two.
  if (items.every(({ text }) => !text.includes('\n'))) shared.actionLists.set(key, list)
  return list
}

/** The action of a pattern, one for each text. Hot when policies are loaded: it is asked of every statement. */
export function actionOf(pattern: ActionPattern, shared: Shared): CompiledAction {
  const found = shared.actions.get(pattern.text)
  if (found !== undefined) return found
  const compiled = compileAction(pattern, shared.permids)
  shared.actions.set(pattern.text, compiled)
  return compiled
}

type Resources = { readonly first: CompiledResource | undefined; readonly many: ManyResources | undefined }

/** A chain in the order written, hence built from its end. */
function compileResources({ resource }: Statement, legacy: boolean, owner: PolicyOwner, shared: Shared): Resources {
  const items = resource?.items ?? []
  let first: CompiledResource | undefined
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const pattern = items[i]
    if (pattern?.form === 'qcs') first = compileQcs(pattern, legacy, first, outerOf(pattern, owner, shared))
    else if (pattern !== undefined) first = compileOther(pattern, legacy, first)
  }
  // Absent only in `legacy`, where it means everything (DOC-5); elsewhere the document was refused.
  first ??= legacy ? EVERYTHING : NOTHING
  return { first, many: items.length > FEW_RESOURCES ? { first, index: undefined } : undefined }
}

function outerOf(pattern: QcsPattern, owner: PolicyOwner, shared: Shared): Outer {
  const { byOwner } = shared.outers
  let outers = byOwner.get(owner)
  if (outers === undefined) {
    outers = new Map()
    byOwner.set(owner, outers)
  }
  const prefix = pattern.text.slice(0, pattern.text.length - pattern.resource.text.length)
  let outer = outers.get(prefix)
  if (outer === undefined) {
    outer = compileOuter(pattern, owner, shared.outers.count)
    shared.outers.count += 1
    outers.set(outer.text, outer)
  }
  return outer
}
