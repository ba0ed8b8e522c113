// Policies and roles over all accounts of an organization. It refuses to know which accounts there are.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const organizationPolicyChange: StatementRule = {
  id: 'organization-policy-change',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to change policies or identities of the whole organization',
    zh: '允许变更整个集团组织的策略或身份',
  },
  alias: 'CAM727',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.organization, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can lift limits of member accounts or give themselves access to them; leave these calls to administrators of the organization`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以解除成员账号的限制，或给自己授予成员账号的访问权限；请只把这些操作交给集团组织的管理员`,
  }
}
