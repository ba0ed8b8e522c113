// Writes a JSON tree as text, either laid out for people or without any white space. It refuses to know what a policy
// is, and to choose: which members, in which order and as which lists comes from the tree.
import type { JsonArray, JsonNode, JsonObject } from '../json/tree.ts'

/** How a tree is written. */
export type Layout = {
  /** What one level of brackets adds to a line, or `undefined` for a text without white space outside strings. */
  readonly indent: string | undefined
  /** The JSON string of a decoded text. */
  readonly quote: (text: string) => string
}

/**
 * Brackets nested deeper than this are written without line breaks. No reader of policies takes so many, and with them
 * the indentation of a tree of n levels would be n²/2 characters.
 */
const MAX_INDENTED_DEPTH = 100

/** What is still to be written: a piece of text, or a value inside `depth` brackets. */
type Work = string | { readonly node: JsonNode; readonly depth: number }

type Brackets = JsonObject | JsonArray
type Child = { readonly label: string; readonly node: JsonNode }

/**
 * The text of `root`, without a line break at its end. Each member and each element has a line of its own; only an
 * array of one string, number, boolean or `null` stays on the line of its name, and empty brackets do. The width of
 * a line plays no part, so that changing one value changes one line. A number is written as its `raw`, a missing
 * value as `null`. Linear, and as deep as the tree may be: the stack is our own.
 */
export function printJson(root: JsonNode, layout: Layout): string {
  const parts: string[] = []
  const work: Work[] = [{ node: root, depth: 0 }]
  for (let item = work.pop(); item !== undefined; item = work.pop()) {
    if (typeof item === 'string') parts.push(item)
    else if (isScalar(item.node)) parts.push(scalarText(item.node, layout))
    else pushBrackets(item.node, item.depth, layout, work)
  }
  return parts.join('')
}

/** Puts brackets and what they hold on the stack, last first. */
function pushBrackets(node: Brackets, depth: number, layout: Layout, work: Work[]): void {
  const [open, close] = node.type === 'object' ? '{}' : '[]'
  const children = childrenOf(node, layout)
  const broken = children.length > 0 && depth < MAX_INDENTED_DEPTH && !isShort(node)
  const lineStart = (level: number): string =>
    broken && layout.indent !== undefined ? `\n${layout.indent.repeat(level)}` : ''
  const inner = lineStart(depth + 1)
  work.push(lineStart(depth) + close)
  for (const { label, node: child } of children.toReversed()) {
    work.push({ node: child, depth: depth + 1 }, label, `,${inner}`)
  }
  if (children.length > 0) work.pop()
  work.push(open + inner)
}

function childrenOf(node: Brackets, { indent, quote }: Layout): readonly Child[] {
  if (node.type === 'array') return node.elements.map((element) => ({ label: '', node: element }))
  const colon = indent === undefined ? ':' : ': '
  return node.members.map(({ name, value }) => ({ label: quote(name.value) + colon, node: value }))
}

function isShort(node: Brackets): boolean {
  return node.type === 'array' && node.elements.length === 1 && node.elements.every(isScalar)
}

/** A value without brackets. */
export type JsonScalar = Exclude<JsonNode, Brackets>

/** True for a value without brackets. */
export function isScalar(node: JsonNode): node is JsonScalar {
  return node.type !== 'object' && node.type !== 'array'
}

/** Numbers of values that JSON has no text for, as `JSON.parse` makes of `1e999`: what it makes the same of. */
const UNWRITABLE: ReadonlyMap<string, string> = new Map([
  ['Infinity', '1e999'],
  ['-Infinity', '-1e999'],
  ['NaN', 'null'],
])

function scalarText(node: JsonScalar, { quote }: Layout): string {
  switch (node.type) {
    case 'string':
      return quote(node.value)
    case 'number':
      return UNWRITABLE.get(node.raw) ?? node.raw
    case 'boolean':
      return String(node.value)
    case 'null':
    case 'missing':
      return 'null'
  }
}
