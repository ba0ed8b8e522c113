// Writing new versions of policies that are attached already. It refuses to know which policies there are.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const policyVersionCreate: StatementRule = {
  id: 'policy-version-create',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to write new versions of policies, which lets its holder widen their own',
    zh: '允许创建策略新版本，持有者可借此放宽自己的策略',
  },
  alias: 'CAM711',
  cites: ['EVAL-7'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.policyVersion, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any policy, so its holder can write a version that allows everything and make it the default in the same call, for a policy that they hold themselves; leave this call to administrators; whoever else writes policies can do with \`cam:CreatePolicy\`, which takes effect only once somebody attaches the policy`,
    zh: `该语句允许对任意策略执行 ${listed(actions, 'zh')}，持有者可以在一次调用中为自己持有的策略写入允许所有操作的版本并设为默认版本；请只把此操作交给管理员，其他编写策略的人员使用 \`cam:CreatePolicy\` 即可，新策略在被关联之前不会生效`,
  }
}
