// Condition keys as documents write them, against those of the catalogue, and which actions send them. It refuses to conclude
// anything from keys that pages contradict each other about, and to call a list of senders complete.
import type { ConditionKey } from '@qcs-policy/catalog'
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ActionPattern } from '@qcs-policy/syntax'
import type { TextPlace } from '../rule.ts'
import { globMatches } from './globs.ts'
import { oddCharactersIn } from './odd-characters.ts'
import { hasPlaceholder } from './placeholders.ts'

/** True for a key that can be looked up: the parser speaks of blanks and variables, other rules of placeholders and odd characters. */
export function isPlainKey(key: TextPlace['value']): boolean {
  const { text } = key
  if (text === '' || text.trim() !== text || text.includes('${')) return false
  const place: TextPlace = { value: key, element: 'key' }
  return !hasPlaceholder(place) && oddCharactersIn(place).length === 0
}

/** What is known of a key without a doubt. */
export function sureKey(name: string, catalog: Catalog): ConditionKey | undefined {
  const known = catalog.findConditionKey(name)
  return known === undefined || known.doubtful ? undefined : known
}

/** The names of all keys that are known without a doubt. */
export function sureKeyNames(catalog: Catalog): readonly string[] {
  return catalog.conditionKeyNames().filter((name) => sureKey(name, catalog) !== undefined)
}

/**
 * What of a pattern is known to send a key: `all` of it, `some`, none that a page lists though its service has senders
 * (`unlisted`), or none, as of a service that no page names for the key (`foreign`). `unknown` for what cannot be told.
 */
export type Sending = 'all' | 'some' | 'unlisted' | 'foreign' | 'unknown'

export function sendingOf({ actions }: ConditionKey, pattern: ActionPattern, catalog: Catalog): Sending {
  if (actions.includes('*')) return 'all'
  if (pattern.form === 'any') return 'some'
  if (pattern.form !== 'api') return 'unknown'
  const { text: service } = pattern.service
  if (service === '*') return 'some'
  if (catalog.findService(service) === undefined) return 'unknown'
  if (actions.includes(`${service}:*`)) return 'all'
  const listed = actions.filter((each) => each.startsWith(`${service}:`)).map((each) => each.slice(service.length + 1))
  return listed.length === 0 ? 'foreign' : sendingOfName(listed, pattern.name.text, catalog.actionNames(service))
}

function sendingOfName(listed: readonly string[], name: string, known: ReadonlySet<string>): Sending {
  if (listed.includes(name)) return 'all'
  if (!name.includes('*')) return known.has(name) ? 'unlisted' : 'unknown'
  if (!listed.some((each) => globMatches(name, each))) return 'unlisted'
  return [...known].every((each) => listed.includes(each) || !globMatches(name, each)) ? 'all' : 'some'
}
