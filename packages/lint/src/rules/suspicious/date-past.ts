// A statement whose time is over: it matches nothing any more. It refuses to read a clock; without the time it is silent.
import { cut, type OperatorFacts } from '@qcs-policy/syntax'
import { type DateTime, readDateTime } from '@qcs-policy/syntax/read'
import type { Text } from '../../finding.ts'
import { operatorFacts, valueTexts } from '../../reading/conditions.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

export const datePast: StatementRule = {
  id: 'date-past',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A statement whose time is over',
    zh: '已过有效期的语句',
  },
  alias: 'CAM515',
  cites: ['COND-9', 'COND-16'],
  scope: 'statement',
  visit: { condition: checkCondition },
}

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { effect } = ctx.statement
  const { entry } = place
  const facts = operatorFacts(place)
  const now = ctx.now === undefined ? undefined : readDateTime(ctx.now)
  if (entry.key.text !== 'qcs:current_time' || facts === undefined || now === undefined || effect === undefined) return
  const ends = endsOf(facts, valueTexts(place))
  if (ends === undefined || !isBefore(ends.at, now)) return
  ctx.report({ at: entry, message: message(ends.text, effect.value) })
}

type End = { readonly at: DateTime; readonly text: string }

/** The last moment at which the condition can hold; nothing for one that holds for ever, or that cannot be read. */
function endsOf({ family, comparison, negated }: OperatorFacts, texts: readonly string[]): End | undefined {
  if (family !== 'date' || negated || comparison.startsWith('greater')) return undefined
  let last: End | undefined
  for (const text of texts) {
    const at = readDateTime(text)
    if (at === undefined) return undefined
    if (last === undefined || isBefore(last.at, at)) last = { at, text }
  }
  return last
}

function isBefore(one: DateTime, other: DateTime): boolean {
  return one.seconds < other.seconds || (one.seconds === other.seconds && one.nanoseconds < other.nanoseconds)
}

function message(ended: string, effect: 'allow' | 'deny'): Text {
  return effect === 'allow'
    ? {
        en: `This ended at \`${cut(ended)}\`, so the statement allows nothing any more; delete it, or write a later time if it is still needed`,
        zh: `该语句已于 \`${cut(ended)}\` 到期，不再允许任何操作；请删除它；若仍需要，请写更晚的时间`,
      }
    : {
        en: `This ended at \`${cut(ended)}\`, so the statement denies nothing any more; delete it, or write a later time if it is still needed`,
        zh: `该语句已于 \`${cut(ended)}\` 到期，不再拒绝任何操作；请删除它；若仍需要，请写更晚的时间`,
      }
}
