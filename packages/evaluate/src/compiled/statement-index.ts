// The statements of one action by their resources, so that most of those that do not concern a resource are never
// touched: touching one costs more than the comparison, for it is rarely in a cache. It refuses to judge: what it finds is
// still to be matched.
import type { Outer } from './outer.ts'
import { type CompiledResource, EVERYTHING, SIXTH } from './resource.ts'
import { buildResourceIndex, type ResourceIndex } from './resource-index.ts'
import type { CompiledStatement } from './statement.ts'

/** Few statements: what can be said of them without touching them, side by side in memory. Many: by segments. */
export type StatementIndex =
  | {
      readonly size: 'few'
      readonly statements: readonly CompiledStatement[]
      /** Their outer segments, which many share; none where there is not just one. */
      readonly outers: readonly (Outer | undefined)[]
      /** The prints of literal sixth segments, 0 where it is none. */
      readonly prints: Int32Array
    }
  | ({ readonly size: 'many' } & ResourceIndex<CompiledStatement>)

/** Up to so many statements, looking through what is said of them is as fast as a map. */
const FEW_STATEMENTS = 32

/** Linear. A statement whose resources are indexed already stands under none of them. */
export function buildStatementIndex(statements: readonly CompiledStatement[]): StatementIndex {
  if (statements.length > FEW_STATEMENTS) {
    return { size: 'many', ...buildResourceIndex(statements.flatMap(entriesOf)) }
  }
  const outers: (Outer | undefined)[] = []
  const prints = new Int32Array(statements.length)
  for (const [i, { resource }] of statements.entries()) {
    const single = resource?.next === undefined ? resource : undefined
    outers.push(single?.outer)
    if (single?.outer !== undefined && single.how === SIXTH.literal) prints[i] = printOf(single.text, single.at)
  }
  return { size: 'few', statements, outers, prints }
}

/** A number, never 0, that texts from `start` on share only rarely: of their length and their last characters. */
export function printOf(text: string, start: number): number {
  let print = text.length - start
  const from = Math.max(start, text.length - 6)
  for (let i = text.length - 1; i >= from; i -= 1) print = (Math.imul(print, 31) + text.charCodeAt(i)) | 0
  return print === 0 ? 1 : print
}

function entriesOf(statement: CompiledStatement): (readonly [CompiledResource, CompiledStatement])[] {
  if (statement.many !== undefined || statement.resource === undefined) return [[EVERYTHING, statement]]
  const entries: (readonly [CompiledResource, CompiledStatement])[] = []
  for (let one: CompiledResource | undefined = statement.resource; one !== undefined; one = one.next) {
    entries.push([one, statement])
  }
  return entries
}
