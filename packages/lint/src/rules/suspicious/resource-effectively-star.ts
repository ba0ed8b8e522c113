// Six segments that leave everything open: written as if they were a limit, and yet less than `*` (RES-1, RES-5, RES-7). It refuses to
// judge whether everything is too much; other rules do.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { isEveryNamedResource, isOpen } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceEffectivelyStar: StatementRule = {
  id: 'resource-effectively-star',
  category: 'suspicious',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'Six segments that leave everything open',
    zh: '六段式资源描述的每一段都未作限定',
  },
  alias: 'CAM324',
  cites: ['RES-1', 'RES-5', 'RES-7'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  if (!isEveryNamedResource(resource) || !isOpen(resource.service.text)) return
  ctx.report({
    at: resource,
    message: message(resource.text),
    fixes: [{ title: { en: 'write `*`', zh: '改写为 `*`' }, safety: 'unsafe', edits: replaceString(resource, '*') }],
  })
}

const message = (text: string): Text => ({
  en: `\`${cut(text)}\` leaves every segment open, so it limits nothing but the account, and operations that take no resource may not be covered by it; write \`*\` if everything is meant, or name what is`,
  zh: `\`${cut(text)}\` 的每一段都未作限定，除账号外不起限制作用，且可能不覆盖不支持资源级授权的操作；若指全部资源请写 \`*\`，否则请写明目标资源`,
})
