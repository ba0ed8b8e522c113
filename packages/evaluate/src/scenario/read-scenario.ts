// Reads one scenario: a JSON value to policies in force, a request and what is expected, or what is wrong with it. It
// refuses to decide, to parse text itself, and to know the time.
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest } from '../request.ts'
import { accountMember, permidsMember, roleMember } from './facts.ts'
import { collectFaults, type Faults } from './faults.ts'
import { isObject, memberOf, nameOf, textMember, textsMember, warnOfOthers, wordMember } from './members.ts'
import { policiesIn, policyIn, type Reading, SLOT_KINDS } from './policies.ts'
import type { DecisionScenario, ReadScenarioOptions, ScenarioResult } from './scenario.ts'
import { readValidation } from './validation.ts'

type Json = Readonly<Record<string, unknown>>

/** Members of every scenario: what names it, and what only people and the tests of this project read. */
const COMMON_MEMBERS: ReadonlySet<string> = new Set([
  ...['id', 'title', 'kind', 'expect', '$schema'],
  ...['source', 'certainty', 'note', 'comment', 'description', 'rules', 'worked'],
  ...['expectBasis', 'expectDetermining', 'expectIndeterminate', 'expectNotes'],
])

const DECISION_MEMBERS: ReadonlySet<string> = new Set([
  ...COMMON_MEMBERS,
  ...Object.keys(SLOT_KINDS),
  ...['request', 'now', 'resourceOwner', 'role', 'generalPolicies', 'permids', 'crossAccountServices'],
])

/**
 * Reads a scenario from a value that came out of JSON. Never throws on one. Linear. The time of the request is the
 * scenario's `now`, else the request's own; where there is neither, the caller may put in its start time (COND-16).
 */
export function readScenario(value: unknown, options: ReadScenarioOptions = {}): ScenarioResult {
  const faults = collectFaults()
  if (!isObject(value)) {
    faults.error([], `A scenario must be an object, and here stands ${nameOf(value)}`)
    return { id: undefined, diagnostics: faults.all() }
  }
  const id = memberOf(value, 'id')
  if (typeof id !== 'string' || id === '') {
    faults.error(['id'], 'A scenario needs an `id`, a text that is not empty, by which its answer is found')
    return { id: undefined, diagnostics: faults.all() }
  }
  const kind = wordMember(value, 'kind', ['validate'], [], faults)
  const scenario =
    kind === 'validate'
      ? readValidation(value, id, COMMON_MEMBERS, faults)
      : readDecision(value, id, { parse: options.parse, faults })
  const diagnostics = faults.all()
  return scenario === undefined ? { id, diagnostics } : { id, scenario, diagnostics }
}

function readDecision(value: Json, id: string, reading: Reading): DecisionScenario | undefined {
  const { faults } = reading
  warnOfOthers(value, DECISION_MEMBERS, [], faults)
  const title = textMember(value, 'title', [], faults)
  const expect = wordMember(value, 'expect', ['allow', 'deny'], [], faults)
  const policies = policiesOf(value, reading)
  const request = requestOf(value, faults)
  if (request === undefined || faults.errors() > 0) return undefined
  return {
    kind: 'decision',
    id,
    policies,
    request,
    ...(title === undefined ? {} : { title }),
    ...(expect === undefined ? {} : { expect }),
  }
}

/** Facts first, since what is wrong with them is short. Absent members stay absent. */
function policiesOf(value: Json, reading: Reading): PoliciesInForce {
  const { faults } = reading
  const resourceOwner = accountMember(value, 'resourceOwner', [], faults)
  const role = roleMember(value, [], faults)
  const generalPolicies = flagMember(value, 'generalPolicies', faults)
  const permids = permidsMember(value, [], faults)
  const crossAccountServices = textsMember(value, 'crossAccountServices', [], faults)
  const trustPolicy = policyIn(memberOf(value, 'trustPolicy'), 'trustPolicy', reading)
  if (memberOf(value, 'trustPolicy') !== undefined && memberOf(value, 'role') === undefined) {
    faults.error(['trustPolicy'], 'A trust policy needs `role` beside it, which says what role is to be assumed')
  }
  const identityPolicies = policiesIn(memberOf(value, 'identityPolicies'), 'identityPolicies', reading)
  const permissionsBoundary = policyIn(memberOf(value, 'permissionsBoundary'), 'permissionsBoundary', reading)
  const sessionPolicy = policyIn(memberOf(value, 'sessionPolicy'), 'sessionPolicy', reading)
  const resourcePolicies = policiesIn(memberOf(value, 'resourcePolicies'), 'resourcePolicies', reading)
  return {
    ...(identityPolicies === undefined ? {} : { identityPolicies }),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
    ...(sessionPolicy === undefined ? {} : { sessionPolicy }),
    ...(resourcePolicies === undefined ? {} : { resourcePolicies }),
    ...(resourceOwner === undefined ? {} : { resourceOwner }),
    ...(trustPolicy === undefined ? {} : { trustPolicy }),
    ...(role === undefined ? {} : { role }),
    ...(generalPolicies === undefined ? {} : { generalPolicies }),
    ...(permids === undefined ? {} : { permids }),
    ...(crossAccountServices === undefined ? {} : { crossAccountServices }),
  }
}

function flagMember(value: Json, name: string, faults: Faults): boolean | undefined {
  const flag = memberOf(value, name)
  if (flag === undefined || typeof flag === 'boolean') return flag
  faults.error([name], `\`${name}\` must be \`true\` or \`false\`, and here stands ${nameOf(flag)}`)
  return undefined
}

/** The request with its time. What its members are is not looked at: the evaluator denies what it cannot read. */
function requestOf(value: Json, faults: Faults): AuthorizationRequest | undefined {
  const request = memberOf(value, 'request')
  const now = textMember(value, 'now', [], faults)
  if (request === undefined) faults.error([], 'The scenario has no `request` to decide')
  else if (!isRequest(request))
    faults.error(['request'], `\`request\` must be an object, and here stands ${nameOf(request)}`)
  else return now === undefined ? request : { ...request, now }
  return undefined
}

/** An object is taken for a request: the evaluator trusts the type of none of its members (EVAL-10). */
function isRequest(value: unknown): value is AuthorizationRequest {
  return isObject(value)
}
