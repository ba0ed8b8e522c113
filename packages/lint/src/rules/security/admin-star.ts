// An allow of every action on every resource, without a condition. It refuses to speak where a deny of the same document sets
// limits on every action, for that is a way to write "everything but".
import type { Statement } from '@qcs-policy/syntax'
import { isEveryAction } from '../../reading/actions.ts'
import { allowsAnywhere } from '../../reading/grants.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const adminStar: StatementRule = {
  id: 'admin-star',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An allow of everything on everything, without a condition',
    zh: '无条件允许对所有资源执行所有操作',
  },
  alias: 'CAM701',
  cites: ['ACT-1', 'RES-1'],
  kinds: ['identity', 'session', 'resource', 'legacy'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const pattern = statement.action?.items.find(isEveryAction)
  if (pattern === undefined || !allowsAnywhere(statement)) return
  const isLimited = ctx.policy.statements.some(
    ({ effect, action }) => effect?.value === 'deny' && (action?.items.length ?? 0) > 0,
  )
  if (isLimited) return
  ctx.report({
    at: pattern,
    message: {
      en: 'The statement allows every action on every resource, so whoever holds it owns the account, policies and keys included; name the services that are needed, or attach the preset policy AdministratorAccess so that the intent shows',
      zh: '该语句允许对所有资源执行所有操作，持有者等于拥有整个账号，包括策略和密钥；请只列出所需的服务，或改为关联预设策略 AdministratorAccess 以表明意图',
    },
    evidence: ['*'],
  })
}
