// An index of resources by their sixth segments, for lists too long to be tried one by one. It refuses to judge: what it
// finds is still to be matched.
import { buildHeadIndex, type HeadIndex } from './head-index.ts'
import { type CompiledResource, headOf, SIXTH } from './resource.ts'

/** Items by the sixth segments of their resources. */
export type ResourceIndex<Item> = {
  readonly literals: ReadonlyMap<string, readonly Item[]>
  readonly heads: HeadIndex<Item>
  /** Items whose resource may cover anything, also what is not six segments. */
  readonly wild: readonly Item[]
}

/** Linear in the entries. An item stands under each of its resources. */
export function buildResourceIndex<Item>(entries: readonly (readonly [CompiledResource, Item])[]): ResourceIndex<Item> {
  const literals = new Map<string, Item[]>()
  const heads: (readonly [string, Item])[] = []
  const wild: Item[] = []
  for (const [resource, item] of entries) {
    const head = headOf(resource)
    if (head === undefined) wild.push(item)
    else if (resource.how !== SIXTH.literal) heads.push([head, item])
    else {
      const found = literals.get(head)
      if (found === undefined) literals.set(head, [item])
      else found.push(item)
    }
  }
  return { literals, heads: buildHeadIndex(heads), wild }
}
