// The segments of a policy's resource before the sixth: project, service, region, account (RES-2 to RES-5). A document has
// few different ones, so they are compiled once and shared. It refuses to know the sixth segment and the statement.
import type { AccountSegment, ResourcePattern, Segment } from '@qcs-policy/syntax'
import {
  compileWildcard,
  compileWildcardParts,
  hasWildcard,
  matchWildcard,
  type Wildcard,
} from '@qcs-policy/syntax/wildcard'
import { REGION_SPELLINGS } from '../region-aliases.ts'
import { accountSpellings, namesAccount } from './accounts.ts'
import type { CallerFacts } from './caller.ts'
import { ownText } from './own-text.ts'
import { PROJECT_AT, type ResourceFacts, regionOf, serviceOf } from './resource-facts.ts'
import { resolveTemplate, resolveText, type Template, templateOf } from './variables.ts'
import { NO, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** How a segment is compared, decided by its written text. */
type Comparison =
  | { readonly how: 'open' | 'blank' | 'caller' }
  | { readonly how: 'equal'; readonly text: string; readonly spellings: readonly string[] }
  | { readonly how: 'glob'; readonly wildcard: Wildcard | undefined }
  | { readonly how: 'variable'; readonly template: Template; readonly glob: boolean }
  | { readonly how: 'uin' | 'uid'; readonly id: string }

/** Project, service, region and account of a policy's resource. */
export type Outer = {
  /** Its number among the different outer segments of all policies; -1 where it is held by no policy. */
  readonly id: number
  /** As written, with the last colon. */
  readonly text: string
  readonly owner: PolicyOwner
  readonly project: Comparison
  readonly service: Comparison
  readonly region: Comparison
  readonly account: Comparison
  /** The written service when it is a literal, which an operation-level request is held against (RES-7). */
  readonly literalService: string | undefined
  /** The short way for the caller's own resources, where the policy is plain enough for it. */
  readonly plain: PlainOuter | undefined
}

/** Segments of the caller's own policy, the account and the project blank; the service and the region blank or literal. */
type PlainOuter = {
  /** Empty for any. */
  readonly service: string
  /** Empty for any. */
  readonly region: string
  /** The region's other spelling; the same where there is none. */
  readonly alias: string
}

/** A resource of six segments. */
export type QcsPattern = Extract<ResourcePattern, { form: 'qcs' }>

/** Who owns a policy: an account, or the owner of the resource that is asked for (RES-5). */
export type PolicyOwner = `uin/${string}` | 'caller' | 'resource'

const OPEN: Comparison = { how: 'open' }
const BLANK: Comparison = { how: 'blank' }
const CALLER: Comparison = { how: 'caller' }

export function compileOuter(
  { text: written, project, service, region, account, resource }: QcsPattern,
  owner: PolicyOwner,
  id: number = -1,
): Outer {
  const isLiteral = service.text !== '' && service.variables.length === 0 && !hasWildcard(service.text)
  const segments = {
    project: project.text === 'id/*' ? OPEN : compileSegment(project, BLANK),
    service: compileSegment(service, OPEN),
    region: compileSegment(region, OPEN),
    account: compileAccount(account),
  }
  const text = ownText(written, 0, written.length - resource.text.length)
  return {
    id,
    text,
    owner,
    ...segments,
    literalService: isLiteral ? service.text : undefined,
    plain: plainOf(segments, owner),
  }
}

type Segments = Pick<Outer, 'project' | 'service' | 'region' | 'account'>

function plainOf({ project, service, region, account }: Segments, owner: PolicyOwner): PlainOuter | undefined {
  if (owner !== 'caller' || project !== BLANK || account !== BLANK) return undefined
  const ofService = service === OPEN ? '' : service.how === 'equal' ? service.text : undefined
  const ofRegion = region === OPEN ? [''] : region.how === 'equal' ? region.spellings : []
  const [first, second = first] = ofRegion
  if (ofService === undefined || first === undefined || second === undefined || ofRegion.length > 2) return undefined
  return { service: ofService, region: first, alias: second }
}

function compileSegment(segment: Segment, blank: Comparison): Comparison {
  const { text, variables } = segment
  if (text === '*') return OPEN
  if (text === '') return blank
  if (variables.length > 0) {
    return { how: 'variable', template: templateOf(text, variables, true), glob: hasWildcard(text) }
  }
  if (hasWildcard(text)) return { how: 'glob', wildcard: compileWildcard(text) }
  return { how: 'equal', text, spellings: REGION_SPELLINGS.get(text) ?? [text] }
}

function compileAccount(segment: AccountSegment): Comparison {
  switch (segment.form) {
    case 'blank':
      return BLANK
    case 'caller':
      return CALLER
    case 'uin':
    case 'uid':
      return { how: segment.form, id: segment.id }
    default:
      return compileSegment(segment, BLANK)
  }
}

/** Whether the segments before the sixth match. Hot: for a place that was asked for before it is known. */
export function matchOuter(outer: Outer, resource: ResourceFacts): Verdict {
  const { verdicts } = resource
  const { id } = outer
  if (verdicts === undefined || id < 0 || id >= verdicts.length) return compareOuter(outer, resource)
  const known = verdicts[id] ?? 0
  if (known !== 0) return known - 1
  const verdict = compareOuter(outer, resource)
  verdicts[id] = verdict + 1
  return verdict
}

/** The segments that tell most are asked first. */
function compareOuter(outer: Outer, resource: ResourceFacts): Verdict {
  const { plain } = outer
  if (plain !== undefined && resource.isOwn) {
    if (plain.service !== '' && plain.service !== serviceOf(resource)) return NO
    if (plain.region === '') return YES
    const region = regionOf(resource)
    if (region === '') return UNSURE.regionBlank
    return yesIf(region === plain.region || region === plain.alias)
  }
  const service = matchService(outer.service, resource)
  if (service === NO) return NO
  const region = outer.region === OPEN ? YES : matchRegion(outer.region, resource)
  if (region === NO) return NO
  const account = matchAccount(outer.account, resource, outer.owner)
  if (account === NO) return NO
  const project = matchProject(outer.project, resource)
  if (project === NO) return NO
  if (service !== YES) return service
  if (region !== YES) return region
  return account === YES ? project : account
}

/** The verdict for each segment, for evidence: nothing is left out because another one differs. */
export function outerVerdicts(
  outer: Outer,
  resource: ResourceFacts,
): Readonly<Record<'project' | 'service' | 'region' | 'account', Verdict>> {
  return {
    project: matchProject(outer.project, resource),
    service: matchService(outer.service, resource),
    region: outer.region === OPEN ? YES : matchRegion(outer.region, resource),
    account: matchAccount(outer.account, resource, outer.owner),
  }
}

/** RES-3. */
function matchService(service: Comparison, resource: ResourceFacts): Verdict {
  if (service.how === 'equal') return yesIf(serviceOf(resource) === service.text)
  return service === OPEN ? YES : matchRest(service, [serviceOf(resource)], resource.caller, UNSURE.resourceServiceGlob)
}

/** RES-4, for a region that is written. */
function matchRegion(region: Comparison, resource: ResourceFacts): Verdict {
  const written = regionOf(resource)
  if (written === '') return UNSURE.regionBlank
  if (region.how === 'equal') {
    return yesIf(written === region.text || (region.spellings.length > 1 && region.spellings.includes(written)))
  }
  return matchRest(region, REGION_SPELLINGS.get(written) ?? [written], resource.caller, UNSURE.regionGlob)
}

/** RES-2. */
function matchProject(project: Comparison, resource: ResourceFacts): Verdict {
  if (project === OPEN) return YES
  // What a variable stands for must be known even where any project will do (VAR-4).
  const known = project.how !== 'variable' || resolveTemplate(project.template, resource.caller) !== undefined
  if (resource.serviceAt === PROJECT_AT + 1) return known ? YES : UNSURE.variable
  if (project === BLANK) {
    return spans(resource, PROJECT_AT, resource.serviceAt, 'id/0') === YES ? YES : UNSURE.projectBlank
  }
  if (project.how === 'equal') return spans(resource, PROJECT_AT, resource.serviceAt, project.text)
  const written = resource.text.slice(PROJECT_AT, resource.serviceAt - 1)
  return matchRest(project, [written], resource.caller, UNSURE.projectGlob)
}

/** RES-5. */
function matchAccount(account: Comparison, resource: ResourceFacts, owner: PolicyOwner): Verdict {
  switch (account.how) {
    case 'blank':
      return matchOwner(resource, owner)
    case 'uin':
    case 'uid':
      return namesAccount(resource, account.how, account.id)
    case 'caller':
      return matchOwner(resource, 'caller')
    case 'open':
      return matchOwner(resource, owner) === YES ? YES : UNSURE.accountAny
    case 'equal':
      return matchOtherText(resource, account.text)
    case 'glob':
      return matchAccountGlob(account, resource)
    case 'variable': {
      if (account.glob) return matchAccountGlob(account, resource)
      const text = resolveText(account.template, resource.caller)
      return text === undefined ? UNSURE.variable : matchWrittenAccount(resource, text)
    }
  }
}

/** Any spelling that is known to be the same account may match, and none is known where nobody is known to own it. */
function matchAccountGlob(account: Comparison, resource: ResourceFacts): Verdict {
  const spellings = accountSpellings(resource)
  if (spellings.length === 0) return UNSURE.accountUnknown
  return matchRest(account, spellings, resource.caller, UNSURE.accountGlob)
}

/** Whether the request's account is that of the policy's owner. */
function matchOwner(resource: ResourceFacts, owner: PolicyOwner): Verdict {
  const uin = owner === 'caller' ? resource.caller.account : owner === 'resource' ? resource.owner : owner.slice(4)
  return uin === undefined ? UNSURE.accountUnknown : namesAccount(resource, 'uin', uin)
}

/** An account whose text is known only now, for its variables. */
function matchWrittenAccount(resource: ResourceFacts, text: string): Verdict {
  const name = text.startsWith('uin/') ? 'uin' : text.startsWith('uid/') ? 'uid' : undefined
  const id = text.slice(4)
  return name !== undefined && /^[0-9]+$/.test(id) ? namesAccount(resource, name, id) : matchOtherText(resource, text)
}

/** What names no account in a known form equals only itself. */
function matchOtherText(resource: ResourceFacts, text: string): Verdict {
  return spans(resource, resource.accountAt, resource.sixthAt, text)
}

/** Partial wildcards, which are never sure, and variables. `texts` are the spellings of what the request says. */
function matchRest(comparison: Comparison, texts: readonly string[], caller: CallerFacts, unsure: Verdict): Verdict {
  if (comparison.how === 'glob') return matchGlob(comparison.wildcard, texts, unsure)
  if (comparison.how !== 'variable') return NO
  const parts = resolveTemplate(comparison.template, caller)
  if (parts === undefined) return UNSURE.variable
  const wildcard = compileWildcardParts(parts)
  if (comparison.glob) return matchGlob(wildcard, texts, unsure)
  return wildcard === undefined ? UNSURE.resourceTooLong : yesIf(texts.includes(wildcard.head))
}

function matchGlob(wildcard: Wildcard | undefined, texts: readonly string[], unsure: Verdict): Verdict {
  if (wildcard === undefined) return UNSURE.resourceTooLong
  return texts.some((text) => matchWildcard(wildcard, text)) ? unsure : NO
}

/** Whether the segment from `start` to the colon before `next` is exactly `text`. */
function spans(resource: ResourceFacts, start: number, next: number, text: string): Verdict {
  return yesIf(next - 1 - start === text.length && resource.text.startsWith(text, start))
}
