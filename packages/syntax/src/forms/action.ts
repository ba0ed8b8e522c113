// Reads an action pattern (ACT-1 to ACT-6): `*`, `service:Api` with wildcards, `permid/N`, each perhaps behind `name/`.
// It refuses to know which services and APIs exist.
import type { DiagnosticArguments } from '../diagnostics/codes.ts'
import type { JsonString } from '../json/tree.ts'
import type { ActionPattern } from '../policy.ts'
import type { Place } from '../span.ts'
import { firstOf, isDigits, isWhiteSpace, isWideColon, skipSpace } from './characters.ts'
import { type Mend, mended, unsafe, withoutBlanks, withPlainColons } from './mend.ts'
import type { FormReport } from './reading.ts'
import { readSegment, reportMisplaced } from './variable.ts'

type Fault = DiagnosticArguments['action-malformed']['why']
/** `set` is a good `permid/N`; `permid` as a fault is one without its number. */
type Form = 'any' | 'api' | 'set'

const PREFIX = 'name/'
const PERMID = 'permid/'
const COLON = 0x3a
const STAR = 0x2a
const SLASH = 0x2f
const DOLLAR = 0x24

/**
 * An action as written in a policy. Hot: the usual `service:Api` costs one pass over its characters, two slices and
 * three objects. Reports `action-malformed` (once, the first of: empty, blank, wide-colon, permid, no-colon,
 * two-colons, no-service, no-name), `action-service-glob`, `variable-misplaced`.
 */
export function readAction(node: JsonString, place: Place | undefined, report: FormReport): ActionPattern {
  const text = node.value
  const from = prefixEnd(text)
  const colon = plainColon(text, from)
  if (colon > 0) return apiPattern(node, from, colon, place, false)
  return readOddAction(node, from, place, report)
}

/** Where the action begins behind one `name/` (ACT-1). */
function prefixEnd(text: string): number {
  return text.startsWith(PREFIX) ? PREFIX.length : 0
}

/**
 * Where the one colon of an action stands that is well-formed at first sight: both sides filled, ASCII without blanks,
 * `$` and odd slashes, a star before the colon only alone. 0 sends it to the thorough reading, which may find nothing.
 */
function plainColon(text: string, from: number): number {
  let colon = 0
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === COLON) {
      if (colon > 0 || i === from) return 0
      colon = i
    } else if (code <= 0x20 || code >= 0x7f || code === DOLLAR) {
      return 0
    } else if (colon === 0 && (code === SLASH || (code === STAR && (i > from || text.charCodeAt(i + 1) !== COLON)))) {
      return 0
    }
  }
  return colon === text.length - 1 ? 0 : colon
}

function apiPattern(
  node: JsonString,
  from: number,
  colon: number,
  place: Place | undefined,
  mayHold: boolean,
): ActionPattern {
  const text = node.value
  return {
    type: 'action',
    form: 'api',
    text,
    raw: node.raw,
    span: node.span,
    prefixed: from > 0,
    service: readSegment(text, from, colon, place, mayHold),
    name: readSegment(text, colon + 1, text.length, place, mayHold),
  }
}

function readOddAction(node: JsonString, from: number, place: Place | undefined, report: FormReport): ActionPattern {
  const text = node.value
  const { raw, span } = node
  const verdict = judge(text, from)
  // A variable is the one thing to say about a string that holds one: what else is wrong may well be its doing.
  const misplaced = reportMisplaced(text, 'action', report)
  switch (verdict) {
    case 'any':
      return { type: 'action', form: 'any', text, raw, span, prefixed: from > 0 }
    case 'set':
      return {
        type: 'action',
        form: 'permid',
        text,
        raw,
        span,
        prefixed: from > 0,
        permid: text.slice(from + PERMID.length),
      }
    case 'api': {
      const colon = text.indexOf(':', from)
      if (!misplaced) reportServiceGlob(text, from, colon, report)
      return apiPattern(node, from, colon, place, misplaced)
    }
    default:
      if (!misplaced) reportFault(text, from, verdict, report)
      return { type: 'action', form: 'malformed', text, raw, span }
  }
}

/** What the text is; `from` is where it begins after `name/`. The order of the questions is the order of the faults. */
function judge(text: string, from: number): Form | Fault {
  if (skipSpace(text, 0, text.length) === text.length) return 'empty'
  if (firstOf(text, isWhiteSpace, 0, text.length) >= 0) return 'blank'
  if (firstOf(text, isWideColon, 0, text.length) >= 0) return 'wide-colon'
  if (text.startsWith(PERMID, from)) {
    return isDigits(text, from + PERMID.length, text.length) ? 'set' : 'permid'
  }
  if (text.length === from + 1 && text.charCodeAt(from) === STAR) return 'any'
  const colon = text.indexOf(':', from)
  if (colon < 0) return 'no-colon'
  if (text.indexOf(':', colon + 1) >= 0) return 'two-colons'
  if (colon === from) return 'no-service'
  return colon === text.length - 1 ? 'no-name' : 'api'
}

/**
 * Blanks and full-width colons come with a fix where that alone mends the action. It is unsafe: a malformed action
 * matches nothing, and the mended one decides requests.
 */
function reportFault(text: string, from: number, why: Fault, report: FormReport): void {
  const mend = mendFor(text, why)
  if (mend === undefined) {
    const { start, end } = faultPlace(text, from, why)
    report('action-malformed', start, end, { text, why })
    return
  }
  report('action-malformed', mend.start, mend.end, { text, why }, isGood(mended(text, mend)) ? unsafe(mend) : undefined)
}

function mendFor(text: string, why: Fault): Mend | undefined {
  if (why === 'blank') return withoutBlanks(text)
  return why === 'wide-colon' ? withPlainColons(text) : undefined
}

function isGood(text: string): boolean {
  const verdict = judge(text, prefixEnd(text))
  return verdict === 'any' || verdict === 'api' || verdict === 'set'
}

function faultPlace(text: string, from: number, why: Fault): { start: number; end: number } {
  const colon = text.indexOf(':', from)
  const at = why === 'two-colons' ? text.indexOf(':', colon + 1) : colon
  const isColon = why === 'two-colons' || why === 'no-service' || why === 'no-name'
  return isColon ? { start: at, end: at + 1 } : { start: 0, end: text.length }
}

function reportServiceGlob(text: string, from: number, colon: number, report: FormReport): void {
  const star = text.indexOf('*', from)
  if (star < 0 || star > colon || colon === from + 1) return
  report('action-service-glob', from, colon, { service: text.slice(from, colon) })
}
