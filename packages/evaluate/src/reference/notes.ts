// Notes beside a decision: what was assumed or ignored, and where the live service departs (EVAL-9). It refuses to change
// any decision.
import type { Basis, Note, StatementRef } from '../decision.ts'
import type { RequestAction } from './actions.ts'
import type { Caller } from './caller.ts'
import { isIgnoredForOthers, isIgnoredForRoot, type PolicyInForce } from './in-force.ts'

/** E0, EVAL-3: policies in force that do not count for this caller. */
export function ignoredLayerNotes(policies: readonly PolicyInForce[], caller: Caller): readonly Note[] {
  const notes: Note[] = []
  if (policies.some(({ layer }) => isIgnoredForOthers(layer, caller))) {
    notes.push({
      rule: 'E0',
      message: `identity policies, boundary and session policy do not count for ${caller.type}`,
    })
  }
  if (policies.some(({ layer }) => isIgnoredForRoot(layer, caller))) {
    notes.push({ rule: 'EVAL-3', message: 'a permissions boundary does not count for a root' })
  }
  return notes
}

/** RES-12: an APPID that could not be resolved was taken for the caller's. */
export function assumedOwnerNotes(assumed: boolean): readonly Note[] {
  if (!assumed) return []
  return [
    { rule: 'RES-12', message: 'the APPID of the resource is taken for that of the caller, whose own is not known' },
  ]
}

/** EVAL-10: a request that cannot be read is denied. */
export function malformedRequestNote(fault: string): Note {
  return { rule: 'EVAL-10', message: `the request is denied unread: ${fault}` }
}

/** RES-8: an empty list of resources is denied. */
export function noResourceNote(): Note {
  return { rule: 'RES-8', message: 'the request names an empty list of resources, so nothing is allowed' }
}

type Outcome = {
  readonly decision: 'allow' | 'deny'
  readonly basis: Basis
  readonly determining: readonly StatementRef[]
}

/** EVAL-9: documented places where the live service departs. */
export function liveServiceNotes(outcome: Outcome, action: RequestAction): readonly Note[] {
  if (outcome.decision === 'allow') return []
  return [
    ...(outcome.basis === 'explicit' ? [...listOperationNotes(action), ...financeNotes(action)] : []),
    ...boundaryOfCosNotes(outcome, action),
  ]
}

/** EVAL-9: a deny may not hide entries of list operations. */
function listOperationNotes({ service, name }: RequestAction): readonly Note[] {
  // Without a colon there is no name of an API (ACT-6).
  const isList = service !== undefined && (name.startsWith('Describe') || name.startsWith('List'))
  return isList ? [{ rule: 'EVAL-9', message: 'the live service may still show what a deny hides from a list' }] : []
}

/** EVAL-9: a deny on `finance` is ignored for holders of two preset policies. */
function financeNotes({ service }: RequestAction): readonly Note[] {
  if (service !== 'finance') return []
  return [{ rule: 'EVAL-9', message: 'the live service ignores a deny on `finance` for some administrators' }]
}

/** EVAL-9: COS did not honor permissions boundaries. */
function boundaryOfCosNotes({ basis, determining }: Outcome, { service }: RequestAction): readonly Note[] {
  const byBoundary =
    basis === 'boundary' ||
    (basis === 'explicit' && determining.length > 0 && determining.every(({ layer }) => layer === 'boundary'))
  if (service !== 'cos' || !byBoundary) return []
  return [{ rule: 'EVAL-9', message: 'only the permissions boundary denies this, and COS may not honor it' }]
}
