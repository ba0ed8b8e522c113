// The strict grammar of a policy document as an oracle that tests hold parsePolicy against: document-parser.ts reads the
// text by grammar/policy.ebnf, and this file adds what a grammar of members in any order cannot say, which members each
// kind of document must have. It says yes or no and refuses to recover or to name a fault; users' texts never reach it.
import type { TokenType } from 'chevrotain'
import type { PolicyKind } from '../policy.ts'
import { type DocumentShape, documentShape, type MemberTypes } from './document-parser.ts'
import * as token from './document-tokens.ts'

/**
 * Whether the text is a policy document of this kind in strict JSON, as far as DOC-1 to DOC-10 go; what stands inside
 * strings is not judged, nor their length. For tests: linear time, with a large constant. No rule contains itself, so
 * brackets cannot overflow the stack.
 */
export function acceptsDocument(text: string, kind: PolicyKind): boolean {
  const tokens = token.documentTokens(text)
  const shape = tokens === undefined ? undefined : documentShape(tokens)
  return shape !== undefined && fitsKind(shape, kind)
}

type Requirement = 'required' | 'optional' | 'forbidden'

/** Which of the members that depend on the kind must or may stand where (DOC-3, DOC-5). */
const BY_KIND: Readonly<Record<PolicyKind, { top: Requirement; principal: Requirement; resource: Requirement }>> = {
  identity: { top: 'forbidden', principal: 'forbidden', resource: 'required' },
  session: { top: 'forbidden', principal: 'forbidden', resource: 'required' },
  trust: { top: 'forbidden', principal: 'required', resource: 'optional' },
  resource: { top: 'optional', principal: 'required', resource: 'required' },
  legacy: { top: 'optional', principal: 'forbidden', resource: 'optional' },
}

function fitsKind({ members, statements, repeated, capitalized }: DocumentShape, kind: PolicyKind): boolean {
  if (repeated || (capitalized && kind !== 'resource')) return false
  const rules = BY_KIND[kind]
  // A principal at the top of a resource document stands for that of each statement, and not beside one (DOC-6).
  const atTop = kind === 'resource' && members.includes(token.PrincipalName)
  return (
    hasOnce(members, token.VersionName, 'required') &&
    hasOnce(members, token.StatementName, 'required') &&
    hasOnce(members, token.PrincipalName, rules.top) &&
    statements.every(
      (names) =>
        hasOnce(names, token.EffectName, 'required') &&
        hasOnce(names, token.ActionName, 'required') &&
        hasOnce(names, token.PrincipalName, atTop ? 'forbidden' : rules.principal) &&
        hasOnce(names, token.ResourceName, rules.resource) &&
        hasOnce(names, token.ConditionName, 'optional') &&
        hasOnce(names, token.SidName, 'optional'),
    )
  )
}

function hasOnce(names: MemberTypes, type: TokenType, requirement: Requirement): boolean {
  const count = names.filter((name) => name === type).length
  return count <= (requirement === 'forbidden' ? 0 : 1) && count >= (requirement === 'required' ? 1 : 0)
}
