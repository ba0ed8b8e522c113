// Why a missing allow cannot be suggested, in words. It refuses to look for another way.
import type { MissingGrant } from '../../explanation.ts'
import type { Judged } from '../complete-evidence.ts'
import { grantFor } from './grants.ts'

/** The reason why no grant for exactly this request can be written in the layer; nothing if one can. */
export function refusalFor(layer: MissingGrant['layer'], judged: Judged): string | undefined {
  const requirement = { layer, options: [], judged }
  const grant = grantFor(requirement, [requirement])
  return 'refusal' in grant ? grant.refusal : undefined
}
