// The caller of a request: checked, ids as text, with the values of the variables (VAR-1). It refuses to know any policy.
import { MAX_ID_LENGTH } from '../limits.ts'
import type { Principal } from '../request.ts'
import { isDigits, isRecord } from './record.ts'

/** Where a caller is read to: one shape for all types; what a type lacks is `undefined`. */
export type CallerSlots = {
  type: Principal['type']
  /** The root uin of the caller's account; services, federated identities and anonymous callers have none. */
  account: string | undefined
  /** Whether the account is a number, as those of the cloud are, and as `uin/N` wants. */
  hasNumber: boolean
  appId: string | undefined
  /** What `${uin}` stands for, and `qcs:uin`. */
  uin: string | undefined
  groups: readonly string[] | undefined
  roleName: string | undefined
  roleId: string | undefined
  /** The host name of a service, the qcs of a provider. */
  name: string
  /** Another number whenever `account`, `appId` or `uin` are others: what resources are read to depends on no more. */
  identity: number
}

export type CallerFacts = Readonly<CallerSlots>

/** True for the callers whose own policies count (E0). */
export function hasAccount({ type }: CallerFacts): boolean {
  return type === 'user' || type === 'role' || type === 'root'
}

/** Stands for an id that is there and unusable. */
export const BAD: unique symbol = Symbol('bad')

export function createCallerSlots(): CallerSlots {
  return {
    type: 'anonymous',
    account: undefined,
    hasNumber: false,
    appId: undefined,
    uin: undefined,
    groups: undefined,
    roleName: undefined,
    roleId: undefined,
    name: '',
    identity: 1,
  }
}

/** Reads the caller. Answers what is wrong with it in words, and then the slots hold nothing to be used. */
export function fillCaller(slots: CallerSlots, given: unknown): string | undefined {
  if (!isRecord(given)) return 'The `principal` of the request is no object'
  const type = given['type']
  switch (type) {
    case 'user':
      return fillUser(slots, given)
    case 'role':
      return fillRole(slots, given)
    case 'root':
      return fillRoot(slots, given)
    case 'service':
      return fillNamed(slots, 'service', given['service'])
    case 'federated':
      return fillNamed(slots, 'federated', given['provider'])
    case 'anonymous':
      fillNobody(slots, 'anonymous', '')
      return undefined
    default:
      return 'The `type` of the principal is none of root, user, role, federated, service, anonymous'
  }
}

type Given = Readonly<Record<string, unknown>>

function fillUser(slots: CallerSlots, given: Given): string | undefined {
  const uin = idOf(given['uin'])
  const account = idOf(given['ownerUin'])
  const appId = idOf(given['appId'])
  const groups = idsOf(given['groups'])
  if (typeof uin !== 'string') return needs('user', 'uin')
  if (typeof account !== 'string') return needs('user', 'ownerUin')
  if (appId === BAD) return unusable('appId')
  if (groups === BAD) return 'The `groups` of the principal are no list of ids'
  slots.type = 'user'
  setIdentity(slots, account, appId, uin)
  slots.groups = groups
  slots.roleName = undefined
  slots.roleId = undefined
  slots.name = ''
  return undefined
}

function fillRole(slots: CallerSlots, given: Given): string | undefined {
  const account = idOf(given['ownerUin'])
  const appId = idOf(given['appId'])
  const uin = idOf(given['uin'])
  const roleName = idOf(given['roleName'])
  const roleId = idOf(given['roleId'])
  if (typeof account !== 'string') return needs('role', 'ownerUin')
  if (appId === BAD) return unusable('appId')
  if (uin === BAD) return unusable('uin')
  if (roleName === BAD) return unusable('roleName')
  if (roleId === BAD) return unusable('roleId')
  slots.type = 'role'
  setIdentity(slots, account, appId, uin)
  slots.groups = undefined
  slots.roleName = roleName
  slots.roleId = roleId
  slots.name = ''
  return undefined
}

function fillRoot(slots: CallerSlots, given: Given): string | undefined {
  const uin = idOf(given['uin'])
  const appId = idOf(given['appId'])
  if (typeof uin !== 'string') return needs('root', 'uin')
  if (appId === BAD) return unusable('appId')
  fillNobody(slots, 'root', '')
  setIdentity(slots, uin, appId, uin)
  return undefined
}

function fillNamed(slots: CallerSlots, type: 'service' | 'federated', name: unknown): string | undefined {
  if (typeof name !== 'string' || name === '') return needs(type, type === 'service' ? 'service' : 'provider')
  fillNobody(slots, type, name)
  return undefined
}

function fillNobody(slots: CallerSlots, type: Principal['type'], name: string): void {
  slots.type = type
  setIdentity(slots, undefined, undefined, undefined)
  slots.groups = undefined
  slots.roleName = undefined
  slots.roleId = undefined
  slots.name = name
}

/** Slots are used again, and mostly for one caller: what is known is kept, and nothing is written. */
function setIdentity(
  slots: CallerSlots,
  account: string | undefined,
  appId: string | undefined,
  uin: string | undefined,
): void {
  if (slots.account === account && slots.appId === appId && slots.uin === uin) return
  slots.account = account
  slots.hasNumber = account !== undefined && isDigits(account, 0, account.length)
  slots.appId = appId
  slots.uin = uin
  slots.identity += 1
}

/** An id as text; a number is read as its decimal text, while it still has one. */
export function idOf(given: unknown): string | undefined | typeof BAD {
  if (typeof given === 'string') {
    if (given === '') return undefined
    // Values of variables are inserted into patterns, again and again.
    return given.length > MAX_ID_LENGTH ? BAD : given
  }
  if (given === undefined || given === null) return undefined
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 0 ? String(given) : BAD
}

const NO_IDS: readonly string[] = []

function idsOf(given: unknown): readonly string[] | undefined | typeof BAD {
  if (given === undefined || given === null) return undefined
  if (!Array.isArray(given)) return BAD
  if (given.length === 0) return NO_IDS
  const ids: string[] = []
  for (let i = 0; i < given.length; i += 1) {
    const id = idOf(given[i])
    if (typeof id !== 'string') return BAD
    ids.push(id)
  }
  return ids
}

function needs(type: string, member: string): string {
  return `A principal of type \`${type}\` needs \`${member}\`, a text of 1 to ${MAX_ID_LENGTH} characters`
}

function unusable(member: string): string {
  return `The \`${member}\` of the principal is neither a text of at most ${MAX_ID_LENGTH} characters nor a whole number`
}
