// What stands in the segments of a resource that hold names: services, regions, accounts, and some of them in each other's place. It
// refuses to read globs, variables and placeholders, and to know what was meant where nothing tells.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { REGION_SPELLINGS } from '@qcs-policy/evaluate'
import { nearestName, type ResourcePattern, type Segment } from '@qcs-policy/syntax'
import { hasPlaceholder } from './placeholders.ts'
import { isOpen, type QcsPattern } from './resources.ts'

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

/** The long code of a region, whatever its spelling and letter case; nothing where it is not known. */
export function regionCodeOf(text: string, catalog: Catalog): string | undefined {
  const lower = text.toLowerCase()
  return REGION_SPELLINGS.get(lower)?.[0] ?? catalog.findRegion(lower)?.code
}

/** Segments that stand in each other's place. */
export type Swap = {
  /** What shows it: a region before the service, a service in the region or the project, an account in the region. */
  readonly what: 'region-first' | 'service-late' | 'account-early' | 'service-early'
  readonly found: Segment
  readonly other: Segment
  /** What is to stand where. */
  readonly wanted: readonly (readonly [at: Segment, text: string])[]
}

/** Names that surely stand in the wrong segments: `qcs::gz:cvm:…`, `qcs:::cvm:…`, `qcs::cvm:uin/1:gz:…`, `qcs:cvm::…`. */
export function swapOf(pattern: QcsPattern, catalog: Catalog): Swap | undefined {
  const { service, region, account } = pattern
  const shift = shiftOf(pattern, catalog)
  if (shift !== undefined) return shift
  if (isRegionFirst(service, region, catalog)) return swap('region-first', service, region)
  if (isServiceLate(service, region, catalog)) return swap('service-late', region, service)
  const isAccount = /^ui[nd]\/-?\w+$/.test(region.text) && region.variables.length === 0
  const isFree = isOpen(account.text) || regionCodeOf(account.text, catalog) !== undefined
  return isAccount && isFree ? swap('account-early', region, account) : undefined
}

const swap = (what: Swap['what'], found: Segment, other: Segment): Swap => ({
  what,
  found,
  other,
  wanted: [
    [found, other.text],
    [other, found.text],
  ],
})

function isRegionFirst(service: Segment, region: Segment, catalog: Catalog): boolean {
  if (!isPlainName(service) || catalog.findService(service.text) !== undefined) return false
  if (regionCodeOf(service.text, catalog) === undefined) return false
  const isService = isPlainName(region) && catalog.findService(region.text) !== undefined
  return isOpen(region.text) || isService || (isPlainName(region) && regionCodeOf(region.text, catalog) === undefined)
}

function isServiceLate(service: Segment, region: Segment, catalog: Catalog): boolean {
  if (!isPlainName(region) || catalog.findService(region.text) === undefined || isRegion(region.text, catalog)) {
    return false
  }
  // Before it stands nothing that would be a service, or a slip for a region.
  return isOpen(service.text) || (isPlainName(service) && isNearRegion(service.text, catalog))
}

function isNearRegion(text: string, catalog: Catalog): boolean {
  const codes = catalog.regions().map(({ code }) => code)
  return catalog.findService(text) === undefined && nearestName(text, codes) !== ''
}

/** A service in the segment of the project: all up to the first blank stands one too far to the left. */
function shiftOf({ project, service, region, account }: QcsPattern, catalog: Catalog): Swap | undefined {
  if (!isPlainName(project) || catalog.findService(project.text) === undefined) return undefined
  const segments = [project, service, region, account]
  const end = segments.findIndex(({ text }) => text === '')
  const moved = segments.slice(0, end + 1)
  const other = moved.at(-1)
  if (other === undefined || moved.some(({ variables }) => variables.length > 0)) return undefined
  const texts = ['', ...moved.map(({ text }) => text)]
  return { what: 'service-early', found: project, other, wanted: moved.map((at, index) => [at, texts[index] ?? '']) }
}
