// Variables, `${name}`, inside a segment or a condition value (VAR-1 to VAR-4), and the segments that may hold them. It
// refuses to know what a variable stands for; which places allow one, its callers say.
import type { Segment, Variable } from '../policy.ts'
import type { Place } from '../span.ts'
import { isWhiteSpace } from './characters.ts'
import { nearestName } from './nearest.ts'
import type { FormReport } from './reading.ts'

/** The variables of the language (VAR-1). */
export const VARIABLE_NAMES: readonly string[] = ['uin', 'owner_uin', 'app_id']

/** Shared by all texts without variables, which is nearly all of them. */
export const NO_VARIABLES: readonly Variable[] = []

const DOLLAR = 0x24
const OPEN = 0x7b
const CLOSE = 0x7d

/**
 * The variables of `text`, in order. A name is one or more characters, none of them white space, `$`, `{` or `}`. A `${`
 * that no name and `}` follow is a malformed variable: it ends after the next `}`, before the next `${`, or with the
 * text, whichever comes first. `base` is where `text` begins in the string that `place` knows. Linear.
 */
export function readVariables(text: string, base: number, place: Place | undefined): readonly Variable[] {
  let start = text.indexOf('${')
  if (start < 0) return NO_VARIABLES
  const variables: Variable[] = []
  while (start >= 0) {
    const end = variableEnd(text, start)
    variables.push({ name: nameIn(text, start, end), start, end, span: place?.(base + start, base + end) })
    start = text.indexOf('${', end)
  }
  return variables
}

/** Every character is looked at once over all variables of a text, so a million of `${` take linear time. */
function variableEnd(text: string, start: number): number {
  for (let i = start + 2; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === CLOSE) return i + 1
    if (code === DOLLAR && text.charCodeAt(i + 1) === OPEN) return i
  }
  return text.length
}

function nameIn(text: string, start: number, end: number): string | undefined {
  if (end < start + 4 || text.charCodeAt(end - 1) !== CLOSE) return undefined
  for (let i = start + 2; i < end - 1; i += 1) {
    const code = text.charCodeAt(i)
    if (code === DOLLAR || code === OPEN || isWhiteSpace(code)) return undefined
  }
  return text.slice(start + 2, end - 1)
}

/** Shared by all blank segments without a place; a document of ten thousand statements has tens of thousands. */
const BLANK: Segment = { text: '', variables: NO_VARIABLES, span: undefined }

/**
 * The characters `start` to `end` of `whole` as a segment. `mayHold` says whether a `${` stands anywhere in `whole`, so
 * that the search is done once for all its segments. Hot: one slice and one object.
 */
export function readSegment(
  whole: string,
  start: number,
  end: number,
  place: Place | undefined,
  mayHold: boolean,
): Segment {
  if (place === undefined && start === end) return BLANK
  const text = whole.slice(start, end)
  const variables = mayHold ? readVariables(text, start, place) : NO_VARIABLES
  return { text, variables, span: place?.(start, end) }
}

/**
 * Reports what is wrong with variables that stand where variables may: malformed, or not of the language (VAR-4).
 * True when something was. `base` is where `text` begins in the string that `report` knows.
 */
export function reportBadVariables(
  variables: readonly Variable[],
  text: string,
  base: number,
  report: FormReport,
): boolean {
  let bad = false
  for (const variable of variables) {
    if (isKnown(variable)) continue
    reportBadVariable(variable, text, base, report)
    bad = true
  }
  return bad
}

/** True for a variable of the language (VAR-1); names are case-sensitive. */
export function isKnown({ name }: Variable): boolean {
  return name !== undefined && VARIABLE_NAMES.includes(name)
}

/** Reports one that is not known; a nearest name comes as an unsafe fix, for it is a guess. */
export function reportBadVariable(
  { name, start, end }: Variable,
  text: string,
  base: number,
  report: FormReport,
): void {
  if (name === undefined) {
    report('variable-malformed', base + start, base + end, { text: text.slice(start, end) })
    return
  }
  const suggestion = nearestName(name, VARIABLE_NAMES)
  const fix = {
    safety: 'unsafe',
    start: base + start + 2,
    end: base + end - 1,
    newText: suggestion,
  } as const
  report('variable-unknown', base + start, base + end, { name, suggestion }, suggestion === '' ? undefined : fix)
}

/** Reports every variable of a string that takes none (VAR-2, PRIN-9). True when there was one. */
export function reportMisplaced(
  text: string,
  where: 'action' | 'principal' | 'key' | 'operator',
  report: FormReport,
): boolean {
  const variables = readVariables(text, 0, undefined)
  for (const { start, end } of variables) {
    report('variable-misplaced', start, end, { where, text: text.slice(start, end) })
  }
  return variables.length > 0
}
