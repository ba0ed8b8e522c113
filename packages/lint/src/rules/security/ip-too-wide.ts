// A range of addresses that is hardly a limit. It refuses to know whose addresses they are.
import { cut } from '@qcs-policy/syntax'
import { type IpRange, readIp } from '@qcs-policy/syntax/read'
import type { Text } from '../../finding.ts'
import { numberOption } from '../../options.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const ipTooWide: StatementRule = {
  id: 'ip-too-wide',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A range of addresses that is hardly a limit',
    zh: '范围过大、几乎不起限制作用的 IP 段',
  },
  alias: 'CAM513',
  cites: ['COND-10'],
  options: {
    prefix: {
      about: {
        en: 'The shortest prefix length that passes; shorter ones are wider',
        zh: '允许的最短前缀长度；更短的前缀范围更大',
      },
      type: 'integer',
      default: 8,
      minimum: 1,
    },
  },
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const facts = operatorFacts(place)
  const { effect } = ctx.statement
  if (facts?.family !== 'ip' || effect === undefined) return
  // Let in are these addresses by an allow, and by a deny of all others.
  if ((effect.value === 'allow') === facts.negated) return
  const least = numberOption(ctx.options, 'prefix')
  for (const value of place.entry.values.items) {
    const range = value.type === 'string' ? readIp(value.text) : undefined
    if (value.type !== 'string' || range === undefined || range.prefix >= least) continue
    ctx.report({ at: value, message: message(value.text, range) })
  }
}

function message(text: string, { family, prefix }: IpRange): Text {
  const share =
    prefix === 0
      ? { en: `every IPv${family} address`, zh: `所有 IPv${family} 地址` }
      : {
          en: `one in ${2 ** prefix} of all IPv${family} addresses`,
          zh: `全部 IPv${family} 地址的 ${2 ** prefix} 分之一`,
        }
  return {
    en: `\`${cut(text)}\` is ${share.en}, so the condition ${prefix === 0 ? 'keeps nobody out' : 'hardly keeps anybody out'}; write the ranges that your callers have`,
    zh: `\`${cut(text)}\` 是${share.zh}，该条件${prefix === 0 ? '不起限制作用' : '几乎不起限制作用'}；请写出调用方实际使用的 IP 段`,
  }
}
