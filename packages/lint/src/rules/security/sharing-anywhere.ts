// Opening resources to other accounts or to everybody. It refuses to know which are shared.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const sharingAnywhere: StatementRule = {
  id: 'sharing-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to share any bucket, image or snapshot with others',
    zh: '允许将任意存储桶、镜像或快照共享给他人',
  },
  alias: 'CAM742',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.sharing, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can make data readable to other accounts or to everybody; name the buckets, images or snapshots that may be shared`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以让其他账号乃至所有人读取数据；请写明允许共享的存储桶、镜像或快照`,
  }
}
