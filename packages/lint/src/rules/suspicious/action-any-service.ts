// Allowed operations of whatever service has one of that name: `*:Describe*`. It refuses to speak of denies, of statements whose
// resources keep it to services that are named, and of documents that allow everything anyway.
import type { Action } from '@qcs-policy/catalog'
import { type ActionPattern, cut, type Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { type ApiPattern, coveredActions } from '../../reading/actions.ts'
import { alsoThis, MOST_ALSO } from '../../reading/also.ts'
import { hasCondition } from '../../reading/conditions.ts'
import { isDestructive } from '../../reading/destructive.ts'
import { isGuarded } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { SPOKEN_OF } from '../../reading/risky-actions.ts'
import { isGivenWhole } from '../../reading/whole-services.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const actionAnyService: DocumentRule = {
  id: 'action-any-service',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An allow of operations by their names, in any service',
    zh: '不限服务、只按操作名授权的 allow',
  },
  alias: 'CAM215',
  cites: ['ACT-1', 'ACT-2', 'ACT-4'],
  kinds: ['identity', 'session', 'legacy'],
  scope: 'document',
  check,
}

/** More patterns than these are not looked at: each is held against the whole catalogue. */
const MOST_PATTERNS = 50

const EVERY_SERVICE = '*'

type Place = { readonly pattern: ApiPattern; readonly isConditional: boolean }

function check(ctx: DocumentContext): void {
  const { policy, catalog, report } = ctx
  if (isGivenWhole(policy, EVERY_SERVICE)) return
  const places = policy.statements.flatMap(placesIn)
  const reached = reachedBy(places, ctx)
  const grave = new Set([...reached].filter(([, actions]) => actions.some(isGrave)).map(([text]) => text))
  const found = places.filter(({ pattern }) => reached.has(pattern.text))
  const worst = found.find(({ pattern, isConditional }) => !isConditional && grave.has(pattern.text))
  const shown = worst ?? found[0]
  if (shown === undefined) return
  report({
    at: shown.pattern,
    message: messageOf(shown.pattern, reached.get(shown.pattern.text) ?? [], catalog.date),
    related: found
      .filter((place) => place !== shown)
      .slice(0, MOST_ALSO)
      .map(({ pattern }) => alsoThis(pattern, 'action')),
    evidence: [...reached.keys()],
    // What only reads, or stands under a condition, is widely done on purpose.
    ...(worst === undefined ? { level: 'info' } : {}),
  })
}

function placesIn(statement: Statement): readonly Place[] {
  const { effect, action } = statement
  if (effect?.value !== 'allow' || effect.wrongCase || namesServices(statement)) return []
  const isConditional = hasCondition(statement)
  return (action?.items ?? []).filter(isOfAnyService).map((pattern) => ({ pattern, isConditional }))
}

/** What each pattern reaches, without those of which a deny takes all that is known away: that was thought of. */
function reachedBy(
  places: readonly Place[],
  { policy, catalog }: DocumentContext,
): ReadonlyMap<string, readonly Action[]> {
  const reached = new Map<string, readonly Action[]>()
  const patterns = new Map(places.map(({ pattern }) => [pattern.text, pattern]))
  for (const [text, pattern] of [...patterns].slice(0, MOST_PATTERNS)) {
    const covered = coveredActions(pattern, catalog)
    const left = covered.filter(({ service, name }) => !isGuarded(policy, service, name))
    if (covered.length === 0 || left.length > 0) reached.set(text, left)
  }
  return reached
}

/** `*` as the service, and a name that is more than stars. */
function isOfAnyService(pattern: ActionPattern): pattern is ApiPattern {
  return pattern.form === 'api' && pattern.service.text === EVERY_SERVICE && !/^\*+$/.test(pattern.name.text)
}

/** True when each resource is of a service that it names: requests for others do not match. */
function namesServices({ resource }: Statement): boolean {
  const items = resource?.items ?? []
  // Left out it is everything, where that is allowed (DOC-5).
  if (items.length === 0) return false
  return items.every((item) => item.form === 'qcs' && item.service.text !== '' && !item.service.text.includes('*'))
}

/** More than reading and answering with secrets, of which rules of their own speak as they do of some others. */
function isGrave(action: Action): boolean {
  return !MILD.has(rankOf(action)) && !SPOKEN_OF.has(nameOf(action))
}

/** What is told first: what gives rights, what answers with a secret, what takes away, what changes, what reads. */
type Rank = 0 | 1 | 2 | 3 | 4

const MILD: ReadonlySet<Rank> = new Set<Rank>([1, 4])

function rankOf(action: Action): Rank {
  if (action.class === 'permissions') return 0
  if (action.class === 'credentials') return 1
  if (isDestructive(action)) return 2
  // What is of no known class may change something.
  return action.class === 'read' || action.class === 'list' ? 4 : 3
}

const nameOf = ({ service, name }: Action): string => `${service}:${name}`

function messageOf(pattern: ApiPattern, reached: readonly Action[], date: string): Text {
  const { text } = pattern
  if (reached.length === 0) {
    const form = `SERVICE:${pattern.name.text}`
    return {
      en: `\`${cut(text)}\` names no service and matches no operation that the catalogue of ${date} knows, only those that some service may get; name the service, as \`${cut(form)}\``,
      zh: `\`${cut(text)}\` 没有写明服务，也匹配不到 ${date} 版目录中的任何操作，只会匹配以后新增的操作；请写明服务，即 \`${cut(form)}\``,
    }
  }
  const services = [...new Set(reached.map(({ service }) => service))]
  const names = [...reached].sort((a, b) => rankOf(a) - rankOf(b)).map(nameOf)
  const example = `${services.includes('cvm') ? 'cvm' : services[0]}:${pattern.name.text}`
  return {
    en: `\`${cut(text)}\` names no service, so ${count(reached.length, 'operation')} of ${count(services.length, 'service')} can be called (${listed(names, 'en')}), and those of every service that comes; name the services that are meant, as \`${cut(example)}\``,
    zh: `\`${cut(text)}\` 没有写明服务，因此可调用 ${services.length} 个服务的 ${reached.length} 个操作（${listed(names, 'zh')}），以及以后新增服务的同名操作；请写明所需的服务，例如 \`${cut(example)}\``,
  }
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`
