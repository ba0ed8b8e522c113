// The segments of one resource of a policy beside those of the requested one: which match, and how each side is written. It
// refuses to say why.
import { type Outer, outerVerdicts } from '../compiled/outer.ts'
import { type CompiledResource, matchSixth } from '../compiled/resource.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import { NO, type Verdict, YES } from '../compiled/verdict.ts'

/** The segments that are compared, those first that tell people most. */
export const SEGMENTS = ['service', 'region', 'account', 'resource', 'project'] as const

export type SegmentName = (typeof SEGMENTS)[number]

/** One value for each segment. */
export type BySegment<Value> = Readonly<Record<SegmentName, Value>>

/** The texts of six segments; the last keeps its colons. For texts with at least five colons. */
export function segmentTexts(text: string): BySegment<string> {
  const [, project = '', service = '', region = '', account = '', ...rest] = text.split(':')
  return { project, service, region, account, resource: rest.join(':') }
}

/** How each segment of a policy's resource compares; nothing where it has none, or where the request has none. */
export function segmentVerdicts(pattern: CompiledResource, resource: ResourceFacts): BySegment<Verdict> | undefined {
  if (pattern.outer === undefined || resource.form !== 'qcs') return undefined
  return {
    ...outerVerdicts(pattern.outer, resource),
    resource: matchSixth(pattern, resource),
  }
}

/** A resource of a policy with its segments. */
export type Compared = { readonly pattern: CompiledResource; readonly verdicts: BySegment<Verdict> }

/** The resource of the chain with the most matching segments, the first of several. Linear; outer segments are shared. */
export function nearestOf(first: CompiledResource, resource: ResourceFacts): Compared | undefined {
  const outers = new Map<Outer, number>()
  let best: CompiledResource | undefined
  let most = -1
  for (let one: CompiledResource | undefined = first; one !== undefined; one = one.next) {
    if (one.outer === undefined || resource.form !== 'qcs') continue
    const outer = outers.get(one.outer) ?? countOf(YES, outerVerdicts(one.outer, resource))
    outers.set(one.outer, outer)
    const matching = outer + (matchSixth(one, resource) === YES ? 1 : 0)
    if (matching > most) {
      best = one
      most = matching
    }
  }
  const verdicts = best && segmentVerdicts(best, resource)
  return best && verdicts && { pattern: best, verdicts }
}

function countOf(wanted: Verdict, verdicts: Readonly<Record<string, Verdict>>): number {
  return Object.values(verdicts).filter((verdict) => verdict === wanted).length
}

/** The segments that do not match. */
export function failedSegments(verdicts: BySegment<Verdict>): readonly SegmentName[] {
  return SEGMENTS.filter((name) => verdicts[name] === NO)
}
