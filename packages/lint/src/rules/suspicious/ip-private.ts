// An allow for private addresses alone. It refuses to know which calls go through the vendor's own network, so it informs.
import { type ConditionValue, cut } from '@qcs-policy/syntax'
import { coversIp, type IpRange, readIp } from '@qcs-policy/syntax/read'
import type { Text } from '../../finding.ts'
import { operatorFacts, valueTexts } from '../../reading/conditions.ts'
import { listed } from '../../reading/listed.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const ipPrivate: StatementRule = {
  id: 'ip-private',
  category: 'suspicious',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'Requests are let in from private addresses alone',
    zh: '只放行来自私有地址的请求',
  },
  alias: 'CAM512',
  cites: ['COND-10'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

/** RFC 1918, loopback, link-local; unique local addresses and the like of IPv6. */
const PRIVATE: readonly IpRange[] = [
  ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16'],
  ...['::1/128', 'fc00::/7', 'fe80::/10'],
].flatMap((text) => readIp(text) ?? [])

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { entry } = place
  const facts = operatorFacts(place)
  const { effect } = ctx.statement
  if (entry.key.text !== 'qcs:ip' || facts?.family !== 'ip' || effect === undefined) return
  // An allow from these addresses, or a deny from all others.
  if ((effect.value === 'allow') === facts.negated) return
  if (entry.values.items.length === 0 || !entry.values.items.every(isPrivate)) return
  ctx.report({ at: entry, message: message(entry.key.text, [...new Set(valueTexts(place))]) })
}

function isPrivate(value: ConditionValue): boolean {
  const range = value.type === 'string' ? readIp(value.text) : undefined
  return range !== undefined && PRIVATE.some((each) => each.prefix <= range.prefix && coversIp(each, range))
}

const message = (key: string, texts: readonly string[]): Text => ({
  en: `Calls over the internet never come from private addresses such as ${listed(texts, 'en')}, so only what goes through the vendor's own network is let in; add the public addresses that \`${cut(key)}\` has for your callers, or keep this if no others are meant`,
  zh: `经公网发起的调用不会来自 ${listed(texts, 'zh')} 之类的私有地址，只有经厂商内网的请求会被放行；请补充调用方在 \`${cut(key)}\` 中的公网地址；若本意如此请保留`,
})
