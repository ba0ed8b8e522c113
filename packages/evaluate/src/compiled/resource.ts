// The resources of a statement (RES-1, RES-6, RES-7, RES-10, RES-11) as a chain, each with its sixth segment compiled. The usual
// ones, a literal or a prefix, are compared in place, without an object or a slice of their own: a gateway holds tens of
// thousands. It refuses to know the rest of the statement.
import type { ResourcePattern, Variable } from '@qcs-policy/syntax'
import {
  compileWildcard,
  compileWildcardParts,
  MAX_PATTERN_LENGTH,
  matchWildcardFrom,
  STAR,
  type Wildcard,
} from '@qcs-policy/syntax/wildcard'
import type { CallerFacts } from './caller.ts'
import { matchOuter, type Outer, type QcsPattern } from './outer.ts'
import { ownText } from './own-text.ts'
import type { RequestFacts } from './request-facts.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { resolveTemplate, type Template, templateOf } from './variables.ts'
import { NO, or, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** How the sixth segment is compared. */
export const SIXTH = {
  // A lone star, a star on both sides of a slash, and in `legacy` a blank one.
  any: 0,
  literal: 1,
  /** A literal text and one star at its end. */
  prefix: 2,
  wildcard: 3,
  variable: 4,
  /** The same for every request: what is no six segments, or never sure. */
  fixed: 5,
} as const

/** One resource of a statement; `next` is the one written after it. */
export type CompiledResource = {
  /** Absent for `*` and what covers nothing. */
  readonly outer: Outer | undefined
  readonly how: (typeof SIXTH)[keyof typeof SIXTH]
  /** The text of the sixth segment, without the star of a prefix; more than a text where `how` says so. */
  readonly sixth: string | Wildcards | SixthTemplate | Fixed
  readonly next: CompiledResource | undefined
}

/** A pattern, and for `P/*` the pattern `P`, which it also covers (RES-6). */
type Wildcards = { readonly text: string; readonly whole: Wildcard | undefined; readonly parent: Wildcard | undefined }

/** A sixth segment with variables; what it came to for the last caller is kept, for the next is often the same. */
type SixthTemplate = { readonly text: string; readonly template: Template; last: ForCaller | undefined }
type ForCaller = Pick<CallerFacts, 'uin' | 'account' | 'appId'> & { readonly wildcards: Wildcards | undefined }

type Fixed = { readonly text: string; readonly verdict: Verdict }

/** What `*` is, and what is absent in `legacy`. */
export const EVERYTHING: CompiledResource = wholeOf('*', YES, undefined)

/** What covers no resource. */
export const NOTHING: CompiledResource = wholeOf('', NO, undefined)

/** What has no segments. */
function wholeOf(text: string, verdict: Verdict, next: CompiledResource | undefined): CompiledResource {
  return { outer: undefined, how: SIXTH.fixed, sixth: { text, verdict }, next }
}

/** A resource of six segments, to be put before `next`; `outer` is shared by all that begin the same. */
export function compileQcs(
  pattern: QcsPattern,
  legacy: boolean,
  next: CompiledResource | undefined,
  outer: Outer,
): CompiledResource {
  const { variables } = pattern.resource
  const { how, sixth } =
    variables.length === 0 ? compileText(pattern.resource.text, legacy) : compileVariables(pattern, variables)
  return { outer, how, sixth, next }
}

/** A resource of six segments whose sixth has no variables, to be put before `next`. */
export function compilePlain(
  text: string,
  outer: Outer,
  legacy: boolean,
  next: CompiledResource | undefined,
): CompiledResource {
  const { how, sixth } = compileText(text, legacy)
  return { outer, how, sixth, next }
}

/** Any other resource, to be put before `next`. */
export function compileOther(
  { text, form }: Exclude<ResourcePattern, QcsPattern>,
  legacy: boolean,
  next: CompiledResource | undefined,
): CompiledResource {
  switch (form) {
    case 'any':
      return next === undefined ? EVERYTHING : wholeOf('*', YES, next)
    case 'blank':
      return wholeOf(text, yesIf(legacy), next)
    case 'malformed':
      return wholeOf(text, NO, next)
  }
}

type Sixth = Pick<CompiledResource, 'how' | 'sixth'>

function fixed(text: string, verdict: Verdict): Sixth {
  return { how: SIXTH.fixed, sixth: { text, verdict } }
}

/** A sixth segment without variables. */
function compileText(text: string, legacy: boolean): Sixth {
  if (text === '*' || text === '*/*') return { how: SIXTH.any, sixth: text }
  if (text === '') return legacy ? { how: SIXTH.any, sixth: '' } : fixed('', UNSURE.resourceBlank)
  if (text.length > MAX_PATTERN_LENGTH) return fixed(text, UNSURE.resourceTooLong)
  const star = text.indexOf('*')
  if (star < 0) return { how: SIXTH.literal, sixth: ownText(text, 0, text.length) }
  if (star === text.length - 1) return { how: SIXTH.prefix, sixth: ownText(text, 0, star) }
  const parent = text.endsWith('/*') ? compileWildcard(text.slice(0, -2)) : undefined
  return { how: SIXTH.wildcard, sixth: { text, whole: compileWildcard(text), parent } }
}

function compileVariables({ resource: { text }, service }: QcsPattern, variables: readonly Variable[]): Sixth {
  const path = service.text === 'cos' ? text.indexOf('/') : -1
  if (path >= 0 && variables.some(({ start }) => start > path)) return fixed(text, UNSURE.cosPath)
  return { how: SIXTH.variable, sixth: { text, template: templateOf(text, variables, true), last: undefined } }
}

/** The resource as written. */
export function textOf({ outer, how, sixth }: CompiledResource): string {
  const text = typeof sixth === 'string' ? sixth : sixth.text
  return `${outer?.text ?? ''}${text}${how === SIXTH.prefix ? '*' : ''}`
}

/** The variables of the sixth segment, if it has any. */
export function templateOfSixth({ sixth }: CompiledResource): Template | undefined {
  return typeof sixth === 'object' && 'template' in sixth ? sixth.template : undefined
}

/** True for what covers everything, whatever the request. */
export function isEverything({ outer, sixth }: CompiledResource): boolean {
  return outer === undefined && typeof sixth === 'object' && 'verdict' in sixth && sixth.verdict === YES
}

/**
 * What the sixth segment of every request begins with that the resource covers, the whole of it if it is a literal; or
 * nothing, when the resource may cover any, or what is not six segments.
 */
export function headOf({ how, sixth }: CompiledResource): string | undefined {
  if (typeof sixth !== 'string') return 'whole' in sixth ? sixth.whole?.head || undefined : undefined
  if (how === SIXTH.literal) return sixth
  // `P/*` also covers `P`.
  return how === SIXTH.prefix ? (sixth.endsWith('/') ? sixth.slice(0, -1) : sixth) || undefined : undefined
}

/** Whether any resource of the chain covers the requested one. */
export function matchResources(
  first: CompiledResource | undefined,
  resource: ResourceFacts,
  request: RequestFacts,
): Verdict {
  let result = NO
  for (let one = first; one !== undefined; one = one.next) {
    const verdict = matchResource(one, resource, request)
    if (verdict === YES) return YES
    result = or(result, verdict)
  }
  return result
}

/** Whether one resource covers the requested one. */
export function matchResource(pattern: CompiledResource, resource: ResourceFacts, request: RequestFacts): Verdict {
  const { outer } = pattern
  if (outer === undefined) return fixedVerdict(pattern)
  if (resource.form === 'star') return matchOperationLevel(pattern, outer, request)
  if (resource.form === 'other') return NO
  const outside = matchOuter(outer, resource)
  if (outside === NO) return NO
  const sixth = matchSixth(pattern, resource)
  return outside === YES ? sixth : sixth === NO ? NO : outside
}

function fixedVerdict({ sixth }: CompiledResource): Verdict {
  return typeof sixth === 'object' && 'verdict' in sixth ? sixth.verdict : NO
}

/** RES-7: only the written service and sixth segment count. */
function matchOperationLevel({ how }: CompiledResource, { literalService }: Outer, request: RequestFacts): Verdict {
  if (how !== SIXTH.any) return NO
  return literalService === undefined || literalService === request.action.service ? UNSURE.operationLevel : NO
}

/** RES-6, of a resource with segments. */
export function matchSixth(pattern: CompiledResource, { text, sixthAt, caller }: ResourceFacts): Verdict {
  const { how, sixth } = pattern
  if (typeof sixth === 'string') {
    if (how === SIXTH.any) return YES
    return yesIf(how === SIXTH.literal ? isRest(sixth, text, sixthAt) : matchPrefix(sixth, text, sixthAt))
  }
  if ('whole' in sixth) return matchEither(sixth, text, sixthAt)
  if ('verdict' in sixth) return sixth.verdict
  const wildcards = forCaller(sixth, caller)
  return wildcards === undefined ? UNSURE.variable : matchEither(wildcards, text, sixthAt)
}

/** Whether `text` from `start` on is `literal`. */
function isRest(literal: string, text: string, start: number): boolean {
  return text.length - start === literal.length && text.endsWith(literal)
}

/** V8's indexOf is the fastest look at a text inside another, but not linear where what it looks for is longer. */
const LONG = 250

/** `head*` against `text` from `start` on; `P/*` also covers `P`. */
function matchPrefix(head: string, text: string, start: number): boolean {
  if (text.length - start === head.length - 1) return head.endsWith('/') && text.endsWith(head.slice(0, -1))
  return head.length <= LONG ? text.indexOf(head, start) === start : text.startsWith(head, start)
}

function matchEither({ whole, parent }: Wildcards, text: string, start: number): Verdict {
  if (whole === undefined) return UNSURE.resourceTooLong
  if (matchWildcardFrom(whole, text, start)) return YES
  return yesIf(parent !== undefined && matchWildcardFrom(parent, text, start))
}

function forCaller(sixth: SixthTemplate, caller: CallerFacts): Wildcards | undefined {
  const { uin, account, appId } = caller
  const { last } = sixth
  if (last !== undefined && last.uin === uin && last.account === account && last.appId === appId) return last.wildcards
  const wildcards = resolveSixth(sixth, caller)
  sixth.last = { uin, account, appId, wildcards }
  return wildcards
}

function resolveSixth({ text, template }: SixthTemplate, caller: CallerFacts): Wildcards | undefined {
  const parts = resolveTemplate(template, caller)
  if (parts === undefined) return undefined
  // Each part stands for one of the template; a slash that came with a value is not a written one.
  const before = template.at(-2)
  const parent =
    template.at(-1) === STAR && typeof before === 'string' && before.endsWith('/')
      ? compileWildcardParts([...parts.slice(0, -2), before.slice(0, -1)])
      : undefined
  return { text, whole: compileWildcardParts(parts), parent }
}
