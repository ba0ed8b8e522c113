// A condition on tags without `for_any_value:`, the one qualifier that the vendor documents for them. It refuses to speak of negated
// operators, for which another qualifier means something else.
import { type ConditionClause, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import { rename } from '../../reading/operator-swaps.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const tagWithoutAnyValue: StatementRule = {
  id: 'tag-without-any-value',
  category: 'suspicious',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A condition on tags without `for_any_value:`',
    zh: '未使用 `for_any_value:` 的标签条件',
  },
  alias: 'CAM518',
  cites: ['COND-5', 'COND-14'],
  fix: 'safe',
  scope: 'statement',
  visit: { clause: checkClause },
}

/** Keys that hold several tags of the resource; the tags of a request may well have to be all of a list. */
const OF_RESOURCES: ReadonlySet<string> = new Set(['qcs:resource_tag', 'qcs:tag'])

function checkClause(clause: ConditionClause, ctx: StatementContext): void {
  const { operator, entries } = clause
  const { qualifier } = operator
  const places = entries.map((entry) => ({ entry, clause }))
  const tags = places.filter((place) => isTags(place.entry.key.text, qualifier))
  const [first] = tags
  const facts = first === undefined ? undefined : operatorFacts(first)
  if (first === undefined || facts?.family !== 'string' || facts.negated || qualifier === 'for_any_value') return
  const bare = qualifier === undefined ? operator.text : operator.text.slice(qualifier.length + 1)
  const wanted = `for_any_value:${bare}`
  ctx.report({
    at: operator,
    message:
      qualifier === undefined
        ? withoutQualifier(first.entry.key.text, operator.text, wanted)
        : forAll(first.entry.key.text, operator.text, wanted),
    // Of some value of the request is what it says without a qualifier, too (COND-5), for every key beside as well.
    fixes:
      tags.length === entries.length
        ? rename(operator, wanted, ctx.statement.condition, qualifier === undefined ? 'safe' : 'unsafe')
        : [],
  })
}

function isTags(key: string, qualifier: ConditionClause['operator']['qualifier']): boolean {
  return OF_RESOURCES.has(key) || (key === 'qcs:request_tag' && qualifier === undefined)
}

const withoutQualifier = (key: string, operator: string, wanted: string): Text => ({
  en: `\`${cut(key)}\` holds several tags, and the vendor documents \`for_any_value:\` for it alone, so what the service makes of \`${cut(operator)}\` is not certain; write \`${cut(wanted)}\``,
  zh: `\`${cut(key)}\` 含有多个标签，厂商文档中只支持 \`for_any_value:\`，服务端如何处理 \`${cut(operator)}\` 并不确定；请写 \`${cut(wanted)}\``,
})

const forAll = (key: string, operator: string, wanted: string): Text => ({
  en: `\`${cut(operator)}\` asks that every tag in \`${cut(key)}\` is listed here, so a resource with any other tag beside does not match; write \`${cut(wanted)}\` if one of them is enough`,
  zh: `\`${cut(operator)}\` 要求 \`${cut(key)}\` 中的每个标签都在此列出，资源只要另有其他标签就不匹配；若有一个匹配即可，请写 \`${cut(wanted)}\``,
})
