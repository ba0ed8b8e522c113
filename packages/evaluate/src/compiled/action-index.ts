// The statements of one layer and effect by their action patterns: by exact action, by service and the head of the API's
// name, and the few patterns that any action may match. It refuses to know resources and conditions.
import { type CompiledAction, matchAction } from './action.ts'
import type { ActionFacts } from './action-facts.ts'
import { type Entry, entriesOf, type FewStatements, fewStatements, NO_STATEMENTS } from './few-statements.ts'
import { buildHeadIndex, type HeadIndex, itemsByHead } from './head-index.ts'
import type { ResourceIndex } from './resource-index.ts'
import type { CompiledStatement } from './statement.ts'
import { NO, type Verdict, YES } from './verdict.ts'

/** Statements that share an action pattern. */
export type Group = {
  readonly action: CompiledAction
  readonly statements: readonly CompiledStatement[]
  /** One that matches every request with this action, whatever the rest of it. */
  readonly certain: CompiledStatement | undefined
  /** The statements by resource, made when the group is first asked for. */
  index: ResourceIndex<CompiledStatement> | undefined
}

export type ActionIndex = {
  readonly exact: ReadonlyMap<string, Group>
  /** By literal service, the patterns with a wildcard in the API's name. */
  readonly services: ReadonlyMap<string, HeadIndex<Group>>
  readonly rest: readonly Group[]
}

/** The groups that an action falls into, each with the verdict of its pattern, never `NO`. */
export type Candidates = {
  /** A statement that matches every request with the action. */
  readonly certain: CompiledStatement | undefined
  /** The statements of all small groups whose pattern surely matches, side by side. */
  readonly few: FewStatements
  /** The other groups. */
  readonly groups: readonly Group[]
  readonly verdicts: readonly Verdict[]
}

export const NO_CANDIDATES: Candidates = { certain: undefined, few: NO_STATEMENTS, groups: [], verdicts: [] }

/** True when no statement can match. */
export function isEmpty({ certain, few, groups }: Candidates): boolean {
  return certain === undefined && few.statements.length === 0 && groups.length === 0
}

/** Statements by the text of their patterns without `name/`, which has no meaning. */
export type StatementsByAction = Map<
  string,
  { readonly action: CompiledAction; readonly statements: CompiledStatement[] }
>

/** Adds a statement under one of its actions. */
export function addStatement(byAction: StatementsByAction, action: CompiledAction, statement: CompiledStatement): void {
  const found = byAction.get(action.key)
  if (found === undefined) byAction.set(action.key, { action, statements: [statement] })
  else found.statements.push(statement)
}

/** `isCertain` says of a statement that nothing but its action decides whether it matches. */
export function buildActionIndex(
  byAction: StatementsByAction,
  isCertain: (statement: CompiledStatement) => boolean,
): ActionIndex {
  const exact = new Map<string, Group>()
  const globs = new Map<string, (readonly [string, Group])[]>()
  const rest: Group[] = []
  for (const [key, { action, statements }] of byAction) {
    const { form, isGlob, service, name } = action
    // A copy holds just what it needs; a list that grew holds room for more.
    const group: Group = {
      action,
      statements: statements.slice(),
      certain: statements.find(isCertain),
      index: undefined,
    }
    if (form === 'nothing') continue
    if (form !== 'api' || service.includes('*')) rest.push(group)
    else if (!isGlob) exact.set(key, group)
    else {
      const heads = globs.get(service) ?? []
      heads.push([name?.head ?? '', group])
      globs.set(service, heads)
    }
  }
  const services = new Map([...globs].map(([service, heads]) => [service, buildHeadIndex(heads)] as const))
  return { exact, services, rest }
}

/** Larger groups are indexed, once for all actions that they are for. */
const SMALL_GROUP = 32
/** So many resources at most are put side by side. */
const MAX_FEW = 160

/** The candidates for an action. Its cost does not matter: what it finds is kept for each action. */
export function candidatesOf(index: ActionIndex, action: ActionFacts): Candidates {
  const few: Entry[] = []
  const groups: Group[] = []
  const verdicts: Verdict[] = []
  let certain: CompiledStatement | undefined
  for (const group of groupsFor(index, action)) {
    const verdict = matchAction(group.action, action)
    if (verdict === NO) continue
    const { statements } = group
    if (verdict === YES) certain ??= group.certain
    const entries = verdict === YES && statements.length <= SMALL_GROUP ? entriesOf(statements) : undefined
    if (entries !== undefined && few.length + entries.length <= MAX_FEW) few.push(...entries)
    else {
      groups.push(group)
      verdicts.push(verdict)
    }
  }
  if (few.length === 0 && groups.length === 0) return NO_CANDIDATES
  return { certain, few: fewStatements(few), groups, verdicts }
}

/** Those whose pattern may match. */
function groupsFor({ exact, services, rest }: ActionIndex, action: ActionFacts): readonly Group[] {
  const groups: Group[] = []
  const same = exact.get(action.text)
  if (same !== undefined) groups.push(same)
  const byHead = action.service === undefined ? undefined : services.get(action.service)
  if (byHead !== undefined) {
    for (const length of byHead.lengths) groups.push(...itemsByHead(byHead, length, action.api))
  }
  groups.push(...rest)
  return groups
}
