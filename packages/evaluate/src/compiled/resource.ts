// The resources of a statement (RES-1, RES-6, RES-7, RES-10, RES-11) as a chain, each with its sixth segment compiled. The usual
// ones, a literal or a prefix, are compared in place, without an object or a slice of their own: a gateway holds tens of
// thousands. It refuses to know the rest of the statement.
import type { ResourcePattern } from '@qcs-policy/syntax'
import {
  compileWildcard,
  compileWildcardParts,
  hasWildcard,
  MAX_PATTERN_LENGTH,
  matchWildcardFrom,
  STAR,
  type Wildcard,
} from '@qcs-policy/syntax/wildcard'
import type { CallerFacts } from './caller.ts'
import { matchOuter, type Outer, type QcsPattern } from './outer.ts'
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
  /** Never sure: blank, too long, a variable where none may stand. */
  unsure: 5,
} as const

/** One resource of a statement; `next` is the one written after it. */
export type CompiledResource = {
  readonly text: string
  /** Absent for `*` and what covers nothing. */
  readonly outer: Outer | undefined
  readonly how: (typeof SIXTH)[keyof typeof SIXTH]
  /** Where the sixth segment begins in `text`. */
  readonly at: number
  readonly extra: Wildcards | SixthTemplate | undefined
  /** The verdict where `how` is `unsure` or there is no outer. */
  readonly verdict: Verdict
  readonly next: CompiledResource | undefined
}

/** A pattern, and for `P/*` the pattern `P`, which it also covers (RES-6). */
type Wildcards = { readonly whole: Wildcard | undefined; readonly parent: Wildcard | undefined }

/** A sixth segment with variables; what it came to for the last caller is kept, for the next is often the same. */
type SixthTemplate = { readonly template: Template; last: ForCaller | undefined }
type ForCaller = Pick<CallerFacts, 'uin' | 'account' | 'appId'> & { readonly wildcards: Wildcards | undefined }

/** What `*` is, and what is absent in `legacy`. */
export const EVERYTHING: CompiledResource = {
  text: '*',
  outer: undefined,
  how: SIXTH.any,
  at: 0,
  extra: undefined,
  verdict: YES,
  next: undefined,
}

/** What covers no resource. */
export const NOTHING: CompiledResource = { ...EVERYTHING, text: '', verdict: NO }

/** A resource of six segments, to be put before `next`; `outer` is shared by all that begin the same. */
export function compileQcs(
  pattern: QcsPattern,
  legacy: boolean,
  next: CompiledResource | undefined,
  outer: Outer,
): CompiledResource {
  const { text } = pattern
  const { how, extra, verdict } = compileSixth(pattern, legacy)
  return { text, outer, how, at: text.length - pattern.resource.text.length, extra, verdict, next }
}

/** Any other resource, to be put before `next`. */
export function compileOther(
  { text, form }: Exclude<ResourcePattern, QcsPattern>,
  legacy: boolean,
  next: CompiledResource | undefined,
): CompiledResource {
  switch (form) {
    case 'any':
      return next === undefined ? EVERYTHING : { ...EVERYTHING, next }
    case 'blank':
      return { ...EVERYTHING, text, verdict: yesIf(legacy), next }
    case 'malformed':
      return { ...NOTHING, text, next }
  }
}

type Sixth = Pick<CompiledResource, 'how' | 'extra' | 'verdict'>

const ANY: Sixth = { how: SIXTH.any, extra: undefined, verdict: YES }
const LITERAL: Sixth = { how: SIXTH.literal, extra: undefined, verdict: YES }
const PREFIX: Sixth = { how: SIXTH.prefix, extra: undefined, verdict: YES }

function unsure(verdict: Verdict): Sixth {
  return { how: SIXTH.unsure, extra: undefined, verdict }
}

function compileSixth({ resource, service }: QcsPattern, legacy: boolean): Sixth {
  const { text, variables } = resource
  if (text === '*' || text === '*/*') return ANY
  if (text === '') return legacy ? ANY : unsure(UNSURE.resourceBlank)
  if (variables.length > 0) {
    const path = service.text === 'cos' ? text.indexOf('/') : -1
    if (path >= 0 && variables.some(({ start }) => start > path)) return unsure(UNSURE.cosPath)
    return {
      how: SIXTH.variable,
      extra: { template: templateOf(text, variables, true), last: undefined },
      verdict: YES,
    }
  }
  if (text.length > MAX_PATTERN_LENGTH) return unsure(UNSURE.resourceTooLong)
  if (!hasWildcard(text)) return LITERAL
  if (text.indexOf('*') === text.length - 1) return PREFIX
  const parent = text.endsWith('/*') ? compileWildcard(text.slice(0, -2)) : undefined
  return { how: SIXTH.wildcard, extra: { whole: compileWildcard(text), parent }, verdict: YES }
}

