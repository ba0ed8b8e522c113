// Reads a resource description of a policy: `*`, or six segments that begin with `qcs` (RES-1, RES-10, RES-11). It finds
// the segments; what is said about each, segments.ts says. It refuses to know services, regions and accounts.
import type { JsonString } from '../json/tree.ts'
import type { AccountSegment, PolicyKind, ResourcePattern } from '../policy.ts'
import type { Place } from '../span.ts'
import { isDigits } from './characters.ts'
import { type Mend, mended, unsafe, withoutEdgeSpace, withPlainColons } from './mend.ts'
import type { FormReport } from './reading.ts'
import { PREFIX, reportSegments } from './segments.ts'
import { NO_VARIABLES, readSegment, readVariables } from './variable.ts'

/** How a resource is read. */
export type QcsOptions = {
  /** In `legacy` projects are part of the language, and what is blank covers everything (RES-11). */
  readonly kind: PolicyKind
}

const SEGMENTS = 6
const STAR = 0x2a

/**
 * A resource as written in a policy, split at the first five colons. Hot: the usual six segments cost seven native
 * searches, and a slice and an object for each segment that is not blank. Reports `resource-blank`,
 * `resource-not-qcs`, `resource-segment-count`, and what segments.ts reports.
 */
export function readQcs(
  node: JsonString,
  place: Place | undefined,
  report: FormReport,
  options: QcsOptions,
): ResourcePattern {
  const text = node.value
  const { raw, span } = node
  if (text === '*') return { type: 'resource', form: 'any', text, raw, span }
  // Where each segment begins; 0 when a colon is missing before it.
  const service = text.startsWith(PREFIX) ? afterColon(text, PREFIX.length) : 0
  const region = service && afterColon(text, service)
  const account = region && afterColon(text, region)
  const resource = account && afterColon(text, account)
  if (resource === 0) return readBadResource(node, report, options)
  const mayHold = text.includes('${')
  const pattern = {
    type: 'resource',
    form: 'qcs',
    text,
    raw,
    span,
    project: readSegment(text, PREFIX.length, service - 1, place, mayHold),
    service: readSegment(text, service, region - 1, place, mayHold),
    region: readSegment(text, region, account - 1, place, mayHold),
    account: readAccount(text, account, resource - 1, place, mayHold),
    resource: readSegment(text, resource, text.length, place, mayHold),
  } as const
  if (
    mayHold ||
    service > PREFIX.length + 1 ||
    region === service + 1 ||
    pattern.account.form === 'other' ||
    !isPlain(text, service, region, account, resource)
  ) {
    reportSegments(pattern, report, options.kind === 'legacy')
  }
  return pattern
}

/**
 * Most resources as they are written: a service, a region or none, an account or none, and ASCII without blanks and
 * variables.
 */
