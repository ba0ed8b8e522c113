// Why a segment of a policy's resource does not match that of the requested one, in words (RES-2 to RES-6). It refuses to
// judge: it is only asked where the matcher has said no.
import { compileWildcard, hasWildcard, matchWildcard } from '@qcs-policy/syntax/wildcard'
import { type CompiledResource, templateOfSixth, textOf } from '../compiled/resource.ts'
import type { ResourceFacts } from '../compiled/resource-facts.ts'
import { resolveText } from '../compiled/variables.ts'
import { REGION_SPELLINGS } from '../region-aliases.ts'
import { type SegmentName, segmentTexts } from './resource-segments.ts'
import { shortened } from './shortened.ts'

/** The rule of each segment. */
export const RULE_OF: Readonly<Record<SegmentName, string>> = {
  project: 'RES-2',
  service: 'RES-3',
  region: 'RES-4',
  account: 'RES-5',
  resource: 'RES-6',
}

/** A segment as evidence shows it: `region ap-guangzhou`. */
export function segmentValue(name: SegmentName, text: string): string {
  return shortened(`${name} ${text === '' ? 'blank' : text}`)
}

type Why = (written: string, asked: string, pattern: CompiledResource, resource: ResourceFacts) => string

const WHY: Readonly<Record<SegmentName, Why>> = {
  project: () => 'the project is another one',
  service: () => 'the service is another one',
  region: whyRegion,
  account: whyAccount,
  resource: whySixth,
}

/** Why this segment does not match. */
export function whySegment(name: SegmentName, pattern: CompiledResource, resource: ResourceFacts): string {
  return WHY[name](segmentTexts(textOf(pattern))[name], segmentTexts(resource.text)[name], pattern, resource)
}

/** Short codes stand for regions (RES-4). */
function whyRegion(written: string, asked: string): string {
  const meant = [written, asked].flatMap((text) => {
    const long = REGION_SPELLINGS.get(text)?.[0]
    return long === undefined || long === text ? [] : [`\`${text}\` is \`${long}\``]
  })
  return ['the region is another one', ...meant].join('; ')
}

/** What blank accounts and `uin/-1` stand for here (RES-5). */
function whyAccount(
  written: string,
  asked: string,
  { outer }: CompiledResource,
  { owner, caller }: ResourceFacts,
): string {
  const reasons = ['the account is another one']
  const policyOwner =
    outer?.owner === 'resource' ? owner : outer?.owner === 'caller' ? caller.account : outer?.owner.slice(4)
  if (written === '' && policyOwner !== undefined)
    reasons.push(`blank is the owner of the policy, \`uin/${policyOwner}\``)
  if (written === 'uin/-1' && caller.account !== undefined)
    reasons.push(`\`uin/-1\` is the caller’s, \`uin/${caller.account}\``)
  if (asked === '' && owner !== undefined) reasons.push(`the resource belongs to \`uin/${owner}\``)
  return reasons.join('; ')
}

/** RES-6. */
function whySixth(text: string, asked: string, pattern: CompiledResource, { caller }: ResourceFacts): string {
  const template = templateOfSixth(pattern)
  const read = template && resolveText(template, caller)
  const why = whyTexts(read ?? text, asked)
  return read === undefined ? why : `for this caller it reads \`${shortened(read)}\`; ${why}`
}

function whyTexts(written: string, asked: string): string {
  const folded = compileWildcard(written.toLowerCase())
  if (folded !== undefined && matchWildcard(folded, asked.toLowerCase())) {
    return 'it differs in letter case only, and resources are case-sensitive'
  }
  if (!hasWildcard(written)) return whyLiteral(written, asked)
  const head = written.slice(0, written.indexOf('*'))
  const tail = written.slice(written.lastIndexOf('*') + 1)
  if (!asked.startsWith(head)) return `the resource does not begin with \`${shortened(head)}\``
  if (!asked.endsWith(tail)) return `the resource does not end with \`${shortened(tail)}\``
  return 'the resource does not fit the pattern'
}

function whyLiteral(written: string, asked: string): string {
  if (asked.startsWith(`${written}/`)) {
    return `it covers only itself; what is below it, \`${shortened(written)}/*\` covers`
  }
  return asked.startsWith(written) ? 'it covers only itself, not what begins like it' : 'the resource is another one'
}