/**
 * What the sixth segment of every request begins with that the resource covers, the whole of it if it is a literal; or
 * nothing, when the resource may cover any, or what is not six segments.
 */
export function headOf({ how, text, at, extra }: CompiledResource): string | undefined {
  if (how === SIXTH.literal) return text.slice(at)
  if (how === SIXTH.prefix) {
    // `P/*` also covers `P`.
    const end = text.charCodeAt(text.length - 2) === SLASH ? -2 : -1
    return text.slice(at, end) || undefined
  }
  return how === SIXTH.wildcard && extra !== undefined && 'whole' in extra ? extra.whole?.head || undefined : undefined
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
  if (outer === undefined) return pattern.verdict
  if (resource.form === 'star') return matchOperationLevel(pattern, outer, request)
  if (resource.form === 'other') return NO
  const outside = matchOuter(outer, resource)
  if (outside === NO) return NO
  const sixth = matchSixth(pattern, resource)
  return outside === YES ? sixth : sixth === NO ? NO : outside
}

/** RES-7: only the written service and sixth segment count. */
function matchOperationLevel({ how }: CompiledResource, { literalService }: Outer, request: RequestFacts): Verdict {
  if (how !== SIXTH.any) return NO
  return literalService === undefined || literalService === request.action.service ? UNSURE.operationLevel : NO
}

/** RES-6, of a resource with segments. */
export function matchSixth(pattern: CompiledResource, { text, sixthAt, caller }: ResourceFacts): Verdict {
  const { how, at, extra } = pattern
  switch (how) {
    case SIXTH.any:
      return YES
    case SIXTH.literal: {
      const length = pattern.text.length - at
      return yesIf(text.length - sixthAt === length && sameRun(text, sixthAt, pattern.text, at, length))
    }
    case SIXTH.prefix:
      return yesIf(matchPrefix(pattern.text, at, text, sixthAt))
    case SIXTH.wildcard:
      return extra !== undefined && 'whole' in extra ? matchEither(extra, text, sixthAt) : NO
    case SIXTH.variable: {
      if (extra === undefined || !('template' in extra)) return NO
      const wildcards = forCaller(extra, caller)
      return wildcards === undefined ? UNSURE.variable : matchEither(wildcards, text, sixthAt)
    }
    case SIXTH.unsure:
      return pattern.verdict
  }
}

/** `head*`, from `at` in the pattern to its end, against `text` from `start` on; `P/*` also covers `P`. */
function matchPrefix(pattern: string, at: number, text: string, start: number): boolean {
  const length = pattern.length - 1 - at
  const available = text.length - start
  if (available >= length) return sameRun(text, start, pattern, at, length)
  return (
    available === length - 1 &&
    pattern.charCodeAt(pattern.length - 2) === SLASH &&
    sameRun(text, start, pattern, at, available)
  )
}

const SLASH = 0x2f

/**
 * Whether `length` units of two texts are the same. Backwards, because resources differ at their ends; and in place,
 * because a slice costs more than the comparison.
 */
function sameRun(a: string, aAt: number, b: string, bAt: number, length: number): boolean {
  for (let i = length - 1; i >= 0; i -= 1) {
    if (a.charCodeAt(aAt + i) !== b.charCodeAt(bAt + i)) return false
  }
  return true
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
  const wildcards = resolveSixth(sixth.template, caller)
  sixth.last = { uin, account, appId, wildcards }
  return wildcards
}

function resolveSixth(template: Template, caller: CallerFacts): Wildcards | undefined {
  const parts = resolveTemplate(template, caller)
  if (parts === undefined) return undefined
  // Each part stands for one of the template; a slash that came with a value is not a written one.
  const before = template.at(-2)
  const parent =
    template.at(-1) === STAR && typeof before === 'string' && before.endsWith('/')
      ? compileWildcardParts([...parts.slice(0, -2), before.slice(0, -1)])
      : undefined
  return { whole: compileWildcardParts(parts), parent }
}
