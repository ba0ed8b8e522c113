// What conditions come to: whether there is one, its keys one by one, and whether two say the same. It refuses to judge them.
import { type ConditionValue, OPERATORS, type OperatorFacts, type Statement } from '@qcs-policy/syntax'
import type { ConditionPlace } from '../rule.ts'

/** True when something must hold for the statement to match; what could not be read counts as something. */
export function hasCondition({ condition }: Statement): boolean {
  return condition !== undefined && condition.form !== 'none'
}

/** Each key of each operator. */
export function conditionsOf({ condition }: Statement): readonly ConditionPlace[] {
  return (condition?.clauses ?? []).flatMap((clause) => clause.entries.map((entry) => ({ entry, clause })))
}

/** What the operator compares; nothing for one that is unknown. */
export function operatorFacts({ clause }: ConditionPlace): OperatorFacts | undefined {
  return clause.operator.base === undefined ? undefined : OPERATORS[clause.operator.base]
}

/** A value as text, letter case and all; numbers by their shortest text (COND-7). */
export function valueText(value: ConditionValue): string {
  switch (value.type) {
    case 'string':
      return value.text
    case 'number':
    case 'boolean':
      return String(value.value)
    case 'other':
      return ''
  }
}

/** The values of a key as texts, in the order written. */
export function valueTexts({ entry }: ConditionPlace): readonly string[] {
  return entry.values.items.map(valueText)
}

/**
 * A text that two conditions share when they say the same in the same words, whatever the order. Conditions that could not be
 * read have none.
 */
export function conditionFingerprint(statement: Statement): string | undefined {
  const { condition } = statement
  if (condition === undefined || condition.form === 'none') return ''
  if (condition.form === 'malformed') return undefined
  const rows = conditionsOf(statement).map((place) =>
    JSON.stringify([place.clause.operator.text, place.entry.key.text, [...new Set(valueTexts(place))].sort()]),
  )
  return rows.sort().join('\n')
}
