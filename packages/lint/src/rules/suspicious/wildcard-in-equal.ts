// A star in a value that is compared as it stands: equality knows no wildcards (COND-7). It refuses to speak of `?`, which is no
// wildcard anywhere, and of types that have no stars.
import { type BaseOperator, type ConditionValue, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { alsoThis } from '../../reading/also.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import { listed } from '../../reading/listed.ts'
import { swapBase } from '../../reading/operator-swaps.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const wildcardInEqual: StatementRule = {
  id: 'wildcard-in-equal',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A wildcard under an operator that compares texts as they stand',
    zh: '在精确比较的运算符下使用通配符',
  },
  alias: 'CAM528',
  cites: ['COND-7'],
  pages: ['436/46205'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const facts = operatorFacts(place)
  if (facts === undefined || (facts.family !== 'string' && facts.family !== 'binary') || facts.comparison === 'like')
    return
  const { clause, entry } = place
  const found = entry.values.items.filter(hasStar)
  const [first, ...others] = found
  if (first === undefined) return
  const wanted: BaseOperator = facts.negated ? 'string_not_like' : 'string_like'
  const hasLike = facts.comparison === 'equal'
  ctx.report({
    at: first,
    message: message(
      found.map(({ text }) => text),
      clause.operator.text,
      hasLike ? wanted : undefined,
    ),
    evidence: found.map(({ text }) => text),
    related: others.map((value) => alsoThis(value, 'value')),
    fixes: hasLike ? swapBase(clause, wanted, ctx.statement) : [],
  })
}

function hasStar(value: ConditionValue): value is Extract<ConditionValue, { type: 'string' }> {
  return value.type === 'string' && value.text.includes('*')
}

function message(texts: readonly string[], operator: string, wanted: BaseOperator | undefined): Text {
  const remedy =
    wanted === undefined
      ? {
          en: 'write the values that are meant, for no operator without letter case knows wildcards',
          zh: '请写出具体取值：不区分大小写的运算符都不支持通配符',
        }
      : { en: `write \`${wanted}\``, zh: `请写 \`${wanted}\`` }
  return {
    en: `\`*\` is no wildcard under \`${cut(operator)}\`, which compares texts as they stand, here ${listed(texts, 'en')}; ${remedy.en}`,
    zh: `\`*\` 在 \`${cut(operator)}\` 下不是通配符，${listed(texts, 'zh')} 会按原样比较；${remedy.zh}`,
  }
}
