// Statements that would be the missing allows, as they are suggested and as they are compiled to be tried. None is wider than
// the request. It refuses to know which are needed.
import type { ActionPattern, ResourcePattern } from '@qcs-policy/syntax'
import { compileAction } from '../../compiled/action.ts'
import { compileOuter } from '../../compiled/outer.ts'
import type { CompiledPrincipal } from '../../compiled/principal.ts'
import { type CompiledResource, compileOther, compileQcs } from '../../compiled/resource.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'
import { NO, type Verdict, YES } from '../../compiled/verdict.ts'
import type { MissingGrant } from '../../explanation.ts'
import { exactAction, exactResource } from './exact.ts'
import { type ExactPrincipal, exactPrincipal } from './exact-principal.ts'
import type { Requirement } from './obstacles.ts'

/** A missing allow, and the same compiled. */
export type Grant = { readonly missing: MissingGrant; readonly statement: CompiledStatement }

/** A statement with several resources, or why it cannot be written. */
export type GrantOrRefusal = Grant | { readonly refusal: string }

type GrantLayer = MissingGrant['layer']

/** Whether statements of the layer name their principals. */
const NAMES_PRINCIPAL: Readonly<Record<GrantLayer, boolean>> = {
  identity: false,
  boundary: false,
  session: false,
  resource: true,
  trust: true,
}

/** The allow that would meet the requirements, which are all of one layer and of resources of one owner. */
export function grantFor(all: readonly [Requirement, ...Requirement[]]): GrantOrRefusal {
  const [first] = all
  const { layer, judged } = first
  const { request, compiled } = judged
  const principal = NAMES_PRINCIPAL[layer] ? exactPrincipal(request.caller) : undefined
  if (principal !== undefined && 'refusal' in principal) return principal
  const action = exactAction(request.action)
  if ('refusal' in action) return action
  const resources: ResourcePattern[] = []
  for (const one of layer === 'trust' ? [] : all) {
    const resource = exactResource(one.judged.resource, request)
    if ('refusal' in resource) return resource
    resources.push(resource.pattern)
  }
  const existing = compiled[layer]?.statements ?? []
  return {
    missing: missingGrant(first, action.pattern, resources, principal),
    statement: compiledGrant(layer, existing, action.pattern, resources, principal),
  }
}

function missingGrant(
  { layer, judged }: Requirement,
  action: ActionPattern,
  resources: readonly ResourcePattern[],
  principal: ExactPrincipal | undefined,
): MissingGrant {
  const account = accountOf(layer, judged)
  return {
    layer,
    ...(account !== undefined && { account }),
    statement: {
      effect: 'allow',
      ...(principal !== undefined && { principal: { [principal.key]: [principal.pattern.text] } }),
      action: [action.text],
      ...(layer !== 'trust' && { resource: [...new Set(resources.map(({ text }) => text))] }),
    },
  }
}

/** Whose administrator can add it: policies of a resource are its owner's, a role is its account's. */
export function accountOf(layer: GrantLayer, { request, resource }: Requirement['judged']): string | undefined {
  switch (layer) {
    case 'resource':
      return resource.owner
    case 'trust':
      return resource.accountId
    default:
      return request.caller.account
  }
}

function compiledGrant(
  layer: GrantLayer,
  existing: readonly CompiledStatement[],
  action: ActionPattern,
  resources: readonly ResourcePattern[],
  principal: ExactPrincipal | undefined,
): CompiledStatement {
  const owner = layer === 'resource' ? 'resource' : 'caller'
  let chain: CompiledResource | undefined
  for (const pattern of resources) {
    chain =
      pattern.form === 'qcs'
        ? compileQcs(pattern, false, chain, compileOuter(pattern, owner))
        : compileOther(pattern, false, chain)
  }
  const own: CompiledPrincipal | undefined = principal && { patterns: [principal.pattern], unread: NO, delegates: true }
  const shared = layer === 'boundary' || layer === 'session' || layer === 'trust' ? documentOf(existing) : undefined
  return {
    policy: { layer, position: 0, name: undefined, owner },
    index: existing.length,
    isDeny: false,
    member: shared?.member ?? YES,
    principal: own ?? shared?.principal,
    actions: [compileAction(action, new Map())],
    resource: chain,
    many: undefined,
    condition: undefined,
    source: undefined,
  }
}

type OfDocument = { readonly member: Verdict; readonly principal: CompiledPrincipal | undefined }

/**
 * What a document says of all its statements, and hence of one that is added: seen from those that it has. It may be taken
 * for worse than it is, and then nothing is suggested.
 */
function documentOf(existing: readonly CompiledStatement[]): OfDocument {
  const [first] = existing
  const member = existing.find((one) => one.member === YES)?.member ?? first?.member ?? YES
  const isShared = first !== undefined && existing.every(({ principal }) => principal === first.principal)
  return { member, principal: isShared ? first.principal : undefined }
}
