// Statements side by side by their resources, so that most of those that do not concern a resource are never touched:
// touching one costs more than the comparison, for it is rarely in a cache. It refuses to judge: what it leaves is still
// to be matched.
import { type CompiledResource, EVERYTHING, SIXTH } from './resource.ts'
import type { ResourceFacts } from './resource-facts.ts'
import type { CompiledStatement } from './statement.ts'
import { NO } from './verdict.ts'

/**
 * For each run of statements that share outer segments: the number of these, -1 for none; how long the run is; and for
 * each resource of each statement what tells of its sixth segment, 0 for nothing, and the statement. One list, for each
 * object on the way to a statement is one more that no cache may hold.
 */
export type FewStatements = readonly (number | CompiledStatement)[]

/** A statement under one of its resources. */
export type Entry = readonly [CompiledResource, CompiledStatement]

/** The statements under each of their resources; where these are indexed already, or none, under one that covers all. */
export function entriesOf(statements: readonly CompiledStatement[]): readonly Entry[] {
  const entries: Entry[] = []
  for (const statement of statements) {
    const { resource, many } = statement
    if (many !== undefined || resource === undefined) entries.push([EVERYTHING, statement])
    else
      for (let one: CompiledResource | undefined = resource; one !== undefined; one = one.next)
        entries.push([one, statement])
  }
  return entries
}

/** Linear. */
export function fewStatements(entries: readonly Entry[]): FewStatements {
  const runs = new Map<number, Entry[]>()
  for (const entry of entries) {
    const outer = entry[0].outer?.id ?? -1
    const run = runs.get(outer)
    if (run === undefined) runs.set(outer, [entry])
    else run.push(entry)
  }
  const few: (number | CompiledStatement)[] = []
  for (const [outer, run] of runs) {
    few.push(outer, 2 * run.length)
    for (const [resource, statement] of run) few.push(markOf(resource), statement)
  }
  // A copy holds just what it needs; a list that grew holds room for more.
  return few.slice()
}

/** False when what stands before the sixth segment is known not to match. Hot. */
export function mayMatch(outer: number, { verdicts }: ResourceFacts): boolean {
  // One more than the verdict, as the resource keeps them.
  return outer < 0 || verdicts?.[outer] !== NO + 1
}

/** False when the sixth segment cannot match. Hot: touches nothing but numbers and the text. */
export function mayCover(mark: number, resource: ResourceFacts): boolean {
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
function printOf(text: string, start: number): number {
  let print = text.length - start
  const from = Math.max(start, text.length - 4)
  for (let i = text.length - 1; i >= from; i -= 1) print = (Math.imul(print, 31) + text.charCodeAt(i)) & 0x3fffffff
  return print === 0 ? 1 : print
}
