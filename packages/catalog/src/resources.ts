// What operations are checked against: resources of some pattern, or none. In a module of its own, for few ask. It refuses to
// judge resources; where editions of a page disagree, it says so and nothing else.
import type { ResourceFacts } from './resource-facts.ts'
import { RESOURCES } from './resources.generated.ts'

/** What an operation is checked against. */
export type ActionResources =
  /** `*` alone: a statement that names a resource never grants it. */
  | { readonly level: 'operation' }
  /** Any of the patterns, with `{region}`, `{account}` and `{id}` for what a page leaves open; none where no page shows one. */
  | { readonly level: 'resource'; readonly patterns: readonly string[] }
  /** Editions of the vendor's pages disagree, so nothing is to be concluded. */
  | { readonly level: 'contradictory' }

type OfService = ReadonlyMap<string, ActionResources>

const read: Map<string, OfService> = new Map()

/** What an operation is checked against; nothing where no row says it, which is not to say that it takes no resource. */
export function resourcesOf(service: string, action: string): ActionResources | undefined {
  let actions = read.get(service)
  if (actions === undefined) {
    const facts = factsOf(service)
    if (facts === undefined) return undefined
    actions = new Map(words(facts.actions).map((word) => rowOf(word, facts.patterns)))
    read.set(service, actions)
  }
  return actions.get(action)
}

/** The types of a service's resources that are known; there may be more. */
export function resourceTypes(service: string): readonly string[] {
  return words(factsOf(service)?.types ?? '')
}

function factsOf(service: string): ResourceFacts | undefined {
  return Object.hasOwn(RESOURCES, service) ? RESOURCES[service] : undefined
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ')
}

function rowOf(word: string, patterns: readonly string[]): readonly [string, ActionResources] {
  const [name = '', what = ''] = word.split('=')
  switch (what) {
    case '*':
      return [name, { level: 'operation' }]
    case '!':
      return [name, { level: 'contradictory' }]
    case '?':
      return [name, { level: 'resource', patterns: [] }]
    default:
      return [name, { level: 'resource', patterns: what.split(',').flatMap((i) => patterns[Number(i)] ?? []) }]
  }
}
