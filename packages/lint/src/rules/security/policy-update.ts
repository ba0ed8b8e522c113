// Changing policies that are attached already, in place. It refuses to know which policies there are.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const policyUpdate: StatementRule = {
  id: 'policy-update',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to change any policy in place, which lets its holder widen their own',
    zh: '允许直接修改任意策略，持有者可借此放宽自己的策略',
  },
  alias: 'CAM713',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.policyUpdate, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any policy, so its holder can rewrite one that they hold themselves to allow everything; leave this call to administrators; whoever else writes policies can do with \`cam:CreatePolicy\`, which takes effect only once somebody attaches the policy`,
    zh: `该语句允许对任意策略执行 ${listed(actions, 'zh')}，持有者可以把自己持有的策略改写为允许所有操作；请只把此操作交给管理员，其他编写策略的人员使用 \`cam:CreatePolicy\` 即可，新策略在被关联之前不会生效`,
  }
}
