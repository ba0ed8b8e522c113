// Handing any role to a service. It refuses to know what the roles may do, and leaves documents that allow to start something
// with the role, too, to pass-role-to-compute.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { firstAllowed, reportGrants, riskyGrants } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY, ROLE_SINKS } from '../../reading/risky-actions.ts'
import { isEveryRole } from '../../reading/roles.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const passRoleAnywhere: StatementRule = {
  id: 'pass-role-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to pass any role to a service',
    zh: '允许将任意角色传递给服务',
  },
  alias: 'CAM716',
  cites: ['EVAL-6'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const grants = riskyGrants(ctx.policy, statement, RISKY.passRole, isEveryRole)
  if (grants.length === 0 || firstAllowed(ctx.policy, ROLE_SINKS) !== undefined) return
  reportGrants(grants, message, ctx)
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any role, so its holder can give a service a role with more rights than their own and work through it; name the roles that may be passed, as \`qcs::cam::uin/N:roleName/NAME\``,
    zh: `该语句允许对任意角色执行 ${listed(actions, 'zh')}，持有者可以把权限大于自己的角色交给服务并借助该服务操作；请写明可以传递的角色，例如 \`qcs::cam::uin/N:roleName/NAME\``,
  }
}
