// The condition element (section 4 of the language): operators AND, keys AND, values OR. It refuses to compare two single
// values; each family of operators does that in a file of its own.
import type {
  ConditionClause,
  ConditionElement,
  ConditionEntry,
  ConditionOperator,
  ConditionValue,
} from '@qcs-policy/syntax'
import { OPERATORS, type OperatorFacts, type OperatorFamily } from '@qcs-policy/syntax/read'
import { MAX_CONTEXT_VALUES } from '../../limits.ts'
import type { Caller } from '../caller.ts'
import type { Question } from '../question.ts'
import { allOf, anyOf, indeterminate, not, type ThreeValued } from '../three-values.ts'
import { compareAddresses } from './addresses.ts'
import { compareBooleans, nullEqual } from './booleans.ts'
import { contextValue, isMissing, listOf } from './context.ts'
import { compareDates } from './dates.ts'
import { compareNumbers } from './numbers.ts'
import { compareStrings } from './strings.ts'

type Compare = (
  comparison: OperatorFacts['comparison'],
  given: unknown,
  value: ConditionValue,
  caller: Caller,
) => ThreeValued

const COMPARE: Readonly<Record<Exclude<OperatorFamily, 'null'>, Compare>> = {
  string: compareStrings,
  binary: compareStrings,
  numeric: compareNumbers,
  date: compareDates,
  ip: compareAddresses,
  boolean: compareBooleans,
}

/** The condition element. DOC-10: absent, `{}` and `[]` mean no condition; another type is indeterminate. */
export function conditionHolds(condition: ConditionElement | undefined, question: Question): ThreeValued {
  if (condition === undefined || condition.form === 'none') return true
  if (condition.form === 'malformed') return indeterminate('DOC-10', 'the condition is no object')
  return allOf(condition.clauses.map((clause) => clauseHolds(clause, question)))
}

/** COND-1: an unknown operator is indeterminate. COND-15: so is a clause that is no object or an empty one. */
function clauseHolds({ operator, entries, malformed }: ConditionClause, question: Question): ThreeValued {
  const { base } = operator
  if (base === undefined) return indeterminate('COND-1', `\`${operator.text}\` is no condition operator`)
  if (malformed) return indeterminate('COND-15', `nothing is said under \`${operator.text}\``)
  return allOf(entries.map((entry) => entryHolds(entry, operator, OPERATORS[base], question)))
}

function entryHolds(
  { key, values }: ConditionEntry,
  operator: ConditionOperator,
  facts: OperatorFacts,
  question: Question,
): ThreeValued {
  if (values.items.length === 0) return indeterminate('COND-15', `\`${key.text}\` has an empty list of values`)
  const given = contextValue(key.text, question)
  if (facts.family === 'null') return nullEqual(values.items, given, question.caller)
  if (isMissing(given)) return missingKeyHolds(operator)
  const list = listOf(given)
  if (list.length > MAX_CONTEXT_VALUES) return indeterminate('COND-5', `\`${key.text}\` has too many values`)
  const compare = COMPARE[facts.family]
  return qualified(
    list.map((each) =>
      negatable(
        facts,
        values.items.map((value) => compare(facts.comparison, each, value, question.caller)),
      ),
    ),
    operator,
    facts,
  )
}

/** COND-2: without the key an operator is false, also when negated; with `_if_exist` it is true. */
function missingKeyHolds({ ifExist }: ConditionOperator): boolean {
  return ifExist
}

/** COND-4: any of the condition values. COND-6: negated, none of them. */
function negatable({ negated }: OperatorFacts, comparisons: readonly ThreeValued[]): ThreeValued {
  return negated ? not(anyOf(comparisons)) : anyOf(comparisons)
}

/** COND-5: how many of the context values must satisfy the operator. */
function qualified(
  satisfied: readonly ThreeValued[],
  { qualifier }: ConditionOperator,
  { negated }: OperatorFacts,
): ThreeValued {
  if (qualifier === 'for_any_value') return anyOf(satisfied)
  if (qualifier === 'for_all_value') return allOf(satisfied)
  return negated ? allOf(satisfied) : anyOf(satisfied)
}
