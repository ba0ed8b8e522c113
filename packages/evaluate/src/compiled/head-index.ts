// An index of patterns by the literal text that they begin with: for a text, the patterns whose head it begins with. It
// refuses to match the rest of a pattern.

/** How many different lengths of heads are looked up; a text costs one look-up for each. */
const MAX_LENGTHS = 12

/** Items by heads; `lengths` are those of the keys, ascending. */
export type HeadIndex<Item> = {
  readonly lengths: readonly number[]
  readonly items: ReadonlyMap<string, readonly Item[]>
}

/** The index of items with their heads. Heads of too many lengths are cut to fewer, which only costs more hits. */
export function buildHeadIndex<Item>(heads: readonly (readonly [head: string, item: Item])[]): HeadIndex<Item> {
  const lengths = fewLengths([...new Set(heads.map(([head]) => head.length))].sort((a, b) => a - b))
  const items = new Map<string, Item[]>()
  for (const [head, item] of heads) {
    const key = head.slice(0, longest(lengths, head.length))
    const found = items.get(key)
    if (found === undefined) items.set(key, [item])
    else found.push(item)
  }
  return { lengths, items }
}

/** The greatest of the lengths that is not above `length`. */
function longest(lengths: readonly number[], length: number): number {
  let best = 0
  for (const one of lengths) if (one <= length) best = one
  return best
}

/** Evenly chosen among all, the shortest always. */
function fewLengths(lengths: readonly number[]): readonly number[] {
  if (lengths.length <= MAX_LENGTHS) return lengths
  const step = lengths.length / MAX_LENGTHS
  return Array.from({ length: MAX_LENGTHS }, (_, i) => lengths[Math.floor(i * step)] ?? 0)
}

/** Visits every item whose head the text begins with, until `visit` answers true; and more that share a cut head. */
export function findByHead<Item>(index: HeadIndex<Item>, text: string, visit: (item: Item) => boolean): boolean {
  for (const length of index.lengths) {
    if (length > text.length) return false
    const items = index.items.get(length === text.length ? text : text.slice(0, length))
    if (items === undefined) continue
    for (const item of items) if (visit(item)) return true
  }
  return false
}
