// A statement with more resources than are tried one by one: they are indexed when first asked for. It refuses to know the
// rest of the statement.
import { itemsByHead } from './head-index.ts'
import type { RequestFacts } from './request-facts.ts'
import { type CompiledResource, matchResource } from './resource.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { buildResourceIndex, type ResourceIndex } from './resource-index.ts'
import { NO, or, type Verdict, YES } from './verdict.ts'

/** Up to so many resources a loop is as fast as an index. */
export const FEW_RESOURCES = 16

/** The chain, and its index once it was needed. */
export type ManyResources = {
  readonly first: CompiledResource
  index: ResourceIndex<CompiledResource> | undefined
}

/** The same as trying each resource of the chain, without trying those that cannot cover the requested one. */
export function matchManyResources(many: ManyResources, resource: ResourceFacts, request: RequestFacts): Verdict {
  many.index ??= buildResourceIndex(entriesOf(many.first))
  const { wild, literals, heads } = many.index
  const anyOf = (patterns: readonly CompiledResource[], before: Verdict): Verdict => {
    let result = before
    for (const pattern of patterns) {
      if (result === YES) return YES
      result = or(result, matchResource(pattern, resource, request))
    }
    return result
  }
  let result = anyOf(wild, NO)
  if (resource.form !== 'qcs') return result
  const sixth = resource.text.slice(resource.sixthAt)
  result = anyOf(literals.get(sixth) ?? [], result)
  for (const length of heads.lengths) result = anyOf(itemsByHead(heads, length, sixth), result)
  return result
}

function entriesOf(first: CompiledResource): (readonly [CompiledResource, CompiledResource])[] {
  const entries: (readonly [CompiledResource, CompiledResource])[] = []
  for (let one: CompiledResource | undefined = first; one !== undefined; one = one.next) entries.push([one, one])
  return entries
}
