// Whether a request may lack a condition key, and whether a document speaks of that (COND-2, COND-12). It refuses to know what
// a service sends: only the few keys that every request has are taken for certain.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { ConditionPlace } from '../rule.ts'
import { conditionsOf } from './conditions.ts'

/** The time, the address and the caller belong to every request. */
const ALWAYS_SENT: ReadonlySet<string> = new Set(['qcs:current_time', 'qcs:ip', 'qcs:owner_uin', 'qcs:uin'])

function mayBeMissing(key: string): boolean {
  return !ALWAYS_SENT.has(key)
}

/** The two spellings of one key are one (COND-13). */
export function oneSpelling(key: string): string {
  return key === 'mfa' ? 'qcs:mfa' : key
}

/** True when a `null_equal` of the statement is about the key: its author thought of requests without it. */
function speaksOfAbsence(statement: Statement, key: string): boolean {
  return conditionsOf(statement).some(
    ({ clause, entry }) => clause.operator.base === 'null_equal' && oneSpelling(entry.key.text) === oneSpelling(key),
  )
}

/** True when this statement or a deny of the document has a `null_equal` about the key. */
export function isAbsenceHandled(policy: Policy, statement: Statement, key: string): boolean {
  return [statement, ...policy.statements.filter(({ effect }) => effect?.value === 'deny')].some((each) =>
    speaksOfAbsence(each, key),
  )
}

/** The keys of one operator that a request may lack, where nothing speaks of that. */
export function openKeys(policy: Policy, statement: Statement, places: readonly ConditionPlace[]): readonly string[] {
  return places
    .map(({ entry }) => entry.key.text)
    .filter((key) => mayBeMissing(key) && !isAbsenceHandled(policy, statement, key))
}
