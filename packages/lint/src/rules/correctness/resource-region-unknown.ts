// A region that is not known: most often a slip, or an availability zone. It refuses to call one wrong that nothing known is near to,
// and to speak of short codes, of globs, and of what stands there by a swap of segments.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { cut, nearestName, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { isPlainName, isRegion, plainSegments, regionCodeOf, swapOf } from '../../reading/segment-names.ts'
import { suggested } from '../../reading/suggested.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceRegionUnknown: StatementRule = {
  id: 'resource-region-unknown',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A region that is not known',
    zh: '未知的地域',
  },
  alias: 'CAM310',
  cites: ['RES-4'],
  pages: ['213/6091'],
  api: 'resource-region',
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const pattern = plainSegments(resource)
  if (pattern === undefined || !isPlainName(pattern.region) || swapOf(pattern, ctx.catalog) !== undefined) return
  const { text } = pattern.region
  // Whoever writes a service here means no region of that name.
  if (isRegion(text, ctx.catalog) || ctx.catalog.findService(text) !== undefined) return
  const zone = regionOfZone(text, ctx.catalog)
  const suggestion =
    zone ??
    regionCodeOf(text, ctx.catalog) ??
    nearestName(
      text,
      ctx.catalog.regions().map(({ code }) => code),
    )
  ctx.report({
    at: pattern.region,
    message: zone === undefined ? unknown(text, suggestion, ctx.catalog.date) : isZone(text, zone),
    level: suggestion === '' ? 'info' : 'warning',
    fixes: replacePartBy(pattern.region, suggestion),
  })
}

/** `ap-guangzhou` of `ap-guangzhou-3`. */
function regionOfZone(text: string, catalog: Catalog): string | undefined {
  const region = /^(.+)-\d+$/.exec(text)?.[1]
  return region === undefined ? undefined : regionCodeOf(region, catalog)
}

function unknown(text: string, suggestion: string, date: string): Text {
  const { en, zh } = suggested(suggestion, {
    en: 'check it, or add the region to the config',
    zh: '请核对，或在配置中登记该地域',
  })
  return {
    en: `\`${cut(text)}\` is no region that the catalogue of ${date} knows, and a resource of a region that does not exist is refused or covers nothing; ${en}`,
    zh: `${date} 版目录中没有地域 \`${cut(text)}\`；若该地域不存在，接口会拒绝该文档，或该资源覆盖不到任何内容；${zh}`,
  }
}

const isZone = (text: string, region: string): Text => ({
  en: `\`${cut(text)}\` is an availability zone, and this segment takes a region, so it covers nothing; write \`${cut(region)}\`, and limit the zone by a condition if that is meant`,
  zh: `\`${cut(text)}\` 是可用区，而此段须写地域，因此覆盖不到任何资源；请写 \`${cut(region)}\`；若要限定可用区，请使用条件`,
})
