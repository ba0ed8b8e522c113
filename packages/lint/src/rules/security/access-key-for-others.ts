// Access keys for any user. It refuses to know which users there are.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const accessKeyForOthers: StatementRule = {
  id: 'access-key-for-others',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to make or revive access keys of any user',
    zh: '允许为任意用户创建或启用访问密钥',
  },
  alias: 'CAM719',
  cites: ['VAR-1', 'VAR-2'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.accessKey, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} for any user, so its holder can get keys of an administrator and act as them; write \`qcs::cam::uin/N:uin/\${uin}\` as the resource, which stands for the caller's own keys only`,
    zh: `该语句允许对任意用户执行 ${listed(actions, 'zh')}，持有者可以取得管理员的密钥并以其身份操作；请将资源写为 \`qcs::cam::uin/N:uin/\${uin}\`，它只代表调用者自己的密钥`,
  }
}
