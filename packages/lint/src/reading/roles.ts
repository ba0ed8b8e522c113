// Resource patterns that stand for roles. It refuses to know which roles there are.
import type { ResourcePattern } from '@qcs-policy/syntax'
import { isAnyResource, isOpen, type QcsPattern } from './resources.ts'

/** The ways of writing every role, behind the account. */
const EVERY_ROLE: ReadonlySet<string> = new Set(['roleName/*', 'role/*', 'roleName*', 'role*', '*', '*/*'])

/** True for any resource, and for every role of an account: `qcs::cam::uin/N:roleName/*`. */
export function isEveryRole(pattern: ResourcePattern): boolean {
  return isAnyResource(pattern) || (pattern.form === 'qcs' && isOfRoles(pattern.service.text) && isEvery(pattern))
}

function isOfRoles(service: string): boolean {
  return isOpen(service) || service === 'cam'
}

function isEvery({ resource }: QcsPattern): boolean {
  return EVERY_ROLE.has(resource.text)
}
