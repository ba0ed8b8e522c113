// A condition on the address of requests, for operations that are not checked against it (EVAL-9). It refuses to speak of services
// of which some operations are, and of those that no page speaks of.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { listed } from '../../reading/listed.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const ipNotSupported: StatementRule = {
  id: 'ip-not-supported',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition on addresses, for operations that are not checked against them',
    zh: '对不支持 IP 限制的操作使用 IP 条件',
  },
  cites: ['EVAL-9'],
  pages: ['598/10588'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition({ entry }: ConditionPlace, ctx: StatementContext): void {
  if (entry.key.text !== 'qcs:ip') return
  const found = (ctx.statement.action?.items ?? []).filter(
    (pattern) => pattern.form === 'api' && ctx.catalog.findService(pattern.service.text)?.ip === 'not supported',
  )
  if (found.length === 0) return
  const names = [...new Set(found.map(plainAction))]
  ctx.report({
    at: entry.key,
    message: message(names, entry.key.text),
    evidence: names,
    related: found.map((pattern) => ({
      at: pattern,
      message: { en: 'not checked against addresses', zh: '不支持 IP 限制' },
    })),
  })
}

const message = (names: readonly string[], key: string): Text => ({
  en: `The vendor's table says that ${listed(names, 'en')} cannot be limited by \`${cut(key)}\`, so do not rely on the addresses here; limit it by another condition, or by who holds the policy`,
  zh: `厂商的产品列表注明 ${listed(names, 'zh')} 不支持 \`${cut(key)}\`，请勿依赖此处的 IP 限制；请改用其他条件，或限制策略的授予对象`,
})
