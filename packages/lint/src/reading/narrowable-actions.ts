// Which operations of a pattern can be limited to single resources, where nothing limits them yet. It refuses to speak of services
// that are given away whole, of what a deny of the document limits, and of operations that rules of their own speak of.
import type { Action, ActionClass } from '@qcs-policy/catalog'
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ActionPattern, Policy } from '@qcs-policy/syntax'
import { coveredActions } from './actions.ts'
import { isGuarded } from './grants.ts'
import { narrowedForms } from './narrowing.ts'
import { SPOKEN_OF } from './risky-actions.ts'
import { isGivenWhole } from './whole-services.ts'

/** An operation that can be limited, and how its resources are written. */
export type Narrowable = { readonly action: string; readonly forms: readonly string[] }

type Where = { readonly policy: Policy; readonly catalog: Catalog }

/** Those of the classes that the pattern matches and the catalogue knows. Linear in the operations of the service. */
export function narrowableOf(
  pattern: ActionPattern,
  classes: ReadonlySet<ActionClass>,
  { policy, catalog }: Where,
): readonly Narrowable[] {
  if (pattern.form !== 'api') return []
  const { text: service } = pattern.service
  // Who writes all services, or one whole, does not think of single operations.
  if (service === '*' || isGivenWhole(policy, service)) return []
  return coveredActions(pattern, catalog)
    .filter((action) => action.class !== undefined && classes.has(action.class))
    .filter((action) => !isGuarded(policy, service, action.name))
    .flatMap((action) => narrowable(action, catalog))
}

function narrowable(action: Action, catalog: Catalog): readonly Narrowable[] {
  const name = `${action.service}:${action.name}`
  const forms = SPOKEN_OF.has(name) ? undefined : narrowedForms(action, catalog)
  return forms === undefined ? [] : [{ action: name, forms }]
}
