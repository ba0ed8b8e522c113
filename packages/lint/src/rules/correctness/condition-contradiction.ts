// Two operators on one key that no request can satisfy together. It refuses to conclude from keys that may hold several values at
// once, unless that makes no difference, and from variables, dates and operators that are unknown.
import { cut, type Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { conditionsOf } from '../../reading/conditions.ts'
import { excludeEachOther } from '../../reading/exclusions.ts'
import { oneSpelling } from '../../reading/missing-keys.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

/** More keys are not held against each other. */
const MOST = 100

export const conditionContradiction: StatementRule = {
  id: 'condition-contradiction',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'Two operators on one key that no request satisfies together',
    zh: '同一条件键上的两个运算符无法同时满足',
  },
  alias: 'CAM523',
  cites: ['COND-2', 'COND-4', 'COND-5', 'COND-6', 'COND-12'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const places = conditionsOf(statement).slice(0, MOST)
  const byKey = new Map<string, ConditionPlace[]>()
  for (const place of places) {
    const key = oneSpelling(place.entry.key.text)
    const before = byKey.get(key) ?? []
    const other = before.find((each) => excludeEachOther(each, place, ctx.catalog))
    if (other !== undefined) report(other, place, ctx)
    byKey.set(key, [...before, place])
  }
}

function report(first: ConditionPlace, second: ConditionPlace, ctx: StatementContext): void {
  const one = first.clause.operator.text
  ctx.report({
    at: second.entry,
    message: message(second.entry.key.text, one, second.clause.operator.text),
    related: [
      {
        at: first.entry,
        message: { en: `what \`${cut(one)}\` demands`, zh: `\`${cut(one)}\` 的要求` },
      },
    ],
  })
}

const message = (key: string, one: string, other: string): Text => ({
  en: `No \`${cut(key)}\` satisfies both \`${cut(one)}\` and \`${cut(other)}\` here, and operators must all hold, so the statement never matches; put the values under one operator if either will do, or split the statement`,
  zh: `没有任何 \`${cut(key)}\` 能同时满足此处的 \`${cut(one)}\` 和 \`${cut(other)}\`，而各运算符须同时成立，因此该语句永远不会匹配；若满足其一即可，请把取值写在同一个运算符下，或拆分语句`,
})
