// A JSON value that was parsed elsewhere, as a tree of nodes without places. It refuses to call anything of the value:
// what is no plain JSON (a function, a symbol, an object with a prototype of its own, a cycle) becomes `missing`.
import type { JsonMember, JsonNode } from './tree.ts'

/** Deeper values are cut: what lies there is `null`, which is a wrong type wherever a policy wants something. */
const MAX_VALUE_DEPTH = 1000

/** The node of a value. Linear; recursion is bounded. Own enumerable string members only, `__proto__` among them. */
export function nodeOf(value: unknown): JsonNode {
  return nodeAt(value, 0)
}

function nodeAt(value: unknown, depth: number): JsonNode {
  switch (typeof value) {
    case 'string':
      return { type: 'string', value, raw: undefined, span: undefined }
    case 'number':
      return { type: 'number', value, raw: String(value), span: undefined }
    case 'boolean':
      return { type: 'boolean', value, span: undefined }
    case 'object':
      return value === null || depth > MAX_VALUE_DEPTH ? { type: 'null', span: undefined } : compoundAt(value, depth)
    default:
      return { type: 'null', span: undefined }
  }
}

function compoundAt(value: object, depth: number): JsonNode {
  if (Array.isArray(value)) {
    const elements: JsonNode[] = []
    for (let i = 0; i < value.length; i += 1) elements.push(nodeAt(value[i], depth + 1))
    return { type: 'array', elements, span: undefined }
  }
  const members: JsonMember[] = []
  for (const [name, member] of Object.entries(value)) {
    const node = { type: 'string', value: name, raw: undefined, span: undefined } as const
    members.push({ name: node, value: nodeAt(member, depth + 1), span: undefined })
  }
  return { type: 'object', members, span: undefined }
}
