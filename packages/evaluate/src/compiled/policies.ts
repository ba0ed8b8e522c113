// All policies in force, compiled, with what their layers find for each action. It refuses to know requests but for their
// actions.
import type { Account } from '../request.ts'
import { type ActionFacts, readAction } from './action-facts.ts'
import { type Candidates, candidatesOf, isEmpty, NO_CANDIDATES } from './action-index.ts'
import { type CompiledLayer, statementAt } from './layer.ts'
import type { SearchSlots } from './search.ts'

/** The role that every request is to assume (EVAL-6); `resource` is its qcs, and nothing when the role is not known. */
export type RoleToAssume = { readonly resource: string | undefined }

/** A layer that is absent holds no statements; caps need to know which (E5). */
export type Compiled = {
  readonly general: CompiledLayer
  readonly identity: CompiledLayer
  readonly boundary: CompiledLayer | undefined
  readonly session: CompiledLayer | undefined
  readonly resource: CompiledLayer
  readonly trust: CompiledLayer
  readonly hasIdentity: boolean
  readonly resourceOwner: Account | undefined
  readonly role: RoleToAssume | undefined
  readonly crossAccountServices: ReadonlySet<string>
  readonly memo: ActionMemo
  /** The search that is not in use; nothing while a decision is being made. */
  spare: SearchSlots | undefined
}

/** For one action, what is known of it, and the statements of every layer that it may concern. */
export type ActionCandidates = {
  readonly action: ActionFacts
  readonly generalDenies: Candidates
  readonly identityDenies: Candidates
  readonly identityAllows: Candidates
  readonly boundaryDenies: Candidates
  readonly boundaryAllows: Candidates
  readonly sessionDenies: Candidates
  readonly sessionAllows: Candidates
  readonly resourceDenies: Candidates
  readonly resourceAllows: Candidates
  readonly trustDenies: Candidates
  readonly trustAllows: Candidates
  /** True when no layer denies anything for the action. */
  readonly deniesNothing: boolean
  /** True when no layer says anything of the action. */
  readonly namesNothing: boolean
}

/** What was found for the actions asked for so far; bounded, for actions come from strangers. */
type ActionMemo = { readonly found: Map<string, ActionCandidates>; entries: number }

/** So many actions, or entries for them, are remembered; then it starts anew. */
const MAX_ACTIONS = 20_000
const MAX_ENTRIES = 500_000

/** The candidates for an action as given. Hot: one look-up for an action that was asked for before. */
export function candidatesFor(compiled: Compiled, given: string): ActionCandidates {
  const { memo } = compiled
  const known = memo.found.get(given)
  if (known !== undefined) return known
  const found = search(compiled, readAction(given))
  if (memo.found.size >= MAX_ACTIONS || memo.entries > MAX_ENTRIES) {
    memo.found.clear()
    memo.entries = 0
  }
  for (const candidates of Object.values(found)) {
    if (typeof candidates !== 'object' || !('few' in candidates)) continue
    memo.entries += candidates.groups.length + candidates.few.length
  }
  memo.found.set(given, found)
  return found
}

function search(compiled: Compiled, action: ActionFacts): ActionCandidates {
  const denies = (layer: CompiledLayer | undefined): Candidates =>
    layer === undefined ? NO_CANDIDATES : candidatesOf(layer.denies, action, (position) => statementAt(layer, position))
  const allows = (layer: CompiledLayer | undefined): Candidates =>
    layer === undefined ? NO_CANDIDATES : candidatesOf(layer.allows, action, (position) => statementAt(layer, position))
  const { general, identity, boundary, session, resource, trust } = compiled
  const layers = [general, identity, boundary, session, resource, trust]
  const deniesNothing = layers.every((layer) => isEmpty(denies(layer)))
  return {
    action,
    deniesNothing,
    namesNothing: deniesNothing && layers.every((layer) => isEmpty(allows(layer))),
    generalDenies: denies(general),
    identityDenies: denies(identity),
    identityAllows: allows(identity),
    boundaryDenies: denies(boundary),
    boundaryAllows: allows(boundary),
    sessionDenies: denies(session),
    sessionAllows: allows(session),
    resourceDenies: denies(resource),
    resourceAllows: allows(resource),
    trustDenies: denies(trust),
    trustAllows: allows(trust),
  }
}
