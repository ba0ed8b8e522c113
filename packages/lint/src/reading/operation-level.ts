// Calls that are checked against `*` and not against any resource (RES-7). It refuses to guess: a service or an operation that
// the catalogue does not know takes whatever it takes.
import type { Catalog } from '@qcs-policy/catalog/catalog'

/** True for an operation that surely takes no resource, so that to name one grants nothing. */
export function takesNoResource(service: string, name: string, catalog: Catalog): boolean {
  const known = catalog.resourcesOf(service, name)
  if (known !== undefined) return known.level === 'operation'
  // What a page says of a service as a whole is overruled by any type of resource that the service is known to have.
  const granularity = catalog.findService(service)?.granularity
  return (
    (granularity === 'operation' || granularity === 'service') &&
    catalog.actionNames(service).has(name) &&
    catalog.resourceTypes(service).length === 0
  )
}
