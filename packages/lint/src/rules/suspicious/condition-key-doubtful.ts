// A condition key that pages disagree about, or that only examples and published policies have. It refuses to say which requests
// send it; nobody does.
import { cut } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionKeyDoubtful: StatementRule = {
  id: 'condition-key-doubtful',
  category: 'suspicious',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A condition key that no current table of the vendor has',
    zh: '厂商现行条件键列表中没有的条件键',
  },
  cites: ['COND-2', 'COND-13'],
  pages: ['598/58420'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

/** The spelling of examples, for which the table of operators has another. */
const BARE_MFA = 'mfa'
const MFA = 'qcs:mfa'

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { key } = place.entry
  if (operatorFacts(place) === undefined) return
  if (key.text === BARE_MFA) {
    const isThere = place.clause.entries.some((other) => other.key.text === MFA)
    ctx.report({
      at: key,
      message: spelling,
      fixes: isThere
        ? []
        : [
            {
              title: { en: `write \`${MFA}\``, zh: `改写为 \`${MFA}\`` },
              safety: 'unsafe',
              edits: replaceString(key, MFA),
            },
          ],
    })
  } else if (ctx.catalog.findConditionKey(key.text)?.doubtful === true) {
    ctx.report({ at: key, message: message(key.text) })
  }
}

const spelling: Text = {
  en: `\`${BARE_MFA}\` is the spelling of examples, and the vendor's tables call the key \`${MFA}\`; both are read as one here, but write \`${MFA}\`, which is documented`,
  zh: `\`${BARE_MFA}\` 是示例中的写法，厂商的列表中该键名为 \`${MFA}\`；此处将二者视为同一个键，但请写有文档说明的 \`${MFA}\``,
}

const message = (key: string): Text => ({
  en: `The vendor's pages disagree about \`${cut(key)}\`, or only examples have it, and a request without the key does not satisfy the condition; try it at the service before you rely on it, or use another key`,
  zh: `厂商各页面对 \`${cut(key)}\` 的说明不一致，或仅在示例中出现；不携带该键的请求不满足此条件；请先在服务端验证再依赖它，或改用其他条件键`,
})
