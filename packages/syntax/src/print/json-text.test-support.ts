// JSON texts of a tree in many spellings, for properties: any white space, any escapes. Slow and simple on purpose, and
// no relative of the printer. It refuses to know what a policy is.
import type { JsonNode } from '../json/tree.ts'

/** How the characters of a string are written: as they are, each as `\\uXXXX`, or with `\\/` for the solidus. */
export type Spelling = 'plain' | 'escaped' | 'solidus'

/** Asked again for each gap between tokens and each string. */
export type Style = { readonly gap: () => string; readonly spelling: () => Spelling }

/** No white space, no escape without need. */
export const PLAIN: Style = { gap: () => '', spelling: () => 'plain' }

/** The text of a tree. */
export function jsonText(node: JsonNode, style: Style): string {
  const { gap } = style
  switch (node.type) {
    case 'object':
      return bracketed(
        '{}',
        node.members.map((m) => `${quoted(m.name.value, style)}${gap()}:${gap()}${jsonText(m.value, style)}`),
        gap,
      )
    case 'array':
      return bracketed(
        '[]',
        node.elements.map((element) => jsonText(element, style)),
        gap,
      )
    case 'string':
      return quoted(node.value, style)
    case 'number':
      return node.raw
    case 'boolean':
      return String(node.value)
    default:
      return 'null'
  }
}

function bracketed([open = '', close = '']: string, parts: readonly string[], gap: () => string): string {
  const spaced = parts.map((part) => gap() + part + gap())
  return gap() + open + spaced.join(',') + gap() + close + gap()
}

function quoted(value: string, { spelling }: Style): string {
  const plain = JSON.stringify(value)
  const chosen = spelling()
  if (chosen === 'solidus') return plain.replaceAll('/', '\\/')
  if (chosen === 'plain') return plain
  const units = Array.from({ length: value.length }, (_, i) => value.charCodeAt(i).toString(16).toUpperCase())
  return `"${units.map((unit) => `\\u${unit.padStart(4, '0')}`).join('')}"`
}

/** The items, over and over. */
export function endless<Item>(items: readonly Item[]): () => Item {
  let at = 0
  return () => {
    const [first] = items
    const item = items[at % items.length] ?? first
    at += 1
    if (item === undefined) throw new RangeError('an endless list needs an item')
    return item
  }
}
