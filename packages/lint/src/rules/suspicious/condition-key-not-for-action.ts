// A condition key that some or all actions of the statement are not known to send: they are left out, or the condition limits
// nothing for them (COND-2). It refuses to call a list of senders complete, so it warns only where the key is of another service.
import type { ConditionKey } from '@qcs-policy/catalog'
import { type ActionPattern, cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { type Sending, sendingOf, sureKey } from '../../reading/condition-keys.ts'
import { listed } from '../../reading/listed.ts'
import { isAbsenceHandled } from '../../reading/missing-keys.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const conditionKeyNotForAction: StatementRule = {
  id: 'condition-key-not-for-action',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition key that actions of the statement do not send',
    zh: '语句中的操作不会携带的条件键',
  },
  alias: 'CAM507',
  cites: ['COND-2'],
  pages: ['436/46205'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition({ entry, clause }: ConditionPlace, ctx: StatementContext): void {
  const { operator } = clause
  const { effect, action } = ctx.statement
  const key = sureKey(entry.key.text, ctx.catalog)
  if (key === undefined || effect === undefined || effect.wrongCase) return
  if (operator.base === undefined || operator.base === 'null_equal') return
  const patterns = action?.items ?? []
  const sendings = patterns.map((pattern) => sendingOf(key, pattern, ctx.catalog))
  const isStricter = (effect.value === 'allow') !== operator.ifExist
  const found = patterns.filter((_, i) => isMissing(sendings[i]) || (isStricter && sendings[i] === 'some'))
  if (found.length === 0) return
  const isNone = sendings.every(isMissing)
  // With the suffix an allow says that the key matters only to those that send it.
  if (effect.value === 'allow' && operator.ifExist && !isNone) return
  if (isAbsenceHandled(ctx.policy, ctx.statement, key.name)) return
  const names = [...new Set(found.map(plainAction))]
  ctx.report({
    at: entry.key,
    message: message(key, names, outcome(effect.value, operator.ifExist), isNone),
    evidence: names,
    ...(found.some((pattern) => isSure(pattern, sendings[patterns.indexOf(pattern)])) ? {} : { level: 'info' }),
  })
}

function isMissing(sending: Sending | undefined): boolean {
  return sending === 'unlisted' || sending === 'foreign'
}

/** That a pattern reaches operations which do not send the key: no page names its service for it, or it names all services. */
function isSure(pattern: ActionPattern, sending: Sending | undefined): boolean {
  return sending === 'foreign' || pattern.form === 'any' || (pattern.form === 'api' && pattern.service.text === '*')
}

/** What becomes of requests without the key. */
function outcome(effect: 'allow' | 'deny', ifExist: boolean): Text {
  if (effect === 'allow')
    return ifExist
      ? { en: 'are allowed whatever it says', zh: '不受该条件限制即被允许' }
      : { en: 'are never allowed by this statement', zh: '永远不会被此语句允许' }
  return ifExist
    ? { en: 'are always denied by this statement', zh: '始终会被此语句拒绝' }
    : { en: 'are never denied by this statement', zh: '永远不会被此语句拒绝' }
}

function message({ name, actions }: ConditionKey, names: readonly string[], then: Text, isNone: boolean): Text {
  return {
    en: `Requests of ${listed(names, 'en')} are not known to send \`${cut(name)}\`, and without it they ${then.en}; ${isNone ? `use a key that they send (\`${cut(name)}\` goes with ${listed(actions, 'en')}), or other actions` : 'give the actions that send it a statement of their own'}`,
    zh: `未知 ${listed(names, 'zh')} 的请求会携带 \`${cut(name)}\`，缺少该键的请求${then.zh}；请${isNone ? `改用这些操作会携带的条件键（携带 \`${cut(name)}\` 的是 ${listed(actions, 'zh')}），或改用其他操作` : '将会携带该键的操作移到单独的语句'}`,
  }
}
