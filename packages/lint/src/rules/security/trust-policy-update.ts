// Changing who may assume roles, oneself included. It refuses to know which roles there are, and what they may do.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const trustPolicyUpdate: StatementRule = {
  id: 'trust-policy-update',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to change the trust policy of any role, which lets its holder into all of them',
    zh: '允许修改任意角色的信任策略，持有者可借此扮演任何角色',
  },
  alias: 'CAM714',
  cites: ['EVAL-6'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.trustUpdate, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any role, so its holder can let themselves, or another account, into a role with more rights than their own; leave this call to administrators, or name the roles as \`qcs::cam::uin/N:roleName/NAME\``,
    zh: `该语句允许对任意角色执行 ${listed(actions, 'zh')}，持有者可以让自己或其他账号扮演权限更大的角色；请只把此操作交给管理员，或用 \`qcs::cam::uin/N:roleName/NAME\` 写明角色`,
  }
}
