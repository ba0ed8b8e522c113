// The condition of a statement and the request context, in words: one part for each key, up to the first that failed. It refuses
// to judge.
import type { Span } from '@qcs-policy/syntax'
import { type CompiledCondition, type CompiledEntry, matchEntry } from '../compiled/condition.ts'
import { type ContextKey, lookUp } from '../compiled/context.ts'
import type { RequestFacts } from '../compiled/request-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure, NO, reasonOf, type Verdict } from '../compiled/verdict.ts'
import type { PartVerdict } from '../explanation.ts'
import { operatorFacts, RULE_OF_FAMILY, whyEntry } from './condition-reasons.ts'
import { valueTexts } from './condition-values.ts'
import { place, resultOf } from './part.ts'
import { listed, shortened } from './shortened.ts'

/** The parts `condition`. Linear in the keys and their values. */
export function conditionParts(
  statement: CompiledStatement,
  condition: CompiledCondition,
  request: RequestFacts,
): readonly PartVerdict[] {
  const parts: PartVerdict[] = []
  for (const entry of condition) {
    const verdict = matchEntry(entry, request)
    parts.push(conditionPart(entry, verdict, statement, request))
    if (verdict === NO) break
  }
  return parts
}

function conditionPart(
  entry: CompiledEntry,
  verdict: Verdict,
  statement: CompiledStatement,
  request: RequestFacts,
): PartVerdict {
  const value = lookUp(entry.key, request)
  const { rule, reason } = whyOf(entry, verdict, value)
  const part: PartVerdict = {
    element: 'condition',
    result: resultOf(verdict),
    rule,
    policyValue: policyValue(entry, statement),
    requestValue: entry.key.name === '' ? '' : contextValue(entry.key, value, request),
    reason,
  }
  return place(part, placeOf(entry, statement))
}

function whyOf(entry: CompiledEntry, verdict: Verdict, value: unknown): Pick<PartVerdict, 'rule' | 'reason'> {
  if (isUnsure(verdict)) return reasonOf(verdict)
  if (verdict === NO) return whyEntry(entry, value)
  const facts = operatorFacts(entry.operator)
  return { rule: facts === undefined ? 'COND-1' : RULE_OF_FAMILY[facts.family], reason: '' }
}

function placeOf({ clause, entry }: CompiledEntry, { source }: CompiledStatement): Span | undefined {
  const element = source?.condition
  const written = element?.clauses[clause]
  return written?.entries[entry]?.span ?? written?.span ?? element?.span ?? source?.span
}

/** As `ip_equal qcs:ip 10.0.0.0/8`. */
export function policyValue(entry: CompiledEntry, statement: CompiledStatement | undefined): string {
  const { operator, key } = entry
  if (operator === '') return 'a condition that cannot be read'
  if (key.name === '') return shortened(operator)
  const { texts, count } = valueTexts(entry, statement)
  const clause = shortened(`${operator} ${key.name}`, 90)
  return count === 0 ? clause : listed(texts, `${clause} `, count)
}

/** As `qcs:ip 10.0.0.1`, or that it is not given, and where it comes from if not from the context. */
function contextValue(key: ContextKey, value: unknown, { context }: RequestFacts): string {
  const name = shortened(key.name, 60)
  if (value === undefined) return `${name} is not given`
  if (Array.isArray(value) && value.length === 0) return `${name} is an empty list`
  const filled = context === undefined || !Object.hasOwn(context, key.name) ? FILLED[key.fallback] : ''
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  const texts = values.slice(0, 100).map((one) => shortened(textOf(one), 60))
  return shortened(`${listed(texts, `${name} `)}${filled}`)
}

/** Where a value comes from that the context lacks (COND-13, COND-14, COND-16). */
const FILLED: Readonly<Record<ContextKey['fallback'], string>> = {
  none: '',
  'other-spelling': ' (by its other spelling)',
  tag: ' (from qcs:tag)',
  uin: ' (the caller’s)',
  'owner-uin': ' (the caller’s)',
  'current-time': ' (the time of the request)',
}

function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'boolean':
      return String(value)
    default:
      return value === null ? 'null' : `a value of type ${Array.isArray(value) ? 'list' : typeof value}`
  }
}
