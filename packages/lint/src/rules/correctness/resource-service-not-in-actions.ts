// A resource of a service that no action of its statement acts on. It refuses to speak where an action may reach further than its own
// service, and of services that little is known of.
import { cut, type Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import type { ApiPattern } from '../../reading/actions.ts'
import { listed } from '../../reading/listed.ts'
import { isPlainName, plainSegments } from '../../reading/segment-names.ts'
import { mayReach } from '../../reading/service-reach.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceServiceNotInActions: StatementRule = {
  id: 'resource-service-not-in-actions',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A resource of a service that no action of the statement acts on',
    zh: '语句中没有任何操作会作用于该服务的资源',
  },
  alias: 'CAM309',
  cites: ['RES-3'],
  api: 'product',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const services = servicesOf(statement)
  if (services === undefined) return
  for (const resource of statement.resource?.items ?? []) {
    const pattern = plainSegments(resource)
    if (pattern === undefined || !isPlainName(pattern.service)) continue
    const { text: owner } = pattern.service
    if (services.some((service) => mayReach(service, owner, ctx.catalog))) continue
    ctx.report({ at: pattern.service, message: message(owner, services), evidence: [owner] })
  }
}

/** The services of all actions; nothing where one of them may be of any service. */
function servicesOf({ action }: Statement): readonly string[] | undefined {
  const items = action?.items ?? []
  const named = items.filter((each): each is ApiPattern => each.form === 'api' && isPlainName(each.service))
  return named.length === 0 || named.length < items.length
    ? undefined
    : [...new Set(named.map(({ service }) => service.text))]
}

const message = (owner: string, services: readonly string[]): Text => ({
  en: `No action of the statement acts on resources of \`${cut(owner)}\`, for all are of ${listed(services, 'en')}, so this resource does nothing here; move it to a statement with actions of \`${cut(owner)}\`, or name a resource that the actions act on`,
  zh: `语句中的操作都属于 ${listed(services, 'zh')}，没有一个会作用于 \`${cut(owner)}\` 的资源，因此此资源不起作用；请将它移到含有 \`${cut(owner)}\` 操作的语句，或改写为这些操作会作用的资源`,
})