const PLAIN = /^qcs::[\w-]+:[\w-]*:(?:ui[nd]\/\d+)?:[!-#%-~]+$/

/**
 * True for a resource of six segments about which {@link readQcs} says nothing in any kind of document: a quick look,
 * never a verdict. One expression takes half the time of the native searches and the looks at edges.
 */
export function isPlainQcs(text: string): boolean {
  return text.length <= MAX_PLAIN_LENGTH && PLAIN.test(text)
}

/** The stack of an engine's matcher is bounded, and nobody writes longer ones. */
const MAX_PLAIN_LENGTH = 1000

function afterColon(text: string, from: number): number {
  return text.indexOf(':', from) + 1
}

/**
 * True when nothing is to be said about stars in the outer segments, blanks at edges and a blank end: a quick look, never
 * a verdict. Only edges are looked at, for a step of a loop over characters costs as much as five of a native search.
 * Those of the account need no look, for with blanks its form is `other`.
 */
function isPlain(text: string, service: number, region: number, account: number, resource: number): boolean {
  const star = text.indexOf('*')
  if (star >= 0 && star < resource) return false
  return (
    isVisible(text.charCodeAt(service)) &&
    isVisible(text.charCodeAt(region - 2)) &&
    isVisible(text.charCodeAt(region)) &&
    isVisible(text.charCodeAt(account - 2)) &&
    isVisible(text.charCodeAt(resource)) &&
    isVisible(text.charCodeAt(text.length - 1))
  )
}

/** True for ASCII that can be seen; false for NaN, which stands beyond the end. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f
}

/** Shared by all blank accounts without a place. */
const BLANK_ACCOUNT: AccountSegment = { text: '', variables: NO_VARIABLES, span: undefined, form: 'blank', id: '' }

/** The 5th segment (RES-5). With a variable in it the form is that of the text as written, hence `other`. */
function readAccount(
  whole: string,
  start: number,
  end: number,
  place: Place | undefined,
  mayHold: boolean,
): AccountSegment {
  if (start === end && place === undefined) return BLANK_ACCOUNT
  const form = accountForm(whole, start, end)
  const text = whole.slice(start, end)
  return {
    text,
    variables: mayHold ? readVariables(text, start, place) : NO_VARIABLES,
    span: place?.(start, end),
    form,
    id: form === 'uin' || form === 'uid' ? whole.slice(start + 4, end) : '',
  }
}

/** Looks at `whole`, not at the slice: characters of a slice are slower to reach. */
function accountForm(whole: string, start: number, end: number): AccountSegment['form'] {
  if (start === end) return 'blank'
  if (whole.startsWith('uin/', start)) {
    if (isDigits(whole, start + 4, end)) return 'uin'
    return end === start + 6 && whole.startsWith('-1', start + 4) ? 'caller' : 'other'
  }
  if (whole.startsWith('uid/', start)) return isDigits(whole, start + 4, end) ? 'uid' : 'other'
  return end === start + 1 && whole.charCodeAt(start) === STAR ? 'any' : 'other'
}

/** What is neither `*` nor six segments: blank, or malformed and covering nothing (RES-10, RES-11). */
function readBadResource(node: JsonString, report: FormReport, options: QcsOptions): ResourcePattern {
  const { value: text, raw, span } = node
  if (text === '') {
    if (options.kind !== 'legacy') report('resource-blank', 0, 0, {})
    return { type: 'resource', form: 'blank', text, raw, span }
  }
  const mend = mendsFor(text).find((candidate) => isGood(mended(text, candidate)))
  const fix = mend === undefined ? undefined : unsafe(mend)
  if (text === 'qcs' || text.startsWith(PREFIX)) {
    report('resource-segment-count', 0, text.length, { count: segmentCount(text) }, fix)
  } else {
    report('resource-not-qcs', 0, text.length, { text }, fix)
  }
  return { type: 'resource', form: 'malformed', text, raw, span }
}

/**
 * The slips that one edit mends: full-width colons, blanks around, the case of `qcs`, the colon of a blank project or of
 * a blank region left out. All unsafe: a malformed resource covers nothing, and the mended one decides requests.
 */
function mendsFor(text: string): readonly Mend[] {
  const mends = [withPlainColons(text), withoutEdgeSpace(text, 0, text.length)].filter((mend) => mend !== undefined)
  if (text.slice(0, 3).toLowerCase() === 'qcs') mends.push({ start: 0, end: 3, newText: 'qcs' })
  const at = segmentCount(text) === SEGMENTS - 1 ? leftOutAt(text) : -1
  if (at >= 0) mends.push({ start: at, end: at, newText: ':' })
  return mends
}

/**
 * Where the colon of a blank segment is missing: after `qcs` when the second segment is filled, before an account that
 * stands fourth when it is blank; -1 when it may be either of the region and the account.
 */
function leftOutAt(text: string): number {
  if (text.charAt(PREFIX.length) !== ':') return PREFIX.length
  const fourth = afterColon(text, PREFIX.length + 1)
  return text.startsWith('uin/', fourth) || text.startsWith('uid/', fourth) ? fourth : -1
}

function isGood(text: string): boolean {
  return text === '*' || (text.startsWith(PREFIX) && segmentCount(text) === SEGMENTS)
}

/** How many segments there are, counted up to six. Linear. */
function segmentCount(text: string): number {
  let count = 1
  let at = afterColon(text, 0)
  while (at > 0 && count < SEGMENTS) {
    count += 1
    at = afterColon(text, at)
  }
  return count
}
