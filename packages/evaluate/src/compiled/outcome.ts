// What the evaluation of one resource comes to: a decision that may still lack what could not be judged and the notes. Most
// lack neither, so it is handed out as it is. Small makers that refuse to decide.
import type { Basis, Decision, StatementRef } from '../decision.ts'
import { NOTHING, refOf } from './evidence.ts'
import type { CompiledStatement } from './statement.ts'

const DENIED: Readonly<Record<Basis, Decision>> = {
  explicit: silentDeny('explicit'),
  implicit: silentDeny('implicit'),
  root: silentDeny('root'),
  boundary: silentDeny('boundary'),
  session: silentDeny('session'),
  'cross-account': silentDeny('cross-account'),
  trust: silentDeny('trust'),
}

/** One object for all requests, hence frozen. */
function silentDeny(basis: Basis): Decision {
  return Object.freeze({ decision: 'deny', basis, determining: NOTHING, indeterminate: NOTHING, notes: NOTHING })
}

/** A deny without a statement that says so. Allocates nothing. */
export function denied(basis: Basis): Decision {
  return DENIED[basis]
}

/** A deny by a statement, or by two that each suffice. */
export function deniedBy(statement: CompiledStatement, another?: CompiledStatement): Decision {
  return {
    decision: 'deny',
    basis: 'explicit',
    determining: another === undefined ? [refOf(statement)] : [refOf(statement), refOf(another)],
    indeterminate: NOTHING,
    notes: NOTHING,
  }
}

/** An allow by statements that suffice for it. */
export function allowed(basis: 'explicit' | 'root', determining: readonly StatementRef[]): Decision {
  return { decision: 'allow', basis, determining, indeterminate: NOTHING, notes: NOTHING }
}
