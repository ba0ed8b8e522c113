// Policy documents as JSON, and sets of them in force, written for a focus: allows and denies of every layer that meet in
// the same few requests. It refuses to know what they decide.
import type { PolicyKind } from '@qcs-policy/syntax'
import { actionFor, permidsFor } from './actions.test-support.ts'
import { conditionFor, twinOf } from './conditions.test-support.ts'
import { crowdFor } from './crowds.test-support.ts'
import type { PolicyDraft, SetDraft } from './draft.test-support.ts'
import { principalFor } from './principals.test-support.ts'
import { chance, draw, pick, type Random, shuffled, times } from './random.test-support.ts'
import { type Focus, focusOf, principalIn } from './requests.test-support.ts'
import { resourceFor } from './resources.test-support.ts'
import { ACCOUNTS } from './vocabulary.test-support.ts'

/** What the documents of a set have in common. */
type Style = {
  /** Most policies are written for the first focus, some for another. */
  readonly foci: readonly [Focus, ...Focus[]]
  /** How likely each element of an allow covers the focus. */
  readonly close: number
  /** How likely a statement denies. */
  readonly denies: number
  /** How likely a document has faults that leave it compilable. */
  readonly faults: number
  /** Those of the set so far. */
  readonly conditions: unknown[]
}

type Members = Record<string, unknown>

/** Policies in force and the request that they are written for. */
export function setFor(random: Random): { readonly set: SetDraft; readonly focus: Focus } {
  if (chance(random, 0.04)) return crowdedSet(random)
  const assumesRole = chance(random, 0.14)
  const focus = focusOf(random, assumesRole)
  const others = chance(random, 0.4) ? [focusOf(random, assumesRole)] : []
  const style: Style = {
    foci: [focus, ...others],
    close: pick(random, [0.7, 0.92, 0.98, 1]),
    denies: pick(random, [0, 0.1, 0.2, 0.4]),
    faults: pick(random, [0, 0, 0.05, 0.3]),
    conditions: [],
  }
  return { focus, set: assumesRole ? roleSet(random, style) : resourceSet(random, style) }
}

