// Allowed regions: allows on resources in another region, or in any. The spellings of a region are one region (RES-4). It refuses
// to speak of regions that are globs or hold variables, which the parser does.
import type { ResourcePattern } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { isOpen, sameRegion } from '../../reading/resources.ts'
import type { StatementVisitors } from '../../rule.ts'
import { isAllow } from './actions.ts'

/** Visitors for a list of regions; `mayBeOpen` says that a blank region and `*` are right. */
export function regionVisitors(regions: readonly string[], mayBeOpen: boolean, message: Text): StatementVisitors {
  return {
    resource: (resource, ctx) => {
      if (!isAllow(ctx.statement)) return
      const region = regionOf(resource)
      if (region === undefined) return
      const isAllowed = isOpen(region) ? mayBeOpen : regions.some((each) => sameRegion(each, region))
      if (!isAllowed) ctx.report({ at: resource, message })
    },
  }
}

/** The region as written, `*` for every resource; nothing where it is not known. */
function regionOf(resource: ResourcePattern): string | undefined {
  if (resource.form === 'any') return '*'
  if (resource.form !== 'qcs' || resource.region.variables.length > 0) return undefined
  const { text } = resource.region
  return text !== '*' && text.includes('*') ? undefined : text
}
