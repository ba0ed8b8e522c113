// Allowed operations of whatever service has one of that name: `*:Describe*`. It refuses to speak of denies, of statements whose
// resources keep it to services that are named, and of documents that allow everything anyway.
import type { Action } from '@qcs-policy/catalog'
import { type ActionPattern, cut, type Statement } from '@qcs-policy/syntax'
import type { Finding, Text } from '../../finding.ts'
import { type ApiPattern, coveredActions } from '../../reading/actions.ts'
import { hasCondition } from '../../reading/conditions.ts'
import { isDestructive } from '../../reading/destructive.ts'
import { isGuarded } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { SPOKEN_OF } from '../../reading/risky-actions.ts'
import { isGivenWhole } from '../../reading/whole-services.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionAnyService: StatementRule = {
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
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** More patterns are not looked at: each is held against the whole catalogue. */
const MOST_PATTERNS = 20

const EVERY_SERVICE = '*'

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const { effect, action } = statement
  if (effect?.value !== 'allow' || effect.wrongCase || isGivenWhole(ctx.policy, EVERY_SERVICE)) return
  const patterns = (action?.items ?? []).filter(isOfAnyService).slice(0, MOST_PATTERNS)
  const [first, ...others] = patterns
  if (first === undefined || namesServices(statement)) return
  const covered = patterns.flatMap((pattern) => coveredActions(pattern, ctx.catalog))
  const reached = covered.filter(({ service, name }) => !isGuarded(ctx.policy, service, name))
  // Everything that is known was thought of.
  if (covered.length > 0 && reached.length === 0) return
  ctx.report({
    at: first,
    message: messageOf(first, [...new Map(reached.map((each) => [nameOf(each), each])).values()], ctx.catalog.date),
    related: others.map((each) => ({ at: each, message: { en: 'this one as well', zh: '此操作同样如此' } })),
    evidence: patterns.map(({ text }) => text),
    level: levelOf(statement, reached),
  })
}

/** `*` as the service, and a name that is more than stars. */
function isOfAnyService(pattern: ActionPattern): pattern is ApiPattern {
  return pattern.form === 'api' && pattern.service.text === EVERY_SERVICE && !/^\*+$/.test(pattern.name.text)
}

/** True when each resource is of a service that it names: requests for others do not match. */
function namesServices({ resource }: Statement): boolean {
  const items = resource?.items ?? []
  return items.every((item) => item.form === 'qcs' && item.service.text !== '' && !item.service.text.includes('*'))
}

/** What only reads, or is for rules of its own, or stands under a condition, is widely done on purpose. */
function levelOf(statement: Statement, reached: readonly Action[]): Finding['severity'] {
  const isMild = reached.every((action) => MILD.has(rankOf(action)) || SPOKEN_OF.has(nameOf(action)))
  return isMild || hasCondition(statement) ? 'info' : 'warning'
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
