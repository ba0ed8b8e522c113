// Stopping the record of what was done, or deleting it. It refuses to know what is recorded.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const auditTampering: StatementRule = {
  id: 'audit-tampering',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to stop audit tracks or delete logs',
    zh: '允许停止审计跟踪或删除日志',
  },
  alias: 'CAM743',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted([...RISKY.audit, ...RISKY.logs], message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder, or whoever steals their keys, can hide what was done; leave these calls to those who keep the records, or name the log topics that may go`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者或窃取其密钥的人可以掩盖操作痕迹；请只把这些操作交给负责保管记录的人员，或写明可以删除的日志主题`,
  }
}
