// The same resource twice in one list, letter by letter. It refuses to compare what is written differently; that is for
// resource-redundant.
import { cut, type ResourcePattern, type Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceDuplicate: StatementRule = {
  id: 'resource-duplicate',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A resource that is listed twice in one statement',
    zh: '同一语句中重复列出的资源',
  },
  cites: ['RES-1'],
  fix: 'safe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ resource }: Statement, ctx: StatementContext): void {
  const known = new Map<string, ResourcePattern>()
  for (const [i, item] of (resource?.items ?? []).entries()) {
    const first = known.get(item.text)
    if (first === undefined) known.set(item.text, item)
    else if (resource !== undefined) {
      const edits = removeItems(ctx.text, resource, new Set([i]))
      ctx.report({
        at: item,
        message: {
          en: `\`${cut(item.text)}\` stands in this list already, so this one adds nothing; delete it, or write the resource that was meant here`,
          zh: `\`${cut(item.text)}\` 在此列表中已经出现过，重复列出没有作用；请删除它，或改为本来要写的资源`,
        },
        related: [{ at: first, message: { en: 'it stands here first', zh: '首次出现在此处' } }],
        fixes:
          edits === undefined
            ? []
            : [{ title: { en: 'delete the repetition', zh: '删除重复项' }, safety: 'safe', edits }],
      })
    }
  }
}
