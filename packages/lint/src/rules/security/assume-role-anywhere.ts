// Assuming every role that lets one in. It refuses to know which roles trust whom.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import { isEveryRole } from '../../reading/roles.ts'
import type { StatementRule } from '../../rule.ts'

export const assumeRoleAnywhere: StatementRule = {
  id: 'assume-role-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to assume any role that trusts the account',
    zh: '允许扮演信任本账号的任意角色',
  },
  alias: 'CAM728',
  cites: ['EVAL-6'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.assumeRole, message, isEveryRole),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any role, so its holder gets every role that trusts the account, those made later and those of other accounts included; name the roles, as \`qcs::cam::uin/N:roleName/NAME\``,
    zh: `该语句允许对任意角色执行 ${listed(actions, 'zh')}，持有者可以扮演信任本账号的每一个角色，包括以后新建的和其他账号的角色；请写明角色，例如 \`qcs::cam::uin/N:roleName/NAME\``,
  }
}
