// A floor: one look-up of the action in a map, which decides nothing. No engine can be faster that looks at the action.
// It refuses to be right.
export const name = 'a bare Map.get(action)'

/** Counts the requests whose action some statement spells out. */
export function prepare({ statements, requests }) {
  const known = new Map(statements.flatMap(({ action }) => [action].flat().map((each) => [each, true])))
  return {
    decide: (i) => known.get(requests[i].action) === true,
    count(from, to) {
      let found = 0
      for (let i = from; i < to; i += 1) if (known.get(requests[i].action) === true) found += 1
      return found
    },
  }
}
