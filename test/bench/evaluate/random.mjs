// Random choices that are the same at each run with the same seed. It refuses to be unpredictable.

/** Choices of a generator of the mulberry32 kind: the same seed gives the same choices. */
export function randomFrom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit) => Math.floor(next() * limit)
  return {
    /** A whole number from 0 to `limit - 1`. */
    below,
    /** True with the given probability. */
    chance: (probability) => next() < probability,
    /** One element of a list. */
    pick: (list) => list[below(list.length)],
    /** One of `[weight, value]` by weight; the weights add up to 1. */
    weighted(choices) {
      let rest = next()
      for (const [weight, value] of choices) {
        rest -= weight
        if (rest < 0) return value
      }
      return choices[choices.length - 1][1]
    },
    /** The list in another order, as a new list. */
    shuffled(list) {
      const copy = [...list]
      for (let i = copy.length - 1; i > 0; i -= 1) {
        const j = below(i + 1)
        ;[copy[i], copy[j]] = [copy[j], copy[i]]
      }
      return copy
    },
  }
}
