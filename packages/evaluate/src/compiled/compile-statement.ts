// A pending statement to the statement that is held: parts that occur often are shared. It refuses to know where the
// policy stands, beyond the rules of its kind.
import type { ActionPattern, ResourcePattern } from '@qcs-policy/syntax'
import { plainResource } from '@qcs-policy/syntax/read'
import { type CompiledAction, compileAction, type Permids } from './action.ts'
import { FEW_RESOURCES, type ManyResources } from './many-resources.ts'
import { compileOuter, type Outer, type PolicyOwner } from './outer.ts'
import type { PendingStatement, Surroundings } from './pending-statement.ts'
import { type CompiledResource, compileOther, compilePlain, compileQcs, EVERYTHING, NOTHING } from './resource.ts'
import { type SharedConditions, sharedCondition } from './shared-conditions.ts'
import type { CompiledStatement } from './statement.ts'

/** What statements share, over all policies that are compiled together. */
export type Shared = {
  readonly actions: Map<string, CompiledAction>
  /** By the owner of the policy, and then by everything before the sixth segment. */
  readonly outers: { readonly byOwner: Map<PolicyOwner, Map<string, Outer>>; count: number }
  readonly conditions: SharedConditions
  readonly permids: Permids
}

export function createShared(permids: Permids): Shared {
  return {
    actions: new Map(),
    outers: { byOwner: new Map(), count: 0 },
    conditions: new Map(),
    permids,
  }
}

/** The statement at `index` of its policy. */
export function compileStatement(
  { isDeny, actions, pending, condition, special }: PendingStatement,
  index: number,
  { policy, kind }: Surroundings,
  shared: Shared,
): CompiledStatement {
  const { document } = policy
  const resources = kind === 'trust' ? undefined : compileResources(pending, kind === 'legacy', policy.owner, shared)
  return {
    policy,
    index,
    isDeny,
    member: special === undefined ? document.member : special.member,
    principal: special === undefined ? document.principal : special.principal,
    actions,
    resource: resources?.first,
    many: resources?.many,
    condition: sharedCondition(condition, shared.conditions),
    source: special?.source,
  }
}

/** The action of a pattern, one for each text. */
export function actionOf(pattern: ActionPattern, shared: Shared): CompiledAction {
  const found = shared.actions.get(pattern.text)
  if (found !== undefined) return found
  const compiled = compileAction(pattern, shared.permids)
  shared.actions.set(pattern.text, compiled)
  return compiled
}

type Resources = { readonly first: CompiledResource | undefined; readonly many: ManyResources | undefined }

/** A chain in the order written, hence built from its end. */
function compileResources(
  pending: PendingStatement['pending'],
  legacy: boolean,
  owner: PolicyOwner,
  shared: Shared,
): Resources {
  const items = typeof pending === 'string' ? [pending] : itemsOf(pending)
  let first: CompiledResource | undefined
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i]
    if (item !== undefined) first = compileResource(item, legacy, first, owner, shared)
  }
  // Absent only in `legacy`, where it means everything (DOC-5); elsewhere the document was refused.
  first ??= legacy ? EVERYTHING : NOTHING
  return { first, many: items.length > FEW_RESOURCES ? { first, index: undefined } : undefined }
}

function itemsOf(
  pending: Exclude<PendingStatement['pending'], string>,
): readonly string[] | readonly ResourcePattern[] {
  if (pending === undefined) return []
  return 'items' in pending ? pending.items : pending
}

function compileResource(
  item: string | ResourcePattern,
  legacy: boolean,
  next: CompiledResource | undefined,
  owner: PolicyOwner,
  shared: Shared,
): CompiledResource {
  const outers = outersOf(owner, shared)
  if (typeof item === 'string') {
    // Plain texts have no variables and only the colons that part their segments before the sixth.
    const at = sixthAt(item)
    const outer = outers.get(item.slice(0, at))
    if (outer !== undefined) return compilePlain(item.slice(at), outer, legacy, next)
  }
  const pattern = typeof item === 'string' ? plainResource(item) : item
  if (pattern.form !== 'qcs') return compileOther(pattern, legacy, next)
  const prefix = pattern.text.slice(0, pattern.text.length - pattern.resource.text.length)
  let outer = outers.get(prefix)
  if (outer === undefined) {
    outer = compileOuter(pattern, owner, shared.outers.count)
    shared.outers.count += 1
    outers.set(outer.text, outer)
  }
  return compileQcs(pattern, legacy, next, outer)
}

/** Behind the fifth colon; 0 for fewer. */
function sixthAt(text: string): number {
  let at = 0
  for (let colons = 0; colons < 5; colons += 1) {
    at = text.indexOf(':', at) + 1
    if (at === 0) return 0
  }
  return at
}

function outersOf(owner: PolicyOwner, { outers: { byOwner } }: Shared): Map<string, Outer> {
  let outers = byOwner.get(owner)
  if (outers === undefined) {
    outers = new Map()
    byOwner.set(owner, outers)
  }
  return outers
}
