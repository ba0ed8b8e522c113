// One layer of the policies in force (identity, boundary ...), compiled: its policies and statements, and where they are
// found. It refuses to know what its matches mean for the decision.
import type { Layer } from '../decision.ts'
import { type ActionIndex, addStatement, buildActionIndex, type StatementsByAction } from './action-index.ts'
import { isEverything } from './resource.ts'
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
  const denies: StatementsByAction = new Map()
  const allows: StatementsByAction = new Map()
  for (const statement of statements) {
    const byAction = statement.isDeny ? denies : allows
    for (const action of statement.actions) addStatement(byAction, action, statement)
  }
  return {
    layer,
    statements,
    denies: buildActionIndex(denies, isCertain),
    allows: buildActionIndex(allows, isCertain),
  }
}

/** True when nothing but the action decides whether the statement matches. */
function isCertain({ member, principal, resource, condition }: CompiledStatement): boolean {
  if (member !== YES || principal !== undefined || condition !== undefined) return false
  for (let one = resource; one !== undefined; one = one.next) {
    if (isEverything(one)) return true
  }
  return resource === undefined
}
