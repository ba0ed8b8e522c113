// What every statement is held against: one request about one resource, and the facts around it. It refuses to judge.
import type { Permids, RequestAction } from './actions.ts'
import type { Caller, KnownAccount } from './caller.ts'
import type { RequestResource } from './resources/request-resource.ts'

export type Question = {
  readonly caller: Caller
  readonly action: RequestAction
  readonly resource: RequestResource
  /** Who owns the resource; `undefined` when that is unknown, or an account of which no uin is known (RES-12). */
  readonly owner: KnownAccount | undefined
  /** Accounts of which both uin and APPID are known: the caller's and the given resource owner's (RES-5). */
  readonly pairs: readonly AccountPair[]
  /** The request context as it came: own members of an object. */
  readonly context: object
  readonly now: string | undefined
  readonly permids: Permids
}

/** A uin and the APPID of the same account. */
export type AccountPair = { readonly uin: string; readonly appId: string }
