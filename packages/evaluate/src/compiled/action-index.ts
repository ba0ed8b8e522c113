// The statements of one layer and effect by their action patterns: by exact action, by service and the head of the API's
// name, and the few patterns that any action may match. It refuses to know resources and conditions.
import { type CompiledAction, matchAction } from './action.ts'
import type { ActionFacts } from './action-facts.ts'
import { type Entry, entriesOf, type FewStatements, fewStatements } from './few-statements.ts'
import { buildHeadIndex, type HeadIndex, itemsByHead } from './head-index.ts'
import { isEverything } from './resource.ts'
import type { ResourceIndex } from './resource-index.ts'
import type { CompiledStatement } from './statement.ts'
import { NO, type Verdict, YES } from './verdict.ts'

/** Statements that share an action pattern. */
type Group = {
  readonly action: CompiledAction
  /** Their positions in the layer. */
  readonly positions: readonly number[]
  /** The statements themselves, once the group was needed. */
  reached: ReachedGroup | undefined
}

export type ReachedGroup = {
  readonly statements: readonly CompiledStatement[]
  /** One that matches every request with this action, whatever the rest of it. */
  readonly certain: CompiledStatement | undefined
  /** The statements by resource, made when they are first looked up. */
  index: ResourceIndex<CompiledStatement> | undefined
}

export type ActionIndex = {
  readonly exact: ReadonlyMap<string, Group>
  /** By literal service, the patterns with a wildcard in the API's name. */
  readonly services: ReadonlyMap<string, HeadIndex<Group>>
  readonly rest: readonly Group[]
}

/** What the statements of a layer and effect come to for an action. */
export type Candidates = {
  /** A statement that matches every request with the action. */
  readonly certain: CompiledStatement | undefined
  /** The statements of all small groups whose pattern surely matches, side by side. */
  readonly few: FewStatements
  /** The other groups, each with the verdict of its pattern, never `NO`. */
  readonly groups: readonly ReachedGroup[]
  readonly verdicts: readonly Verdict[]
}

export const NO_CANDIDATES: Candidates = { certain: undefined, few: [], groups: [], verdicts: [] }

/** True when no statement can match. */
export function isEmpty({ certain, few, groups }: Candidates): boolean {
  return certain === undefined && few.length === 0 && groups.length === 0
}

/** Positions of statements by action patterns, as they are gathered. */
export type StatementsByAction = {
  /** By the text of a pattern, which is one look-up for each; texts of one key have the same positions. */
  readonly byText: Map<string, ActionEntry>
  /** By {@link CompiledAction.key}. */
  readonly byKey: Map<string, ActionEntry>
}

type ActionEntry = {
  readonly action: CompiledAction
  /** The list of statements that have no other. */
  readonly alone: readonly CompiledAction[]
  readonly positions: number[]
}

export function noStatements(): StatementsByAction {
  return { byText: new Map(), byKey: new Map() }
}

/** A new entry for an action. */
export function addAction({ byText, byKey }: StatementsByAction, action: CompiledAction): ActionEntry {
  const entry = { action, alone: [action], positions: byKey.get(action.key)?.positions ?? [] }
  byText.set(action.text, entry)
  if (!byKey.has(action.key)) byKey.set(action.key, entry)
  return entry
}

export function buildActionIndex({ byKey }: StatementsByAction): ActionIndex {
  const exact = new Map<string, Group>()
  const globs = new Map<string, (readonly [string, Group])[]>()
  const rest: Group[] = []
  for (const [key, { action, positions }] of byKey) {
    const { form, service, name } = action
    // A copy holds just what it needs; a list that grew holds room for more.
    const group: Group = { action, positions: positions.slice(), reached: undefined }
    if (form === 'nothing') continue
    if (form !== 'api' || service.includes('*')) rest.push(group)
    else if (typeof name === 'string') exact.set(key, group)
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

/**
 * The candidates for an action; `statementAt` gives the statement at a position. Its cost matters little: what it finds is
 * kept for each action.
 */
export function candidatesOf(
  index: ActionIndex,
  action: ActionFacts,
  statementAt: (position: number) => CompiledStatement,
): Candidates {
  const few: Entry[] = []
  const groups: ReachedGroup[] = []
  const verdicts: Verdict[] = []
  let certain: CompiledStatement | undefined
  for (const group of groupsFor(index, action)) {
    const verdict = matchAction(group.action, action)
    if (verdict === NO) continue
    const reached = reach(group, statementAt)
    const { statements } = reached
    if (verdict === YES) certain ??= reached.certain
    const entries = verdict === YES && statements.length <= SMALL_GROUP ? entriesOf(statements) : undefined
    if (entries !== undefined && few.length + entries.length <= MAX_FEW) few.push(...entries)
    else {
      groups.push(reached)
      verdicts.push(verdict)
    }
  }
  if (few.length === 0 && groups.length === 0) return NO_CANDIDATES
  return { certain, few: fewStatements(few), groups, verdicts }
}

function reach(group: Group, statementAt: (position: number) => CompiledStatement): ReachedGroup {
  if (group.reached === undefined) {
    const statements = group.positions.map(statementAt)
    group.reached = { statements, certain: statements.find(isCertain), index: undefined }
  }
  return group.reached
}

/** True when nothing but the action decides whether the statement matches. */
function isCertain({ member, principal, resource, condition }: CompiledStatement): boolean {
  if (member !== YES || principal !== undefined || condition !== undefined) return false
  for (let one = resource; one !== undefined; one = one.next) if (isEverything(one)) return true
  return resource === undefined
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
