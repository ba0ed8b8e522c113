// The words that names of operations are made of, and whether one is a slip of another: `Instnace` is of `Instance`; `Restore`,
// few letters as they differ by, is a word of its own and none of `Restart`. It refuses to know what the words mean.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { nearestName } from '@qcs-policy/syntax'

/** A first word that so many services use is none that the vendor mistyped. */
const SERVICES = 3
/** The same of a word anywhere in the names of one service. */
const NAMES = 2

/** `DescribeDBInstances` is `Describe`, `D`, `B`, `Instances`. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/(?=[A-Z])/)
}

/** Up to the next capital or star. */
export function firstWordOf(name: string): string {
  return /^.[^A-Z*]*/.exec(name)?.[0] ?? ''
}

/** True where a word in a name of the service was most likely meant to be the other one. */
export function isSlipOf(meant: string, written: string, service: string, catalog: Catalog): boolean {
  if (areOneAndMany(written, meant)) return true
  return nearestName(written, [meant]) !== '' && !isWord(written, service, catalog)
}

function areOneAndMany(a: string, b: string): boolean {
  return pluralsOf(a).includes(b) || pluralsOf(b).includes(a)
}

const pluralsOf = (word: string): readonly string[] => [`${word}s`, `${word}es`, `${word.slice(0, -1)}ies`]

function isWord(word: string, service: string, catalog: Catalog): boolean {
  return isUsedOften(word, catalog.actionNames(service)) || isCommonVerb(word, catalog)
}

function isUsedOften(word: string, names: ReadonlySet<string>): boolean {
  let count = 0
  for (const name of names) if (name.includes(word) && wordsOf(name).includes(word)) count += 1
  return count >= NAMES
}

const verbs: WeakMap<Catalog, ReadonlyMap<string, number>> = new WeakMap()

/** Looks through all names once, which takes some milliseconds; asked for only where a slip is suspected. */
function isCommonVerb(word: string, catalog: Catalog): boolean {
  const known = verbs.get(catalog) ?? verbsOf(catalog)
  verbs.set(catalog, known)
  return (known.get(word) ?? 0) >= SERVICES
}

function verbsOf(catalog: Catalog): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const service of catalog.serviceNames()) {
    for (const verb of new Set([...catalog.actionNames(service)].map(firstWordOf))) {
      counts.set(verb, (counts.get(verb) ?? 0) + 1)
    }
  }
  return counts
}
