// The same action twice in one list, once perhaps behind `name/`. It refuses to compare patterns; one that covers another is for
// action-redundant.
import { type ActionPattern, cut, type Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionDuplicate: StatementRule = {
  id: 'action-duplicate',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'An action that is listed twice in one statement',
    zh: '同一语句中重复列出的操作',
  },
  alias: 'CAM213',
  cites: ['ACT-1'],
  fix: 'safe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ action }: Statement, ctx: StatementContext): void {
  const known = new Map<string, ActionPattern>()
  for (const [i, item] of (action?.items ?? []).entries()) {
    if (item.form === 'malformed') continue
    const name = plainAction(item)
    const first = known.get(name)
    if (first === undefined) known.set(name, item)
    else if (action !== undefined) {
      const edits = removeItems(ctx.text, action, new Set([i]))
      ctx.report({
        at: item,
        message: message(first.text, item.text),
        related: [
          {
            at: first,
            message: { en: `\`${cut(first.text)}\` stands here first`, zh: `\`${cut(first.text)}\` 首次出现在此处` },
          },
        ],
        fixes:
          edits === undefined
            ? []
            : [
                {
                  title: { en: `delete \`${cut(item.text)}\``, zh: `删除 \`${cut(item.text)}\`` },
                  safety: 'safe',
                  edits,
                },
              ],
      })
    }
  }
}

/** Behind the prefix `name/` a name is the same name. */
function message(first: string, second: string): Text {
  if (first === second) {
    return {
      en: `\`${cut(second)}\` stands in this list already, so this one adds nothing; delete it, or write the action that was meant here`,
      zh: `\`${cut(second)}\` 在此列表中已经出现过，重复列出没有作用；请删除它，或改为本来要写的操作`,
    }
  }
  return {
    en: `\`${cut(second)}\` is the same action as \`${cut(first)}\` in this list, for the prefix \`name/\` means nothing; delete one of the two`,
    zh: `\`${cut(second)}\` 与此列表中的 \`${cut(first)}\` 是同一个操作，前缀 \`name/\` 没有含义；请删除其中一个`,
  }
}
