// A region by the short code of old editions. It refuses to change one that does not mean the same everywhere.
import { REGION_SPELLINGS } from '@qcs-policy/evaluate'
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { isPlainName, plainSegments, swapOf } from '../../reading/segment-names.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceRegionShort: StatementRule = {
  id: 'resource-region-short',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A region by the short code of old editions',
    zh: '使用旧版短代码的地域',
  },
  alias: 'CAM311',
  cites: ['RES-4'],
  pages: ['213/6091'],
  fix: 'safe',
  scope: 'statement',
  visit: { resource: checkResource },
}

/** A code that pages give two meanings. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['shjr'])

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const pattern = plainSegments(resource)
  if (pattern === undefined || !isPlainName(pattern.region) || swapOf(pattern, ctx.catalog) !== undefined) return
  const { text } = pattern.region
  const known = ctx.catalog.findRegion(text)
  const long = REGION_SPELLINGS.get(text)?.[0] ?? known?.code
  if (long === undefined || long === text) return
  const isPrinted = known?.short === text
  const isSure = isPrinted && !AMBIGUOUS.has(text)
  ctx.report({
    at: pattern.region,
    message: isSure ? oldCode(text, long) : doubtful(text, long, isPrinted),
    ...(isSure ? {} : { level: 'warning' }),
    // The evaluator takes the two for one where the language says so (RES-4); the service may read an unprinted code otherwise.
    fixes: AMBIGUOUS.has(text)
      ? []
      : [fixOf(pattern.region, long, isSure && REGION_SPELLINGS.has(text) ? 'safe' : 'unsafe')],
  })
}

const fixOf = (region: Parameters<typeof replacePart>[0], long: string, safety: FixReport['safety']): FixReport => ({
  title: { en: `write \`${long}\``, zh: `改写为 \`${long}\`` },
  safety,
  edits: replacePart(region, long),
})

const oldCode = (text: string, long: string): Text => ({
  en: `\`${cut(text)}\` is the short code of old editions for \`${long}\`, which newer regions do not have and readers do not know; write \`${long}\``,
  zh: `\`${cut(text)}\` 是旧版文档中 \`${long}\` 的短代码，新地域没有短代码，读者也未必认识；请写 \`${long}\``,
})

function doubtful(text: string, long: string, isPrinted: boolean): Text {
  return isPrinted
    ? {
        en: `\`${cut(text)}\` means \`${long}\` on some pages of the vendor and another region on others, so what it covers is not certain; write the long code of the region that is meant`,
        zh: `\`${cut(text)}\` 在部分文档中表示 \`${long}\`，在另一些文档中表示其他地域，覆盖范围并不确定；请写目标地域的长代码`,
      }
    : {
        en: `\`${cut(text)}\` is in no table of regions that the vendor prints, and is taken for \`${long}\` here, which the service may not do; write \`${long}\``,
        zh: `厂商的地域列表中没有 \`${cut(text)}\`，此处将其视为 \`${long}\`，服务端未必如此；请写 \`${long}\``,
      }
}
