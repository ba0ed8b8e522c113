// The text of a configuration, YAML or JSON, to its value and the places of what is in it. It refuses to know what a configuration
// holds.
import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'

type Range = { readonly start: number; readonly end: number }

/** A value with the places of its parts, or what is wrong with the text. */
export type ConfigText =
  | {
      readonly value: unknown
      /** The place of what a path leads to, or of the name at its end; of the nearest thing above that has one. */
      readonly rangeAt: (path: readonly (string | number)[], isName: boolean) => Range
    }
  | { readonly faults: readonly { readonly range: Range; readonly message: string }[] }

/** Aliases are bounded, so that a few lines cannot stand for gigabytes. */
const OPTIONS = { logLevel: 'error', uniqueKeys: true, prettyErrors: false } as const
const MOST_ALIASES = 100
const MOST_FAULTS = 10

/** Reads a text. An empty one, or one of comments alone, is an empty configuration. */
export function readConfigText(text: string): ConfigText {
  try {
    const document = parseDocument(text, OPTIONS)
    if (document.errors.length > 0) {
      const faults = document.errors.slice(0, MOST_FAULTS)
      return { faults: faults.map(({ pos, message }) => ({ range: { start: pos[0], end: pos[1] }, message })) }
    }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return { value: value ?? {}, rangeAt: (path, isName) => rangeIn(document, path, isName) }
  } catch (error) {
    // Too many aliases, or brackets deeper than the stack.
    const message = error instanceof Error ? error.message : String(error)
    return { faults: [{ range: { start: 0, end: 0 }, message }] }
  }
}

function rangeIn(document: Document, path: readonly (string | number)[], isName: boolean): Range {
  for (let length = path.length; length >= 0; length -= 1) {
    const above: unknown = length < 2 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = path[length - 1]
    if ((isName || length < path.length) && length > 0 && isMap(above)) {
      const pair = above.items.find((each) => isScalar(each.key) && String(each.key.value) === key)
      if (pair !== undefined && isScalar(pair.key) && pair.key.range)
        return { start: pair.key.range[0], end: pair.key.range[1] }
    }
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return { start: 0, end: 0 }
}
