// Temporary keys for anybody, with all the rights of their maker. It refuses to know whom they are handed to.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const federationTokenAnywhere: StatementRule = {
  id: 'federation-token-anywhere',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A grant to make temporary keys for anybody',
    zh: '允许为任何人签发临时密钥',
  },
  alias: 'CAM729',
  cites: ['EVAL-4'],
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.federationToken, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} without a condition, so its holder can hand out temporary keys that live on when theirs are taken away; leave this call to the one server that issues keys, or let that assume one role by \`sts:AssumeRole\` instead`,
    zh: `该语句无条件允许 ${listed(actions, 'zh')}，持有者可以向他人发放临时密钥，即使其自身密钥被收回，这些密钥仍然有效；请只把此操作交给负责签发密钥的服务器，或改为让它通过 \`sts:AssumeRole\` 扮演一个角色`,
  }
}
