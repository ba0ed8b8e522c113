// The policies of a scenario: each slot to policies of its kind. A document stands there plain, as its JSON text, or
// wrapped with a name, an owner or another kind. It refuses to know how a request is decided.
import type { Diagnostic, Policy, PolicyKind } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import type { PolicyInput } from '../policies-in-force.ts'
import { accountMember } from './facts.ts'
import type { Faults, Path } from './faults.ts'
import { isObject, memberOf, nameOf, textMember, warnOfOthers, wordMember } from './members.ts'
import type { ParseDocument } from './scenario.ts'

/** The kinds of document, and `documentKind`'s words. */
export const KINDS: readonly PolicyKind[] = ['identity', 'trust', 'session', 'resource', 'legacy']

/** The members of a scenario that hold policies. */
type Slot = 'identityPolicies' | 'permissionsBoundary' | 'sessionPolicy' | 'resourcePolicies' | 'trustPolicy'

/** The kind that each slot fixes (P-2); a wrapped document may say another. */
export const SLOT_KINDS: Readonly<Record<Slot, PolicyKind>> = {
  identityPolicies: 'identity',
  permissionsBoundary: 'identity',
  sessionPolicy: 'session',
  resourcePolicies: 'resource',
  trustPolicy: 'trust',
}

const WRAPPER_MEMBERS = new Set(['policy', 'name', 'owner', 'kind'])

/** What reading needs besides the value. */
export type Reading = { readonly parse: ParseDocument | undefined; readonly faults: Faults }

/** The policies of a slot that holds a list; `undefined` when it is absent. */
export function policiesIn(value: unknown, slot: Slot, reading: Reading): readonly PolicyInput[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) {
    reading.faults.error([slot], `\`${slot}\` must be a list of policy documents, and here stands ${nameOf(value)}`)
    return undefined
  }
  return Array.from(value, (each: unknown, i) => inputOf(each, SLOT_KINDS[slot], [slot, i], reading)).filter(
    (input) => input !== undefined,
  )
}

/** The policy of a slot that holds one; `undefined` when it is absent or cannot be compiled. */
export function policyIn(value: unknown, slot: Slot, reading: Reading): PolicyInput | undefined {
  return value === undefined ? undefined : inputOf(value, SLOT_KINDS[slot], [slot], reading)
}

function inputOf(value: unknown, slotKind: PolicyKind, path: Path, reading: Reading): PolicyInput | undefined {
  if (!isWrapper(value)) return documentOf(value, slotKind, path, reading)
  const { faults } = reading
  warnOfOthers(value, WRAPPER_MEMBERS, path, faults)
  const kind = wordMember(value, 'kind', KINDS, path, faults) ?? slotKind
  const name = textMember(value, 'name', path, faults)
  const owner = accountMember(value, 'owner', path, faults)
  const policy = documentOf(memberOf(value, 'policy'), kind, [...path, 'policy'], reading)
  if (policy === undefined) return undefined
  return { policy, ...(name === undefined ? {} : { name }), ...(owner === undefined ? {} : { owner }) }
}

/** `{ "policy": … }`; a document with a stray member `policy` is none, for it has what documents have. */
function isWrapper(value: unknown): value is Readonly<Record<string, unknown>> {
  return (
    isObject(value) &&
    Object.hasOwn(value, 'policy') &&
    !['version', 'statement'].some((name) => hasMember(value, name))
  )
}

/** Whether a member is there in any letter case, for documents with a wrong one are documents too (DOC-8). */
function hasMember(value: object, name: string): boolean {
  return Object.keys(value).some((each) => each.toLowerCase() === name)
}

function documentOf(value: unknown, kind: PolicyKind, path: Path, reading: Reading): Policy | undefined {
  const { parse, faults } = reading
  const result = readDocument(value, kind, parse)
  if (result === undefined) {
    faults.error(path, `A policy document must stand here, and here stands ${nameOf(value)}`)
    return undefined
  }
  for (const diagnostic of result.diagnostics) faults.document(path, diagnostic)
  if (result.policy?.compilable) return result.policy
  // Whoever refuses a document says why; were there no reason, it would vanish from the policies in force in silence.
  if (!result.diagnostics.some(({ structural }) => structural)) faults.error(path, 'This document cannot be compiled')
  return undefined
}

function readDocument(
  value: unknown,
  kind: PolicyKind,
  parse: ParseDocument | undefined,
): { readonly policy?: Policy; readonly diagnostics: readonly Diagnostic[] } | undefined {
  if (typeof value === 'string') return parse?.(value, { kind })
  return isObject(value) ? readPolicy(value, { kind }) : undefined
}
