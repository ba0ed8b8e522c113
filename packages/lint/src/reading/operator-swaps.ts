// Another operator in the place of one: whether the condition has room for it, and the edit. It refuses to know which operator is
// meant.
import type { BaseOperator, ConditionClause, Statement } from '@qcs-policy/syntax'
import { replaceString } from '../edit/strings.ts'
import type { FixReport } from '../finding.ts'

/**
 * Writes another base into the name of an operator, with its qualifier and suffix. Nothing where the operator has more keys than
 * the one that is spoken of, or where the condition has the other operator already: two members of one name are an error.
 */
export function swapBase(
  { operator, entries }: ConditionClause,
  base: BaseOperator,
  { condition }: Statement,
): readonly FixReport[] {
  if (entries.length !== 1) return []
  const qualifier = operator.qualifier === undefined ? '' : `${operator.qualifier}:`
  return rename(operator, `${qualifier}${base}${operator.ifExist ? '_if_exist' : ''}`, condition)
}

/** Writes another name for an operator, all its keys with it. */
export function rename(
  operator: ConditionClause['operator'],
  wanted: string,
  condition: Statement['condition'],
  safety: FixReport['safety'] = 'unsafe',
): readonly FixReport[] {
  if (condition?.clauses.some((other) => other.operator.text === wanted)) return []
  return [
    {
      title: { en: `write \`${wanted}\``, zh: `改写为 \`${wanted}\`` },
      safety,
      edits: replaceString(operator, wanted),
    },
  ]
}
