// The reference evaluator: policies in force and a request to a decision with all its evidence. It is written to be read
// beside the specification, one function for each rule, with no index and no cache, and it is what the compiled
// evaluator is held equal to. It refuses to be fast.
import type { Decision, Indeterminate, Layer, Note, StatementRef } from '../decision.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest } from '../request.ts'
import { decideAssumeRole, denyBeforePolicies, type Role, resourceOfRole } from './assume-role.ts'
import { readId } from './caller.ts'
import { decideOne, deny, type Facts, type Outcome } from './evaluation.ts'
import { countsFor, type PolicyInForce, policiesOf } from './in-force.ts'
import {
  assumedOwnerNotes,
  ignoredLayerNotes,
  liveServiceNotes,
  malformedRequestNote,
  noResourceNote,
} from './notes.ts'
import { readQuestion } from './read-question.ts'
import { type ReadRequest, readRequest } from './request.ts'
import { type JudgedStatement, judgePolicy } from './statement.ts'

/**
 * Decides one request. `determining` and `indeterminate` are complete, by layer, policy, statement and element. The
 * policies are ones that compile (DOC-12); of another the answer means nothing. Never throws for those. Slow: every
 * statement is held against every resource.
 */
export function decideByReference(input: PoliciesInForce, request: AuthorizationRequest): Decision {
  const read = readRequest(request)
  if ('malformed' in read) return withEvidence(deny('implicit'), [], [malformedRequestNote(read.malformed)])
  const isForRole = isSet(input.role) || isSet(input.trustPolicy)
  if (read.resources.length === 0 && !isForRole) return withEvidence(deny('implicit'), [], [noResourceNote()])
  const policies = policiesOf(input)
  const counting = policies.filter(({ layer }) => countsFor(layer, read.caller))
  const ignored = ignoredLayerNotes(policies, read.caller)
  const answer = isForRole ? decideRole(input, counting, read) : decideAll(input, counting, read)
  return ordered(answer, ignored)
}

/** Section 7: a member given as `null` is absent. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null
}

/** RES-8: every resource must be allowed. */
function decideAll(input: PoliciesInForce, counting: readonly PolicyInForce[], request: ReadRequest): Decision {
  const answers = request.resources.map((resource) => decideResource(input, counting, request, resource))
  const [first] = answers
  const denied = answers.find(({ decision }) => decision === 'deny')
  const { decision, basis } = denied ?? first ?? deny('implicit')
  return {
    decision,
    basis,
    determining: denied?.determining ?? answers.flatMap(({ determining }) => determining),
    indeterminate: answers.flatMap(({ indeterminate }) => indeterminate),
    notes: answers.flatMap(({ notes }) => notes),
  }
}

/** decideOne of section 7, with evidence. */
function decideResource(
  input: PoliciesInForce,
  counting: readonly PolicyInForce[],
  request: ReadRequest,
  resource: string,
): Decision {
  const { question, assumed } = readQuestion(input, request, resource)
  const statements = counting.flatMap((policy) => judgePolicy(policy, question))
  const outcome = decideOne(statements, question, factsOf(input, counting))
  const notes = [...assumedOwnerNotes(assumed), ...liveServiceNotes(outcome, request.action)]
  return withEvidence(outcome, statements, notes)
}

/** EVAL-6: a request to assume a role. Of the resource's policies only denies count. */
function decideRole(input: PoliciesInForce, counting: readonly PolicyInForce[], request: ReadRequest): Decision {
  const role = readRole(input)
  const early = denyBeforePolicies(request.caller, role)
  if (early !== undefined || role === undefined) return withEvidence(early ?? deny('trust'), [], [])
  const { question } = readQuestion(input, request, resourceOfRole(role))
  const statements = counting
    .flatMap((policy) => judgePolicy(policy, question))
    .filter(({ at, effect }) => at.layer !== 'resource' || effect === 'deny')
  const outcome = decideAssumeRole(statements, request.caller, request.action, factsOf(input, counting))
  return withEvidence(outcome, statements, liveServiceNotes(outcome, request.action))
}

function readRole({ role }: PoliciesInForce): Role | undefined {
  const ownerUin = readId(role?.ownerUin)
  const roleName = readId(role?.roleName)
  return ownerUin === undefined || roleName === undefined ? undefined : { ownerUin, roleName }
}

/** E4: access across accounts is supported by `cos` and `cas` unless the input says otherwise. */
function factsOf(input: PoliciesInForce, counting: readonly PolicyInForce[]): Facts {
  return {
    layers: new Set(counting.map(({ layer }) => layer)),
    crossAccountServices: input.crossAccountServices ?? ['cos', 'cas'],
  }
}

function withEvidence(outcome: Outcome, statements: readonly JudgedStatement[], notes: readonly Note[]): Decision {
  const { decision, basis, determining } = outcome
  return { decision, basis, determining, indeterminate: statements.flatMap((each) => each.indeterminate), notes }
}

const LAYERS: readonly Layer[] = ['general', 'identity', 'boundary', 'session', 'resource', 'trust']
const ELEMENTS: readonly Indeterminate['element'][] = ['member', 'principal', 'action', 'resource', 'condition']

/** The evidence by layer, policy, statement and element; what several resources have in common is said once. */
function ordered(answer: Decision, ignored: readonly Note[]): Decision {
  const place = ({ layer, policy, statement }: StatementRef) => [LAYERS.indexOf(layer), policy, statement]
  const notes = [...ignored, ...answer.notes]
  return {
    ...answer,
    determining: inOrder(answer.determining, place),
    indeterminate: inOrder(answer.indeterminate, ({ at, element }) => [...place(at), ELEMENTS.indexOf(element)]),
    notes: [...new Map(notes.map((note) => [note.message, note])).values()],
  }
}

/** Sorted by their positions, each position once: the first that has it. */
function inOrder<Item>(items: readonly Item[], positionOf: (item: Item) => readonly number[]): readonly Item[] {
  const sorted = [...items].sort((a, b) => comparePositions(positionOf(a), positionOf(b)))
  return sorted.filter((item, i) => {
    const before = sorted[i - 1]
    return before === undefined || comparePositions(positionOf(before), positionOf(item)) !== 0
  })
}

function comparePositions(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((position, i) => position !== b[i])
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0)
}
