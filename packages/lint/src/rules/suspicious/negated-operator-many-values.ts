// A negated operator with several values, which is read as "none of them" (COND-6). It refuses to judge: the vendor's pages can be
// read otherwise, and the document says neither.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { valueTexts } from '../../reading/conditions.ts'
import { listed } from '../../reading/listed.ts'
import { negates } from '../../reading/negations.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const negatedOperatorManyValues: StatementRule = {
  id: 'negated-operator-many-values',
  category: 'suspicious',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A negated operator with several values, which means none of them',
    zh: '带多个取值的否定运算符，含义为与所有取值都不相等',
  },
  alias: 'CAM522',
  cites: ['COND-6', 'COND-4'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const values = [...new Set(valueTexts(place))]
  if (!negates(place.clause.operator) || values.length < 2) return
  ctx.report({ at: place.entry.values, message: message(place.entry.key.text, values), evidence: values })
}

const message = (key: string, values: readonly string[]): Text => ({
  en: `This holds where \`${cut(key)}\` is none of ${listed(values, 'en')}; the vendor's rule that one matching value is enough can be read so that it nearly always holds, so try a request with one of them before you rely on it`,
  zh: `当 \`${cut(key)}\` 不是 ${listed(values, 'zh')} 中的任何一个时，此条件成立；官方“任一取值匹配即可”的说法也可理解为几乎总是成立，依赖它之前请用其中一个取值实测`,
})
