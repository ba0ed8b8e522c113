// Reading secrets of everything. It refuses to know which secrets there are, and to speak of calls that only make new ones.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const secretsReadableAnywhere: StatementRule = {
  id: 'secrets-readable-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to read keys, passwords or other secrets of any resource',
    zh: '允许读取任意资源的密钥、密码等机密信息',
  },
  alias: 'CAM740',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.secrets, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, whose answers carry keys, passwords or plain text, so its holder can act as whoever these belong to; name the resources that are meant, or take the call away from those who only read`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，其返回内容含有密钥、密码或明文，持有者可以冒用其所有者的身份；请写明具体资源，或不要把该操作授予只需查看的人员`,
  }
}
