// Making a role for oneself with any rights. It refuses to know who asks for the role, and which policies there are.
import type { Text } from '../../finding.ts'
import { whereGrantedTogether } from '../../reading/grants-together.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

const ATTACH: readonly string[] = ['cam:AttachRolePolicy', 'cam:AttachRolePolicies']

export const roleCreateAndAttach: StatementRule = {
  id: 'role-create-and-attach',
  category: 'security',
  level: 'warning',
  preset: 'strict',
  summary: {
    en: 'A grant to make roles together with one to attach policies to them, which lets its holder make an administrator',
    zh: '既允许创建角色，又允许为角色关联策略，持有者可借此创建管理员角色',
  },
  alias: 'CAM715',
  cites: ['EVAL-6'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGrantedTogether({ actions: RISKY.roleCreate, others: ATTACH, message }),
}

function message(actions: readonly string[], others: readonly string[]): Text {
  return {
    en: `The document allows ${listed(actions, 'en')} and ${listed(others, 'en')}, so its holder can make a role that lets them in, or another account, and attach AdministratorAccess to it; let an administrator make the roles that are needed, and take one of the calls away`,
    zh: `该策略同时允许 ${listed(actions, 'zh')} 和 ${listed(others, 'zh')}，持有者可以创建一个信任自己或其他账号的角色，并为其关联 AdministratorAccess；请由管理员创建所需的角色，并去掉其中一项操作`,
  }
}
