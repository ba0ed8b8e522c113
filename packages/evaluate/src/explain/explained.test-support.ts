// Explanations of small policies, written as documents. It refuses to expect anything.
import { type Policy, type PolicyKind, parsePolicy } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import { compilePolicies, explain } from '../evaluator.ts'
import type { Explanation, PartVerdict, StatementVerdict } from '../explanation.ts'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { AuthorizationRequest, Principal } from '../request.ts'

/** A statement as JSON. */
export type StatementDraft = Readonly<Record<string, unknown>>

/** Statements by layer; what is not given is absent. */
export type Drafts = {
  readonly identity?: readonly StatementDraft[]
  readonly boundary?: readonly StatementDraft[]
  readonly session?: readonly StatementDraft[]
  readonly resource?: readonly StatementDraft[]
  readonly trust?: readonly StatementDraft[]
  /** Anything else of the policies in force. */
  readonly facts?: Omit<PoliciesInForce, 'identityPolicies'>
}

const USER: Principal = { type: 'user', uin: '11', ownerUin: '1', appId: '1250', groups: ['7'] }
export const ROOT: Principal = { type: 'root', uin: '1' }
export const INSTANCE = 'qcs::cvm:ap-guangzhou:uin/1:instance/ins-1'

/** A request of {@link USER} for {@link INSTANCE}, but for what is given. */
export function requestWith(changes: Partial<AuthorizationRequest>): AuthorizationRequest {
  return { principal: USER, action: 'cvm:StartInstances', resource: INSTANCE, ...changes }
}

/** A statement that allows the request of {@link requestWith}, but for what is given. */
export function allow(changes: StatementDraft = {}): StatementDraft {
  return { effect: 'allow', action: 'cvm:StartInstances', resource: '*', ...changes }
}

/** The same as a deny. */
export function deny(changes: StatementDraft = {}): StatementDraft {
  return allow({ effect: 'deny', ...changes })
}

export function policiesOf({ identity, boundary, session, resource, trust, facts }: Drafts): PoliciesInForce {
  return {
    ...facts,
    ...(identity && { identityPolicies: [policyOf(identity, 'identity')] }),
    ...(boundary && { permissionsBoundary: policyOf(boundary, 'identity') }),
    ...(session && { sessionPolicy: policyOf(session, 'session') }),
    ...(resource && { resourcePolicies: [policyOf(resource, 'resource')] }),
    ...(trust && { trustPolicy: policyOf(trust, 'trust') }),
  }
}

/** A policy of some statements, with other members of its document. */
export function policyOf(statement: readonly StatementDraft[], kind: PolicyKind, members: object = {}): Policy {
  const { policy } = readPolicy({ version: '2.0', statement, ...members }, { kind })
  if (policy === undefined) throw new Error('the policy is none')
  return policy
}

export function explained(drafts: Drafts, request: AuthorizationRequest): Explanation {
  return explainedOf(policiesOf(drafts), request)
}

/** The same of a text, whose statements have places. */
export function explainedText(text: string, request: AuthorizationRequest): Explanation {
  const { policy } = parsePolicy(text, { kind: 'identity' })
  if (policy === undefined) throw new Error('the text is no policy')
  return explainedOf({ identityPolicies: [policy] }, request)
}

function explainedOf(policies: PoliciesInForce, request: AuthorizationRequest): Explanation {
  const { compiled, diagnostics } = compilePolicies(policies)
  if (compiled === undefined) throw new Error(diagnostics.map(({ message }) => message).join('; '))
  return explain(compiled, request)
}

/** Every statement of the first resource, by layer. */
export function statementsOf({ resources }: Explanation): readonly StatementVerdict[] {
  return (resources[0]?.layers ?? []).flatMap(({ statements }) => statements)
}

/** Of the first statement the part that failed, else the first that could not be judged, else the last. */
export function tellingPart(explanation: Explanation): PartVerdict | undefined {
  const parts = statementsOf(explanation)[0]?.parts ?? []
  return (
    parts.find(({ result }) => result === 'failed') ??
    parts.find(({ result }) => result === 'indeterminate') ??
    parts.at(-1)
  )
}
