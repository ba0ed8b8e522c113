// `readPolicy`: the load path, from a parsed JSON value to a policy without places. It wraps values as nodes and gives
// faults the path to their value. It refuses to see the text: faults of JSON syntax, duplicate members and the length
// of the text (DOC-1, DOC-2, DOC-11) are the business of `parsePolicy`.

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { MESSAGES_EN } from '../diagnostics/messages-en.ts'
import { createReporter, renderAll } from '../diagnostics/reporter.ts'
import type { JsonNode } from '../json/tree.ts'
import { nodeOf } from '../json/values.ts'
import type { Policy, PolicyKind } from '../policy.ts'
import type { Span } from '../span.ts'
import { readDocument } from './document.ts'
import type { Spot } from './reader.ts'

export type ReadOptions = {
  /** The kind of document; inferred, and reported as information, when it is not given (P-2). */
  readonly kind?: PolicyKind
}

export type ReadResult = {
  readonly policy?: Policy
  readonly kind: PolicyKind
  readonly diagnostics: readonly Diagnostic[]
}

type Path = readonly (string | number)[]

const NOWHERE: Span = { start: 0, end: 0 }

/**
 * Reads a policy from a value that `JSON.parse` returned. Never throws, whatever the value. Diagnostics carry `path`
 * instead of a place. Linear; a document nested deeper than the parser allows is refused like any other wrong type.
 */
export function readPolicy(value: unknown, options: ReadOptions = {}): ReadResult {
  const reporter = createReporter()
  const spots: Spot[] = []
  const root = nodeOf(value)
  const { policy, kind } = readDocument(root, options.kind, {
    placeIn: () => undefined,
    hasStructural: reporter.hasStructural,
    reportAt: (code, at, args) => {
      // Places are unknown, so the position in the list of faults stands for them until paths are looked up.
      const index = spots.push(at)
      reporter.report(code, { start: index, end: index }, args)
    },
  })
  const drafts = reporter.drafts()
  const paths = drafts.length === 0 ? new Map<Spot, Path>() : pathsOf(root, new Set(spots))
  const diagnostics = renderAll(drafts, MESSAGES_EN).map((diagnostic) => {
    const spot = spots[diagnostic.span.start - 1]
    const path = spot === undefined ? [] : (paths.get(spot) ?? [])
    return { ...diagnostic, span: NOWHERE, path }
  })
  return policy === undefined ? { kind, diagnostics } : { policy, kind, diagnostics }
}

/** The paths of the wanted nodes. Iterative: a value may be nested deeper than the engine's stack. */
function pathsOf(root: JsonNode, wanted: ReadonlySet<Spot>): ReadonlyMap<Spot, Path> {
  const paths = new Map<Spot, Path>()
  const open: { readonly node: JsonNode; readonly path: Path }[] = [{ node: root, path: [] }]
  for (let next = open.pop(); next !== undefined && paths.size < wanted.size; next = open.pop()) {
    const { node, path } = next
    if (wanted.has(node)) paths.set(node, path)
    if (node.type === 'array') {
      for (const [i, element] of node.elements.entries()) open.push({ node: element, path: [...path, i] })
    } else if (node.type === 'object') {
      for (const member of node.members) {
        const to = [...path, member.name.value]
        if (wanted.has(member)) paths.set(member, to)
        if (wanted.has(member.name)) paths.set(member.name, to)
        open.push({ node: member.value, path: to })
      }
    }
  }
  return paths
}
