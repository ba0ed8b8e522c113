// Chance from a seed: the same seed gives the same policies and requests, so that a difference can be looked at again. It
// refuses to know what is drawn.

/** The next number of a sequence, at least 0 and less than 1. */
export type Random = () => number

/** A sequence of its own for each seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number, at least 0 and less than `end`. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end)
}

/** True as often as `share` says. */
export function chance(random: Random, share: number): boolean {
  return random() < share
}

/** One of the items, each as likely as the others. */
export function pick<Item>(random: Random, items: readonly [Item, ...Item[]]): Item {
  return items[below(random, items.length)] ?? items[0]
}

/** Things, each with how likely it is beside the others. */
export type Rows<Item> = readonly [Row<Item>, ...Row<Item>[]]
type Row<Item> = readonly [weight: number, item: Item]

/** One of the things, as likely as its row says. */
export function draw<Item>(random: Random, rows: Rows<Item>): Item {
  let sum = 0
  for (const [weight] of rows) sum += weight
  let left = random() * sum
  for (const [weight, item] of rows) {
    left -= weight
    if (left < 0) return item
  }
  return rows[0][1]
}

/** `count` things. */
export function times<Item>(count: number, make: (i: number) => Item): Item[] {
  return Array.from({ length: count }, (_, i) => make(i))
}

/** The same items in another order. */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
