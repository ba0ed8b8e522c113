// What stands in the segments of a resource that hold names: services, regions, accounts, and two of them in each other's place. It
// refuses to read globs, variables and placeholders, and to know what was meant where nothing tells.

import type { Catalog } from '@qcs-policy/catalog/catalog'
import { REGION_SPELLINGS } from '@qcs-policy/evaluate'
import type { ResourcePattern, Segment } from '@qcs-policy/syntax'
import { hasPlaceholder } from './placeholders.ts'
import type { QcsPattern } from './resources.ts'

/** A name, and nothing that could stand for another. */
export function isPlainName({ text, variables }: Segment): boolean {
  return variables.length === 0 && /^[\w-]+$/.test(text)
}

/** A resource of six segments without placeholders in it. */
export function plainSegments(pattern: ResourcePattern): QcsPattern | undefined {
  return pattern.form === 'qcs' && !hasPlaceholder({ value: pattern, element: 'resource' }) ? pattern : undefined
}

/** True for the code of a region, long or short, that the catalogue or the language knows (RES-4). */
export function isRegion(text: string, catalog: Catalog): boolean {
  return catalog.findRegion(text) !== undefined || REGION_SPELLINGS.has(text)
}

/** Two segments that stand in each other's place. */
export type Swap = {
  readonly left: Segment
  readonly right: Segment
  readonly what: 'service-region' | 'region-account'
}

/** A region where the service belongs and a service where the region does, or an account before the region. */
export function swapOf({ service, region, account }: QcsPattern, catalog: Catalog): Swap | undefined {
  if (isServiceAsRegion(service, region, catalog)) return { left: service, right: region, what: 'service-region' }
  const isAccount = /^ui[nd]\/-?\w+$/.test(region.text) && region.variables.length === 0
  return isAccount && (account.text === '' || isRegion(account.text, catalog))
    ? { left: region, right: account, what: 'region-account' }
    : undefined
}

function isServiceAsRegion(service: Segment, region: Segment, catalog: Catalog): boolean {
  if (!isPlainName(service) || region.variables.length > 0) return false
  if (catalog.findService(service.text) !== undefined || !isRegion(service.text, catalog)) return false
  return region.text === '' || region.text === '*' || catalog.findService(region.text) !== undefined
}
