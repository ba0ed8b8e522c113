// `decide`: a request to a decision. It reads the request, evaluates each resource, and hands out the evidence that was
// found on the way. It refuses to look for more.
import { CONTENT, type CompiledPolicies } from '../compile-result.ts'
import type { Decision, Indeterminate, StatementRef } from '../decision.ts'
import type { AuthorizationRequest } from '../request.ts'
import { evaluateAssumeRole } from './assume-role.ts'
import { hasAccount } from './caller.ts'
import { evaluate } from './evaluation.ts'
import { indeterminateOf, NOTHING } from './evidence.ts'
import { departureNotes, faultNote, joined, NO_RESOURCES, requestNotes } from './notes.ts'
import { denied } from './outcome.ts'
import { resourceAt } from './places.ts'
import { type ActionCandidates, type Compiled, candidatesFor } from './policies.ts'
import { fillRequest, type RequestFacts } from './request-facts.ts'
import { readResource } from './resource-facts.ts'
import { createSearchSlots, type Search, type SearchSlots } from './search.ts'

/**
 * Decides one request. Never throws, whatever it is given: what cannot be read is denied, and so is a fault of ours
 * (EVAL-10). No I/O, no clock, no parsing of policies. The cost does not grow with the number of statements that do not
 * concern the action and the resource.
 */
export function decide(policies: CompiledPolicies, request: AuthorizationRequest): Decision {
  try {
    return decideWith(policies[CONTENT], request)
  } catch {
    return unjudged('The evaluator failed on this request, which is a fault of ours: please report it')
  }
}

/**
 * What is read of a request goes into one object that is used again: fresh ones would cost more than the reading, for
 * each touches memory that no cache holds. A getter of the request may ask for a decision while one is being made; then
 * there is none to spare, and a new one is made.
 */
function decideWith(compiled: Compiled, request: AuthorizationRequest): Decision {
  const search = compiled.spare ?? createSearchSlots(compiled.resourceOwner)
  compiled.spare = undefined
  const decision = decideAll(compiled, search, request)
  // Nothing of the request is held on to. After a throw the object is dropped with all it holds.
  search.request.context = undefined
  search.doubts = undefined
  search.delegated = undefined
  compiled.spare = search
  return decision
}

/** The decision on a request that cannot be judged. */
export function unjudged(message: string): Decision {
  return {
    decision: 'deny',
    basis: 'implicit',
    determining: NOTHING,
    indeterminate: NOTHING,
    notes: [faultNote(message)],
  }
}

function decideAll(compiled: Compiled, search: SearchSlots, given: AuthorizationRequest): Decision {
  const { request } = search
  const fault = fillRequest(request, given)
  if (fault !== undefined) return unjudged(fault)
  const candidates = candidatesFor(compiled, request.actionText)
  request.action = candidates.action
  const resources = requestedResources(compiled, request)
  return typeof resources === 'string'
    ? decideOne(compiled, candidates, search, resources)
    : decideEach(compiled, candidates, search, resources)
}

/** What is asked for; in a request to assume a role, that role whatever the request says (EVAL-6). */
export function requestedResources({ role }: Compiled, { resources }: RequestFacts): string | readonly string[] {
  return role === undefined ? resources : (role.resource ?? '*')
}

/** Evaluates one resource: a decision without what could not be judged and without notes. */
export function outcomeOf(compiled: Compiled, candidates: ActionCandidates, search: Search): Decision {
  return compiled.role === undefined
    ? evaluate(compiled, candidates, search)
    : evaluateAssumeRole(compiled, candidates, search)
}

/** The state of the evaluation of one resource. */
export function searchFor(compiled: Compiled, request: RequestFacts, resource: string): Search {
  return {
    request,
    resource: readResource(resource, request.caller, compiled.resourceOwner),
    doubts: undefined,
    delegated: undefined,
  }
}

function decideOne(compiled: Compiled, candidates: ActionCandidates, search: SearchSlots, text: string): Decision {
  const { request } = search
  if (candidates.namesNothing && isPlain(compiled, request)) return denied('implicit')
  const resource = resourceAt(search.places, text, candidates.action)
  search.resource = resource
  search.doubts = undefined
  search.delegated = undefined
  const outcome = outcomeOf(compiled, candidates, search)
  const notes = requestNotes(compiled, request, resource)
  const departures =
    outcome.decision === 'allow' ? NOTHING : departureNotes(outcome.basis, outcome.determining, request)
  if (search.doubts === undefined && notes === NOTHING && departures === NOTHING) return outcome
  return {
    ...outcome,
    indeterminate: indeterminateOf(search.doubts, request, resource),
    notes: joined(notes, departures),
  }
}

/**
 * True where no statement for the action means an implicit deny, whatever the resource (E4), and nothing is to be noted:
 * the caller has policies of its own and is no root, and whose `uid/…` is known.
 */
function isPlain({ role, resourceOwner }: Compiled, { caller }: RequestFacts): boolean {
  if (role !== undefined || caller.type === 'root' || !hasAccount(caller)) return false
  return caller.appId !== undefined || resourceOwner !== undefined
}

/** Several resources: the first denied one settles it, else all of them do (RES-8). */
function decideEach(
  compiled: Compiled,
  candidates: ActionCandidates,
  search: SearchSlots,
  resources: readonly string[],
): Decision {
  const decisions: Decision[] = []
  for (const resource of resources) {
    const one = decideOne(compiled, candidates, search, resource)
    decisions.push(one)
    if (one.decision === 'deny') return { ...one, ...together(decisions), determining: one.determining }
  }
  const first = decisions[0]
  if (first === undefined) return { ...unjudged(''), notes: [NO_RESOURCES] }
  return { ...first, ...together(decisions) }
}

type Evidence = Pick<Decision, 'determining' | 'indeterminate' | 'notes'>

/** The evidence of several resources, each piece once. */
export function together(decisions: readonly Evidence[]): Evidence {
  return {
    determining: distinct(decisions, ({ determining }) => determining, isSameStatement, keyOf),
    indeterminate: distinct(decisions, ({ indeterminate }) => indeterminate, isSamePart, partKeyOf),
    notes: distinct(
      decisions,
      ({ notes }) => notes,
      Object.is,
      ({ rule, message }) => `${rule} ${message}`,
    ),
  }
}

/** Each item of all lists once. What follows its like, as it mostly does, is not looked up. */
function distinct<Item>(
  decisions: readonly Evidence[],
  itemsOf: (decision: Evidence) => readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
  keyOfItem: (item: Item) => string,
): readonly Item[] {
  let last: Item | undefined
  let found: Map<string, Item> | undefined
  for (const decision of decisions) {
    for (const item of itemsOf(decision)) {
      if (last !== undefined && isSame(last, item)) continue
      last = item
      found ??= new Map()
      const key = keyOfItem(item)
      if (!found.has(key)) found.set(key, item)
    }
  }
  return found === undefined ? NOTHING : [...found.values()]
}

function isSameStatement(one: StatementRef, other: StatementRef): boolean {
  return one.statement === other.statement && one.policy === other.policy && one.layer === other.layer
}

function keyOf({ layer, policy, statement }: StatementRef): string {
  return `${layer} ${policy} ${statement}`
}

function isSamePart(one: Indeterminate, other: Indeterminate): boolean {
  return one.element === other.element && isSameStatement(one.at, other.at)
}

function partKeyOf({ at, element }: Indeterminate): string {
  return `${keyOf(at)} ${element}`
}
