// Requests: one that a set of policies is written for, and others that differ from it in a few places. It refuses to know
// policies.

import { MAX_CONTEXT_VALUES, MAX_ID_LENGTH, MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import { contextFor, NOWS, withoutSome } from './contexts.test-support.ts'
import { nearMiss } from './mutations.test-support.ts'
import { chance, draw, pick, type Random, times } from './random.test-support.ts'
import {
  ACCOUNTS,
  CLOUD_SERVICES,
  GROUPS,
  PROVIDERS,
  REGIONS,
  ROLE_IDS,
  ROLE_NAMES,
  SERVICES,
  type Service,
  SIXTHS,
  type WorldAccount,
} from './vocabulary.test-support.ts'

/** A principal as JSON. */
export type PrincipalDraft = { readonly type: string; readonly [member: string]: unknown }

/** A well-formed request with one resource: what the policies of a set are written for. */
export type Focus = {
  readonly principal: PrincipalDraft
  readonly action: string
  readonly resource: string
  readonly context: Readonly<Record<string, unknown>>
  readonly now: string | undefined
}

/** The request of a focus as JSON. */
export type RequestDraft = Readonly<Record<string, unknown>>

/** A request to write policies for. */
export function focusOf(random: Random, assumesRole: boolean): Focus {
  const account = pick(random, ACCOUNTS)
  const principal = principalIn(random, account)
  const action = assumesRole ? assumingAction(random, principal) : actionOf(random)
  const now = chance(random, 0.5) ? pick(random, NOWS) : undefined
  // EVAL-8: what a general policy denies.
  const context = action.startsWith('account:') && chance(random, 0.6) ? { mfa: '0' } : contextFor(random)
  return { principal, action, resource: requestedResource(random, account, action), context, now }
}

function assumingAction(random: Random, { type }: PrincipalDraft): string {
  if (chance(random, 0.06)) return actionOf(random)
  return type === 'federated' ? 'sts:AssumeRoleWithSAML' : 'sts:AssumeRole'
}

function actionOf(random: Random): string {
  const service = draw<Service>(random, [
    [50, 'cos'],
    [25, 'cvm'],
    [5, 'cas'],
    [4, 'sts'],
    [6, 'account'],
    [4, 'finance'],
    [2, 'co'],
  ])
  return `${service}:${pick(random, SERVICES[service])}`
}

/** Somebody, mostly of the account. */
export function principalIn(random: Random, account: WorldAccount): PrincipalDraft {
  const appId = draw<string | undefined>(random, [
    [70, account.appId],
    [24, undefined],
    [6, '1252'],
  ])
  const owner = { ownerUin: account.uin, ...(appId !== undefined && { appId }) }
  switch (draw(random, CALLER_TYPES)) {
    case 'root':
      return { type: 'root', uin: account.uin, ...(appId !== undefined && { appId }) }
    case 'role':
      return { type: 'role', ...owner, ...roleMembers(random) }
    case 'federated':
      return { type: 'federated', provider: pick(random, PROVIDERS) }
    case 'service':
      return { type: 'service', service: pick(random, CLOUD_SERVICES) }
    case 'anonymous':
      return { type: 'anonymous' }
    default: {
      const groups = GROUPS.filter(() => chance(random, 0.4))
      const user = { type: 'user', uin: pick(random, account.users), ...owner }
      return chance(random, 0.85) ? { ...user, groups } : user
    }
  }
}

const CALLER_TYPES = [
  [58, 'user'],
  [11, 'root'],
  [16, 'role'],
  [5, 'federated'],
  [4, 'service'],
  [6, 'anonymous'],
] as const

function roleMembers(random: Random): Readonly<Record<string, string>> {
  return {
    ...(chance(random, 0.8) && { roleName: pick(random, ROLE_NAMES) }),
    ...(chance(random, 0.7) && { roleId: pick(random, ROLE_IDS) }),
    ...(chance(random, 0.3) && { uin: '111' }),
  }
}

/** A resource that the action could be about. */
function requestedResource(random: Random, account: WorldAccount, action: string): string {
  if (chance(random, 0.08)) return '*'
  if (chance(random, 0.03)) return pick(random, ODD_RESOURCES)
  const project = draw(random, [
    [80, ''],
    [9, 'id/0'],
    [6, 'id/1'],
    [1, 'x'],
  ])
  const service = chance(random, 0.95) ? action.slice(0, Math.max(0, action.indexOf(':'))) : 'cvm'
  const region = chance(random, 0.8) ? pick(random, REGIONS) : ''
  return `qcs:${project}:${service}:${region}:${accountSegment(random, account)}:${pick(random, SIXTHS)}`
}

/** Not six segments, or only just. */
const ODD_RESOURCES = [
  '',
  'qcs::cos::x',
  'QCS::cos:gz::x',
  'cos',
  '*:*',
  'qcs:::::',
  'qcs:*:*:*:*:*',
  'qcs',
  '**',
] as const

function accountSegment(random: Random, { uin, appId }: WorldAccount): string {
  return draw(random, [
    [20, ''],
    [40, `uin/${uin}`],
    [25, appId === undefined ? 'uid/1253' : `uid/${appId}`],
    [5, 'uin/202'],
    [5, 'uid/1252'],
    [2, 'uid/9999'],
    [1, 'uin/-1'],
    [1, 'uin/abc'],
    [1, '*'],
  ])
}

/** A request that differs from the focus in a few places, or in none. */
function requestNear(random: Random, focus: Focus): RequestDraft {
  const near = {
    principal: chance(random, 0.2) ? otherPrincipal(random, focus.principal) : focus.principal,
    action: chance(random, 0.15) ? otherAction(random, focus.action) : focus.action,
    resource: chance(random, 0.35) ? otherResource(random, focus) : focus.resource,
    context: chance(random, 0.35) ? withoutSome(random, { ...contextFor(random), ...focus.context }) : focus.context,
    now: chance(random, 0.2) ? pick(random, NOWS) : focus.now,
  }
  if (chance(random, 0.003)) return { ...near, ...tooLong(random, near) }
  return chance(random, 0.02) ? malformed(random, near) : near
}

function otherPrincipal(random: Random, principal: PrincipalDraft): PrincipalDraft {
  if (chance(random, 0.3)) return principalIn(random, pick(random, ACCOUNTS))
  const { groups, appId, roleName, ...rest } = principal
  return draw<PrincipalDraft>(random, [
    [2, { ...rest, ...(appId !== undefined && { appId }) }],
    [2, { ...rest, ...(groups !== undefined && { groups }), ...(roleName !== undefined && { roleName }) }],
    [1, { ...principal, appId: null, groups: null }],
    [1, withNumbers(principal)],
    [1, { ...principal, ...(principal['uin'] !== undefined && { uin: '*' }) }],
    [3, { ...principal, ...(principal['uin'] !== undefined && { uin: principal['uin'] === '111' ? '112' : '111' }) }],
    [1, { type: 'root', uin: '101', appId: '1251' }],
  ])
}

/** Section 7: a JSON number is an id by its decimal text. */
function withNumbers(principal: PrincipalDraft): PrincipalDraft {
  const { type, ...members } = principal
  const numbers = Object.entries(members).map(([name, value]) => {
    return [name, typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value] as const
  })
  return { type, ...Object.fromEntries(numbers) }
}

function otherAction(random: Random, action: string): string {
  return draw(random, [
    [3, `name/${action}`],
    [2, `name/name/${action}`],
    [3, nearMiss(random, action)],
    [4, actionOf(random)],
    [1, action.slice(action.indexOf(':') + 1)],
    [1, `${action}:more`],
    [1, pick(random, ['', ':', '*', '*:*', 'permid/1', 'cos:', ':GetObject'])],
  ])
}

function otherResource(random: Random, { resource, action }: Focus): unknown {
  const near = () => (chance(random, 0.5) ? segmentChanged(random, resource) : resource)
  return draw<() => unknown>(random, [
    [50, near],
    [8, () => requestedResource(random, pick(random, ACCOUNTS), action)],
    [8, () => [near(), near()]],
    [3, () => [resource, requestedResource(random, pick(random, ACCOUNTS), action), near()]],
    [2, () => [resource, resource]],
    [1, () => times(pick(random, [16, 17, 25]), () => near())],
    [2, () => []],
    [2, () => null],
    [4, () => '*'],
  ])()
}

function segmentChanged(random: Random, resource: string): string {
  const segments = resource.split(':')
  const at = draw(random, [
    [1, 1],
    [1, 2],
    [2, 3],
    [2, 4],
    [4, 5],
  ])
  const segment = segments[at]
  if (segment === undefined) return nearMiss(random, resource)
  const account = pick(random, ACCOUNTS)
  const changed = [
    '',
    'id/0',
    nearMiss(random, segment),
    pick(random, REGIONS),
    accountSegment(random, account),
    pick(random, SIXTHS),
  ]
  return segments.with(at, chance(random, 0.4) ? nearMiss(random, segment) : (changed[at] ?? '')).join(':')
}

/** What is longer than anybody looks at, or as long as that goes. */
function tooLong(random: Random, { action, resource, context }: RequestDraft): RequestDraft {
  const more = pick(random, [0, 1])
  const text = 'x'.repeat(MAX_REQUEST_TEXT_LENGTH + more)
  const given = typeof context === 'object' ? context : {}
  return draw<() => RequestDraft>(random, [
    [1, () => ({ action: `${action}${text}`.slice(0, text.length) })],
    [1, () => ({ resource: `${resource}${text}`.slice(0, text.length) })],
    [1, () => ({ resource: times(MAX_REQUEST_RESOURCES + 1, () => resource) })],
    [1, () => ({ context: { ...given, 'cos:prefix': text } })],
    [1, () => ({ context: { ...given, 'vpc:port': '8'.repeat(text.length) } })],
    [2, () => ({ context: { ...given, 'qcs:tag': times(MAX_CONTEXT_VALUES + more, () => 'team&a') } })],
    [1, () => ({ context: { ...given, 'qcs:ip': times(MAX_CONTEXT_VALUES + more, () => '10.0.0.1') } })],
    [1, () => ({ principal: { type: 'user', uin: '1'.repeat(MAX_ID_LENGTH + more), ownerUin: '101' } })],
  ])()
}

/** EVAL-10: something is not what its type promises. */
function malformed(random: Random, near: RequestDraft): RequestDraft {
  const wrong = pick(random, [
    0,
    null,
    true,
    {},
    [],
    [5],
    'x',
    '',
    -1,
    1.5,
    Number.NaN,
    { type: 'user' },
    { type: 'x' },
  ] as const)
  const member = pick(random, ['principal', 'action', 'resource', 'context', 'now'])
  if (chance(random, 0.6)) return { ...near, [member]: wrong }
  const name = pick(random, ['type', 'uin', 'ownerUin', 'appId', 'groups', 'roleName', 'roleId', 'provider', 'service'])
  const { principal } = near
  return { ...near, principal: { ...(typeof principal === 'object' ? principal : {}), [name]: wrong } }
}

/** Ten requests or so: the focus itself, and others near it. */
export function requestsFor(random: Random, focus: Focus, count: number): RequestDraft[] {
  return times(count, (i) => (i === 0 ? { ...focus } : requestNear(random, focus)))
}
