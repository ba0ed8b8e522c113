// Changing who vouches for users and roles. It refuses to know which providers there are, and who trusts them.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const identityProviderChange: StatementRule = {
  id: 'identity-provider-change',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to change identity providers, which lets its holder log in as others',
    zh: '允许变更身份提供商，持有者可借此以他人身份登录',
  },
  alias: 'CAM724',
  cites: ['PRIN-8'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.identityProvider, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can make the account trust an identity provider of their own and log in as the users and roles that rely on it; leave these calls to administrators`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以让账号信任自己控制的身份提供商，并以依赖它的用户和角色的身份登录；请只把这些操作交给管理员`,
  }
}