/** Where a crowd decides alone: whether it allows depends on the one statement of it that is found, or not. */
function crowdedSet(random: Random): { readonly set: SetDraft; readonly focus: Focus } {
  const focus = focusOf(random, false)
  const crowdOf = (kind: PolicyKind): PolicyDraft => ({
    document: { version: '2.0', statement: crowdFor(random, focus, kind) },
    kind,
  })
  const everything = { version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*' }] }
  const allow: PolicyDraft = { document: everything, kind: 'identity' }
  const set = draw<() => SetDraft>(random, [
    [4, () => ({ identityPolicies: [crowdOf('identity')] })],
    [2, () => ({ resourcePolicies: [crowdOf('resource')] })],
    [1, () => ({ identityPolicies: [allow], permissionsBoundary: crowdOf('identity') })],
    [1, () => ({ identityPolicies: [allow], resourcePolicies: [crowdOf('resource')] })],
  ])()
  return { focus, set }
}

function resourceSet(random: Random, style: Style): SetDraft {
  return { ...identitySide(random, style), ...resourceSide(random, style), ...facts(random, style) }
}

function roleSet(random: Random, style: Style): SetDraft {
  const { uin } = pick(random, ACCOUNTS)
  const role = { ownerUin: chance(random, 0.05) ? Number(uin) : uin, roleName: 'ops' }
  return {
    ...identitySide(random, style),
    ...(chance(random, 0.2) && resourceSide(random, style)),
    ...facts(random, style),
    ...(chance(random, 0.93) && { trustPolicy: policy(random, style, 'trust') }),
    ...(chance(random, 0.95) && { role }),
  }
}

function identitySide(random: Random, style: Style): SetDraft {
  return {
    ...(chance(random, 0.85) && {
      identityPolicies: times(pick(random, [0, 1, 1, 2, 3]), () => identityPolicy(random, style)),
    }),
    ...(chance(random, 0.3) && { permissionsBoundary: identityPolicy(random, style) }),
    ...(chance(random, 0.25) && { sessionPolicy: policy(random, style, 'session') }),
  }
}

function identityPolicy(random: Random, style: Style): PolicyDraft {
  return policy(
    random,
    style,
    draw<PolicyKind>(random, [
      [12, 'identity'],
      [1, 'session'],
      [3, 'legacy'],
    ]),
  )
}

function resourceSide(random: Random, style: Style): SetDraft {
  if (chance(random, 0.4)) return {}
  return { resourcePolicies: times(pick(random, [1, 1, 2]), () => policy(random, style, 'resource')) }
}

function facts(random: Random, { foci }: Style): SetDraft {
  return {
    ...(chance(random, 0.2) && { resourceOwner: accountDraft(random) }),
    ...(chance(random, foci[0].action.startsWith('account:') ? 0.6 : 0.1) && { generalPolicies: chance(random, 0.9) }),
    ...(chance(random, 0.3) && { permids: permidsFor(random, foci[0].action) }),
    ...(chance(random, 0.1) && { crossAccountServices: pick(random, [['cvm'], [], ['cos', 'account']]) }),
    ...(chance(random, 0.03) && { permissionsBoundary: null }),
    ...(chance(random, 0.03) && { resourceOwner: null }),
  }
}

function accountDraft(random: Random) {
  const { uin, appId } = pick(random, ACCOUNTS)
  if (chance(random, 0.1)) return { uin: Number(uin), appId: appId === undefined ? null : Number(appId) }
  return { uin, ...(appId !== undefined && chance(random, 0.7) && { appId }) }
}

/** A policy without faults that denies something near the focus, and nothing else. */
export function denyingPolicy(random: Random, focus: Focus, kind: PolicyKind): PolicyDraft {
  const style: Style = { foci: [focus], close: 0.9, denies: 3, faults: 0, conditions: [] }
  return policy(random, style, kind)
}

/** A document; seldom of a kind that its layer does not take (P-2). */
function policy(random: Random, style: Style, fitting: PolicyKind): PolicyDraft {
  const kind = chance(random, style.faults / 4) ? pick(random, KINDS) : fitting
  const statements = times(pick(random, [1, 1, 2, 3, 4]), (i) => statement(random, style, { kind, first: i === 0 }))
  if (chance(random, 0.01)) {
    const crowd = crowdFor(random, style.foci[0], kind)
    // Where every statement denies, a crowd does, too.
    statements.push(...(style.denies < 1 ? crowd : crowd.map((one) => ({ ...one, effect: 'deny' }))))
  }
  const document = documentOf(random, style, kind, statements)
  return {
    document,
    kind,
    ...(chance(random, 0.2) && { name: 'named' }),
    ...(chance(random, 0.15) && { owner: accountDraft(random) }),
  }
}

const KINDS: readonly [PolicyKind, ...PolicyKind[]] = ['identity', 'trust', 'session', 'resource', 'legacy']

function documentOf(
  random: Random,
  { foci, faults, close }: Style,
  kind: PolicyKind,
  statements: readonly Members[],
): Members {
  const capital = kind === 'resource' && chance(random, 0.1)
  const [only] = statements
  const members: Members = {
    [capital ? 'Version' : 'version']: '2.0',
    [capital ? 'Statement' : 'statement']: statements.length === 1 && chance(random, 0.1) ? only : statements,
  }
  const top = kind === 'legacy' ? 0.3 : kind === 'resource' ? 0.15 : faults / 8
  if (chance(random, top)) members['principal'] = principalFor(random, foci[0].principal, close)
  if (chance(random, faults / 5)) members[pick(random, ['Id', 'description', '__proto__x'])] = 'x'
  if (chance(random, faults / 8)) return renamed(members, pick(random, ['version', 'statement']))
  return members
}

/** The first of a document mostly allows what the set is about, or nothing would ever be allowed. */
function statement(random: Random, style: Style, { kind, first }: { kind: PolicyKind; first: boolean }): Members {
  const denies = chance(random, first ? style.denies / 3 : style.denies)
  // A deny that covers everything leaves nothing to decide.
  const close = denies ? Math.min(style.close, 0.7) : style.close
  const focus = first ? style.foci[0] : pick(random, style.foci)
  const members: Members = { effect: denies ? 'deny' : 'allow' }
  members['action'] = actionFor(random, focus.action, close)
  if (hasPrincipal(random, kind, style.faults))
    members['principal'] = principalFor(random, callerOf(random, focus), close)
  if (kind !== 'trust' && (kind !== 'legacy' || chance(random, 0.8)))
    members['resource'] = resourceFor(random, focus, close)
  if (chance(random, denies ? 0.6 : first ? 0.2 : 0.4))
    members['condition'] = conditionLike(random, style, focus, close)
  if (kind === 'resource' && chance(random, 0.05)) members['Sid'] = 'x'
  return shuffledMembers(random, chance(random, style.faults) ? withFault(random, members) : members)
}

function callerOf(random: Random, { principal }: Focus): Focus['principal'] {
  return chance(random, 0.9) ? principal : principalIn(random, pick(random, ACCOUNTS))
}

/** A condition of its own, or one that says almost the same as an earlier one of the set. */
function conditionLike(random: Random, { conditions }: Style, focus: Focus, close: number): unknown {
  const [last] = conditions.slice(-1)
  const condition =
    last !== undefined && chance(random, 0.15) ? twinOf(random, last) : conditionFor(random, focus, close)
  conditions.push(condition)
  return condition
}

/** DOC-5: needed in trust and resource policies, and nowhere else. */
function hasPrincipal(random: Random, kind: PolicyKind, faults: number): boolean {
  const needed = kind === 'trust' || kind === 'resource'
  return chance(random, faults / 6) ? !needed : needed
}

/** DOC-7, DOC-8: what leaves a document compilable and its statement indeterminate, in most kinds. */
function withFault(random: Random, members: Members): Members {
  return draw<() => Members>(random, [
    [3, () => ({ ...members, [pick(random, ['notAction', 'actions', 'constructor', 'NotResource'])]: 'x' })],
    [2, () => renamed(members, pick(random, ['effect', 'action', 'resource', 'condition', 'principal']))],
    [2, () => ({ ...members, effect: members['effect'] === 'allow' ? pick(random, ['Allow', 'ALLOW']) : 'Deny' })],
    [1, () => ({ ...members, sid: 'x' })],
    [1, () => ({ ...members, condition: pick<unknown>(random, ['x', null, {}, [1]]) })],
  ])()
}

/** The member under its name with an initial capital. */
function renamed(members: Members, name: string): Members {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => {
      return [key === name ? key.charAt(0).toUpperCase() + key.slice(1) : key, value] as const
    }),
  )
}

function shuffledMembers(random: Random, members: Members): Members {
  return Object.fromEntries(shuffled(random, Object.entries(members)))
}
