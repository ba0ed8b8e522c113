// The same value twice in one list of a condition. It refuses to compare what is written differently; that is for
// condition-value-redundant.
import { type ConditionValue, cut } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import { valueText } from '../../reading/conditions.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionValueDuplicate: StatementRule = {
  id: 'condition-value-duplicate',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A value that a condition lists twice',
    zh: '条件中重复列出的取值',
  },
  cites: ['COND-4', 'COND-6'],
  fix: 'safe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition({ entry: { values } }: ConditionPlace, ctx: StatementContext): void {
  const known = new Map<string, ConditionValue>()
  for (const [i, value] of values.items.entries()) {
    // A placeholder stands twice for two values.
    if (value.type === 'other' || (value.type === 'string' && hasPlaceholder({ value, element: 'value' }))) continue
    const text = valueText(value)
    const first = known.get(`${value.type} ${text}`)
    if (first === undefined) {
      known.set(`${value.type} ${text}`, value)
      continue
    }
    const edits = removeItems(ctx.text, values, new Set([i]))
    ctx.report({
      at: value,
      message: {
        en: `\`${cut(text)}\` stands in this list already, so this one adds nothing; delete it, or write the value that was meant here`,
        zh: `\`${cut(text)}\` 在此列表中已经出现过，重复列出没有作用；请删除它，或改为本来要写的取值`,
      },
      related: [{ at: first, message: { en: 'it stands here first', zh: '首次出现在此处' } }],
      fixes:
        edits === undefined
          ? []
          : [{ title: { en: 'delete the repetition', zh: '删除重复项' }, safety: 'safe', edits }],
    })
  }
}
