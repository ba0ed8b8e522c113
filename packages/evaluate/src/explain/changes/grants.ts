// Statements that would be the missing allows, as they are suggested and as they are compiled to be tried. None is wider than
// the request. It refuses to know which are needed.
import type { ActionPattern, ResourcePattern } from '@qcs-policy/syntax'
import { compileAction } from '../../compiled/action.ts'
import { statementsOf } from '../../compiled/layer.ts'
import { compileOuter } from '../../compiled/outer.ts'
import type { CompiledPrincipal } from '../../compiled/principal.ts'
import { type CompiledResource, compileOther, compileQcs } from '../../compiled/resource.ts'
import type { CompiledStatement, OfDocument } from '../../compiled/statement.ts'
import { NO, UNSURE, YES } from '../../compiled/verdict.ts'
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
  const ofLayer = compiled[layer]
  const existing = ofLayer === undefined ? [] : statementsOf(ofLayer)
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
  const isJoined = layer === 'boundary' || layer === 'session' || layer === 'trust'
  const document = (isJoined ? existing[0]?.policy.document : undefined) ?? NEW_DOCUMENT
  const isMisplaced = document.principal?.unread === UNSURE.topPrincipal
  return {
    policy: { layer, position: 0, name: undefined, owner, document },
    index: existing.length,
    isDeny: false,
    member: document.member,
    principal: isMisplaced ? document.principal : (own ?? document.principal),
    actions: [compileAction(action, new Map())],
    resource: chain,
    many: undefined,
    condition: undefined,
    source: undefined,
  }
}

/** Lists of policies get one more; a single policy gets one statement more, of which its document says what it says of all. */
const NEW_DOCUMENT: OfDocument = { member: YES, principal: undefined }
