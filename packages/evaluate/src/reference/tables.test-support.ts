// What the tables of the reference's tests have in common: a question from a few words, documents from elements, and the
// three values as words. It refuses to know any rule.
import type { Policy, PolicyKind, Statement } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import { expect } from 'vitest'
import type { PoliciesInForce } from '../policies-in-force.ts'
import type { Question } from './question.ts'
import { readQuestion } from './read-question.ts'
import { readRequest } from './request.ts'
import { isIndeterminate, type ThreeValued } from './three-values.ts'

/** A request as JSON: what a row does not say is user 111 of account 101, asking for an object in COS. */
export type Asked = {
  readonly principal?: unknown
  readonly action?: unknown
  readonly resource?: string
  readonly context?: unknown
  readonly now?: unknown
}

export const USER = { type: 'user', uin: '111', ownerUin: '101', appId: '1251', groups: ['7'] }
export const ROOT = { type: 'root', uin: '101', appId: '1251' }
export const ROLE = { type: 'role', ownerUin: '101', appId: '1251', roleName: 'ops', roleId: '41' }
export const STRANGER = { type: 'user', uin: '221', ownerUin: '202', appId: '1252' }
export const SERVICE = { type: 'service', service: 'cvm.qcloud.com' }
export const FEDERATED = { type: 'federated', provider: 'qcs::cam::uin/101:saml-provider/idp' }
export const ANONYMOUS = { type: 'anonymous' }

const DEFAULTS = { principal: USER, action: 'cos:GetObject', resource: 'qcs::cos:ap-guangzhou:uin/101:b/o' }

/** The question that a request and the facts around it ask. */
export function questionFor(asked: Asked, facts: Pick<PoliciesInForce, 'resourceOwner' | 'permids'> = {}): Question {
  const request = readRequest({ ...DEFAULTS, ...asked })
  if ('malformed' in request) return expect.fail(request.malformed)
  return readQuestion(facts, request, request.resources[0] ?? '*').question
}

/** A document that can be compiled. */
export function policyOf(document: unknown, kind: PolicyKind): Policy {
  const { policy, diagnostics } = readPolicy(document, { kind })
  if (policy?.compilable !== true) return expect.fail(diagnostics.map(({ code }) => code).join())
  return policy
}

/** The only statement of a document, from some of its elements. */
export function statementOf(elements: object, kind: PolicyKind = 'identity'): Statement {
  const statement = { effect: 'allow', action: '*', resource: '*', ...elements }
  const [only] = policyOf({ version: '2.0', statement: [statement] }, kind).statements
  return only ?? expect.fail('no statement')
}

/** A document of statements; each is given by its elements. */
export function documentOf(kind: PolicyKind, ...statements: readonly object[]): Policy {
  const element = kind === 'trust' ? {} : { resource: '*' }
  return policyOf(
    { version: '2.0', statement: statements.map((each) => ({ effect: 'allow', action: '*', ...element, ...each })) },
    kind,
  )
}

/** `yes`, `no`, or the rule that leaves it open. */
export function word(value: ThreeValued): string {
  if (isIndeterminate(value)) return value.rule
  return value ? 'yes' : 'no'
}
