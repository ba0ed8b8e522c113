// The policies in force (section 7 of the language): each with its layer, and which layers count for a caller. It refuses
// to know any statement.
import type { Policy, PolicyKind } from '@qcs-policy/syntax'
import { readPolicy } from '@qcs-policy/syntax/read'
import type { Layer } from '../decision.ts'
import { GENERAL_POLICIES } from '../general-policies.ts'
import type { PoliciesInForce, PolicyInput } from '../policies-in-force.ts'
import type { Account } from '../request.ts'
import { type Caller, hasOwnPolicies, type KnownAccount, readId } from './caller.ts'

/** One policy in force; `owner` is the account that the input names for it. */
export type PolicyInForce = {
  readonly layer: Layer
  /** Its position in the layer, from 0. */
  readonly position: number
  readonly policy: Policy
  readonly name: string | undefined
  readonly owner: KnownAccount | undefined
}

/** P-2: the kinds of document that each layer takes. */
export const KINDS_OF_LAYER: Readonly<Record<Layer, readonly PolicyKind[]>> = {
  general: ['identity'],
  identity: ['identity', 'session', 'legacy'],
  boundary: ['identity', 'session', 'legacy'],
  session: ['identity', 'session'],
  resource: ['resource'],
  trust: ['trust'],
}

/** Every policy of the input, in the order of the layers. A member given as `null` is absent. */
export function policiesOf(input: PoliciesInForce): readonly PolicyInForce[] {
  return [
    ...(input.generalPolicies === true ? GENERAL : []),
    ...layerOf('identity', input.identityPolicies ?? []),
    ...layerOf('boundary', listOf(input.permissionsBoundary)),
    ...layerOf('session', listOf(input.sessionPolicy)),
    ...layerOf('resource', input.resourcePolicies ?? []),
    ...layerOf('trust', listOf(input.trustPolicy)),
  ]
}

function listOf(policy: PolicyInput | null | undefined): readonly PolicyInput[] {
  return policy === null || policy === undefined ? [] : [policy]
}

function layerOf(layer: Layer, policies: readonly PolicyInput[]): readonly PolicyInForce[] {
  return policies.map((given, position) => {
    if (!('policy' in given)) return { layer, position, policy: given, name: undefined, owner: undefined }
    const { policy, name, owner } = given
    return { layer, position, policy, name: name ?? undefined, owner: readAccount(owner) }
  })
}

/** EVAL-8: the six general policies. */
const GENERAL: readonly PolicyInForce[] = GENERAL_POLICIES.flatMap(({ name, document }, position): PolicyInForce[] => {
  const { policy } = readPolicy(document, { kind: 'identity' })
  return policy === undefined ? [] : [{ layer: 'general', position, policy, name, owner: undefined }]
})

/** An account of the input with its ids as texts (section 7). */
export function readAccount(account: Account | null | undefined): KnownAccount | undefined {
  const uin = readId(account?.uin)
  return uin === undefined ? undefined : { uin, appId: readId(account?.appId) }
}

/** Which layers count for a caller. */
export function countsFor(layer: Layer, caller: Caller): boolean {
  return !isIgnoredForOthers(layer, caller) && !isIgnoredForRoot(layer, caller)
}

/** E0: identity policies, boundary and session policy count for root, users and roles only. */
export function isIgnoredForOthers(layer: Layer, caller: Caller): boolean {
  return (layer === 'identity' || layer === 'boundary' || layer === 'session') && !hasOwnPolicies(caller)
}

/** EVAL-3: a boundary does not count for a root, its denies neither. */
export function isIgnoredForRoot(layer: Layer, { type }: Caller): boolean {
  return layer === 'boundary' && type === 'root'
}
