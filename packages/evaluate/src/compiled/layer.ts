// One layer of the policies in force (identity, boundary ...), compiled: its policies and statements, and where they are
// found. It refuses to know what its matches mean for the decision.
import type { Layer } from '../decision.ts'
import { type ActionIndex, addToGroup, buildActionIndex, type GroupsByAction } from './action-index.ts'
import { SIXTH } from './resource.ts'
import type { CompiledStatement } from './statement.ts'
import { YES } from './verdict.ts'

export type CompiledLayer = {
  readonly layer: Layer
  /** In the order of the policies and in each of its statements. */
  readonly statements: readonly CompiledStatement[]
  readonly denies: ActionIndex
  readonly allows: ActionIndex
}

export function buildLayer(layer: Layer, statements: readonly CompiledStatement[]): CompiledLayer {
  const denies: GroupsByAction = new Map()
  const allows: GroupsByAction = new Map()
  for (const statement of statements) {
    const groups = statement.isDeny ? denies : allows
    const certain = isCertain(statement)
    for (const action of statement.actions) addToGroup(groups, action, statement, certain)
  }
  return { layer, statements, denies: buildActionIndex(denies), allows: buildActionIndex(allows) }
}

/** True when nothing but the action decides whether the statement matches. */
function isCertain({ member, principal, resource, condition }: CompiledStatement): boolean {
  if (member !== YES || principal !== undefined || condition !== undefined) return false
  for (let one = resource; one !== undefined; one = one.next) {
    if (one.outer === undefined && one.how === SIXTH.any && one.verdict === YES) return true
  }
  return resource === undefined
}
