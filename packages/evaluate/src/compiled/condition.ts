// Conditions (COND-1 to COND-6, COND-15): operators AND, keys AND, values OR, and what set qualifiers, negation and missing
// keys make of it. How two values compare, comparisons.ts says. It refuses to know what a key means.
import type { BaseOperator, ConditionElement, ConditionEntry, SetQualifier } from '@qcs-policy/syntax'
import { OPERATORS } from '@qcs-policy/syntax/read'
import { MAX_CONTEXT_VALUES } from '../limits.ts'
import { type Comparer, compileComparer, NO_TEMPLATES, type ReadValue } from './comparisons.ts'
import { type ContextKey, compileKey, lookUp } from './context.ts'
import { compileNull, matchNull, type NullTest } from './null-equal.ts'
import type { RequestFacts } from './request-facts.ts'
import type { Template } from './variables.ts'
import { and, NO, not, or, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** One key under one operator. */
export type CompiledEntry = {
  readonly operator: string
  readonly key: ContextKey
  /** The verdict where nothing can be compared: an unknown operator, no values. */
  readonly fixed: Verdict | undefined
  readonly test: Comparer | NullTest | undefined
  readonly negated: boolean
  readonly ifExist: boolean
  /** True where every value of the request must satisfy the operator, not just one (COND-5). */
  readonly every: boolean
  /** The position of its operator and of the key under it, for the place. */
  readonly clause: number
  readonly entry: number
  /** What the comparer was made of, for evidence; empty for `null_equal`, whose test holds its own. */
  readonly values: readonly ReadValue[]
  readonly templates: readonly Template[]
}

/** The entries of a condition, all of which must hold. */
export type CompiledCondition = readonly CompiledEntry[]

const NOWHERE: ContextKey = compileKey('')

/** The condition of a statement; nothing for one that holds always (DOC-10). */
export function compileCondition(element: ConditionElement | undefined): CompiledCondition | undefined {
  if (element === undefined || element.form === 'none') return undefined
  if (element.form === 'malformed') return [unjudgeable('', NOWHERE, UNSURE.conditionMalformed, 0, 0)]
  const entries: CompiledEntry[] = []
  for (const [i, { operator, entries: written, malformed }] of element.clauses.entries()) {
    if (malformed) entries.push(unjudgeable(operator.text, NOWHERE, UNSURE.clauseMalformed, i, 0))
    for (const [j, entry] of written.entries()) {
      const key = compileKey(entry.key.text)
      if (operator.base === undefined) entries.push(unjudgeable(operator.text, key, UNSURE.operatorUnknown, i, j))
      else entries.push(compileEntry(operator.base, operator, entry, key, i, j))
    }
  }
  return entries
}

function unjudgeable(operator: string, key: ContextKey, fixed: Verdict, clause: number, entry: number): CompiledEntry {
  return {
    operator,
    key,
    fixed,
    test: undefined,
    negated: false,
    ifExist: false,
    every: false,
    clause,
    entry,
    values: NO_VALUES,
    templates: NO_TEMPLATES,
  }
}

const NO_VALUES: readonly ReadValue[] = []

type Written = { readonly text: string; readonly qualifier: SetQualifier | undefined; readonly ifExist: boolean }

function compileEntry(
  base: BaseOperator,
  { text: operator, qualifier, ifExist }: Written,
  { values }: ConditionEntry,
  key: ContextKey,
  clause: number,
  entry: number,
): CompiledEntry {
  if (values.items.length === 0) return unjudgeable(operator, key, UNSURE.valuesEmpty, clause, entry)
  const { family, negated } = OPERATORS[base]
  const every = qualifier === undefined ? negated : qualifier === 'for_all_value'
  const compiled =
    family === 'null'
      ? { test: compileNull(values.items), values: NO_VALUES, templates: NO_TEMPLATES }
      : compileComparer(base, values.items)
  return {
    operator,
    key,
    fixed: undefined,
    test: compiled.test,
    negated,
    ifExist,
    every,
    clause,
    entry,
    values: compiled.values,
    templates: compiled.templates,
  }
}

/** Whether the condition holds for the request. */
export function matchCondition(condition: CompiledCondition, request: RequestFacts): Verdict {
  let result = YES
  for (const entry of condition) {
    const verdict = matchEntry(entry, request)
    if (verdict === NO) return NO
    result = and(result, verdict)
  }
  return result
}

/** Whether one key satisfies its operator. */
export function matchEntry(entry: CompiledEntry, request: RequestFacts): Verdict {
  const { fixed, test } = entry
  if (fixed !== undefined || test === undefined) return fixed ?? UNSURE.clauseMalformed
  const value = lookUp(entry.key, request)
  if (typeof test !== 'function') return matchNull(test, value, request.caller)
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return yesIf(entry.ifExist)
  return Array.isArray(value) ? matchValues(entry, test, value, request) : matchValue(entry, test, value, request)
}

function matchValue(entry: CompiledEntry, test: Comparer, value: unknown, request: RequestFacts): Verdict {
  const verdict = test(value, request.caller)
  return entry.negated ? not(verdict) : verdict
}

/** Several values in the request (COND-5). */
function matchValues(entry: CompiledEntry, test: Comparer, values: readonly unknown[], request: RequestFacts): Verdict {
  if (values.length > MAX_CONTEXT_VALUES) return UNSURE.contextTooLong
  const settled = entry.every ? NO : YES
  let result = entry.every ? YES : NO
  for (let i = 0; i < values.length; i += 1) {
    const verdict = matchValue(entry, test, values[i], request)
    if (verdict === settled) return settled
    result = entry.every ? and(result, verdict) : or(result, verdict)
  }
  return result
}
