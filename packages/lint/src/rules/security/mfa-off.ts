// Turning protection of logins off. It refuses to know what is turned on.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const mfaOff: StatementRule = {
  id: 'mfa-off',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to turn multi-factor authentication or password rules off for anyone',
    zh: '允许为任意用户关闭多因素认证或放宽密码规则',
  },
  alias: 'CAM725',
  cites: ['EVAL-8'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.mfa, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} for anyone, so its holder can take the protection of other people's logins away; leave these calls to administrators, or demand multi-factor authentication for them with \`bool_equal\` on \`qcs:mfa\``,
    zh: `该语句允许对任意用户执行 ${listed(actions, 'zh')}，持有者可以取消他人登录时的保护；请只把这些操作交给管理员，或用 \`bool_equal\` 在 \`qcs:mfa\` 上要求先通过多因素认证`,
  }
}
