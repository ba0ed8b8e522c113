// The 6th segment (RES-6): the resource itself, a glob. It refuses to know the other segments, but for the service of
// VAR-2.
import type { Segment } from '@qcs-policy/syntax'
import type { Caller } from '../caller.ts'
import { type Glob, matchesGlob } from '../glob.ts'
import { anyOf, indeterminate, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'

/** RES-6. `service` is the 3rd segment of the policy as written; `legacy` says that the document is of that kind. */
export function sixthSegmentMatches(
  segment: Segment,
  requested: string,
  caller: Caller,
  { service, legacy }: { readonly service: string; readonly legacy: boolean },
): ThreeValued {
  if (coversEverything(segment, legacy)) return true
  if (segment.text === '') return indeterminate('RES-6', 'the sixth segment is blank')
  if (service === 'cos' && hasVariableInObjectPath(segment)) {
    return indeterminate('VAR-2', 'a COS object path takes no variables')
  }
  const pattern = substitute(segment, caller)
  if (isIndeterminate(pattern)) return pattern
  const whole = matchesGlob(pattern, requested, 'RES-6')
  if (!segment.text.endsWith('/*') || isIndeterminate(whole)) return whole
  return anyOf([whole, matchesGlob(withoutSlashStar(pattern), requested, 'RES-6')])
}

// No block comment: the second text would end it.
// RES-6, RES-11: `*` and `*/*` cover everything; so does a blank in a legacy document.
export function coversEverything(segment: Segment, legacy: boolean): boolean {
  return segment.text === '*' || segment.text === '*/*' || (legacy && segment.text === '')
}

/** VAR-2: in COS the object path begins after the first `/`. */
function hasVariableInObjectPath({ text, variables }: Segment): boolean {
  const slash = text.indexOf('/')
  return slash >= 0 && variables.some(({ start }) => start > slash)
}

/** RES-6: `P` for `P/*`, which covers it too. */
function withoutSlashStar({ text, wildcards }: Glob): Glob {
  const end = text.length - '/*'.length
  return { text: text.slice(0, end), wildcards: new Set([...wildcards].filter((i) => i < end)) }
}
