// Actions (section 2 of the language): the request's against the patterns of a statement. It refuses to know which
// services and actions exist.
import type { ActionPattern } from '@qcs-policy/syntax'
import { globOf, matchesGlob } from './glob.ts'
import { isObject } from './json.ts'
import { allOf, anyOf, indeterminate, indeterminateIfTrue, type ThreeValued } from './three-values.ts'

/** A request's action; `service` is `undefined` when no colon is in it (ACT-6). */
export type RequestAction = { readonly service: string | undefined; readonly name: string }

/** The permid table that the caller may supply (ACT-5), as it came. */
export type Permids = unknown

/** The action of a request: the service stands before the first colon. */
export function readRequestAction(text: string): RequestAction {
  const bare = withoutPrefix(text)
  const colon = bare.indexOf(':')
  if (colon < 0) return { service: undefined, name: bare }
  return { service: bare.slice(0, colon), name: bare.slice(colon + 1) }
}

/** ACT-1: one leading `name/` has no meaning. */
function withoutPrefix(text: string): string {
  return text.startsWith('name/') ? text.slice('name/'.length) : text
}

/** The action element: one pattern suffices. */
export function actionsMatch(patterns: readonly ActionPattern[], action: RequestAction, permids: Permids): ThreeValued {
  return anyOf(patterns.map((pattern) => actionMatches(pattern, action, permids)))
}

function actionMatches(pattern: ActionPattern, action: RequestAction, permids: Permids): ThreeValued {
  switch (pattern.form) {
    case 'any':
      return true
    case 'api':
      return serviceAndNameMatch(pattern.service.text, pattern.name.text, action)
    case 'permid':
      return permidMatches(`permid/${pattern.permid}`, action, permids)
    case 'malformed':
      return malformedActionMatches()
  }
}

/** ACT-6: what is malformed matches nothing. */
function malformedActionMatches(): false {
  return false
}

/** ACT-2, ACT-3: the name is a glob, case-sensitive. ACT-6: an action without a colon is covered by `*` only. */
function serviceAndNameMatch(service: string, name: string, action: RequestAction): ThreeValued {
  if (action.service === undefined) return false
  return allOf([serviceMatches(service, action.service), matchesGlob(globOf(name), action.name, 'ACT-2')])
}

/** ACT-4: the service is a literal or a whole `*`; another glob is indeterminate where it would match. */
function serviceMatches(pattern: string, service: string): ThreeValued {
  if (pattern === '*') return true
  if (!pattern.includes('*')) return pattern === service
  const reason = `\`${pattern}\` is a pattern for services, which the language does not have`
  return indeterminateIfTrue(matchesGlob(globOf(pattern), service, 'ACT-4'), 'ACT-4', reason)
}

/** ACT-5: the actions that the table lists; a `permid/N` that it does not know is indeterminate. */
function permidMatches(permid: string, action: RequestAction, permids: Permids): ThreeValued {
  const entries: unknown =
    isObject(permids) && Object.hasOwn(permids, permid) ? Reflect.get(permids, permid) : undefined
  if (!Array.isArray(entries)) return indeterminate('ACT-5', `nothing says which actions \`${permid}\` stands for`)
  return anyOf(Array.from<unknown, ThreeValued>(entries, (entry) => permidEntryMatches(entry, action)))
}

/** ACT-5: an entry is a pattern as in a policy (ACT-1 to ACT-4, ACT-6), but `permid/…` matches nothing. */
function permidEntryMatches(entry: unknown, action: RequestAction): ThreeValued {
  if (typeof entry !== 'string') return false
  const pattern = withoutPrefix(entry)
  if (pattern === '*') return true
  if (pattern.startsWith('permid/')) return false
  const [service = '', name = '', ...more] = pattern.split(':')
  const malformed = service === '' || name === '' || more.length > 0 || /\s/.test(pattern)
  return malformed ? malformedActionMatches() : serviceAndNameMatch(service, name, action)
}
