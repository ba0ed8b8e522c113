// A copy of the upper levels of a value that came from outside, with own members alone: what looks like data may inherit
// members, or hold itself. It refuses to know what the value means.

/** Objects and lists that are copied at most; JSON of this size would have tens of megabytes. */
const MOST = 2_000_000

/**
 * The value with the first `levels` of its objects and lists copied; what lies deeper stays as it is. `undefined` when it
 * has too many of them. Only data members count; never throws for what a JSON or YAML parser returns.
 */
export function plainCopy(value: unknown, levels: number): unknown {
  const left = { count: MOST }
  const copy = copyOf(value, levels, left)
  return left.count < 0 ? undefined : copy
}

function copyOf(value: unknown, levels: number, left: { count: number }): unknown {
  if (typeof value !== 'object' || value === null || levels === 0) return value
  left.count -= 1
  if (left.count < 0) return undefined
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return Array.from(list, (one) => copyOf(one, levels - 1, left))
  }
  const copy: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    const copied = copyOf(member, levels - 1, left)
    // Assigning `__proto__` would set the prototype instead.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: copied, enumerable: true })
    else copy[name] = copied
  }
  return copy
}
