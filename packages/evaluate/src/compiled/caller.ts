// The caller of a request: checked, ids as text, with the values of the variables (VAR-1). It refuses to know any policy.
import { MAX_ID_LENGTH } from '../limits.ts'
import type { Principal } from '../request.ts'
import { isRecord } from './record.ts'

/** A caller in one shape for all types; what a type lacks is `undefined`. */
export type CallerFacts = {
  readonly type: Principal['type']
  /** The root uin of the caller's account; services, federated identities and anonymous callers have none. */
  readonly account: string | undefined
  readonly appId: string | undefined
  /** What `${uin}` stands for, and `qcs:uin`. */
  readonly uin: string | undefined
  readonly groups: readonly string[] | undefined
  readonly roleName: string | undefined
  readonly roleId: string | undefined
  /** The host name of a service, the qcs of a provider. */
  readonly name: string
}

/** True for the callers whose own policies count (E0). */
export function hasAccount({ type }: CallerFacts): boolean {
  return type === 'user' || type === 'role' || type === 'root'
}

/** Stands for an id that is there and unusable. */
export const BAD: unique symbol = Symbol('bad')

/** The caller, or what is wrong with it in words. */
export function readCaller(given: unknown): CallerFacts | string {
  if (!isRecord(given)) return 'The `principal` of the request is no object'
  switch (given['type']) {
    case 'user':
      return readUser(given)
    case 'role':
      return readRole(given)
    case 'root':
      return readRoot(given)
    case 'service':
      return readNamed('service', given['service'])
    case 'federated':
      return readNamed('federated', given['provider'])
    case 'anonymous':
      return nobody('anonymous', '')
    default:
      return 'The `type` of the principal is none of root, user, role, federated, service, anonymous'
  }
}

type Given = Readonly<Record<string, unknown>>

function readUser(given: Given): CallerFacts | string {
  const uin = idOf(given['uin'])
  const account = idOf(given['ownerUin'])
  const appId = idOf(given['appId'])
  if (typeof uin !== 'string') return needs('user', 'uin')
  if (typeof account !== 'string') return needs('user', 'ownerUin')
  if (appId === BAD) return unusable('appId')
  const groups = idsOf(given['groups'])
  if (groups === BAD) return 'The `groups` of the principal are no list of ids'
  return { type: 'user', account, appId, uin, groups, roleName: undefined, roleId: undefined, name: '' }
}

function readRole(given: Given): CallerFacts | string {
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
  return { type: 'role', account, appId, uin, groups: undefined, roleName, roleId, name: '' }
}

function readRoot(given: Given): CallerFacts | string {
  const uin = idOf(given['uin'])
  const appId = idOf(given['appId'])
  if (typeof uin !== 'string') return needs('root', 'uin')
  if (appId === BAD) return unusable('appId')
  return { type: 'root', account: uin, appId, uin, groups: undefined, roleName: undefined, roleId: undefined, name: '' }
}

function readNamed(type: 'service' | 'federated', name: unknown): CallerFacts | string {
  if (typeof name === 'string' && name !== '') return nobody(type, name)
  return needs(type, type === 'service' ? 'service' : 'provider')
}

function nobody(type: Principal['type'], name: string): CallerFacts {
  return {
    type,
    account: undefined,
    appId: undefined,
    uin: undefined,
    groups: undefined,
    roleName: undefined,
    roleId: undefined,
    name,
  }
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

function idsOf(given: unknown): readonly string[] | undefined | typeof BAD {
  if (given === undefined || given === null) return undefined
  if (!Array.isArray(given)) return BAD
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
