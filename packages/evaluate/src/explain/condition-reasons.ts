// Why a condition key does not satisfy its operator, in words (COND-2, COND-5, COND-6, COND-7 to COND-12). It refuses to judge:
// it is only asked where the matcher has said no.
import type { BaseOperator } from '@qcs-policy/syntax'
import { OPERATORS, type OperatorFacts, type OperatorFamily } from '@qcs-policy/syntax/read'
import type { CompiledEntry } from '../compiled/condition.ts'

/** What an operator does, by its name; nothing for one that is none of the language. */
export function operatorFacts(operator: string): OperatorFacts | undefined {
  const unqualified = operator.slice(operator.indexOf(':') + 1)
  const base = unqualified.endsWith(IF_EXIST) ? unqualified.slice(0, -IF_EXIST.length) : unqualified
  return isBase(base) ? OPERATORS[base] : undefined
}

const IF_EXIST = '_if_exist'

function isBase(name: string): name is BaseOperator {
  return Object.hasOwn(OPERATORS, name)
}

/** The rule by which the values of each family are compared. */
export const RULE_OF_FAMILY: Readonly<Record<OperatorFamily, string>> = {
  string: 'COND-7',
  binary: 'COND-1',
  numeric: 'COND-8',
  date: 'COND-9',
  ip: 'COND-10',
  boolean: 'COND-11',
  null: 'COND-12',
}

/** Of a context value that compares as the operator says: `it …`. */
const HOLDS: Readonly<Record<OperatorFacts['comparison'], string>> = {
  equal: 'equals',
  'equal-ignore-case': 'equals, letter case aside,',
  like: 'fits',
  'less-than': 'is less than',
  'less-than-equal': 'is at most',
  'greater-than': 'is greater than',
  'greater-than-equal': 'is at least',
  missing: 'is',
}

type Why = { readonly rule: string; readonly reason: string }

/** Why the entry is false for this value of its key; `undefined` is a missing one. */
export function whyEntry(entry: CompiledEntry, value: unknown): Why {
  const facts = operatorFacts(entry.operator)
  if (facts === undefined) return { rule: 'COND-1', reason: '' }
  const family = RULE_OF_FAMILY[facts.family]
  if (facts.family === 'null')
    return { rule: family, reason: 'whether the key is missing is not what the policy wants' }
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return { rule: 'COND-2', reason: whyMissing(entry) }
  if (Array.isArray(value)) return { rule: 'COND-5', reason: whyList(entry) }
  return { rule: facts.negated ? 'COND-6' : family, reason: whyValue(facts) }
}

/** COND-2: the commonest trap, for other languages have it the other way around. */
function whyMissing({ operator, negated }: CompiledEntry): string {
  const plain = negated
    ? 'without its key a plain operator is false, also a negated one'
    : 'without its key a plain operator is false'
  return `${plain}; \`${operator}${IF_EXIST}\` would hold`
}

function whyList({ every, operator }: CompiledEntry): string {
  const who = every ? 'not every value of the request satisfies' : 'no value of the request satisfies'
  return `${who} \`${operator}\``
}

function whyValue({ family, comparison, negated }: OperatorFacts): string {
  if (family === 'ip') return negated ? 'it lies in a range that is excluded' : 'it lies in none of the ranges'
  const holds = HOLDS[comparison]
  if (negated) return `it ${holds} a value that is excluded`
  return family === 'date' || family === 'numeric'
    ? `it ${holds} none of them`
    : `it ${holds} none of the condition values`
}
