// A condition that every value of its key satisfies. It refuses to judge ranges of addresses and numbers, and to know whether a
// request has the key.
import { type ConditionValue, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { valueTexts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionTautology: StatementRule = {
  id: 'condition-tautology',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition that every value of its key satisfies',
    zh: '条件键取任何值都成立的条件',
  },
  alias: 'CAM524',
  cites: ['COND-2', 'COND-4', 'COND-7', 'COND-12'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { operator } = place.clause
  const always = operator.ifExist || operator.base === 'null_equal'
  if (!holdsForAll(place)) return
  ctx.report({
    at: place.entry,
    message: message(place.entry.key.text, operator.text, always),
    // A deny that asks for the key alone denies more, not less.
    ...(ctx.statement.effect?.value === 'deny' ? { level: 'info' } : {}),
  })
}

function holdsForAll(place: ConditionPlace): boolean {
  const { items } = place.entry.values
  switch (place.clause.operator.base) {
    case 'string_like':
      return items.some((value) => value.type === 'string' && /^\*+$/.test(value.text))
    case 'bool_equal':
    case 'null_equal':
      return items.every(isReadable) && hasBoth(valueTexts(place))
    default:
      return false
  }
}

function isReadable(value: ConditionValue): boolean {
  return value.type !== 'other' && (value.type !== 'string' || value.variables.length === 0)
}

function hasBoth(values: readonly string[]): boolean {
  return ['true', '1'].some((yes) => values.includes(yes)) && ['false', '0'].some((no) => values.includes(no))
}

function message(key: string, operator: string, always: boolean): Text {
  return always
    ? {
        en: `\`${cut(operator)}\` holds for every \`${cut(key)}\` and without it as well, so it is no limit; delete it, or write the values that are meant`,
        zh: `无论 \`${cut(key)}\` 取何值或是否存在，\`${cut(operator)}\` 都成立，不起限制作用；请删除它，或写出本来要限定的值`,
      }
    : {
        en: `\`${cut(operator)}\` holds for every \`${cut(key)}\`, so it only asks that there is one; write the values that are meant, or \`null_equal\` with \`false\` if that is all`,
        zh: `无论 \`${cut(key)}\` 取何值，\`${cut(operator)}\` 都成立，它只要求该键存在；请写出本来要限定的值；若仅要求存在，请用 \`null_equal\` 并取 \`false\``,
      }
}
