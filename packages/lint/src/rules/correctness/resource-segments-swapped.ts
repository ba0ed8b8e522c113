// Two segments of a resource in each other's place: the region where the service belongs, the account where the region does. It
// refuses to speak of segments that hold no names.
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
    en: "Two segments of a resource that stand in each other's place",
    zh: '资源中有两段的位置颠倒',
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
  const { left, right } = swap
  ctx.report({
    at: left,
    message: message(swap),
    related: [{ at: right, message: { en: 'the other one', zh: '另一段' } }],
    fixes: [
      {
        title: { en: 'put each in its place', zh: '将两段互换' },
        safety: 'unsafe',
        edits: [...replacePart(left, right.text), ...replacePart(right, left.text)],
      },
    ],
  })
}

function message({ left, what }: Swap): Text {
  const form = '`qcs::service:region:account:resource`'
  return what === 'service-region'
    ? {
        en: `\`${cut(left.text)}\` is a region and stands where the service belongs, so this covers nothing; write the segments as ${form}`,
        zh: `\`${cut(left.text)}\` 是地域，却写在服务段，因此覆盖不到任何资源；请按 ${form} 的顺序书写`,
      }
    : {
        en: `\`${cut(left.text)}\` is an account and stands where the region belongs, so this covers nothing; write the segments as ${form}`,
        zh: `\`${cut(left.text)}\` 是账号，却写在地域段，因此覆盖不到任何资源；请按 ${form} 的顺序书写`,
      }
}
