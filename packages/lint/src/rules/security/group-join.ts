// Putting anyone, oneself included, into any group. It refuses to know what the groups may do.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const groupJoin: StatementRule = {
  id: 'group-join',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to put anyone into any group, which gives its holder the rights of all groups',
    zh: '允许将任意用户加入任意用户组，持有者可借此取得所有用户组的权限',
  },
  alias: 'CAM721',
  cites: ['EVAL-2'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.groupJoin, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} for any group, so its holder can join the administrators' group; leave this call to administrators, or put a permissions boundary on the holder, which no group lifts`,
    zh: `该语句允许对任意用户组执行 ${listed(actions, 'zh')}，持有者可以加入管理员组；请只把此操作交给管理员，或为持有者设置权限边界，任何用户组都不能突破它`,
  }
}
