// Choosing which version of any policy counts. It refuses to know which versions there are, and leaves documents that allow to
// write new ones, too, to policy-version-create.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { firstAllowed, reportGrants, riskyGrants } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const policyVersionDefault: StatementRule = {
  id: 'policy-version-default',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to change the default version of any policy, which lets its holder bring an older, wider one back',
    zh: '允许更改任意策略的默认版本，持有者可借此恢复权限更大的旧版本',
  },
  alias: 'CAM712',
  cites: ['EVAL-7'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const grants = riskyGrants(ctx.policy, statement, RISKY.defaultVersion)
  // Who may write a version needs no old one.
  if (grants.length === 0 || firstAllowed(ctx.policy, RISKY.policyVersion) !== undefined) return
  reportGrants(grants, message, ctx)
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any policy, so its holder can bring back an older version that gave them more, or one without a deny; leave this call to administrators, and delete versions that must not come back`,
    zh: `该语句允许对任意策略执行 ${listed(actions, 'zh')}，持有者可以恢复曾授予其更大权限或不含拒绝语句的旧版本；请只把此操作交给管理员，并删除不应恢复的版本`,
  }
}
