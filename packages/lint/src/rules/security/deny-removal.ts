// A deny that its holder may take off. It refuses to know what the policy is attached to, and to speak of denies that only take
// something out of an allow of the same document, for those go together with it.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { reportGrants, riskyGrants } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { firstOutsideDeny } from '../../reading/outside-denies.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const denyRemoval: StatementRule = {
  id: 'deny-removal',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A deny beside a grant to detach or delete any policy, the one with the deny included',
    zh: '含有拒绝语句的策略允许解除或删除任意策略，包括该策略自身',
  },
  alias: 'CAM723',
  cites: ['EVAL-2', 'EVAL-3'],
  kinds: ['identity'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const grants = riskyGrants(ctx.policy, statement, RISKY.denyRemoval)
  if (grants.length === 0) return
  const deny = firstOutsideDeny(ctx.policy)
  if (deny === undefined) return
  const denied = plainAction(deny)
  reportGrants(grants, (actions) => message(actions, denied), ctx, [
    { at: deny, message: { en: 'this deny can be taken off', zh: '该拒绝可被解除' } },
  ])
}

function message(actions: readonly string[], denied: string): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can take this policy off, and with it the deny of ${listed([denied], 'en')}, which holds against what other policies allow; deny these calls, too, or move the deny to a permissions boundary`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以解除本策略，其中对 ${listed([denied], 'zh')} 的拒绝也随之失效，而它正是用来限制其他策略的；请同时拒绝这些操作，或把该拒绝移到权限边界中`,
  }
}
