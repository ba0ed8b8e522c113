// A request to assume a role (EVAL-6): what is asked, and the steps in their order. It refuses to know sessions that have
// begun and roles that were deleted; the account package does.
import type { RequestAction } from './actions.ts'
import type { Caller } from './caller.ts'
import { allowsIn, capped, deny, explicitDeny, type Facts, type Outcome, refsOf } from './evaluation.ts'
import type { JudgedStatement } from './statement.ts'

/** EVAL-6: the role that is to be assumed. */
export type Role = { readonly ownerUin: string; readonly roleName: string }

/** EVAL-6: the resource of the request, whatever the request says. */
export function resourceOfRole({ ownerUin, roleName }: Role): string {
  return `qcs::cam::uin/${ownerUin}:roleName/${roleName}`
}

/** EVAL-6: anonymous callers are denied first; so is everybody when no role is named. */
export function denyBeforePolicies({ type }: Caller, role: Role | undefined): Outcome | undefined {
  return type === 'anonymous' || role === undefined ? deny('trust') : undefined
}

/**
 * EVAL-6: an explicit deny; the trust policy's silence; the identity side of a user or role; boundary and session policy.
 * `statements` are those of the layers that count, in their order.
 */
export function decideAssumeRole(
  statements: readonly JudgedStatement[],
  caller: Caller,
  action: RequestAction,
  facts: Facts,
): Outcome {
  const denied = explicitDeny(statements)
  if (denied !== undefined) return denied
  const trusting = assumes(caller, action) ? allowsIn('trust', statements) : []
  if (trusting.length === 0) return deny('trust')
  const needsOwn = caller.type === 'user' || caller.type === 'role'
  const own = needsOwn ? allowsIn('identity', statements) : []
  if (needsOwn && own.length === 0) return deny('implicit')
  const capping = capped({ decision: 'allow', basis: 'explicit', determining: refsOf(own) }, statements, facts)
  return capping.decision === 'deny'
    ? capping
    : { ...capping, determining: [...capping.determining, ...refsOf(trusting)] }
}

/** EVAL-6: the actions by which a caller of each type assumes a role; for others the trust policy is silent. */
function assumes({ type }: Caller, { service, name }: RequestAction): boolean {
  const names = type === 'federated' ? ['AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity'] : ['AssumeRole']
  return service === 'sts' && names.includes(name)
}
