// Action patterns against names and against each other (ACT-1 to ACT-6), and the operations of the catalogue that they stand
// for. It refuses to judge.
import type { Action } from '@qcs-policy/catalog'
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ActionPattern } from '@qcs-policy/syntax'
import { globCovers, globMatches } from './globs.ts'

/** An action pattern with a service and a name. */
export type ApiPattern = Extract<ActionPattern, { form: 'api' }>

/** `*` or `*:*`: every action there is. */
export function isEveryAction(pattern: ActionPattern): boolean {
  return pattern.form === 'any' || (pattern.form === 'api' && pattern.service.text === '*' && pattern.name.text === '*')
}

/** `service:*`: every action of one service. */
export function isWholeService(pattern: ActionPattern): pattern is ApiPattern {
  return pattern.form === 'api' && pattern.service.text !== '*' && /^\*+$/.test(pattern.name.text)
}

/** True when the pattern surely matches an action. Action sets (`permid/N`) and globs in services match nothing surely. */
export function matchesAction(pattern: ActionPattern, service: string, name: string): boolean {
  if (pattern.form === 'any') return true
  if (pattern.form !== 'api') return false
  return matchesService(pattern, service) && globMatches(pattern.name.text, name)
}

function matchesService(pattern: ApiPattern, service: string): boolean {
  return pattern.service.text === '*' || pattern.service.text === service
}

/** True when every action that `narrow` matches is surely matched by `wide`. */
export function coversAction(wide: ActionPattern, narrow: ActionPattern): boolean {
  // `*` alone covers what a request calls an action without a colon (ACT-6).
  if (isEveryAction(wide)) return narrow.form === 'api' || (narrow.form === 'any' && wide.form === 'any')
  if (wide.form === 'permid' || narrow.form === 'permid')
    return wide.form === 'permid' && narrow.form === 'permid' && wide.permid === narrow.permid
  if (wide.form !== 'api' || narrow.form !== 'api') return false
  return matchesService(wide, narrow.service.text) && globCovers(wide.name.text, narrow.name.text)
}

/** The operations of the catalogue that a pattern matches; of `*` all of them, so ask {@link isEveryAction} first. */
export function coveredActions(pattern: ActionPattern, catalog: Catalog): readonly Action[] {
  if (pattern.form === 'any') return catalog.serviceNames().flatMap((service) => actionsOf(service, '*', catalog))
  if (pattern.form !== 'api') return []
  const { service, name } = pattern
  const services = service.text === '*' ? catalog.serviceNames() : [service.text]
  return services.flatMap((each) => actionsOf(each, name.text, catalog))
}

function actionsOf(service: string, glob: string, catalog: Catalog): readonly Action[] {
  const names = catalog.actionNames(service)
  const matching = glob.includes('*')
    ? [...names].filter((name) => globMatches(glob, name))
    : names.has(glob)
      ? [glob]
      : []
  return matching.flatMap((name) => catalog.findAction(service, name) ?? [])
}

/** The service and the name of `service:Name`. */
export function partsOf(action: string): { readonly service: string; readonly name: string } {
  const [service = '', name = ''] = action.split(':')
  return { service, name }
}

/** `service:Name` without the prefix `name/`, which has no meaning (ACT-1). */
export function plainAction(pattern: ActionPattern): string {
  return pattern.text.startsWith('name/') ? pattern.text.slice('name/'.length) : pattern.text
}
