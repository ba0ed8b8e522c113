// Assuming a role of an account (EVAL-6): whether the role is there, whether it may be assumed by this caller for so long,
// and the session that comes of it. The evaluator decides who may; it refuses to know a clock.
import {
  type AuthorizationRequest,
  type Basis,
  compilePolicies,
  type Decision,
  decide,
  type PoliciesInForce,
} from '@qcs-policy/evaluate'
import type { Policy } from '@qcs-policy/syntax'
import { type Caller, isCaller } from '../caller/caller.ts'
import { readCamName } from '../caller/cam-name.ts'
import { type Asked, compileFaults } from '../decide-for.ts'
import { type AccountDiagnostic, diagnosticOf, gathering, hasErrors, shown } from '../diagnostic.ts'
import type { AccountExport, RoleExport } from '../model.ts'
import { findRole, type InAccount } from '../resolve/find.ts'
import { type Found, notFound } from '../resolve/outcome.ts'
import { listOf, type Resolved, resolve } from '../resolve/resolve.ts'
import { actionOf } from './assuming-action.ts'
import { type RoleSession, textOfTime } from './role-session.ts'
import { durationOf, sessionPolicyOf, startOf, trustPolicyOf } from './terms.ts'

export type AssumeRoleOptions = {
  /** The time of the request, as COND-9 writes it. */
  readonly now: string
  /** 0 to 43,200, at most what the role allows; 7200, or less where the role allows less, when it is left out. */
  readonly durationSeconds?: number | undefined
  /** A policy document, as value or text, that narrows the session (EVAL-4). */
  readonly sessionPolicy?: unknown
  /** The request context, for conditions of the trust policy and of the caller's own policies. */
  readonly context?: AuthorizationRequest['context'] | undefined
}

/** The request to assume a role, with its decision. */
export type AskedRole = Asked & { readonly decision: Decision }

export type AssumedRole = {
  /** Absent exactly when a diagnostic is an error. */
  readonly session?: RoleSession
  /** When it came to a decision. */
  readonly asked?: AskedRole
  readonly diagnostics: readonly AccountDiagnostic[]
}

/**
 * A session of the role that `roleArn` names (`qcs::cam::uin/O:roleName/R` or `:role/ID`), or the reasons why not. The
 * caller may itself be a role session. Never throws.
 */
export function assumeRole(
  accounts: AccountExport | readonly AccountExport[],
  caller: Caller,
  roleArn: string,
  options: AssumeRoleOptions,
): AssumedRole {
  const { value: ready, diagnostics } = prepare(listOf(accounts), caller, roleArn, options)
  if (ready === undefined) return { diagnostics }
  const { value: asked, diagnostics: faults } = ask(ready, options)
  if (asked === undefined) return { diagnostics: [...diagnostics, ...faults] }
  if (asked.decision.decision === 'deny') return { asked, diagnostics: [...diagnostics, denied(asked, ready)] }
  const { owner, member } = ready.role
  const session: RoleSession = {
    type: 'session',
    owner: owner.account.uin,
    role: member.name,
    ...(member.id === undefined ? {} : { roleId: member.id }),
    ...(ready.sessionPolicy === undefined ? {} : { sessionPolicy: ready.sessionPolicy }),
    expires: textOfTime(ready.start + ready.seconds),
  }
  return { session, asked, diagnostics }
}

/** All that the evaluator and the session need. */
type Ready = {
  readonly role: InAccount<RoleExport>
  readonly trustPolicy: Policy
  readonly resolved: Resolved
  readonly action: string
  /** Seconds since 1970. */
  readonly start: number
  readonly seconds: number
  readonly sessionPolicy: Policy | undefined
}

function prepare(
  accounts: readonly AccountExport[],
  caller: Caller,
  roleArn: string,
  options: AssumeRoleOptions,
): Found<Ready> {
  const role = roleOf(accounts, roleArn)
  const trustPolicy = role.value === undefined ? undefined : trustPolicyOf(role.value)
  const seconds = role.value === undefined ? undefined : durationOf(role.value.member, options.durationSeconds)
  const sessionPolicy = sessionPolicyOf(options.sessionPolicy)
  const { resolved, diagnostics: aboutCaller } = resolve(accounts, caller, { now: options.now })
  const action = isCaller(caller) ? actionOf(accounts, caller) : { diagnostics: [] }
  const start = startOf(options.now)
  const parts = [role, trustPolicy, seconds, sessionPolicy, action, start]
  const diagnostics = distinct([...aboutCaller, ...parts.flatMap((part) => part?.diagnostics ?? [])])
  const complete = role.value && trustPolicy?.value && resolved && action.value
  if (!complete || start.value === undefined || seconds?.value === undefined || hasErrors(diagnostics))
    return { diagnostics }
  const value: Ready = {
    role: role.value,
    trustPolicy: trustPolicy.value,
    resolved,
    action: action.value,
    start: start.value,
    seconds: seconds.value,
    sessionPolicy: sessionPolicy.value,
  }
  return { value, diagnostics }
}

/** Several steps may miss the same thing, as a role session and its start the time. */
function distinct(diagnostics: readonly AccountDiagnostic[]): readonly AccountDiagnostic[] {
  const { report, gathered } = gathering()
  diagnostics.forEach(report)
  return gathered()
}

/** Puts the request to assume the role to the evaluator. */
function ask({ role, trustPolicy, resolved, action }: Ready, { now, context }: AssumeRoleOptions): Found<AskedRole> {
  const { account } = role.owner
  const { name } = role.member
  const policies: PoliciesInForce = {
    ...resolved.policies,
    resourceOwner: account,
    trustPolicy: { policy: trustPolicy, name: `trust policy of ${name}`, owner: account },
    role: { ownerUin: account.uin, roleName: name },
  }
  const request: AuthorizationRequest = {
    principal: resolved.principal,
    action,
    resource: `qcs::cam::uin/${account.uin}:roleName/${name}`,
    now,
    ...(context === undefined ? {} : { context }),
  }
  const { compiled, diagnostics } = compilePolicies(policies)
  if (compiled === undefined) return { diagnostics: compileFaults(diagnostics) }
  return { value: { policies, request, decision: decide(compiled, request) }, diagnostics: [] }
}

function roleOf(accounts: readonly AccountExport[], roleArn: string): Found<InAccount<RoleExport>> {
  const name = typeof roleArn === 'string' ? readCamName(roleArn) : undefined
  if (name?.type !== 'role') {
    const message = `${shown(roleArn)} names no role; write \`qcs::cam::uin/OWNER:roleName/NAME\`, or \`qcs::cam::uin/OWNER:role/ID\``
    return notFound('role-malformed', message)
  }
  return findRole(accounts, name.owner, name.role, name.by)
}

const WHY: Readonly<Partial<Record<Basis, string>>> = {
  explicit: 'a statement denies it',
  trust: "the role's trust policy does not name the caller for this",
  implicit: 'no policy of the caller allows `sts:AssumeRole` on this role',
  boundary: "the caller's permissions boundary does not allow it",
  session: "the caller's session policy does not allow it",
}

function denied({ decision, request }: AskedRole, { role }: Ready): AccountDiagnostic {
  const why = WHY[decision.basis] ?? 'nothing allows it'
  const message = `The caller may not assume the role \`${role.owner.account.uin}/role/${role.member.name}\` (${request.action}): ${why}`
  return diagnosticOf('not-allowed', message)
}
