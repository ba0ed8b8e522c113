// The 2nd to 4th segments of a resource: project, service, region (RES-2 to RES-4). Whether one is `*`, blank or a partial
// glob is judged by the text as written; what it is compared with, after its variables were replaced (VAR-2). It refuses
// to know accounts and the sixth segment.
import type { Segment } from '@qcs-policy/syntax'
import { REGION_SPELLINGS } from '../../region-aliases.ts'
import type { Caller } from '../caller.ts'
import { matchesGlob } from '../glob.ts'
import { anyOf, indeterminate, indeterminateIfTrue, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'

/** RES-2: the project. */
export function projectMatches(segment: Segment, requested: string, caller: Caller): ThreeValued {
  if (segment.text === '*' || segment.text === 'id/*') return true
  const pattern = substitute(segment, caller)
  if (isIndeterminate(pattern)) return pattern
  if (requested === '') return true
  if (segment.text === '') {
    return (
      requested === 'id/0' || indeterminate('RES-2', 'whether a blank project covers another than `id/0` is unknown')
    )
  }
  if (segment.text.includes('*')) {
    const reason = `\`${segment.text}\` is a pattern for projects`
    return indeterminateIfTrue(matchesGlob(pattern, requested, 'RES-2'), 'RES-2', reason)
  }
  return pattern.text === requested
}

/** RES-3: the service. */
export function serviceSegmentMatches(segment: Segment, requested: string, caller: Caller): ThreeValued {
  if (segment.text === '*' || segment.text === '') return true
  const pattern = substitute(segment, caller)
  if (isIndeterminate(pattern)) return pattern
  if (segment.text.includes('*')) {
    const reason = `\`${segment.text}\` is a pattern for services`
    return indeterminateIfTrue(matchesGlob(pattern, requested, 'RES-3'), 'RES-3', reason)
  }
  return pattern.text === requested
}

/** RES-4: the region. */
export function regionMatches(segment: Segment, requested: string, caller: Caller): ThreeValued {
  if (segment.text === '*' || segment.text === '') return true
  const pattern = substitute(segment, caller)
  if (isIndeterminate(pattern)) return pattern
  if (requested === '') return indeterminate('RES-4', 'the request names no region')
  if (segment.text.includes('*')) {
    const matched = anyOf(spellingsOfRegion(requested).map((spelling) => matchesGlob(pattern, spelling, 'RES-4')))
    return indeterminateIfTrue(matched, 'RES-4', `\`${segment.text}\` is a pattern for regions`)
  }
  return spellingsOfRegion(requested).includes(pattern.text)
}

/** RES-4: the alias table; a region that is not in it has one spelling. */
function spellingsOfRegion(region: string): readonly string[] {
  return REGION_SPELLINGS.get(region) ?? [region]
}
