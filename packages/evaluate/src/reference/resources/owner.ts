// Who owns the resource of a request (RES-12). It refuses to know any policy.
import type { Caller, KnownAccount } from '../caller.ts'
import { readAccountName } from './account-name.ts'
import type { RequestResource } from './request-resource.ts'

/** The owner; `assumed` when an APPID had to be taken for the caller's, which the decision notes. */
export type Ownership = { readonly owner: KnownAccount | undefined; readonly assumed: boolean }

/**
 * RES-12: the owner that the input gives; else the account that the 5th segment names; else the caller's own. The owner
 * is `undefined` when it is unknown, or an account of which no uin is known and that is not the caller's.
 */
export function ownerOf(resource: RequestResource, given: KnownAccount | undefined, caller: Caller): Ownership {
  if (given !== undefined) return { owner: given, assumed: false }
  const named = resource.form === 'qcs' ? readAccountName(resource.account) : undefined
  if (named?.form === 'uin') return { owner: { uin: named.id, appId: undefined }, assumed: false }
  if (named?.form === 'uid') return ownerOfAppId(named.id, caller)
  return { owner: caller.account, assumed: false }
}

/** RES-12: `uid/M` through the caller's pair; another APPID than the caller's is not the caller's account. */
function ownerOfAppId(appId: string, { account }: Caller): Ownership {
  if (account?.appId === undefined) return { owner: account, assumed: account !== undefined }
  return { owner: account.appId === appId ? account : undefined, assumed: false }
}
