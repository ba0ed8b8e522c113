// Passwords and console logins of any user. It refuses to know which users there are.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const userLoginForOthers: StatementRule = {
  id: 'user-login-for-others',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to set the password of any user',
    zh: '允许为任意用户设置密码',
  },
  alias: 'CAM720',
  cites: ['VAR-1'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.userLogin, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} for any user, so its holder can set the password of an administrator, turn their console login on, and log in as them; name the users, as \`qcs::cam::uin/N:uin/S\``,
    zh: `该语句允许对任意用户执行 ${listed(actions, 'zh')}，持有者可以重设管理员的密码、开启其控制台登录并以其身份登录；请写明用户，例如 \`qcs::cam::uin/N:uin/S\``,
  }
}
