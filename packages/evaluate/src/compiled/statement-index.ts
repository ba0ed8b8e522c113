// The statements of one action by their resources, so that most of those that do not concern a resource are never
// touched: touching one costs more than the comparison, for it is rarely in a cache. It refuses to judge: what it finds is
// still to be matched.
import { type CompiledResource, EVERYTHING, SIXTH } from './resource.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { buildResourceIndex, type ResourceIndex } from './resource-index.ts'
import type { CompiledStatement } from './statement.ts'
import { NO } from './verdict.ts'

/** Few statements: what can be said of them without touching them, side by side in memory. Many: by segments. */
export type StatementIndex = FewStatements | ({ readonly size: 'many' } & ResourceIndex<CompiledStatement>)

export type FewStatements = {
  readonly size: 'few'
  /** A statement once for each of its resources. */
  readonly statements: readonly CompiledStatement[]
  /** Two numbers for each: that of the outer segments, -1 without any, and what tells of the sixth, 0 for nothing. */
  readonly marks: readonly number[]
}

/** Up to so many statements, looking through what is said of them is as fast as a map. */
const FEW_STATEMENTS = 32

/** Linear. A statement whose resources are indexed already stands under none of them. */
export function buildStatementIndex(statements: readonly CompiledStatement[]): StatementIndex {
  const entries = statements.flatMap(entriesOf)
  if (statements.length > FEW_STATEMENTS) return { size: 'many', ...buildResourceIndex(entries) }
  return {
    size: 'few',
    statements: entries.map(([, statement]) => statement),
    marks: entries.flatMap(([resource]) => [resource.outer?.id ?? -1, markOf(resource)]),
  }
}

function entriesOf(statement: CompiledStatement): (readonly [CompiledResource, CompiledStatement])[] {
  if (statement.many !== undefined || statement.resource === undefined) return [[EVERYTHING, statement]]
  const entries: (readonly [CompiledResource, CompiledStatement])[] = []
  for (let one: CompiledResource | undefined = statement.resource; one !== undefined; one = one.next) {
    entries.push([one, statement])
  }
  return entries
}

/** False when an entry cannot cover a resource of six segments. Hot: touches nothing but numbers. */
export function mayCover({ marks }: FewStatements, entry: number, resource: ResourceFacts): boolean {
  const outer = marks[2 * entry] ?? -1
  // One more than the verdict, as the resource keeps them.
  if (outer >= 0 && resource.verdicts?.[outer] === NO + 1) return false
  const mark = marks[2 * entry + 1] ?? 0
  if (mark > 0) return mark === printOfSixth(resource)
  return mark === 0 || mayBegin(resource, -mark)
}

/** Above 0 for a literal, below 0 for a prefix. A number of 30 bits, which V8 keeps without an object of its own. */
function markOf({ outer, how, sixth }: CompiledResource): number {
  if (outer === undefined || typeof sixth !== 'string') return 0
  if (how === SIXTH.literal) return printOf(sixth, 0)
  const { length } = sixth
  // `P/*` also covers `P`.
  if (how !== SIXTH.prefix || length < 3 || length > MAX_MARKED || sixth.endsWith('/')) return 0
  return -(length * 0x10000 + lettersAt(sixth, length))
}

const MAX_MARKED = 0x3fff

/** Two letters before the last of a prefix, which mostly parts an id from what follows. */
function lettersAt(text: string, end: number): number {
  return ((text.charCodeAt(end - 3) & 0xff) << 8) | (text.charCodeAt(end - 2) & 0xff)
}

function mayBegin({ text, sixthAt }: ResourceFacts, mark: number): boolean {
  const end = sixthAt + (mark >> 16)
  return end <= text.length && lettersAt(text, end) === (mark & 0xffff)
}

function printOfSixth(resource: ResourceFacts): number {
  if (resource.print === 0) resource.print = printOf(resource.text, resource.sixthAt)
  return resource.print
}

/** A number, never 0, that texts from `start` on share only rarely: of their length and their last characters. */
export function printOf(text: string, start: number): number {
  let print = text.length - start
  const from = Math.max(start, text.length - 4)
  for (let i = text.length - 1; i >= from; i -= 1) print = (Math.imul(print, 31) + text.charCodeAt(i)) & 0x3fffffff
  return print === 0 ? 1 : print
}
