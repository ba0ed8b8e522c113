// What is to be known beside a decision (E0, EVAL-3, EVAL-9, RES-12, EVAL-10). The texts are fixed, so a note costs nothing but
// its place in a list. It refuses to decide.
import type { Basis, Note, StatementRef } from '../decision.ts'
import { hasAccount } from './caller.ts'
import { NOTHING } from './evidence.ts'
import type { Compiled } from './policies.ts'
import type { RequestFacts } from './request-facts.ts'
import type { ResourceFacts } from './resource-facts.ts'

const NO_POLICIES_OF_ITS_OWN: Note = {
  rule: 'E0',
  message:
    'Identity policies, permissions boundary and session policy were ignored: they count for root, users and roles only',
}

const ROOT_HAS_NO_BOUNDARY: Note = {
  rule: 'EVAL-3',
  message: 'The permissions boundary was ignored: it limits users and roles, not the root of an account',
}

const OWNER_ASSUMED: Note = {
  rule: 'RES-12',
  message:
    'The resource names its owner by `uid/…`, and the APPID of the caller is not given: it was taken for the caller’s own account; give `appId` or `resourceOwner`',
}

const LIST_OPERATION: Note = {
  rule: 'EVAL-9',
  message:
    'The live service may still list what is denied here: a deny does not reliably hide entries of list operations (598/58417)',
}

const FINANCE: Note = {
  rule: 'EVAL-9',
  message:
    'The live service ignores a deny on `finance:*` for holders of AdministratorAccess or QCloudFinanceFullAccess (598/58417)',
}

const COS_BOUNDARY: Note = {
  rule: 'EVAL-9',
  message:
    'Only the permissions boundary denies this, and COS did not honor permissions boundaries when the vendor corrected the page about them in 2022; do not rely on it',
}

/** An empty list of resources. */
export const NO_RESOURCES: Note = {
  rule: 'RES-8',
  message: 'The request names an empty list of resources, so nothing is allowed; leave `resource` out, or name them',
}

/** A request that cannot be judged, or a fault of ours: denied (EVAL-10). */
export function faultNote(message: string): Note {
  return { rule: 'EVAL-10', message }
}

/** The notes that depend on who asks for what, whatever the decision. Hot: three comparisons where there are none. */
export function requestNotes(compiled: Compiled, { caller }: RequestFacts, resource: ResourceFacts): readonly Note[] {
  const ownIgnored = !hasAccount(caller)
    ? compiled.hasIdentity || compiled.boundary !== undefined || compiled.session !== undefined
    : false
  const boundaryIgnored = caller.type === 'root' && compiled.boundary !== undefined
  if (!ownIgnored && !boundaryIgnored && !resource.assumed) return NOTHING
  const notes: Note[] = []
  if (ownIgnored) notes.push(NO_POLICIES_OF_ITS_OWN)
  if (boundaryIgnored) notes.push(ROOT_HAS_NO_BOUNDARY)
  if (resource.assumed) notes.push(OWNER_ASSUMED)
  return notes
}

/** Where the live service is known to depart from a deny (EVAL-9). `determining` are all that deny, or the first. */
export function departureNotes(
  basis: Basis,
  determining: readonly StatementRef[],
  request: RequestFacts,
): readonly Note[] {
  const { service, mayDepart } = request.action
  if (!mayDepart) return NOTHING
  const explicit = basis === 'explicit'
  const onlyBoundary =
    service === 'cos' && (basis === 'boundary' || (explicit && determining.every(({ layer }) => layer === 'boundary')))
  const listed = explicit && request.action.lists
  const finance = explicit && service === 'finance'
  if (!onlyBoundary && !listed && !finance) return NOTHING
  const notes: Note[] = []
  if (listed) notes.push(LIST_OPERATION)
  if (finance) notes.push(FINANCE)
  if (onlyBoundary) notes.push(COS_BOUNDARY)
  return notes
}

/** The two together, without a new list where one is empty. */
export function joined(first: readonly Note[], second: readonly Note[]): readonly Note[] {
  if (second.length === 0) return first
  return first.length === 0 ? second : [...first, ...second]
}
