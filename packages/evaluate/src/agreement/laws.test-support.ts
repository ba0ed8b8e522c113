// Changes to policies in force whose effect on a decision is known: each gives a draft from a draft. It refuses to decide.
import type { PolicyKind } from '@qcs-policy/syntax'
import type { PolicyDraft, SetDraft } from './draft.test-support.ts'
import { denyingPolicy } from './policies.test-support.ts'
import { below, chance, pick, type Random, shuffled } from './random.test-support.ts'
import type { Focus } from './requests.test-support.ts'

type Document = PolicyDraft['document']

/** The set with one deny more, near the focus, in any layer. */
export function withDeny(random: Random, set: SetDraft, focus: Focus): SetDraft {
  const deny = (kind: PolicyKind) => denyingPolicy(random, focus, kind)
  const changes: readonly [() => SetDraft, ...(() => SetDraft)[]] = [
    () => ({ ...set, identityPolicies: [...(set.identityPolicies ?? []), deny('identity')] }),
    () => ({ ...set, resourcePolicies: [deny('resource'), ...(set.resourcePolicies ?? [])] }),
    () => ({ ...set, generalPolicies: true }),
    () => ({ ...set, permissionsBoundary: joined(set.permissionsBoundary, deny('identity')) }),
    () => ({ ...set, sessionPolicy: joined(set.sessionPolicy, deny('session')) }),
    () => ({ ...set, ...(set.trustPolicy && { trustPolicy: joined(set.trustPolicy, deny('trust')) }) }),
  ]
  return pick(random, changes)()
}

/** The document with the statements of another; that other when there is none. */
function joined(policy: PolicyDraft | null | undefined, more: PolicyDraft): PolicyDraft {
  if (policy === null || policy === undefined) return more
  return withStatements(policy, (statements) => [...statements, ...statementsOf(more.document)])
}

/** The statements of a document, whatever their member is called. */
function statementsOf(document: Document): readonly unknown[] {
  const [, value] = Object.entries(document).find(([name]) => name.toLowerCase() === 'statement') ?? []
  return Array.isArray(value) ? value : [value]
}

function withStatements(
  policy: PolicyDraft,
  change: (statements: readonly unknown[]) => readonly unknown[],
): PolicyDraft {
  const members = Object.entries(policy.document).map(([name, value]) => {
    return [name, name.toLowerCase() === 'statement' ? change(statementsOf(policy.document)) : value] as const
  })
  return { ...policy, document: Object.fromEntries(members) }
}

/** Each policy of the set changed; where `change` gives none, it is left out of its list. */
function mapPolicies(set: SetDraft, change: (policy: PolicyDraft) => PolicyDraft): SetDraft {
  const { permissionsBoundary, sessionPolicy, trustPolicy, identityPolicies, resourcePolicies } = set
  return {
    ...set,
    ...(identityPolicies && { identityPolicies: identityPolicies.map(change) }),
    ...(resourcePolicies && { resourcePolicies: resourcePolicies.map(change) }),
    ...(permissionsBoundary && { permissionsBoundary: change(permissionsBoundary) }),
    ...(sessionPolicy && { sessionPolicy: change(sessionPolicy) }),
    ...(trustPolicy && { trustPolicy: change(trustPolicy) }),
  }
}

/** The set with every list and every object of it in another order. */
export function inAnotherOrder(random: Random, set: SetDraft): SetDraft {
  const inDocument = mapPolicies(set, (policy) => {
    const entries = shuffled(random, Object.entries(policy.document))
    return { ...policy, document: Object.fromEntries(entries.map(([name, value]) => [name, reordered(random, value)])) }
  })
  const { identityPolicies, resourcePolicies } = inDocument
  return {
    ...inDocument,
    ...(identityPolicies && { identityPolicies: shuffled(random, identityPolicies) }),
    ...(resourcePolicies && { resourcePolicies: shuffled(random, resourcePolicies) }),
  }
}

function reordered(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return shuffled(random, value).map((each) => reordered(random, each))
  const members = Object.entries(value).map(([name, inner]) => [name, reordered(random, inner)] as const)
  return Object.fromEntries(shuffled(random, members))
}

/** The set with one statement for each single action and resource. */
export function split(set: SetDraft): SetDraft {
  return mapPolicies(set, (policy) =>
    withStatements(policy, (statements) =>
      statements.flatMap((statement) => splitBy('action', statement)).flatMap((each) => splitBy('resource', each)),
    ),
  )
}

function splitBy(element: string, statement: unknown): readonly unknown[] {
  if (typeof statement !== 'object' || statement === null) return [statement]
  const [name, list] = Object.entries(statement).find(([each]) => each.toLowerCase() === element) ?? []
  if (name === undefined || !Array.isArray(list) || list.length === 0) return [statement]
  // Written over, not spread into: a later member of the same name wins its place.
  return list.map((one) =>
    Object.fromEntries(Object.entries(statement).map(([key, value]) => [key, key === name ? one : value])),
  )
}

/** The set without some of its allows, and without whole policies of the layers that grant. */
export function withoutAllows(random: Random, set: SetDraft): SetDraft {
  const thinned = mapPolicies(set, (policy) =>
    withStatements(policy, (statements) => {
      const kept = statements.filter((statement) => !isAllow(statement) || chance(random, 0.6))
      return kept.length > 0 ? kept : statements
    }),
  )
  const { identityPolicies = [], resourcePolicies = [] } = thinned
  return {
    ...thinned,
    ...(chance(random, 0.3) && { identityPolicies: withoutOne(random, identityPolicies) }),
    ...(chance(random, 0.3) && { resourcePolicies: withoutOne(random, resourcePolicies) }),
  }
}

function isAllow(statement: unknown): boolean {
  return JSON.stringify(statement)?.toLowerCase().includes('"effect":"allow"') ?? false
}

/** One policy less, unless it denies something. */
function withoutOne(random: Random, policies: readonly PolicyDraft[]): readonly PolicyDraft[] {
  const at = below(random, policies.length)
  return policies.filter(({ document }, i) => i !== at || !statementsOf(document).every(isAllow))
}
