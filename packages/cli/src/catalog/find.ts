// Names of the catalogue that hold a text. It refuses to guess what was meant.
import {
  actionNames,
  conditionKeyNames,
  findService,
  presetPolicies,
  type Region,
  regions,
  type Service,
  serviceNames,
} from '@qcs-policy/catalog'

export type Found = {
  readonly services: readonly Service[]
  readonly actions: readonly string[]
  readonly keys: readonly string[]
  readonly policies: readonly string[]
  readonly regions: readonly Region[]
}

/** Services by name and product, operations as `service:Operation`, regions by both codes; whatever the case. Linear. */
export function find(text: string): Found {
  const wanted = text.toLowerCase()
  const holds = (name: string | undefined): boolean => name?.toLowerCase().includes(wanted) === true
  const services = serviceNames().flatMap((name) => findService(name) ?? [])
  return {
    services: services.filter(({ name, product }) => holds(name) || holds(product)),
    actions: services.flatMap(({ name }) =>
      [...actionNames(name)].map((action) => `${name}:${action}`).filter((action) => isIn(action, wanted)),
    ),
    keys: conditionKeyNames().filter(holds),
    policies: presetPolicies().flatMap(({ name }) => (holds(name) ? [name] : [])),
    regions: regions().filter(({ code, short }) => holds(code) || holds(short)),
  }
}

/** A text with a colon is looked for in the whole; any other in the operation alone, or `cam` would find all of CAM. */
function isIn(action: string, wanted: string): boolean {
  const whole = action.toLowerCase()
  return wanted.includes(':') ? whole.includes(wanted) : whole.includes(wanted, whole.indexOf(':') + 1)
}
