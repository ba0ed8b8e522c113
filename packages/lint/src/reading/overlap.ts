// Whether two globs have a text in common: what a list of forbidden names needs, for `*` and `c*` grant what `cam:*` forbids.
// It refuses to guess; the answer is exact, by the language's only wildcard.
import type { ActionPattern } from '@qcs-policy/syntax'
import { globMatches } from './globs.ts'

/**
 * True when some text is matched by both. Between two globs with a star only their beginnings and ends can disagree: what
 * stands between the stars of both fits one behind the other. Linear.
 */
export function globsOverlap(one: string, other: string): boolean {
  if (!one.includes('*')) return globMatches(other, one)
  if (!other.includes('*')) return globMatches(one, other)
  const heads = [one.slice(0, one.indexOf('*')), other.slice(0, other.indexOf('*'))] as const
  const tails = [one.slice(one.lastIndexOf('*') + 1), other.slice(other.lastIndexOf('*') + 1)] as const
  return (
    (heads[0].startsWith(heads[1]) || heads[1].startsWith(heads[0])) &&
    (tails[0].endsWith(tails[1]) || tails[1].endsWith(tails[0]))
  )
}

/** Actions as a user writes them in a rule: `*`, or a glob for the service and one for the name. */
export type ActionGlob = { readonly text: string; readonly service: string; readonly name: string }

/** Reads `*`, `service:Name`, `name/service:Name`; nothing for any other text. */
export function readActionGlob(text: string): ActionGlob | undefined {
  if (text === '*') return { text, service: '*', name: '*' }
  const [service = '', name = '', ...more] = text.replace(/^name\//, '').split(':')
  if (service === '' || name === '' || more.length > 0 || /\s/.test(text)) return undefined
  return { text, service, name }
}

/**
 * True when the pattern grants an action that the glob names. A service that is a glob other than `*` matches nothing
 * (ACT-4), and what an action set holds is not known (ACT-5).
 */
export function overlapsAction(pattern: ActionPattern, glob: ActionGlob): boolean {
  if (pattern.form === 'any') return true
  if (pattern.form !== 'api') return false
  const service = pattern.service.text
  if (service !== '*' && (service.includes('*') || !globMatches(glob.service, service))) return false
  return globsOverlap(pattern.name.text, glob.name)
}

/** True when the pattern matches every action that the glob names. */
export function coversGlob(pattern: ActionPattern, glob: ActionGlob): boolean {
  if (pattern.form === 'any') return true
  if (pattern.form !== 'api') return false
  const service = pattern.service.text
  return (service === '*' || service === glob.service) && globMatches(pattern.name.text, glob.name)
}
