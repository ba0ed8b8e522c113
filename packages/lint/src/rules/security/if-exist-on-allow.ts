// A guard of an allow that only holds for requests that send its key (COND-2). It refuses to know which actions send a key, for
// no list of them is complete; so it informs.
import { type ConditionClause, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { openKeys } from '../../reading/missing-keys.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const ifExistOnAllow: StatementRule = {
  id: 'if-exist-on-allow',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'An allow whose condition a request without the key passes',
    zh: '缺少条件键的请求也能通过的允许条件',
  },
  alias: 'CAM520',
  cites: ['COND-2'],
  pages: ['436/46205'],
  scope: 'statement',
  visit: { clause: checkClause },
}

function checkClause(clause: ConditionClause, ctx: StatementContext): void {
  const { operator } = clause
  if (ctx.statement.effect?.value !== 'allow' || !operator.ifExist) return
  const keys = openKeys(
    ctx.policy,
    ctx.statement,
    clause.entries.map((entry) => ({ entry, clause })),
  )
  if (keys.length > 0) ctx.report({ at: operator, message: message(operator.text, keys), evidence: keys })
}

const message = (operator: string, keys: readonly string[]): Text => ({
  en: `A request without ${listed(keys, 'en')} is allowed whatever the values, because \`${cut(operator)}\` is true when the key is missing; drop \`_if_exist\` where every action of the statement sends the key, else give the others a statement of their own`,
  zh: `不带 ${listed(keys, 'zh')} 的请求不受取值限制即被允许，因为缺少条件键时 \`${cut(operator)}\` 为真；若语句中的操作都会携带该键，请去掉 \`_if_exist\`，否则请将其他操作移到单独的语句`,
})
