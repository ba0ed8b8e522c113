// Who asks: the members of a principal, checked, with ids as texts. It refuses to know any policy.
import { MAX_ID_LENGTH } from '../limits.ts'
import type { Principal } from '../request.ts'
import { isObject, type Malformed, memberOf } from './json.ts'

/** An account with its ids as texts (RES-5). */
export type KnownAccount = { readonly uin: string; readonly appId: string | undefined }

/** A caller as the rules ask for it; what its type does not have is `undefined`. */
export type Caller = {
  readonly type: Principal['type']
  /** The root account: a root's own, a user's or role's owner; the others have none (E4). */
  readonly account: KnownAccount | undefined
  /** What `${uin}` stands for (VAR-1): a role has one only when the request says so (VAR-4). */
  readonly uin: string | undefined
  /** `undefined` also for a user whose groups are unknown (PRIN-5). */
  readonly groups: readonly string[] | undefined
  readonly roleName: string | undefined
  readonly roleId: string | undefined
  readonly provider: string | undefined
  readonly service: string | undefined
}

const NOBODY: Omit<Caller, 'type'> = {
  account: undefined,
  uin: undefined,
  groups: undefined,
  roleName: undefined,
  roleId: undefined,
  provider: undefined,
  service: undefined,
}

/** EVAL-10: the caller, or what is wrong with the principal of the request. */
export function readCaller(principal: unknown): Caller | Malformed {
  if (!isObject(principal)) return { malformed: 'the principal is no object' }
  const type = memberOf(principal, 'type')
  const faults: string[] = []
  const optional = (name: string): string | undefined => {
    const given = memberOf(principal, name)
    const id = readId(given)
    if (given !== undefined && id === undefined) faults.push(`the \`${name}\` of the principal is no id`)
    // An empty text names nobody: it is as good as none.
    return id === '' ? undefined : id
  }
  const needed = (name: string): string => {
    const id = optional(name)
    if (id === undefined) faults.push(`the principal needs a \`${name}\``)
    return id ?? ''
  }
  // A host name or a qcs is no id: a number is none.
  const text = (name: string): string => {
    if (typeof memberOf(principal, name) === 'number') faults.push(`the \`${name}\` of the principal is no text`)
    return needed(name)
  }
  const readAs = (): Caller | undefined => {
    switch (type) {
      case 'root': {
        const uin = needed('uin')
        return { ...NOBODY, type, uin, account: { uin, appId: optional('appId') } }
      }
      case 'user': {
        const account = { uin: needed('ownerUin'), appId: optional('appId') }
        return { ...NOBODY, type, account, uin: needed('uin'), groups: readGroups(principal, faults) }
      }
      case 'role': {
        const account = { uin: needed('ownerUin'), appId: optional('appId') }
        const names = { roleName: optional('roleName'), roleId: optional('roleId') }
        return { ...NOBODY, type, account, uin: optional('uin'), ...names }
      }
      case 'federated':
        return { ...NOBODY, type, provider: text('provider') }
      case 'service':
        return { ...NOBODY, type, service: text('service') }
      case 'anonymous':
        return { ...NOBODY, type }
      default:
        return undefined
    }
  }
  const caller = readAs()
  if (caller === undefined) return { malformed: 'the principal is of no known type' }
  const [fault] = faults
  return fault === undefined ? caller : { malformed: fault }
}

function readGroups(principal: object, faults: string[]): readonly string[] | undefined {
  const given = memberOf(principal, 'groups')
  if (given === undefined) return undefined
  const ids = Array.isArray(given) ? Array.from<unknown, string | undefined>(given, readId) : [undefined]
  if (ids.includes(undefined)) faults.push('the `groups` of the principal are no list of ids')
  return ids.filter((id) => id !== undefined)
}

/** Section 7: ids are texts; a JSON number is read as its decimal text. `undefined` for what is no id. */
export function readId(value: unknown): string | undefined {
  if (typeof value === 'string') return value.length <= MAX_ID_LENGTH ? value : undefined
  return Number.isSafeInteger(value) && Number(value) >= 0 ? String(value) : undefined
}

/** E0, EVAL-6: callers that belong to an account and have policies of their own. */
export function hasOwnPolicies({ type }: Caller): boolean {
  return type === 'root' || type === 'user' || type === 'role'
}
