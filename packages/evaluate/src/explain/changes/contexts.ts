// Contexts that leave less in the way of an allow: from each context that was tried, one gap after the other is closed, the
// most promising context first. Bounded, and the same for the same input. It refuses to know what closes the gaps that no context
// closes.
import type { CompiledEntry } from '../../compiled/condition.ts'
import type { RequestFacts } from '../../compiled/request-facts.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'
import { NO, YES } from '../../compiled/verdict.ts'
import { compareGaps, type Gaps, gapsOf } from './gaps.ts'
import { type Constraint, type ContextChange, nameOf, solveKey, withContext } from './keys.ts'
import type { Obstacles, Requirement } from './obstacles.ts'

/** A context that was tried. */
export type Tried = {
  readonly change: ContextChange
  readonly gaps: Gaps
  /** What the change is for, by key. */
  readonly constraints: Constraints
}

type Constraints = ReadonlyMap<string, readonly Constraint[]>

/** So many contexts are tried, if few statements are concerned. */
const MAX_TRIED = 50
/** So many statements are looked at over all contexts; one context is always tried. */
const MAX_LOOKS = 250_000
/** More contexts that leave nothing in the way are not looked for. */
const MAX_FULL = 8
/** So many ways to close one gap are looked at, and so many in all from one context, of which some may work. */
const MAX_WAYS_FOR_GAP = 8
const MAX_WAYS = 100
const MAX_WORKING = 12
/** So many gaps are closed in one go. */
const MAX_TOGETHER = 12

/** Every context that was tried, the unchanged one first. */
export function tryContexts(obstacles: readonly Obstacles[], request: RequestFacts): readonly Tried[] {
  const looks = obstacles.reduce((sum, { denies, requirements }) => {
    return requirements.reduce((more, { options }) => more + options.length, sum + denies.length)
  }, 1)
  const most = Math.max(1, Math.min(MAX_TRIED, Math.floor(MAX_LOOKS / looks)))
  const unchanged: ContextChange = new Map()
  const start: Tried = { change: unchanged, gaps: gapsOf(obstacles, request), constraints: new Map() }
  const tried = [start]
  const known = new Set([textOf(unchanged)])
  const open = [start]
  while (tried.length < most && tried.filter(isFull).length < MAX_FULL) {
    const next = takeBest(open)
    if (next === undefined) break
    const before = tried.length
    for (const constraints of waysOn(next, request)) {
      if (tried.length >= Math.min(most, before + MAX_WORKING)) break
      const change = solve(constraints, request)
      if (change === undefined || known.has(textOf(change))) continue
      known.add(textOf(change))
      const found = { change, gaps: gapsOf(obstacles, withContext(request, change)), constraints }
      tried.push(found)
      open.push(found)
    }
  }
  return tried
}

function isFull({ gaps }: Tried): boolean {
  return gaps.denies.length === 0 && gaps.missing.length === 0
}

function textOf(change: ContextChange): string {
  return JSON.stringify([...change].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Fewer gaps, then fewer keys, then the earlier. */
function takeBest(open: Tried[]): Tried | undefined {
  let best = 0
  for (const [i, one] of open.entries()) {
    const so = open[best]
    if (so !== undefined && compareTried(one, so) < 0) best = i
  }
  return open.splice(best, 1)[0]
}

/** The least invasive first. */
export function compareTried(a: Tried, b: Tried): number {
  return compareGaps(a.gaps, b.gaps) || a.change.size - b.change.size
}

/** The constraints of the context with those that would close many gaps, then with those that would close one more. */
function* waysOn({ gaps, constraints }: Tried, request: RequestFacts): Generator<Constraints> {
  yield closingMany(gaps, constraints, request)
  let left = MAX_WAYS
  for (const ways of waysByGap(gaps)) {
    for (const more of ways) {
      left -= 1
      if (left < 0) return
      yield merged(constraints, more)
    }
  }
}

/** One gap after the other, each in the first way that agrees with those before. */
function closingMany(gaps: Gaps, constraints: Constraints, request: RequestFacts): Constraints {
  let all = constraints
  let left = MAX_TOGETHER
  for (const ways of waysByGap(gaps)) {
    if (ways.length === 0) continue
    left -= 1
    if (left < 0) break
    all = ways.map((more) => merged(all, more)).find((one) => solve(one, request) !== undefined) ?? all
  }
  return all
}

type Ways = readonly (readonly Constraint[])[]

function* waysByGap({ denies, missing }: Gaps): Generator<Ways> {
  for (const deny of denies) yield waysToSilence(deny)
  for (const requirement of missing) yield waysToMatch(requirement)
}

/** A deny is silent once one entry of its condition is false. */
function waysToSilence({ condition = [] }: CompiledStatement): Ways {
  return condition
    .filter(isOpen)
    .slice(0, MAX_WAYS_FOR_GAP)
    .map((entry) => [{ entry, wanted: NO }])
}

/** An allow matches once every entry of its condition is true; those with few entries first. */
function waysToMatch({ options }: Requirement): Ways {
  return options
    .flatMap(({ condition }) => (condition?.every(isOpen) === true ? [condition] : []))
    .sort((a, b) => a.length - b.length)
    .slice(0, MAX_WAYS_FOR_GAP)
    .map((condition) => condition.map((entry) => ({ entry, wanted: YES })))
}

/** False for what no value can change: an unknown operator, an empty list. */
function isOpen({ fixed }: CompiledEntry): boolean {
  return fixed === undefined
}

function merged(constraints: Constraints, more: readonly Constraint[]): Constraints {
  const result = new Map(constraints)
  for (const constraint of more) {
    const name = nameOf(constraint.entry.key)
    const before = result.get(name) ?? []
    if (!before.some(({ entry, wanted }) => entry === constraint.entry && wanted === constraint.wanted)) {
      result.set(name, [...before, constraint])
    }
  }
  return result
}

/** The values of all keys; nothing if one has none. */
function solve(constraints: Constraints, request: RequestFacts): ContextChange | undefined {
  const change = new Map<string, string | number | boolean | readonly (string | number | boolean)[] | null>()
  for (const ofKey of constraints.values()) {
    const found = solveKey(ofKey, request)
    if (found === undefined) return undefined
    for (const [name, value] of found) change.set(name, value)
  }
  return change
}
