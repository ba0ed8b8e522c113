// The parts of one statement against the request, in words: whether each matched, and what each side says. It joins what the
// files beside it say of each element, and refuses to judge.

import type { RequestFacts } from '../compiled/request-facts.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure, NO, reasonOf, YES } from '../compiled/verdict.ts'
import type { StatementRef } from '../decision.ts'
import type { PartVerdict, StatementVerdict } from '../explanation.ts'
import { actionPart } from './action-part.ts'
import { conditionParts } from './condition-part.ts'
import type { Judgment } from './judgment.ts'
import { place } from './part.ts'
import { principalPart } from './principal-part.ts'
import { resourcePart } from './resource-part.ts'
import { shortened } from './shortened.ts'

/** The whole of one statement, in words. */
export function statementVerdict(
  judgment: Judgment,
  at: StatementRef,
  request: RequestFacts,
  resource: ResourceFacts,
): StatementVerdict {
  const { statement, whole } = judgment
  const result = whole === NO ? 'not-matched' : isUnsure(whole) ? 'indeterminate' : 'matched'
  return { at, effect: statement.isDeny ? 'deny' : 'allow', result, parts: partsOf(judgment, request, resource) }
}

/** In the order of evidence, up to the first that failed. */
function partsOf(judgment: Judgment, request: RequestFacts, resource: ResourceFacts): readonly PartVerdict[] {
  const { statement } = judgment
  const parts: PartVerdict[] = []
  if (statement.member !== YES) parts.push(memberPart(statement))
  if (statement.principal !== undefined) {
    parts.push(principalPart(statement, statement.principal, judgment.principal, request.caller))
  }
  if (judgment.principal === NO) return parts
  parts.push(actionPart(statement, judgment.action, request.action))
  if (judgment.action === NO) return parts
  if (statement.resource !== undefined) {
    parts.push(resourcePart(statement, statement.resource, judgment.resource, request, resource))
  }
  if (judgment.resource === NO || statement.condition === undefined) return parts
  return [...parts, ...conditionParts(statement, statement.condition, request)]
}

/** DOC-7, DOC-8, P-2: only told of where it cannot be judged. */
function memberPart({ member, source }: CompiledStatement): PartVerdict {
  const { rule, reason } = reasonOf(member)
  const name = source?.members.find((one) => one.name.element === undefined || one.name.wrongCase)?.name
  const odd = name ?? (source?.effect?.wrongCase === true ? source.effect : undefined)
  const policyValue = shortened(odd?.text ?? (rule === 'P-2' ? 'a policy of another kind' : 'an odd word'))
  const part: PartVerdict = { element: 'member', result: 'indeterminate', rule, policyValue, requestValue: '', reason }
  return place(part, odd?.span ?? source?.span)
}
