// An action that a wider pattern of the same list covers anyway. It refuses to compare what it cannot be sure of: sets of
// actions, globs in the service, and equal texts, which are for action-duplicate.
import { type ActionPattern, cut, type Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { Text } from '../../finding.ts'
import { coversAction, plainAction } from '../../reading/actions.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

/** Longer lists are not compared entry by entry; no policy that fits into 6144 characters has one. */
const LONGEST = 500

export const actionRedundant: StatementRule = {
  id: 'action-redundant',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'An action that a wider pattern of the same statement covers',
    zh: '同一语句中已被更宽的模式覆盖的操作',
  },
  alias: 'CAM212',
  cites: ['ACT-1', 'ACT-2'],
  fix: 'safe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ action }: Statement, ctx: StatementContext): void {
  const items = action?.items ?? []
  if (action === undefined || items.length > LONGEST) return
  // Only patterns cover others, and lists seldom hold more than a few.
  const patterns = items.filter(({ text }) => text.includes('*'))
  for (const [i, narrow] of items.entries()) {
    const wide = patterns.find((each) => each !== narrow && isCoveredBy(narrow, each))
    if (wide === undefined) continue
    const edits = removeItems(ctx.text, action, new Set([i]))
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

/** Of two that cover each other, as `cvm:*` and `cvm:**`, none: then either could go. */
function isCoveredBy(narrow: ActionPattern, wide: ActionPattern): boolean {
  return plainAction(wide) !== plainAction(narrow) && coversAction(wide, narrow) && !coversAction(narrow, wide)
}

const message = (narrow: string, wide: string): Text => ({
  en: `\`${cut(narrow)}\` adds nothing, because \`${cut(wide)}\` of the same statement covers it; delete it, or narrow the pattern if less was meant`,
  zh: `\`${cut(narrow)}\` 没有作用，因为同一语句中的 \`${cut(wide)}\` 已覆盖它；请删除它；若本意更窄，请缩小该模式的范围`,
})
