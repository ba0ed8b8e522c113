// Makes a failing example as small as it goes, greedily: members and entries are left out one at a time while it still
// fails. It refuses to know what fails and why.

/** More tries than this take longer than a smaller example is worth. */
const MOST_TRIES = 5000

/** The JSON object without all that can be left out. `fails` is asked of every candidate. */
export function shrink<Example>(example: Example, fails: (candidate: Example) => boolean): Example {
  let smallest = example
  let tries = 0
  for (let found = true; found && tries < MOST_TRIES; ) {
    found = false
    for (const path of pathsIn({ example: smallest }).slice(1)) {
      const candidate: Example = Reflect.get(without({ example: smallest }, path), 'example')
      tries += 1
      found = failsStill(fails, candidate)
      if (found) smallest = candidate
      if (found || tries >= MOST_TRIES) break
    }
  }
  return smallest
}

/** A candidate may have lost what its type promises; where that makes the question itself break, it is none. */
function failsStill<Example>(fails: (candidate: Example) => boolean, candidate: Example): boolean {
  try {
    return fails(candidate)
  } catch {
    return false
  }
}

type Path = readonly [string, ...string[]]

/** The paths to everything in a value, outer things first. */
function pathsIn(value: object): readonly Path[] {
  const paths: Path[] = Object.keys(value).map((key) => [key])
  const values: unknown[] = Object.values(value)
  // Both lists grow while they are read.
  for (let i = 0; i < paths.length; i += 1) {
    const [path, inner] = [paths[i], values[i]]
    if (path === undefined || typeof inner !== 'object' || inner === null) continue
    for (const [key, each] of Object.entries(inner)) {
      paths.push([...path, key])
      values.push(each)
    }
  }
  return paths
}

/** A copy without what stands at the path. */
function without(value: object, [key, ...rest]: Path): object {
  const [next, ...further] = rest
  const entries = Object.entries(value).flatMap(([name, inner]): (readonly [string, unknown])[] => {
    if (name !== key) return [[name, inner]]
    return next === undefined ? [] : [[name, without(inner, [next, ...further])]]
  })
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}
