// The facts around the policies of a scenario: accounts, the role to be assumed, sets of actions. It refuses to know the
// policies.
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { Account } from '../request.ts'
import type { Faults, Path } from './faults.ts'
import { idMember, isObject, memberOf, nameOf, textMember, textsMember, warnOfOthers } from './members.ts'

type Json = Readonly<Record<string, unknown>>

const ACCOUNT_MEMBERS = new Set(['uin', 'appId'])
const ROLE_MEMBERS = new Set(['ownerUin', 'roleName'])

/** The account in member `name`, if it is there. */
export function accountMember(object: Json, name: string, path: Path, faults: Faults): Account | undefined {
  const account = objectMember(object, name, path, faults)
  if (account === undefined) return undefined
  const at = [...path, name]
  warnOfOthers(account, ACCOUNT_MEMBERS, at, faults)
  const uin = idMember(account, 'uin', at, faults)
  const appId = idMember(account, 'appId', at, faults)
  if (uin === undefined) {
    if (memberOf(account, 'uin') === undefined) faults.error(at, `\`${name}\` needs \`uin\`, the account's id`)
    return undefined
  }
  return appId === undefined ? { uin } : { uin, appId }
}

/** The role that the request is to assume (EVAL-6). */
export function roleMember(object: Json, path: Path, faults: Faults): PoliciesInForce['role'] {
  const role = objectMember(object, 'role', path, faults)
  if (role === undefined) return undefined
  const at = [...path, 'role']
  warnOfOthers(role, ROLE_MEMBERS, at, faults)
  const errors = faults.errors()
  const ownerUin = idMember(role, 'ownerUin', at, faults)
  const roleName = textMember(role, 'roleName', at, faults)
  if (ownerUin !== undefined && roleName !== undefined && roleName !== '') return { ownerUin, roleName }
  if (faults.errors() === errors)
    faults.error(at, '`role` needs `ownerUin` and `roleName`, or nobody knows which it is')
  return undefined
}

/** Action patterns by `permid/N` (ACT-5). */
export function permidsMember(object: Json, path: Path, faults: Faults): PoliciesInForce['permids'] {
  const permids = objectMember(object, 'permids', path, faults)
  if (permids === undefined) return undefined
  const at = [...path, 'permids']
  const lists = Object.keys(permids).flatMap((name) => {
    const actions = textsMember(permids, name, at, faults)
    return actions === undefined ? [] : [[name, actions] as const]
  })
  return Object.fromEntries(lists)
}

/** An optional object. */
function objectMember(object: Json, name: string, path: Path, faults: Faults): Json | undefined {
  const value = memberOf(object, name)
  if (value === undefined || isObject(value)) return value
  faults.error([...path, name], `\`${name}\` must be an object, and here stands ${nameOf(value)}`)
  return undefined
}
