// What applies to a caller: policies by layer, and the facts around them. Types alone; how they came to apply, the account
// package knows.
import type { Policy } from '@qcs-policy/syntax'
import type { Account } from './request.ts'

/** A policy, or one with a name for the evidence and the account that owns it. */
export type PolicyInput =
  | Policy
  | {
      readonly policy: Policy
      readonly name?: string
      /** Default: the caller's root account; for resource policies the owner of the resource (RES-5, RES-12). */
      readonly owner?: Account
    }

/** The policies that apply to a caller, and the facts around them. A member given as `null` is absent. */
export type PoliciesInForce = {
  /** Own and group-inherited ones (EVAL-2). */
  readonly identityPolicies?: readonly PolicyInput[]
  readonly permissionsBoundary?: PolicyInput
  readonly sessionPolicy?: PolicyInput
  readonly resourcePolicies?: readonly PolicyInput[]
  /** Who owns the requested resources; decides for all of them (RES-12). */
  readonly resourceOwner?: Account
  /** With a trust policy or a role, every request is one to assume that role (EVAL-6). */
  readonly trustPolicy?: PolicyInput
  readonly role?: { readonly ownerUin: string; readonly roleName: string }
  /** Whether the six built-in general policies count (EVAL-8); off by default. */
  readonly generalPolicies?: boolean
  /** What `permid/N` stands for: action patterns by `permid/N` (ACT-5). */
  readonly permids?: Readonly<Record<string, readonly string[]>>
  /** Services that support access across accounts (E4); `cos` and `cas` by default. */
  readonly crossAccountServices?: readonly string[]
}
