// Names that the catalogue knows, looked up without letter case and by nearness. It refuses to say that one was meant. What was found is
// kept with the names, for the files of one repository write the same few names over and over.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { nearestName } from '@qcs-policy/syntax'

type Kept = {
  /** By the name in small letters; the first one where two differ in case alone. */
  readonly lower: ReadonlyMap<string, string>
  readonly nearest: Map<string, string>
}

const kept: WeakMap<ReadonlySet<string>, Kept> = new WeakMap()

/** Suggestions that are kept for one set; a long run must not hold those of all its files. */
const MOST_KEPT = 500

/** The names by what they are in small letters. Made once for a set. */
export function namesInLowerCase(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  return keptFor(names).lower
}

/** The nearest name; blank where none is near. As costly as `nearestName`, the first time. */
export function nearestKnown(name: string, names: ReadonlySet<string>): string {
  return remembered(keptFor(names).nearest, name, () => nearestName(name, names))
}

const services: WeakMap<Catalog, Map<string, string>> = new WeakMap()

/** The nearest service; of those that are equally near, one that has the operation. Blank where none is near. */
export function nearestService(service: string, name: string, catalog: Catalog): string {
  const suggestions = services.get(catalog) ?? new Map<string, string>()
  services.set(catalog, suggestions)
  return remembered(suggestions, `${service}:${name}`, () => {
    const all = catalog.serviceNames()
    const having = all.filter((each) => catalog.actionNames(each).has(name))
    return nearestName(service, having) || nearestName(service, all)
  })
}

function remembered(suggestions: Map<string, string>, key: string, find: () => string): string {
  const known = suggestions.get(key)
  if (known !== undefined) return known
  if (suggestions.size >= MOST_KEPT) suggestions.clear()
  const found = find()
  suggestions.set(key, found)
  return found
}

function keptFor(names: ReadonlySet<string>): Kept {
  const known = kept.get(names)
  if (known !== undefined) return known
  const lower = new Map<string, string>()
  for (const name of names) if (!lower.has(name.toLowerCase())) lower.set(name.toLowerCase(), name)
  const made: Kept = { lower, nearest: new Map() }
  kept.set(names, made)
  return made
}
