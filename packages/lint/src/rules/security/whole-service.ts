// Whole services on any resource, where nothing but the number of operations speaks against it. It refuses to speak of powerful
// services, which have a rule that says what each gives away, and of services that a deny of the document limits.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { type ApiPattern, coveredActions, isWholeService } from '../../reading/actions.ts'
import { isDestructive } from '../../reading/destructive.ts'
import { allowsAnywhere } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import { POWERS } from '../../reading/service-powers.ts'
import { isGivenWhole, isLimited } from '../../reading/whole-services.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const wholeService: StatementRule = {
  id: 'whole-service',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'An allow of every action of a service on any resource',
    zh: '允许对任意资源执行某个服务的所有操作',
  },
  cites: ['ACT-1', 'RES-1'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** The service of which no operation can be named: `*`. */
const EVERY_SERVICE = '*'

function checkStatement(statement: Statement, ctx: StatementContext): void {
  if (!allowsAnywhere(statement) || isGivenWhole(ctx.policy, EVERY_SERVICE)) return
  const wholes = (statement.action?.items ?? [])
    .filter(isWholeService)
    .filter(({ service }) => !POWERS.has(service.text) && !isLimited(ctx.policy, service.text))
  const [first] = wholes
  if (first === undefined) return
  const services = [...new Set(wholes.map(({ service }) => `${service.text}:*`))]
  ctx.report({ at: first, message: message(services, destructiveOf(wholes, ctx.catalog)), evidence: services })
}

/** What the services can take away for good, as far as the catalogue knows. */
function destructiveOf(wholes: readonly ApiPattern[], catalog: Catalog): readonly string[] {
  const found = wholes.flatMap((whole) => coveredActions(whole, catalog).filter(isDestructive))
  return [...new Set(found.map(({ service, name }) => `${service}:${name}`))]
}

function message(services: readonly string[], destructive: readonly string[]): Text {
  const some = destructive.length > 0
  return {
    en: `${listed(services, 'en')} on any resource ${services.length > 1 ? 'allow' : 'allows'} every operation${
      some ? `, among them ${listed(destructive, 'en')}` : ''
    }, and those that the vendor adds later; name the operations that are needed, and the resources where they take some`,
    zh: `对任意资源允许 ${listed(services, 'zh')}，即所有操作${
      some ? `，其中包括 ${listed(destructive, 'zh')}` : ''
    }，以及平台以后新增的操作；请只写所需的操作，并在支持时写明资源`,
  }
}
