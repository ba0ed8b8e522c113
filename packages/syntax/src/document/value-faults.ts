// The faults found in values. Values have no places, so a fault keeps its node until its path is known: the names and
// positions that lead to it. It refuses to know how faults are found.
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { MESSAGES_EN } from '../diagnostics/messages-en.ts'
import { createReporter, renderAll } from '../diagnostics/reporter.ts'
import type { JsonNode } from '../json/tree.ts'
import type { Span } from '../span.ts'
import type { Sink, Spot } from './reader.ts'

type Path = readonly (string | number)[]
type Part = { readonly node: JsonNode; readonly path: Path }

export type ValueFaults = {
  /** Where readers report. */
  readonly sink: Sink
  /** Says where in the value a node stands that was made of a part of it. Faults below it are found then. */
  readonly addPart: (node: JsonNode, path: Path) => void
  /** The faults so far, worded, in the order they were found. Linear in the parts. */
  readonly diagnostics: () => readonly Diagnostic[]
}

const NOWHERE: Span = { start: 0, end: 0 }

/** No faults yet. */
export function createValueFaults(): ValueFaults {
  const reporter = createReporter()
  const spots: Spot[] = []
  const parts: Part[] = []
  return {
    sink: {
      placeIn: () => undefined,
      hasStructural: reporter.hasStructural,
      reportAt: (code, at, args) => {
        // Places are unknown, so the position in the list of faults stands for them until paths are looked up.
        const index = spots.push(at)
        reporter.report(code, { start: index, end: index }, args)
      },
    },
    addPart: (node, path) => parts.push({ node, path }),
    diagnostics: () => {
      const drafts = reporter.drafts()
      if (drafts.length === 0) return []
      const paths = pathsOf(parts, new Set(spots))
      return renderAll(drafts, MESSAGES_EN).map((diagnostic) => {
        const spot = spots[diagnostic.span.start - 1]
        const path = spot === undefined ? [] : (paths.get(spot) ?? [])
        return { ...diagnostic, span: NOWHERE, path }
      })
    },
  }
}

/** The paths of the wanted nodes. Iterative: a value may be nested deeper than the engine's stack. */
function pathsOf(parts: readonly Part[], wanted: ReadonlySet<Spot>): ReadonlyMap<Spot, Path> {
  const paths = new Map<Spot, Path>()
  const open = [...parts]
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
