// A JSON value that was parsed elsewhere, as a tree of nodes without places. It refuses to call anything of the value:
// what is no plain JSON (a function, a symbol, an object with a prototype of its own, a cycle) becomes `missing`.
import { isPlainObject, type PlainObject } from './plain-object.ts'
import type { JsonMember, JsonNode, JsonObject } from './tree.ts'

/** Deeper values are cut: what lies there is `null`, which is a wrong type wherever a policy wants something. */
const MAX_VALUE_DEPTH = 1000

/** The node of a value. Linear; recursion is bounded. Own enumerable string members only, `__proto__` among them. */
export function nodeOf(value: unknown): JsonNode {
  return nodeAt(value, 0)
}

/** The node of an object that lies `depth` brackets deep in a value. */
export function objectNodeOf(value: PlainObject, depth: number): JsonObject {
  const entries = Object.entries(value)
  // Arrays of known length: one that grows takes room for seventeen with its first element.
  const members = new Array<JsonMember>(entries.length)
  let at = 0
  for (const [name, member] of entries) {
    const node = { type: 'string', value: name, raw: undefined, span: undefined } as const
    members[at] = { name: node, value: nodeAt(member, depth + 1), span: undefined }
    at += 1
  }
  return { type: 'object', members, span: undefined }
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
      if (value === null || depth > MAX_VALUE_DEPTH) return { type: 'null', span: undefined }
      return isPlainObject(value) ? objectNodeOf(value, depth) : arrayNodeOf(value, depth)
    default:
      return { type: 'null', span: undefined }
  }
}

function arrayNodeOf(value: object, depth: number): JsonNode {
  const values: readonly unknown[] = Array.isArray(value) ? value : []
  const elements = new Array<JsonNode>(values.length)
  for (let i = 0; i < elements.length; i += 1) elements[i] = nodeAt(values[i], depth + 1)
  return { type: 'array', elements, span: undefined }
}
