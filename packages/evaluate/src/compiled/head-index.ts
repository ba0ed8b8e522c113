// An index of patterns by the literal text that they begin with: for a text, the patterns whose head it begins with. It
// refuses to match the rest of a pattern.

/** How many different lengths of heads are looked up; a text costs one look-up for each. */
const MAX_LENGTHS = 12

/** Items by heads; `lengths` are those of the keys, ascending. To find: look up the first characters of each length. */
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

/** The items whose head has one of the lengths and begins the text; some only share a cut head with it. */
export function itemsByHead<Item>({ items }: HeadIndex<Item>, length: number, text: string): readonly Item[] {
  if (length > text.length) return NOTHING
  return items.get(length === text.length ? text : text.slice(0, length)) ?? NOTHING
}

const NOTHING: readonly never[] = []
