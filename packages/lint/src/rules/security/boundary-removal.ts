// Taking permissions boundaries off, or putting wider ones on. It refuses to know who has one.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const boundaryRemoval: StatementRule = {
  id: 'boundary-removal',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to remove or replace the permissions boundary of anyone',
    zh: '允许删除或替换任意身份的权限边界',
  },
  alias: 'CAM722',
  cites: ['EVAL-3'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.boundary, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} for anyone, so its holder can lift the ceiling of their own rights; leave these calls to administrators, or deny them in the boundary itself, where a deny holds whatever is attached`,
    zh: `该语句允许对任意身份执行 ${listed(actions, 'zh')}，持有者可以解除自己的权限上限；请只把这些操作交给管理员，或在权限边界中写入拒绝语句，它不受所关联策略的影响`,
  }
}
