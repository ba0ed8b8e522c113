// A deny by a negated operator that a request without the key slips past (COND-2). It refuses to speak of keys that every request
// has, and of documents that say themselves what happens without the key.
import { type ConditionClause, cut } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { openKeys } from '../../reading/missing-keys.ts'
import { negates } from '../../reading/negations.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const denyWithoutIfExist: StatementRule = {
  id: 'deny-without-if-exist',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A deny by a negated operator, which does not deny requests without the key',
    zh: '使用否定运算符的拒绝语句，对缺少该条件键的请求不生效',
  },
  alias: 'CAM521',
  cites: ['COND-2'],
  pages: ['436/46205'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { clause: checkClause },
}

function checkClause(clause: ConditionClause, ctx: StatementContext): void {
  const { operator } = clause
  if (ctx.statement.effect?.value !== 'deny' || !negates(operator) || operator.ifExist) return
  const keys = openKeys(
    ctx.policy,
    ctx.statement,
    clause.entries.map((entry) => ({ entry, clause })),
  )
  if (keys.length === 0) return
  ctx.report({ at: operator, message: message(operator.text, keys), fixes: fixesOf(clause, ctx), evidence: keys })
}

function fixesOf({ operator }: ConditionClause, { statement }: StatementContext): readonly FixReport[] {
  const wanted = `${operator.text}_if_exist`
  // Two members of one name would be an error.
  if (statement.condition?.clauses.some((other) => other.operator.text === wanted)) return []
  return [
    {
      title: { en: `write \`${wanted}\``, zh: `改写为 \`${wanted}\`` },
      safety: 'unsafe',
      edits: replaceString(operator, wanted),
    },
  ]
}

const message = (operator: string, keys: readonly string[]): Text => ({
  en: `A request without ${listed(keys, 'en')} is not denied here, because \`${cut(operator)}\` is false when the key is missing, unlike in AWS; write \`${cut(operator)}_if_exist\` to deny it as well`,
  zh: `不带 ${listed(keys, 'zh')} 的请求不会被拒绝，因为缺少条件键时 \`${cut(operator)}\` 为假，这与 AWS 不同；若也要拒绝，请写 \`${cut(operator)}_if_exist\``,
})
