// Which services a document gives away whole, and which of them a deny of it limits. It refuses to judge, and to name
// operations.
import type { ActionPattern, Policy } from '@qcs-policy/syntax'
import { isEveryAction, isWholeService } from './actions.ts'
import { allowsAnywhere } from './grants.ts'

type Services = { readonly given: ReadonlySet<string>; readonly limited: ReadonlySet<string> }

/** Every service there is. */
const ALL = '*'

const read: WeakMap<Policy, Services> = new WeakMap()

/** True when the document allows every action of the service on any resource without a condition, alone or with all others. */
export function isGivenWhole(policy: Policy, service: string): boolean {
  const { given } = servicesOf(policy)
  return given.has(ALL) || given.has(service)
}

/** True when a deny of the document names an action of the service: limits were thought of. */
export function isLimited(policy: Policy, service: string): boolean {
  const { limited } = servicesOf(policy)
  return limited.has(ALL) || limited.has(service)
}

/** Found once for a document, for many rules ask. */
function servicesOf(policy: Policy): Services {
  const known = read.get(policy)
  if (known !== undefined) return known
  const given = new Set<string>()
  const limited = new Set<string>()
  for (const statement of policy.statements) {
    const isOpen = allowsAnywhere(statement)
    const isDeny = statement.effect?.value === 'deny'
    for (const pattern of statement.action?.items ?? []) {
      if (isDeny) limited.add(serviceOf(pattern))
      else if (isOpen && (isEveryAction(pattern) || isWholeService(pattern))) given.add(serviceOf(pattern))
    }
  }
  const made = { given, limited }
  read.set(policy, made)
  return made
}

/** A set of actions may hold those of any service. */
function serviceOf(pattern: ActionPattern): string {
  return pattern.form === 'api' ? pattern.service.text : ALL
}
