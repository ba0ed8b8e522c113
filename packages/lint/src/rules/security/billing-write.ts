// Spending money. It refuses to know how much, and what the account pays for.
import type { Text } from '../../finding.ts'
import { whereGranted } from '../../reading/grant-findings.ts'
import { listed } from '../../reading/listed.ts'
import { RISKY } from '../../reading/risky-actions.ts'
import type { StatementRule } from '../../rule.ts'

export const billingWrite: StatementRule = {
  id: 'billing-write',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A grant to pay, renew or refund',
    zh: '允许支付、续费或退款',
  },
  alias: 'CAM745',
  kinds: ['identity', 'session'],
  scope: 'statement',
  visit: whereGranted(RISKY.billing, message),
}

function message(actions: readonly string[]): Text {
  return {
    en: `The statement allows ${listed(actions, 'en')} on any resource, so its holder can spend the account's money or give resources back; leave these calls to those who pay the bills`,
    zh: `该语句允许对任意资源执行 ${listed(actions, 'zh')}，持有者可以动用账号资金或退还资源；请只把这些操作交给负责付费的人员`,
  }
}
