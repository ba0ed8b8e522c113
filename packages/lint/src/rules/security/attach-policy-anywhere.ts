// Attaching policies to anyone, oneself included. It refuses to know which policies there are to attach.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { grantsOf } from '../../reading/grants.ts'
import { listed } from '../../reading/listed.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

const ACTIONS = [
  'cam:AttachUserPolicy',
  'cam:AttachUserPolicies',
  'cam:AttachGroupPolicy',
  'cam:AttachGroupPolicies',
  'cam:AttachRolePolicy',
  'cam:AttachRolePolicies',
]

export const attachPolicyAnywhere: StatementRule = {
  id: 'attach-policy-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to attach policies to anyone, which lets its holder become an administrator',
    zh: '允许给任意身份关联策略，持有者可借此成为管理员',
  },
  alias: 'CAM710',
  kinds: ['identity', 'session'],
  pages: ['598/34574'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  for (const { pattern, actions } of grantsOf(ctx.policy, statement, ACTIONS))
    ctx.report({ at: pattern, message: message(actions), evidence: actions })
}

const message = (actions: readonly string[]): Text => ({
  en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can attach AdministratorAccess to themselves; leave this call to administrators, or put a permissions boundary on the holder, which no attached policy lifts`,
  zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以给自己关联 AdministratorAccess；请仅将此操作授予管理员，或为持有者设置权限边界，关联策略无法突破权限边界`,
})
