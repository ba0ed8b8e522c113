// A service in a resource that the catalogue does not know. It refuses to speak of globs, of what stands there by a swap of segments,
// and of a service that an action of the statement names alike, which is told there.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { cut, nearestName, type ResourcePattern, type Statement } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { isPlainName, plainSegments, swapOf } from '../../reading/segment-names.ts'
import { suggested } from '../../reading/suggested.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceServiceUnknown: StatementRule = {
  id: 'resource-service-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A service in a resource that the catalogue does not know',
    zh: '资源中的服务在目录中不存在',
  },
  alias: 'CAM308',
  cites: ['RES-3'],
  api: 'resource-service',
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const pattern = plainSegments(resource)
  if (pattern === undefined || !isPlainName(pattern.service) || swapOf(pattern, ctx.catalog) !== undefined) return
  const { text } = pattern.service
  if (ctx.catalog.findService(text) !== undefined || isToldOfAction(text, ctx.statement)) return
  const suggestion = suggestionFor(text, ctx.statement, ctx.catalog)
  ctx.report({
    at: pattern.service,
    message: message(text, suggestion, ctx.catalog.date),
    // A service that nothing is near to is most likely one that the catalogue lacks.
    level: suggestion === '' ? 'info' : 'warning',
    fixes: replacePartBy(pattern.service, suggestion),
  })
}

function isToldOfAction(service: string, { action }: Statement): boolean {
  return (action?.items ?? []).some((each) => each.form === 'api' && each.service.text === service)
}

/** The name in small letters, what policies call a module of the SDK, or the nearest one, of the actions first. */
function suggestionFor(text: string, { action }: Statement, catalog: Catalog): string {
  const lower = text.toLowerCase()
  if (catalog.findService(lower) !== undefined) return lower
  const own = catalog.shortNameOf(text)
  if (own !== undefined) return own
  const ofActions = (action?.items ?? []).flatMap((each) => (each.form === 'api' ? [each.service.text] : []))
  const known = ofActions.filter((each) => catalog.findService(each) !== undefined)
  return nearestName(text, known) || nearestName(text, catalog.serviceNames())
}

function message(service: string, suggestion: string, date: string): Text {
  const { en, zh } = suggested(suggestion, {
    en: 'check it, or add the service to the config',
    zh: '请核对，或在配置中登记该服务',
  })
  return {
    en: `\`${cut(service)}\` is no service that the catalogue of ${date} knows, and a resource of a service that does not exist is refused or covers nothing; ${en}`,
    zh: `${date} 版目录中没有服务 \`${cut(service)}\`；若该服务不存在，接口会拒绝该文档，或该资源覆盖不到任何内容；${zh}`,
  }
}
