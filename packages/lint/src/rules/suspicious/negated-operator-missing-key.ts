// An allow by a negated operator, which a request without the key does not match (COND-2); in AWS it would. It refuses to judge:
// the stricter reading may be what was meant.
import { type ConditionClause, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { openKeys } from '../../reading/missing-keys.ts'
import { negates } from '../../reading/negations.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const negatedOperatorMissingKey: StatementRule = {
  id: 'negated-operator-missing-key',
  category: 'suspicious',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'An allow by a negated operator, which does not allow requests without the key',
    zh: '使用否定运算符的允许语句，不允许缺少该条件键的请求',
  },
  cites: ['COND-2'],
  pages: ['436/46205'],
  scope: 'statement',
  visit: { clause: checkClause },
}

function checkClause(clause: ConditionClause, ctx: StatementContext): void {
  const { operator } = clause
  if (ctx.statement.effect?.value !== 'allow' || !negates(operator) || operator.ifExist) return
  const keys = openKeys(
    ctx.policy,
    ctx.statement,
    clause.entries.map((entry) => ({ entry, clause })),
  )
  if (keys.length > 0) ctx.report({ at: operator, message: message(operator.text, keys), evidence: keys })
}

const message = (operator: string, keys: readonly string[]): Text => ({
  en: `A request without ${listed(keys, 'en')} is not allowed here, because \`${cut(operator)}\` is false when the key is missing, unlike in AWS; keep it if that is meant, else write \`${cut(operator)}_if_exist\``,
  zh: `不带 ${listed(keys, 'zh')} 的请求不会被允许，因为缺少条件键时 \`${cut(operator)}\` 为假，这与 AWS 不同；若本意如此请保留，否则请写 \`${cut(operator)}_if_exist\``,
})
