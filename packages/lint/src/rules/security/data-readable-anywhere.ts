// Reading the content of every bucket. It refuses to know what the buckets hold.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const dataReadableAnywhere: StatementRule = {
  id: 'data-readable-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'strict',
  summary: {
    en: 'A grant to read every object of every bucket',
    zh: '允许读取所有存储桶中的所有对象',
  },
  alias: 'CAM741',
  cites: ['RES-1'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.data, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can read all that the account stores, backups and logs included; name the buckets, as \`qcs::cos:REGION:uid/APPID:BUCKET/*\``,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以读取账号存储的全部数据，包括备份和日志；请写明存储桶，例如 \`qcs::cos:REGION:uid/APPID:BUCKET/*\``,
  }
}
