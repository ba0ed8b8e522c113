// A copy of the upper levels of a value that came from outside, with own members alone: what looks like data may inherit
// members, or hold itself. It refuses to know what the value means.

/** Members and entries that are copied at most; JSON with so many would have tens of megabytes. */
const MOST = 4_000_000

/**
 * The value with the first `levels` of its objects and lists copied; what lies deeper stays as it is. `undefined` when
 * they hold too much. Only data members count; never throws for what a JSON or YAML parser returns.
 */
export function plainCopy(value: unknown, levels: number): unknown {
  const left = { count: MOST }
  const copy = copyOf(value, levels, left)
  return left.count < 0 ? undefined : copy
}

function copyOf(value: unknown, levels: number, left: { count: number }): unknown {
  if (typeof value !== 'object' || value === null || levels === 0 || left.count < 0) return value
  if (Array.isArray(value)) return copyOfList(value, levels, left)
  const entries = Object.entries(value)
  left.count -= entries.length + 1
  const copy: Record<string, unknown> = {}
  for (const [name, member] of entries) {
    if (left.count < 0) break
    const copied = copyOf(member, levels - 1, left)
    // Assigning `__proto__` would set the prototype instead.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: copied, enumerable: true })
    else copy[name] = copied
  }
  return copy
}

function copyOfList(list: readonly unknown[], levels: number, left: { count: number }): unknown {
  left.count -= list.length + 1
  const copy: unknown[] = []
  for (const one of list) {
    if (left.count < 0) break
    copy.push(copyOf(one, levels - 1, left))
  }
  return copy
}
