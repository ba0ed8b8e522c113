// A resource that another one of the same list covers anyway. It refuses to compare what it cannot be sure of: accounts that are
// written differently, variables, globs in outer segments.
import { cut, type ResourcePattern, type Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { Text } from '../../finding.ts'
import { coversResource } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

/** Longer lists are not compared entry by entry; no policy that fits into 6144 characters has one. */
const LONGEST = 500

export const resourceRedundant: StatementRule = {
  id: 'resource-redundant',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A resource that another one of the same statement covers',
    zh: '同一语句中已被其他资源覆盖的资源',
  },
  alias: 'CAM323',
  cites: ['RES-1', 'RES-6'],
  fix: 'safe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ resource }: Statement, ctx: StatementContext): void {
  const items = resource?.items ?? []
  if (resource === undefined || items.length > LONGEST) return
  for (const [i, narrow] of items.entries()) {
    const wide = items.find((each, j) => j !== i && isCoveredBy(narrow, each) && !(j > i && isCoveredBy(each, narrow)))
    if (wide === undefined) continue
    const edits = removeItems(ctx.text, resource, new Set([i]))
    ctx.report({
      at: narrow,
      message: message(narrow.text, wide.text),
      related: [{ at: wide, message: { en: `\`${cut(wide.text)}\` covers it`, zh: `\`${cut(wide.text)}\` 已覆盖它` } }],
      fixes:
        edits === undefined
          ? []
          : [
              {
                title: { en: `delete \`${cut(narrow.text)}\``, zh: `删除 \`${cut(narrow.text)}\`` },
                safety: 'safe',
                edits,
              },
            ],
    })
  }
}

/** Texts that are equal are for `resource-duplicate`. */
function isCoveredBy(narrow: ResourcePattern, wide: ResourcePattern): boolean {
  return wide.text !== narrow.text && coversResource(wide, narrow)
}

const message = (narrow: string, wide: string): Text => ({
  en: `\`${cut(narrow)}\` adds nothing, because \`${cut(wide)}\` of the same statement covers it; delete it, or narrow the wider one if less was meant`,
  zh: `\`${cut(narrow)}\` 没有作用，因为同一语句中的 \`${cut(wide)}\` 已覆盖它；请删除它；若本意更窄，请缩小范围较大的那一项`,
})
