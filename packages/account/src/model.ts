// An exported account as this package holds it: who is in it, what is attached to whom, what the documents say. Types
// alone. A member that is `undefined` was not exported, which is never the same as empty: what is missing may deny.
import type { Account } from '@qcs-policy/evaluate'
import type { Diagnostic, Policy } from '@qcs-policy/syntax'
import type { AccountDiagnostic, Path } from './diagnostic.ts'

/** A policy document, read. `policy` is absent when it holds no JSON object; DOC-12 says whether it may be evaluated. */
export type DocumentExport = {
  readonly policy: Policy | undefined
  /** What is structurally wrong with it, if anything: then it is refused wherever it is needed. */
  readonly refusals: readonly Diagnostic[]
  /** Where it was read. */
  readonly path: Path
}

/** Who made a policy: the account, the vendor for everybody, or the vendor for a service-linked role (EVAL-3). */
export type PolicyType = 'custom' | 'preset' | 'service-linked'

export type PolicyExport = {
  readonly id: string
  readonly name: string | undefined
  readonly type: PolicyType | undefined
  /** Deactivated policies count no more, their denies neither. */
  readonly deactivated: boolean
  readonly versions: readonly { readonly id: string; readonly isDefault: boolean }[]
  /** That of the default version, the only one that counts (EVAL-7). */
  readonly document: DocumentExport | undefined
}

export type UserExport = {
  readonly uin: string
  readonly name: string | undefined
  /** Ids of groups. */
  readonly groups: readonly string[] | undefined
  /** Ids of the policies attached to the user itself; those of its groups are not among them. */
  readonly policies: readonly string[] | undefined
  /** The id of a policy; `null` for none. */
  readonly permissionsBoundary: string | null | undefined
}

export type GroupExport = {
  readonly id: string
  readonly name: string | undefined
  readonly policies: readonly string[] | undefined
}

export type RoleExport = {
  readonly name: string
  readonly id: string | undefined
  readonly trustPolicy: DocumentExport | undefined
  readonly policies: readonly string[] | undefined
  readonly permissionsBoundary: string | null | undefined
  /** The most seconds that a session may last, 0 to 43,200 (EVAL-6). */
  readonly sessionDuration: number | undefined
  readonly serviceLinked: boolean
  readonly deleted: boolean
}

/** An account with what was exported of it. */
export type AccountExport = {
  /** The root's uin, and the APPID where it was exported. */
  readonly account: Account
  /** By uin. */
  readonly users: ReadonlyMap<string, UserExport>
  /** By id. */
  readonly groups: ReadonlyMap<string, GroupExport>
  readonly roles: readonly RoleExport[]
  /** Whether a role that is not among `roles` does not exist. */
  readonly rolesComplete: boolean
  /** By id. */
  readonly policies: ReadonlyMap<string, PolicyExport>
  /** Names. */
  readonly samlProviders: readonly string[] | undefined
  readonly oidcProviders: readonly string[] | undefined
  /** By bucket, as in `example-1250000000`; `null` for a bucket that is known to have none. */
  readonly bucketPolicies: ReadonlyMap<string, DocumentExport | null>
  /** Whether the six general policies count (EVAL-8). */
  readonly generalPolicies: boolean
}

/** What a reader gives: no accounts at all when a diagnostic is an error. */
export type ReadResult = {
  readonly accounts: readonly AccountExport[]
  readonly diagnostics: readonly AccountDiagnostic[]
}
