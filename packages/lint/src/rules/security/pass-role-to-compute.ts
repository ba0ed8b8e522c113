// Passing any role together with a call that starts something which carries it. It refuses to know what the roles may do.
import type { Text } from '../../finding.ts'
import { whereGrantedTogether } from '../../reading/grants-together.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY, ROLE_SINKS } from '../../reading/risky-actions.ts'
import { isEveryRole } from '../../reading/roles.ts'
import type { StatementRule } from '../../rule.ts'

export const passRoleToCompute: StatementRule = {
  id: 'pass-role-to-compute',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to pass any role together with one to start something that carries it, which gives its holder every such role',
    zh: '既允许传递任意角色，又允许创建使用该角色的资源，持有者可借此取得这些角色的权限',
  },
  alias: 'CAM717',
  cites: ['EVAL-6'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGrantedTogether({ actions: RISKY.passRole, isWide: isEveryRole, others: ROLE_SINKS, message }),
}

function message(actions: readonly string[], others: readonly string[]): Text {
  return {
    en: `The document allows ${listed(actions, 'en')} on any role and ${listed(others, 'en')}, so its holder can start something with the role of an administrator and act through it; name the roles that may be passed, as \`qcs::cam::uin/N:roleName/NAME\``,
    zh: `该策略允许对任意角色执行 ${listed(actions, 'zh')}，又允许 ${listed(others, 'zh')}，持有者可以用管理员角色创建资源并借此操作；请写明可以传递的角色，例如 \`qcs::cam::uin/N:roleName/NAME\``,
  }
}
