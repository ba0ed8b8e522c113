// The whole catalogue as one object of look-ups, for those who judge policies; with it, what users add of their own:
// services, operations, condition keys, regions and hosts that their account has and the vendor's packages lack. It
// refuses to judge, and never takes a fact away.
import { type Action, type ActionClass, actionNames, findAction } from './actions.ts'
import type { KeyType } from './condition-key-facts.ts'
import { type ConditionKey, conditionKeyNames, findConditionKey } from './condition-keys.ts'
import { findRegion, type Region, regions } from './regions.ts'
import { type ActionResources, resourcesOf, resourceTypes } from './resources.ts'
import { serviceHosts } from './service-principals.ts'
import { type Completeness, findService, type Service, serviceNames, shortNameOf } from './services.ts'

/** The day on which the SDK packages that the names were read from were published. */
export const CATALOG_DATE = '2026-09-15'

/** The look-ups, all by exact names. */
export type Catalog = {
  /** The day of the facts, as `YYYY-MM-DD`. */
  readonly date: string
  readonly serviceNames: () => readonly string[]
  readonly findService: (name: string) => Service | undefined
  readonly shortNameOf: (module: string) => string | undefined
  readonly actionNames: (service: string) => ReadonlySet<string>
  readonly findAction: (service: string, name: string) => Action | undefined
  readonly resourcesOf: (service: string, action: string) => ActionResources | undefined
  readonly resourceTypes: (service: string) => readonly string[]
  readonly conditionKeyNames: () => readonly string[]
  readonly findConditionKey: (name: string) => ConditionKey | undefined
  readonly regions: () => readonly Region[]
  readonly findRegion: (code: string) => Region | undefined
  readonly serviceHosts: () => readonly string[]
}

/** What a user adds. Names are exact; what is known already is added to, never replaced. */
export type CatalogAdditions = {
  readonly services?: Readonly<Record<string, ServiceAddition>>
  /** Condition keys by name. */
  readonly conditionKeys?: Readonly<Record<string, ConditionKeyAddition>>
  /** Long codes of regions. */
  readonly regions?: readonly string[]
  /** Host names of services, as trust policies name them. */
  readonly serviceHosts?: readonly string[]
}

export type ServiceAddition = {
  /** The names of operations, or their classes by name. */
  readonly actions?: readonly string[] | Readonly<Record<string, ActionClass>>
  readonly resourceTypes?: readonly string[]
  /** True when the catalogue and these additions together hold every operation of the service. */
  readonly complete?: boolean
}

export type ConditionKeyAddition = {
  readonly type: KeyType
  /** Actions that send it: `*` for any, `service:*` for all of a service; any when absent. */
  readonly actions?: readonly string[]
}

/** The catalogue as it ships. */
export const CATALOG: Catalog = Object.freeze({
  date: CATALOG_DATE,
  serviceNames,
  findService,
  shortNameOf,
  actionNames,
  findAction,
  resourcesOf,
  resourceTypes,
  conditionKeyNames,
  findConditionKey,
  regions,
  findRegion,
  serviceHosts,
})

/** The catalogue with additions. Names are looked up in maps made once; linear in the additions. */
export function extendCatalog(base: Catalog, additions: CatalogAdditions): Catalog {
  const services = new Map(Object.entries(additions.services ?? {}))
  const actions = new Map([...services].map(([name, addition]) => [name, actionsOf(name, addition)] as const))
  const names = new Map(
    [...actions].map(([name, added]) => [name, new Set([...base.actionNames(name), ...added.keys()])] as const),
  )
  const keys = new Map(Object.entries(additions.conditionKeys ?? {}).map(([name, key]) => [name, keyOf(name, key)]))
  const added = (additions.regions ?? [])
    .filter((code) => base.findRegion(code) === undefined)
    .map((code) => ({ code }))
  const byCode = new Map(added.map((region) => [region.code, region]))
  return {
    ...base,
    serviceNames: () => [...new Set([...base.serviceNames(), ...services.keys()])].sort(),
    findService: (name) => {
      const addition = services.get(name)
      return addition === undefined ? base.findService(name) : serviceOf(name, addition, base.findService(name))
    },
    actionNames: (service) => names.get(service) ?? base.actionNames(service),
    findAction: (service, name) => base.findAction(service, name) ?? actions.get(service)?.get(name),
    resourceTypes: (service) => [
      ...new Set([...base.resourceTypes(service), ...(services.get(service)?.resourceTypes ?? [])]),
    ],
    conditionKeyNames: () => [...new Set([...base.conditionKeyNames(), ...keys.keys()])].sort(),
    findConditionKey: (name) => base.findConditionKey(name) ?? keys.get(name),
    regions: () => [...base.regions(), ...added],
    findRegion: (code) => base.findRegion(code) ?? byCode.get(code),
    serviceHosts: () => [...new Set([...base.serviceHosts(), ...(additions.serviceHosts ?? [])])],
  }
}

function actionsOf(service: string, { actions = [] }: ServiceAddition): ReadonlyMap<string, Action> {
  const isList = (value: typeof actions): value is readonly string[] => Array.isArray(value)
  const rows: readonly (readonly [string, ActionClass | undefined])[] = isList(actions)
    ? actions.map((name) => [name, undefined] as const)
    : Object.entries(actions)
  return new Map(
    rows.map(([name, given]) => [
      name,
      { service, name, inferred: false, ...(given === undefined ? {} : { class: given }) },
    ]),
  )
}

function serviceOf(name: string, addition: ServiceAddition, known: Service | undefined): Service {
  const some: Completeness = addition.actions === undefined ? (known?.completeness ?? 'unknown') : 'partial'
  return { ...known, name, completeness: addition.complete === true ? 'complete' : some }
}

function keyOf(name: string, { type, actions = ['*'] }: ConditionKeyAddition): ConditionKey {
  return { name, type, actions, doubtful: false }
}
