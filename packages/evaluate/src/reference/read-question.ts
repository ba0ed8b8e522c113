// One question for each resource of a request: the facts that every statement is held against. It refuses to know any
// statement.
import type { PoliciesInForce } from '../policies-in-force.ts'
import { readAccount } from './in-force.ts'
import type { AccountPair, Question } from './question.ts'
import type { ReadRequest } from './request.ts'
import { ownerOf } from './resources/owner.ts'
import { readRequestResource } from './resources/request-resource.ts'

/** The question about one resource; `assumed` when its owner had to be assumed (RES-12). */
export function readQuestion(
  input: Pick<PoliciesInForce, 'resourceOwner' | 'permids'>,
  request: ReadRequest,
  resource: string,
): { readonly question: Question; readonly assumed: boolean } {
  const { caller, action, context, now } = request
  const given = readAccount(input.resourceOwner)
  const requested = readRequestResource(resource)
  const { owner, assumed } = ownerOf(requested, given, caller)
  // RES-5: what is known of uins and APPIDs.
  const pairs = [caller.account, given].flatMap((account): AccountPair[] =>
    account?.appId === undefined ? [] : [{ uin: account.uin, appId: account.appId }],
  )
  const permids: unknown = input.permids
  return { question: { caller, action, resource: requested, owner, pairs, context, now, permids }, assumed }
}
