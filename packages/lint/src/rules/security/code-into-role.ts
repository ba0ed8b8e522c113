// Running code where a role is at hand already. It refuses to know which functions and instances have a role.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const codeIntoRole: StatementRule = {
  id: 'code-into-role',
  category: 'security',
  level: 'warning',
  preset: 'strict',
  summary: {
    en: 'A grant to run code on anything, which gives its holder the roles found there',
    zh: '允许在任意函数或实例上运行代码，持有者可借此取得其绑定角色的权限',
  },
  alias: 'CAM718',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.codeIntoRole, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can run code in functions and instances that carry a role, and act as that role without having been given it; name the functions or instances`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以在绑定了角色的函数和实例中运行代码，无需授权即可以该角色的身份操作；请写明具体的函数或实例`,
  }
}
