// The steps of section 7 of the language for one resource, E1 to E6, in their order. E0 stands in in-force.ts: only the
// statements of layers that count come here. It refuses to know how a single statement was judged.
import type { Basis, Layer, StatementRef } from '../decision.ts'
import type { Caller } from './caller.ts'
import type { Question } from './question.ts'
import { countsFully, type JudgedStatement } from './statement.ts'

/** A decision with the statements that it rests on. */
export type Outcome = {
  readonly decision: 'allow' | 'deny'
  readonly basis: Basis
  readonly determining: readonly StatementRef[]
}

/** What the steps ask for beside the statements. */
export type Facts = {
  /** The layers in force that count for this caller. */
  readonly layers: ReadonlySet<Layer>
  /** Services that support access across accounts (E4). */
  readonly crossAccountServices: readonly string[]
}

export function deny(basis: Basis, determining: readonly StatementRef[] = []): Outcome {
  return { decision: 'deny', basis, determining }
}

/** The allows of some layers that count. */
export function allowsIn(layer: Layer, statements: readonly JudgedStatement[]): readonly JudgedStatement[] {
  return statements.filter((statement) => statement.effect === 'allow' && inLayer(statement, layer)).filter(countsFully)
}

function inLayer({ at }: JudgedStatement, layer: Layer): boolean {
  return at.layer === layer
}

export function refsOf(statements: readonly JudgedStatement[]): readonly StatementRef[] {
  return statements.map(({ at }) => at)
}

/** Decides for one resource. `statements` are those of all layers that count, in their order. */
export function decideOne(statements: readonly JudgedStatement[], question: Question, facts: Facts): Outcome {
  return (
    explicitDeny(statements) ??
    decideForAnonymous(statements, question.caller) ??
    capped(grantOfOwnersRoot(question) ?? grantOf(statements, question, facts), statements, facts)
  )
}

/** E1, EVAL-1: a deny that counts wins over everything, in whichever layer. */
export function explicitDeny(statements: readonly JudgedStatement[]): Outcome | undefined {
  const denies = statements.filter((statement) => statement.effect === 'deny' && countsFully(statement))
  return denies.length > 0 ? deny('explicit', refsOf(denies)) : undefined
}

/** E2: an anonymous caller needs an allow of the resource's policies. */
function decideForAnonymous(statements: readonly JudgedStatement[], { type }: Caller): Outcome | undefined {
  if (type !== 'anonymous') return undefined
  const allows = allowsIn('resource', statements)
  return allows.length > 0 ? { decision: 'allow', basis: 'explicit', determining: refsOf(allows) } : deny('implicit')
}

/** E3: the root of the account that owns the resource needs no statement. */
function grantOfOwnersRoot({ caller, owner }: Question): Outcome | undefined {
  if (caller.type !== 'root' || !isSameAccount(caller, owner)) return undefined
  return { decision: 'allow', basis: 'root', determining: [] }
}

/** E4: the caller's account owns the resource. A caller without an account never does. */
function isSameAccount({ account }: Caller, owner: Question['owner']): boolean {
  return account !== undefined && owner !== undefined && account.uin === owner.uin
}

/** E4: what the identity side and the resource's policies grant together. */
function grantOf(statements: readonly JudgedStatement[], question: Question, facts: Facts): Outcome {
  const identityAllows = allowsIn('identity', statements)
  const resourceAllows = allowsIn('resource', statements)
  return isSameAccount(question.caller, question.owner)
    ? grantInAccount(identityAllows, resourceAllows)
    : grantAcrossAccounts(identityAllows, resourceAllows, question, facts)
}

/** E4, same account: either side suffices, but a delegation is no grant yet (PRIN-3). */
function grantInAccount(
  identityAllows: readonly JudgedStatement[],
  resourceAllows: readonly JudgedStatement[],
): Outcome {
  const granting = [...identityAllows, ...resourceAllows.filter(({ delegated }) => !delegated)]
  if (granting.length === 0) return deny('implicit')
  return { decision: 'allow', basis: 'explicit', determining: refsOf(granting) }
}

/** E4, another account: both sides, and a service that supports it. A root's identity side is true without statements. */
function grantAcrossAccounts(
  identityAllows: readonly JudgedStatement[],
  resourceAllows: readonly JudgedStatement[],
  { caller, action }: Question,
  { crossAccountServices }: Facts,
): Outcome {
  const isRoot = caller.type === 'root'
  const bySide = { identity: isRoot || identityAllows.length > 0, resource: resourceAllows.length > 0 }
  const supported = action.service !== undefined && crossAccountServices.includes(action.service)
  if (supported && bySide.identity && bySide.resource) {
    const granting = isRoot ? resourceAllows : [...identityAllows, ...resourceAllows]
    return { decision: 'allow', basis: 'explicit', determining: refsOf(granting) }
  }
  return deny(bySide.identity || bySide.resource ? 'cross-account' : 'implicit')
}

/**
 * E5, EVAL-3, EVAL-4: permissions boundary, then session policy. Each that is present must allow it too, and never
 * grants. E6: what is left is allowed.
 */
export function capped(granted: Outcome, statements: readonly JudgedStatement[], { layers }: Facts): Outcome {
  let outcome = granted
  for (const cap of ['boundary', 'session'] as const) {
    if (outcome.decision === 'deny' || !layers.has(cap)) continue
    const allows = allowsIn(cap, statements)
    outcome = allows.length > 0 ? { ...outcome, determining: [...outcome.determining, ...refsOf(allows)] } : deny(cap)
  }
  return outcome
}
