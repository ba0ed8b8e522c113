// What is asked: who wants to do what to which resources, in which circumstances. Types alone; the module refuses to know
// any policy. Every member may come from untrusted JSON, so the evaluator checks at run time what the types promise.

/** An account: its root's uin, and its APPID where that is known (RES-5). */
export type Account = { readonly uin: string; readonly appId?: string }

/** Who asks. Ids are strings of digits; a number is read as its decimal text. */
export type Principal =
  /** The root of an account; `uin` is the account's own. */
  | { readonly type: 'root'; readonly uin: string; readonly appId?: string }
  /** A user of account `ownerUin`. Leave `groups` out only if they are unknown: PRIN-5 is then indeterminate. */
  | {
      readonly type: 'user'
      readonly uin: string
      readonly ownerUin: string
      readonly appId?: string
      readonly groups?: readonly string[]
    }
  /** A session of a role of account `ownerUin` (PRIN-6, EVAL-5). `uin` is what `${uin}` stands for, if anything (VAR-4). */
  | {
      readonly type: 'role'
      readonly ownerUin: string
      readonly appId?: string
      readonly roleName?: string
      readonly roleId?: string
      readonly uin?: string
    }
  /** An identity of a provider, by the provider's whole qcs (PRIN-8). */
  | { readonly type: 'federated'; readonly provider: string }
  /** A service of the cloud, by the host name of PRIN-7. */
  | { readonly type: 'service'; readonly service: string }
  /** An unsigned request (PRIN-2). */
  | { readonly type: 'anonymous' }

type ContextScalar = string | number | boolean

/** The value of one condition key; a list for keys that hold several (COND-5). */
export type ContextValue = ContextScalar | readonly ContextScalar[]

/** One authorization request. */
export type AuthorizationRequest = {
  readonly principal: Principal
  /** `service:Api`, perhaps behind `name/` (ACT-1). */
  readonly action: string
  /** Six segments, `*` for an operation-level API, or several: every one must be allowed (RES-8). Absent means `*`. */
  readonly resource?: string | readonly string[]
  /** The request context: condition keys with their values. Keys are case-sensitive (COND-3). */
  readonly context?: Readonly<Record<string, ContextValue>>
  /** The time of the request, as COND-9 writes it; fills `qcs:current_time` (COND-16). The evaluator has no clock. */
  readonly now?: string
}
