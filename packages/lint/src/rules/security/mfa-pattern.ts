// Conditions on multi-factor authentication that let requests without it through: turned around, or passed by a request that says
// nothing of it (COND-2, COND-13). It refuses to know which requests carry the key.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { operatorFacts, valueTexts } from '../../reading/conditions.ts'
import { isAbsenceHandled, oneSpelling } from '../../reading/missing-keys.ts'
import { rename } from '../../reading/operator-swaps.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const mfaPattern: StatementRule = {
  id: 'mfa-pattern',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A condition on MFA that requests without MFA pass',
    zh: '未经多因素认证也能通过的 MFA 条件',
  },
  alias: 'CAM527',
  cites: ['COND-2', 'COND-13'],
  pages: ['598/10608'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { clause, entry } = place
  const { effect, condition } = ctx.statement
  const asked = askedOf(place)
  if (asked === undefined || effect === undefined || effect.wrongCase) return
  const { text: operator } = clause.operator
  if (effect.value === 'allow' && asked === 'on' && clause.operator.ifExist) {
    const without = operator.slice(0, -'_if_exist'.length)
    const fixes = clause.entries.length === 1 ? rename(clause.operator, without, condition) : []
    ctx.report({ at: entry, message: passedByAbsence(entry.key.text, operator, without), fixes })
    return
  }
  if ((effect.value === 'allow') === (asked === 'off')) {
    ctx.report({ at: entry, message: turnedAround(entry.key.text, effect.value) })
    return
  }
  const isMissed = effect.value === 'deny' && !clause.operator.ifExist && operatorFacts(place)?.negated === false
  if (!isMissed || isAbsenceHandled(ctx.policy, ctx.statement, entry.key.text)) return
  ctx.report({ at: entry, message: missedByDeny(entry.key.text, operator), level: 'info' })
}

const ASKS: Readonly<Record<string, 'on' | 'off'>> = { '0': 'off', false: 'off', '1': 'on', true: 'on' }

/** Whether requests with MFA satisfy the condition, or those without; nothing where the values say neither. */
function askedOf(place: ConditionPlace): 'on' | 'off' | undefined {
  const facts = operatorFacts(place)
  if (oneSpelling(place.entry.key.text) !== 'qcs:mfa' || facts?.comparison !== 'equal') return undefined
  const [first, ...others] = valueTexts(place)
  if (first === undefined || others.some((text) => text !== first) || !Object.hasOwn(ASKS, first)) return undefined
  const asked = ASKS[first]
  if (!facts.negated) return asked
  return asked === 'on' ? 'off' : 'on'
}

const passedByAbsence = (key: string, operator: string, without: string): Text => ({
  en: `A request that says nothing of MFA is allowed as well, because \`${cut(operator)}\` is true when \`${cut(key)}\` is missing; write \`${cut(without)}\`, which asks for it`,
  zh: `请求中没有 MFA 信息时也会被允许，因为缺少 \`${cut(key)}\` 时 \`${cut(operator)}\` 为真；请写 \`${cut(without)}\` 以要求该键`,
})

function turnedAround(key: string, effect: 'allow' | 'deny'): Text {
  return effect === 'allow'
    ? {
        en: `This allows requests whose \`${cut(key)}\` says that there was no MFA, and no others; ask for 1 where MFA is meant to be needed, or delete the condition`,
        zh: `此语句只允许 \`${cut(key)}\` 表示未经 MFA 的请求；若要求 MFA，请将取值写为 1；否则请删除该条件`,
      }
    : {
        en: `This denies requests whose \`${cut(key)}\` says that there was MFA, and lets those without it pass; turn it around to deny what comes without MFA, or delete the condition`,
        zh: `此语句拒绝 \`${cut(key)}\` 表示已经过 MFA 的请求，却放过未经 MFA 的请求；若要拒绝未经 MFA 的请求，请反转该条件；否则请删除它`,
      }
}

const missedByDeny = (key: string, operator: string): Text => ({
  en: `A request that says nothing of MFA is not denied, because \`${cut(operator)}\` is false when \`${cut(key)}\` is missing; write \`numeric_not_equal_if_exist\` with 1 if it is to be denied as well`,
  zh: `请求中没有 MFA 信息时不会被拒绝，因为缺少 \`${cut(key)}\` 时 \`${cut(operator)}\` 为假；若也要拒绝，请写 \`numeric_not_equal_if_exist\` 并取 1`,
})
