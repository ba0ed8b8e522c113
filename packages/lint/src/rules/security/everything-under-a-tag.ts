// Every action of every service on whatever carries a tag, where mostly one service is meant. It refuses to know which resources
// carry the tag, and to speak where denies of the document limit it, or the resources belong to one service.
import { cut, type Statement } from '@qcs-policy/syntax'
import { replaceNameBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { isEveryAction } from '../../reading/actions.ts'
import { conditionsOf, operatorFacts, valueTexts } from '../../reading/conditions.ts'
import { listed } from '../../reading/listed.ts'
import { isAnyResource, isOpen } from '../../reading/resources.ts'
import { guardOf } from '../../reading/senders.ts'
import { isResourceTag } from '../../reading/tag-conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const everythingUnderATag: StatementRule = {
  id: 'everything-under-a-tag',
  category: 'security',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'An allow of everything on whatever carries a tag',
    zh: '允许对带有某标签的所有资源执行所有操作',
  },
  cites: ['ACT-1', 'RES-1', 'COND-2', 'COND-14'],
  kinds: ['identity', 'session'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const pattern = statement.action?.items.find(isEveryAction)
  if (pattern === undefined || !isOnEverything(statement) || ctx.policy.statements.some(isDeny)) return
  const tags = conditionsOf(statement).filter(comparesTag)
  const [first] = tags
  if (first === undefined || guardOf(statement) === 'unknown') return
  const isDemanded = tags.some(({ clause }) => !clause.operator.ifExist)
  // With another key beside it, a request without a tag may still be refused.
  if (!isDemanded && tags.length < conditionsOf(statement).length) return
  const service = onlyOtherService(ctx)
  const names = tags.flatMap(tagTexts)
  ctx.report({
    at: pattern,
    message: isDemanded ? message(names, service) : openMessage(first.clause.operator.text, names, service),
    evidence: ['*'],
    fixes: replaceNameBy(pattern, service === undefined ? '' : `${service}:*`),
    ...(service === undefined && isDemanded ? {} : { level: 'warning' }),
  })
}

/** An allow whose resources are those of all services. */
function isOnEverything({ effect, resource }: Statement): boolean {
  if (effect?.value !== 'allow' || effect.wrongCase) return false
  return (resource?.items ?? []).some(
    (item) => isAnyResource(item) && (item.form !== 'qcs' || isOpen(item.service.text)),
  )
}

function isDeny({ effect, action }: Statement): boolean {
  return effect?.value === 'deny' && (action?.items.length ?? 0) > 0
}

/** A negation says what is left out, so that everything else is meant. */
function comparesTag(place: ConditionPlace): boolean {
  const facts = operatorFacts(place)
  return isResourceTag(place.entry.key.text) && facts?.family === 'string' && !facts.negated
}

/** `key&value`, however it is written (COND-14). */
function tagTexts(place: ConditionPlace): readonly string[] {
  const [, name] = place.entry.key.text.split('/', 2)
  return valueTexts(place).map((value) => (name === undefined ? value : `${name}&${value}`))
}

/** The one service that all other actions of the document belong to. */
function onlyOtherService({ policy }: StatementContext): string | undefined {
  const services = new Set<string>()
  for (const { action } of policy.statements) {
    for (const pattern of action?.items ?? []) {
      if (isEveryAction(pattern)) continue
      if (pattern.form !== 'api' || pattern.service.text.includes('*')) return undefined
      services.add(pattern.service.text)
    }
  }
  const [only, ...others] = services
  return others.length > 0 ? undefined : only
}

const meantEn = (service: string | undefined): string =>
  service === undefined
    ? 'write the services that are meant, each with its `:*`'
    : `write \`${cut(service)}:*\` if \`${cut(service)}\` is meant`

const meantZh = (service: string | undefined): string =>
  service === undefined
    ? '请逐个写出所需的服务，形如“服务名”加 `:*`'
    : `若只针对 \`${cut(service)}\`，请写 \`${cut(service)}:*\``

const message = (names: readonly string[], service: string | undefined): Text => ({
  en: `This allows every action of every service on whatever carries ${listed(names, 'en')}, deleting it included, and nothing where no tag is sent, as for most creating and listing; ${meantEn(service)}`,
  zh: `该语句对所有带有 ${listed(names, 'zh')} 的资源允许所有服务的所有操作，包括删除；而不携带标签的请求（例如多数创建和列表操作）则不被允许；${meantZh(service)}`,
})

const openMessage = (operator: string, names: readonly string[], service: string | undefined): Text => ({
  en: `\`${operator}\` is satisfied without a tag, too, so this allows every action that sends none, as \`cam:AttachUserPolicy\`, and whoever holds it owns the account, not only what carries ${listed(names, 'en')}; drop \`_if_exist\`, and ${meantEn(service)}`,
  zh: `请求不携带标签时 \`${operator}\` 也成立，因此所有不携带标签的操作（例如 \`cam:AttachUserPolicy\`）都被允许，持有者等于拥有整个账号，而不只是带有 ${listed(names, 'zh')} 的资源；请去掉 \`_if_exist\`，并且${meantZh(service)}`,
})
