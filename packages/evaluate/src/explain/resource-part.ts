// The resources of a statement and the one that is asked for, in words: of several the one that comes nearest, by its first
// segment that differs. It refuses to judge.
import type { RequestFacts } from '../compiled/request-facts.ts'
import { type CompiledResource, matchResource, textOf } from '../compiled/resource.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import type { CompiledStatement } from '../compiled/statement.ts'
import { isUnsure, NO, reasonOf, type Verdict } from '../compiled/verdict.ts'
import type { PartVerdict } from '../explanation.ts'
import { place, resultOf } from './part.ts'
import { RULE_OF, segmentValue, whySegment } from './resource-reasons.ts'
import {
  type Compared,
  failedSegments,
  nearestOf,
  SEGMENTS,
  type SegmentName,
  segmentTexts,
  segmentVerdicts,
} from './resource-segments.ts'
import { counted, shortened } from './shortened.ts'

/** The part `resource`; `verdict` is that of the whole part. Linear in the resources. */
export function resourcePart(
  { source }: CompiledStatement,
  first: CompiledResource,
  verdict: Verdict,
  request: RequestFacts,
  resource: ResourceFacts,
): PartVerdict {
  const { pattern, ...words } = verdict === NO ? whyNot(first, resource) : telling(first, verdict, request, resource)
  const items = source?.resource
  const at = pattern === undefined ? undefined : items?.items[positionOf(pattern, first)]?.span
  return place({ element: 'resource', result: resultOf(verdict), ...words }, at ?? items?.span ?? source?.span)
}

type Words = Pick<PartVerdict, 'rule' | 'policyValue' | 'requestValue' | 'reason'> & {
  readonly pattern: CompiledResource | undefined
}

function positionOf(pattern: CompiledResource, first: CompiledResource): number {
  let position = 0
  for (let one: CompiledResource | undefined = first; one !== undefined && one !== pattern; one = one.next)
    position += 1
  return position
}

/** The first resource that gave the verdict of the whole. */
function telling(first: CompiledResource, verdict: Verdict, request: RequestFacts, resource: ResourceFacts): Words {
  let pattern = first
  for (let one: CompiledResource | undefined = first; one !== undefined; one = one.next) {
    if (matchResource(one, resource, request) !== verdict) continue
    pattern = one
    break
  }
  if (!isUnsure(verdict)) {
    const rule = pattern.outer === undefined ? 'RES-1' : 'RES-6'
    return { pattern, rule, ...whole(pattern, resource), reason: '' }
  }
  const { rule, reason } = reasonOf(verdict)
  const verdicts = segmentVerdicts(pattern, resource)
  const name = verdicts && SEGMENTS.find((segment) => verdicts[segment] === verdict)
  const values = name === undefined ? whole(pattern, resource) : valuesOf(name, pattern, resource)
  return { pattern, rule, ...values, reason }
}

type Values = Pick<PartVerdict, 'policyValue' | 'requestValue'>

function whole(pattern: CompiledResource, resource: ResourceFacts): Values {
  return { policyValue: shortened(textOf(pattern) || 'blank'), requestValue: shortened(resource.text) }
}

function valuesOf(name: SegmentName, pattern: CompiledResource, resource: ResourceFacts): Values {
  return {
    policyValue: segmentValue(name, segmentTexts(textOf(pattern))[name]),
    requestValue: segmentValue(name, segmentTexts(resource.text)[name]),
  }
}

function whyNot(first: CompiledResource, resource: ResourceFacts): Words {
  const only = first.next === undefined ? first : undefined
  const values = only === undefined ? manyValues(first, resource) : whole(only, resource)
  const nearest = nearestOf(first, resource)
  if (nearest !== undefined) return whyNotNearest(nearest, first, resource)
  switch (resource.form) {
    case 'star':
      return { pattern: only, rule: 'RES-7', ...values, reason: 'the request names no resource, so only `*` covers it' }
    case 'other': {
      const reason = 'what is requested is not six segments that begin with `qcs`, so only `*` covers it'
      return { pattern: only, rule: 'RES-8', ...values, reason }
    }
    case 'qcs': {
      const reason = 'what is written is not six segments that begin with `qcs`, so it covers nothing'
      return { pattern: only, rule: 'RES-10', ...values, reason }
    }
  }
}

function manyValues(first: CompiledResource, resource: ResourceFacts): Values {
  let count = 0
  for (let one: CompiledResource | undefined = first; one !== undefined; one = one.next) count += 1
  return { policyValue: counted(count, 'resource', 'resources'), requestValue: shortened(resource.text) }
}

function whyNotNearest({ pattern, verdicts }: Compared, first: CompiledResource, resource: ResourceFacts): Words {
  const [name = 'resource', ...others] = failedSegments(verdicts)
  const reasons = [whySegment(name, pattern, resource)]
  if (others.length > 0) reasons.push(`so is the ${others.join(', the ')}`)
  if (first.next !== undefined)
    reasons.push(`of the resources of the statement \`${shortened(textOf(pattern))}\` is nearest`)
  return { pattern, rule: RULE_OF[name], ...valuesOf(name, pattern, resource), reason: reasons.join('; ') }
}
