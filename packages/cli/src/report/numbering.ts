// Numbers for names in the order in which they come up, from 0, each name once. It refuses to know what is named.

export type Numbering = {
  /** The number of a name, a new one when it comes up for the first time. */
  readonly of: (name: string) => number
  readonly names: () => readonly string[]
}

/** A numbering without a name. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    of: (name) => {
      const number = numbers.get(name) ?? numbers.size
      numbers.set(name, number)
      return number
    },
    names: () => [...numbers.keys()],
  }
}
