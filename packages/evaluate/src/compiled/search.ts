// Looks for a statement of a layer that matches, and stops at the first. What could not be judged on the way is
// remembered. It refuses to know what a match means for the decision.
import type { Account } from '../request.ts'
import type { Candidates, ReachedGroup } from './action-index.ts'
import { entriesOf, type FewStatements, mayCover, mayMatch } from './few-statements.ts'
import { itemsByHead } from './head-index.ts'
import { createPlaces, type Places } from './places.ts'
import { DELEGATED } from './principal.ts'
import { createRequestSlots, type RequestFacts, type RequestSlots } from './request-facts.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { buildResourceIndex, type ResourceIndex } from './resource-index.ts'
import { type CompiledStatement, matchStatement } from './statement.ts'
import { NO, type Verdict, YES } from './verdict.ts'

/** The state of one search, made once for each resource of a request and used for all layers. */
export type Search = {
  readonly request: RequestFacts
  readonly resource: ResourceFacts
  /** Statements that could not be judged. */
  doubts: CompiledStatement[] | undefined
  /** An allow that matches, but leaves the decision to the caller's account (PRIN-3). */
  delegated: CompiledStatement | undefined
}

/** A search that is used again and again, with room for the request and its resources. */
export type SearchSlots = Omit<Search, 'resource'> & {
  readonly request: RequestSlots
  readonly places: Places
  resource: ResourceFacts
}

export function createSearchSlots(givenOwner: Account | undefined): SearchSlots {
  const request = createRequestSlots()
  const places = createPlaces(request.caller, givenOwner)
  return { request, places, resource: places.spare, doubts: undefined, delegated: undefined }
}

/**
 * The first statement that settles the search: a deny that matches or cannot be judged (P-1), an allow that matches,
 * delegated ones aside. Hot.
 */
export function find({ certain, few, groups, verdicts }: Candidates, search: Search): CompiledStatement | undefined {
  if (certain !== undefined) return certain
  const found = few.length === 0 ? undefined : findAmongFew(few, search)
  return found === undefined && groups.length > 0 ? findInGroups(groups, verdicts, search) : found
}

/** Passes over statements whose outer segments or sixth segment are known to differ. */
function findAmongFew(few: FewStatements, search: Search): CompiledStatement | undefined {
  const { resource } = search
  const isQcs = resource.form === 'qcs'
  for (let at = 0; at < few.length; ) {
    const outer = few[at]
    const length = few[at + 1]
    if (typeof outer !== 'number' || typeof length !== 'number') return undefined
    const end = at + 2 + length
    if (!isQcs || mayMatch(outer, resource)) {
      for (let i = at + 2; i < end; i += 2) {
        const mark = few[i]
        if (isQcs && typeof mark === 'number' && !mayCover(mark, resource)) continue
        const statement = few[i + 1]
        if (typeof statement === 'object' && settles(statement, YES, search)) return statement
      }
    }
    at = end
  }
  return undefined
}

function findInGroups(
  groups: readonly ReachedGroup[],
  verdicts: readonly Verdict[],
  search: Search,
): CompiledStatement | undefined {
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]
    const verdict = verdicts[i]
    if (group === undefined || verdict === undefined) continue
    group.index ??= buildResourceIndex(entriesOf(group.statements))
    const found = findIndexed(group.index, verdict, search)
    if (found !== undefined) return found
  }
  return undefined
}

function findIndexed(
  { wild, literals, heads }: ResourceIndex<CompiledStatement>,
  action: Verdict,
  search: Search,
): CompiledStatement | undefined {
  const { form, text, sixthAt } = search.resource
  const open = firstOf(wild, action, search)
  if (open !== undefined || form !== 'qcs') return open
  const sixth = text.slice(sixthAt)
  const same = literals.get(sixth)
  const literal = same === undefined ? undefined : firstOf(same, action, search)
  if (literal !== undefined) return literal
  for (const length of heads.lengths) {
    const found = firstOf(itemsByHead(heads, length, sixth), action, search)
    if (found !== undefined) return found
  }
  return undefined
}

function firstOf(
  statements: readonly CompiledStatement[],
  action: Verdict,
  search: Search,
): CompiledStatement | undefined {
  for (let i = 0; i < statements.length; i += 1) {
    const statement = statements[i]
    if (statement !== undefined && settles(statement, action, search)) return statement
  }
  return undefined
}

/** Whether the statement settles the search; what cannot be judged is remembered, and a deny settles it then too. */
function settles(statement: CompiledStatement, action: Verdict, search: Search): boolean {
  const verdict = matchStatement(statement, action, search.request, search.resource)
  if (verdict === NO) return false
  if (verdict === YES) return true
  if (verdict === DELEGATED) {
    search.delegated ??= statement
    return false
  }
  if (search.doubts === undefined) search.doubts = [statement]
  else search.doubts.push(statement)
  return statement.isDeny
}
