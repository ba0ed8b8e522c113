// Looks for a statement of a layer that matches, and stops at the first. What could not be judged on the way is
// remembered. It refuses to know what a match means for the decision.
import type { Candidates, Group } from './action-index.ts'
import { DELEGATED } from './principal.ts'
import type { RequestFacts } from './request-facts.ts'
import type { CompiledResource } from './resource.ts'
import type { ResourceFacts } from './resource-facts.ts'
import { buildResourceIndex, findByResource } from './resource-index.ts'
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

/** Up to so many statements a loop is as fast as an index. */
const FEW_STATEMENTS = 16

/** The first deny that counts: one that matches or cannot be judged (P-1). */
export function findDeny(candidates: Candidates, search: Search): CompiledStatement | undefined {
  return find(candidates, search, true)
}

/** The first allow that matches, delegated ones aside. */
export function findAllow(candidates: Candidates, search: Search): CompiledStatement | undefined {
  return find(candidates, search, false)
}

function find({ groups, verdicts }: Candidates, search: Search, deny: boolean): CompiledStatement | undefined {
  for (let i = 0; i < groups.length; i += 1) {
    const group = groups[i]
    const verdict = verdicts[i]
    if (group === undefined || verdict === undefined) continue
    if (group.certain !== undefined && verdict === YES) return group.certain
    const found =
      group.statements.length > FEW_STATEMENTS
        ? findIndexed(group, verdict, search, deny)
        : findOneByOne(group.statements, verdict, search, deny)
    if (found !== undefined) return found
  }
  return undefined
}

function findOneByOne(
  statements: readonly CompiledStatement[],
  action: Verdict,
  search: Search,
  deny: boolean,
): CompiledStatement | undefined {
  for (const statement of statements) {
    if (counts(statement, action, search, deny)) return statement
  }
  return undefined
}

function findIndexed(group: Group, action: Verdict, search: Search, deny: boolean): CompiledStatement | undefined {
  group.index ??= buildResourceIndex(group.statements.flatMap(entriesOf))
  let found: CompiledStatement | undefined
  findByResource(group.index, search.resource, (statement) => {
    if (counts(statement, action, search, deny)) found = statement
    return found !== undefined
  })
  return found
}

/** Whether the statement settles the search; what cannot be judged is remembered, for a deny it settles too. */
function counts(statement: CompiledStatement, action: Verdict, search: Search, deny: boolean): boolean {
  const verdict = matchStatement(statement, action, search.request, search.resource)
  if (verdict === NO) return false
  if (verdict === YES) return true
  if (verdict === DELEGATED) {
    search.delegated ??= statement
    return false
  }
  if (search.doubts === undefined) search.doubts = [statement]
  else search.doubts.push(statement)
  return deny
}

const ANYTHING: CompiledResource = {
  text: '*',
  outer: undefined,
  how: 0,
  at: 0,
  extra: undefined,
  verdict: YES,
  next: undefined,
}

/** A statement under each of its resources; one with many has an index of its own and stands under none. */
function entriesOf(statement: CompiledStatement): (readonly [CompiledResource, CompiledStatement])[] {
  if (statement.many !== undefined || statement.resource === undefined) return [[ANYTHING, statement]]
  const entries: (readonly [CompiledResource, CompiledStatement])[] = []
  for (let one: CompiledResource | undefined = statement.resource; one !== undefined; one = one.next) {
    entries.push([one, statement])
  }
  return entries
}
