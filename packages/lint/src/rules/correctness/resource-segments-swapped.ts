// Segments of a resource in each other's place: the region where the service belongs, the service where the region or the project
// does, the account where the region does. It refuses to speak of segments that hold no names.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { plainSegments, type Swap, swapOf } from '../../reading/segment-names.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceSegmentsSwapped: StatementRule = {
  id: 'resource-segments-swapped',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: "Segments of a resource that stand in each other's place",
    zh: '资源中有几段的位置颠倒',
  },
  cites: ['RES-3', 'RES-4', 'RES-5'],
  pages: ['598/10606'],
  api: 'resource-service',
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const pattern = plainSegments(resource)
  const swap = pattern === undefined ? undefined : swapOf(pattern, ctx.catalog)
  if (swap === undefined) return
  ctx.report({
    at: swap.found,
    message: message(swap),
    related: [{ at: swap.other, message: { en: 'the other one', zh: '另一段' } }],
    fixes: [
      {
        title: { en: 'put each in its place', zh: '将各段放回原位' },
        safety: 'unsafe',
        edits: swap.wanted.flatMap(([at, text]) => replacePart(at, text)),
      },
    ],
  })
}

/** What was found, the segment that it stands in, and the one that the other stands in. */
const WORDS: Readonly<Record<Swap['what'], { readonly en: Words; readonly zh: Words }>> = {
  'region-first': { en: ['a region', 'service', 'region'], zh: ['地域', '服务', '地域'] },
  'service-late': { en: ['a service', 'region', 'service'], zh: ['服务', '地域', '服务'] },
  'account-early': { en: ['an account', 'region', 'account'], zh: ['账号', '地域', '账号'] },
  'service-early': { en: ['a service', 'project', 'service'], zh: ['服务', '项目', '服务'] },
}

type Words = readonly [kind: string, place: string, otherPlace: string]

function message({ what, found, other }: Swap): Text {
  const form = '`qcs::service:region:account:resource`'
  const { en, zh } = WORDS[what]
  const isNamed = other.text !== '' && other.text !== '*'
  const besides = isNamed ? ` and \`${cut(other.text)}\` where the ${en[2]} does,` : ','
  const besidesZh = isNamed ? `，\`${cut(other.text)}\` 却写在${zh[2]}段` : ''
  return {
    en: `\`${cut(found.text)}\` is ${en[0]} and stands where the ${en[1]} belongs${besides} so this covers nothing; write the segments as ${form}`,
    zh: `\`${cut(found.text)}\` 是${zh[0]}，却写在${zh[1]}段${besidesZh}，因此覆盖不到任何资源；请按 ${form} 的顺序书写`,
  }
}
