// Policies in force as JSON, so that they can be printed, shrunk and changed; and how they are read. It refuses to judge.
import type { PolicyKind } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import type { PoliciesInForce } from '../policies-in-force.ts'

/** A document with the kind that it is read as, and what stands beside it. */
export type PolicyDraft = {
  readonly document: Readonly<Record<string, unknown>>
  readonly kind: PolicyKind
  readonly name?: string
  readonly owner?: AccountDraft
}

/** An account; a JSON number is an id by its decimal text (section 7). */
type AccountDraft = { readonly uin: string | number; readonly appId?: string | number | null }

/** Policies in force whose documents are still JSON. */
export type SetDraft = {
  readonly identityPolicies?: readonly PolicyDraft[]
  readonly permissionsBoundary?: PolicyDraft | null
  readonly sessionPolicy?: PolicyDraft
  readonly resourcePolicies?: readonly PolicyDraft[]
  readonly trustPolicy?: PolicyDraft
  readonly resourceOwner?: AccountDraft | null
  readonly role?: { readonly ownerUin: string | number; readonly roleName: string }
  readonly generalPolicies?: boolean
  readonly permids?: Readonly<Record<string, readonly string[]>>
  readonly crossAccountServices?: readonly string[]
}

/** The policies in force of a draft, without the documents that are refused (DOC-12). */
export function inForceOf(set: SetDraft): PoliciesInForce {
  const slots = ['permissionsBoundary', 'sessionPolicy', 'trustPolicy'] as const
  const lists = ['identityPolicies', 'resourcePolicies'] as const
  const members: (readonly [string, unknown])[] = Object.entries(set)
  for (const slot of slots) {
    const draft = set[slot]
    if (draft !== undefined && draft !== null) members.push([slot, policyOf(draft)[0]])
  }
  for (const list of lists) {
    const drafts = set[list]
    if (drafts !== undefined) members.push([list, drafts.flatMap(policyOf)])
  }
  // Not spread: a member may be `null` or `undefined`, which the types do not promise and the evaluators take.
  return Object.fromEntries(members)
}

/** The policy, or none when it is refused. */
function policyOf({ document, kind, name, owner }: PolicyDraft): readonly unknown[] {
  const { policy } = readPolicy(document, { kind })
  if (policy?.compilable !== true) return []
  return name === undefined && owner === undefined ? [policy] : [{ policy, name, owner }]
}
