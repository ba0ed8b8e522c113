// A value of a condition that another value of the same list covers: a range of addresses in a wider one, a text under a glob. It
// refuses to compare numbers and times, for which nobody writes lists, and values with variables.
import { type ConditionValue, cut, type OperatorFacts } from '@qcs-policy/syntax'
import { coversIp, readIp } from '@qcs-policy/syntax/read'
import { removeItems } from '../../edit/list-items.ts'
import type { Text } from '../../finding.ts'
import { operatorFacts } from '../../reading/conditions.ts'
import { globCovers } from '../../reading/globs.ts'
import type { ConditionPlace, StatementContext, StatementRule } from '../../rule.ts'

/** Longer lists are not compared entry by entry. */
const LONGEST = 500

export const conditionValueRedundant: StatementRule = {
  id: 'condition-value-redundant',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A value that another one of the same list covers',
    zh: '已被同一列表中其他取值覆盖的取值',
  },
  alias: 'CAM526',
  cites: ['COND-4', 'COND-6', 'COND-7', 'COND-10'],
  fix: 'safe',
  scope: 'statement',
  visit: { condition: checkCondition },
}

/** A value with its text; nothing where it cannot be compared. */
type Plain = { readonly value: ConditionValue; readonly text: string } | undefined

type Covers = (wide: string, narrow: string) => boolean

function checkCondition(place: ConditionPlace, ctx: StatementContext): void {
  const { values } = place.entry
  const covers = coversOf(operatorFacts(place))
  if (covers === undefined || values.items.length > LONGEST) return
  const plain = values.items.map(plainOf)
  for (const [i, narrow] of plain.entries()) {
    if (narrow === undefined) continue
    const wide = plain.find(
      (each, j) => each !== undefined && j !== i && isCovered(narrow.text, each.text, j > i, covers),
    )
    if (wide !== undefined) report(i, narrow, wide, place, ctx)
  }
}

function report(
  at: number,
  narrow: NonNullable<Plain>,
  wide: NonNullable<Plain>,
  { entry }: ConditionPlace,
  ctx: StatementContext,
): void {
  const edits = removeItems(ctx.text, entry.values, new Set([at]))
  ctx.report({
    at: narrow.value,
    message: message(narrow.text, wide.text),
    related: [
      { at: wide.value, message: { en: `\`${cut(wide.text)}\` covers it`, zh: `\`${cut(wide.text)}\` 已覆盖它` } },
    ],
    fixes:
      edits === undefined
        ? []
        : [
            {
              title: { en: `delete \`${cut(narrow.text)}\``, zh: `删除 \`${cut(narrow.text)}\`` },
              safety: 'safe',
              edits,
            },
          ],
  })
}

function plainOf(value: ConditionValue): Plain {
  return value.type === 'string' && value.variables.length === 0 ? { value, text: value.text } : undefined
}

function coversOf(facts: OperatorFacts | undefined): Covers | undefined {
  if (facts?.comparison === 'like') return globCovers
  return facts?.family === 'ip' ? coversRange : undefined
}

function coversRange(wide: string, narrow: string): boolean {
  const outer = readIp(wide)
  const inner = readIp(narrow)
  return outer !== undefined && inner !== undefined && outer.prefix <= inner.prefix && coversIp(outer, inner)
}

/** Of two that cover each other the first one stays; texts that are equal are for `condition-value-duplicate`. */
function isCovered(narrow: string, wide: string, isLater: boolean, covers: Covers): boolean {
  return wide !== narrow && covers(wide, narrow) && !(isLater && covers(narrow, wide))
}

const message = (narrow: string, wide: string): Text => ({
  en: `\`${cut(narrow)}\` adds nothing, because \`${cut(wide)}\` of the same list covers it; delete it, or narrow the wider one if less was meant`,
  zh: `\`${cut(narrow)}\` 没有作用，因为同一列表中的 \`${cut(wide)}\` 已覆盖它；请删除它；若本意更窄，请缩小范围较大的那一项`,
})
