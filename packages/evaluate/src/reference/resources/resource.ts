// The resource element of a statement against the resource of a request (section 3 of the language): which rule each
// form comes under. It refuses to know any single segment.
import type { PolicyKind, ResourcePattern, Statement } from '@qcs-policy/syntax'
import type { KnownAccount } from '../caller.ts'
import type { Question } from '../question.ts'
import { allOf, anyOf, indeterminate, type ThreeValued } from '../three-values.ts'
import { accountMatches } from './account.ts'
import { projectMatches, regionMatches, serviceSegmentMatches } from './outer-segments.ts'
import { coversEverything, sixthSegmentMatches } from './sixth-segment.ts'

/** Whose statement it is: what the rules of resources ask of a policy. */
export type PolicyFacts = { readonly kind: PolicyKind; readonly owner: KnownAccount | undefined }

type SixSegments = Extract<ResourcePattern, { readonly form: 'qcs' }>

/**
 * The resource element: one pattern suffices. DOC-5: a trust policy has none; in a legacy document an absent one is `*`.
 */
export function resourcesMatch(resource: Statement['resource'], policy: PolicyFacts, question: Question): ThreeValued {
  if (policy.kind === 'trust' || resource === undefined) return true
  return anyOf(resource.items.map((pattern) => resourceMatches(pattern, policy, question)))
}

function resourceMatches(pattern: ResourcePattern, policy: PolicyFacts, question: Question): ThreeValued {
  switch (pattern.form) {
    case 'any':
      return anyResourceMatches()
    case 'blank':
      return blankResourceMatches(policy)
    case 'malformed':
      return malformedResourceMatches()
    case 'qcs':
      return sixSegmentsMatch(pattern, policy, question)
  }
}

/** RES-1: `*` covers every resource. */
function anyResourceMatches(): true {
  return true
}

/** RES-11: in a legacy document a blank resource is `*`. RES-10: elsewhere it matches nothing. */
function blankResourceMatches({ kind }: PolicyFacts): boolean {
  return kind === 'legacy'
}

/** RES-10: what is neither `*` nor six segments matches nothing. */
function malformedResourceMatches(): false {
  return false
}

/** RES-2 to RES-6 for a request of six segments. RES-8: one that is not is covered by `*` only. */
function sixSegmentsMatch(pattern: SixSegments, policy: PolicyFacts, question: Question): ThreeValued {
  const { resource, caller } = question
  if (resource.form === 'any') return operationLevelMatches(pattern, policy, question)
  if (resource.form === 'other') return false
  const legacy = policy.kind === 'legacy'
  return allOf([
    projectMatches(pattern.project, resource.project, caller),
    serviceSegmentMatches(pattern.service, resource.service, caller),
    regionMatches(pattern.region, resource.region, caller),
    accountMatches(pattern.account, resource.account, policy.owner, question),
    sixthSegmentMatches(pattern.resource, resource.sixth, caller, { service: pattern.service.text, legacy }),
  ])
}

/** RES-7: six segments against the request `*` of an operation-level API. */
function operationLevelMatches(pattern: SixSegments, { kind }: PolicyFacts, { action }: Question): ThreeValued {
  const { service, resource } = pattern
  const ofTheService =
    service.text === '' || service.text.includes('*') || service.variables.length > 0 || service.text === action.service
  if (!coversEverything(resource, kind === 'legacy') || !ofTheService) return false
  return indeterminate('RES-7', 'whether six segments cover an operation on no resource is not known')
}
