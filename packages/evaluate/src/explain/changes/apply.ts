// A change applied: the policies without some statements and with others, in a changed context, decided again by the same
// code as every request. It refuses to look for changes.
import { outcomeOf, requestedResources, searchFor } from '../../compiled/decide.ts'
import { type CompiledLayer, layerOf, statementsOf } from '../../compiled/layer.ts'
import { type Compiled, candidatesFor } from '../../compiled/policies.ts'
import type { RequestFacts } from '../../compiled/request-facts.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'

/** Statements to take out, and statements to add to the layers that their policies name. */
export type PolicyChange = {
  readonly removed: ReadonlySet<CompiledStatement>
  readonly added: readonly CompiledStatement[]
}

/** True when every resource of the request is allowed then. Linear in the statements of the layers that change. */
export function isAllowedWith(compiled: Compiled, change: PolicyChange, request: RequestFacts): boolean {
  const changed = changedPolicies(compiled, change)
  const candidates = candidatesFor(changed, request.actionText)
  const resources = requestedResources(changed, request)
  const all = typeof resources === 'string' ? [resources] : resources
  return (
    all.length > 0 &&
    all.every((resource) => outcomeOf(changed, candidates, searchFor(changed, request, resource)).decision === 'allow')
  )
}

function changedPolicies(compiled: Compiled, { removed, added }: PolicyChange): Compiled {
  if (removed.size === 0 && added.length === 0) return compiled
  const changedLayer = (layer: CompiledLayer): CompiledLayer => {
    const more = added.filter(({ policy }) => policy.layer === layer.layer)
    const kept = statementsOf(layer).filter((statement) => !removed.has(statement))
    if (more.length === 0 && kept.length === layer.statements.length) return layer
    return layerOf(layer.layer, [...kept, ...more])
  }
  const { general, identity, boundary, session, resource, trust } = compiled
  return {
    ...compiled,
    general,
    identity: changedLayer(identity),
    boundary: boundary && changedLayer(boundary),
    session: session && changedLayer(session),
    resource: changedLayer(resource),
    trust: changedLayer(trust),
    memo: { found: new Map(), entries: 0 },
    spare: undefined,
  }
}
