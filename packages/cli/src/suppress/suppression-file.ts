// A file with suppressions, YAML or JSON, with the place of each entry; and the text of one with entries added. It refuses to
// know which findings there are.
import { type Document, isMap, isNode, isSeq, parseDocument } from 'yaml'
import { positionAt, sourceOf } from '../report/positions.ts'
import { type Entry, type EntryProblem, readEntries } from './entries.ts'

/** What a file holds, or what is wrong with it, as lines that begin with the place. */
export type SuppressionFile =
  | { readonly text: string; readonly entries: readonly Entry[] }
  | { readonly problems: readonly string[] }

/** Aliases are bounded, so that a few lines cannot stand for gigabytes. */
const OPTIONS = { logLevel: 'error', uniqueKeys: true } as const
const MOST_ALIASES = 100

/** Reads a file; `path` is what problems are told with. Linear. */
export function readSuppressionFile(
  text: string,
  path: string,
  origin: Entry['origin'] & ('file' | 'baseline'),
): SuppressionFile {
  const source = sourceOf(text)
  const told = (offset: number, message: string): string => {
    const { line, column } = positionAt(source, offset)
    return `${path}:${line}:${column}: ${message}`
  }
  const document = parseDocument(text, OPTIONS)
  const [fault] = document.errors
  if (fault !== undefined) return { problems: [told(fault.pos[0], fault.message.split('\n')[0] ?? '')] }
  const placeOf = (at: readonly (string | number)[]): Entry['at'] => rangeAt(document, at)
  const { entries, problems } = readEntries(plainValue(document), origin, placeOf)
  if (problems.length > 0)
    return { problems: problems.map((problem) => told(startOf(document, problem), problem.message)) }
  return { text, entries }
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch {
    return undefined
  }
}

function startOf(document: Document, { path }: EntryProblem): number {
  return rangeAt(document, path).start
}

/** The place of what a path leads to, or of the nearest thing above it that has one. */
function rangeAt(document: Document, path: readonly (string | number)[]): Entry['at'] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return { start: node.range[0], end: node.range[1] }
  }
  return { start: 0, end: 0 }
}

const HEAD = `# Findings that may rest, each with its reason. One comes back when what it rests on grows, when its last day has gone, and
# when it is at another place. What hides nothing any more is reported.
`

/** An entry as it is written. */
export type NewEntry = Pick<Entry, 'file' | 'rule' | 'place' | 'evidence' | 'reason' | 'expires'>

/** The text with entries added at the end of the list; comments and layout stay. A new file begins with what it is for. */
export function withEntries(text: string, added: readonly NewEntry[]): string {
  const document = parseDocument(text.trim() === '' ? `${HEAD}suppressions: []\n` : text, OPTIONS)
  const list = document.get('suppressions', true)
  if (!isMap(document.contents) || !isSeq(list)) return text
  list.flow = false
  for (const entry of added) list.add(document.createNode(entry))
  return document.toString({ lineWidth: 0 })
}
