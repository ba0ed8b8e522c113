// Services by the short name that policies use: what is known of each, and how much of its operations. It refuses to call a
// service wrong; one that is not here is not known.
import { ACTIONS } from './actions.generated.ts'
import type { ServiceFacts } from './service-facts.ts'
import { SERVICES, SHORT_NAMES } from './services.generated.ts'

/**
 * How much is known of a service's operations: all of them, some, or none. Of no service all are known: the SDK has no
 * operations that only a console calls, and no permissions that are no operation.
 */
export type Completeness = 'complete' | 'partial' | 'unknown'

/** One service. */
export type Service = ServiceFacts & { readonly name: string; readonly completeness: Completeness }

const found: Map<string, Service> = new Map()

/** What is known of a service, by its exact short name; nothing for one that is not known. Made once for each that is. */
export function findService(name: string): Service | undefined {
  const known = found.get(name)
  if (known !== undefined) return known
  const facts = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined
  const hasActions = Object.hasOwn(ACTIONS, name)
  if (facts === undefined && !hasActions) return undefined
  const made: Service = Object.freeze({ ...facts, name, completeness: hasActions ? 'partial' : 'unknown' })
  found.set(name, made)
  return made
}

/** What policies call a module of the SDK that has another name there; nothing for any other text. */
export function shortNameOf(module: string): string | undefined {
  return Object.hasOwn(SHORT_NAMES, module) ? SHORT_NAMES[module] : undefined
}

let names: readonly string[] | undefined

/** The short names of all services, in alphabetical order. */
export function serviceNames(): readonly string[] {
  names ??= Object.freeze([...new Set([...Object.keys(ACTIONS), ...Object.keys(SERVICES)])].sort())
  return names
}
