// What would change a deny: contexts, statements to narrow, statements to add, joined to ways that each are enough. Whatever is
// handed out was applied and decided again. It refuses to suggest more than the request asks for.
import { refOf } from '../../compiled/evidence.ts'
import type { CompiledStatement } from '../../compiled/statement.ts'
import type { Change } from '../../explanation.ts'
import type { Judged } from '../complete-evidence.ts'
import { isAllowedWith } from './apply.ts'
import { compareTried, type Tried, tryContexts } from './contexts.ts'
import { compareGaps, gapsOf } from './gaps.ts'
import { accountOf, type Grant, grantFor } from './grants.ts'
import { type ContextChange, withContext } from './keys.ts'
import { changeMessage } from './message.ts'
import { type Obstacles, obstaclesOf, type Requirement } from './obstacles.ts'

/** So many ways are suggested. */
const MAX_CHANGES = 5

/**
 * Ways to an allow of all resources, the least invasive first: those with the fewest grants, then the fewest statements to
 * narrow; none that asks for a key more than another one. `judged` are all resources of one request. Bounded.
 */
export function changesFor(judged: readonly Judged[]): readonly Change[] {
  const [first] = judged
  const obstacles = judged.map(obstaclesOf)
  if (first === undefined || !obstacles.every((one) => one !== undefined)) return []
  const feasible = tryContexts(obstacles, first.request).flatMap((tried) => planOf(tried) ?? [])
  const [best] = [...feasible].sort((a, b) => compareTried(a.tried, b.tried))
  if (best === undefined) return []
  const asGood = feasible
    .filter(({ tried }) => compareGaps(tried.gaps, best.tried.gaps) === 0)
    .map((plan) => withFewestKeys(plan, obstacles, first))
    .sort((a, b) => a.tried.change.size - b.tried.change.size)
  return distinct(asGood)
    .filter((plan) => isEnough(plan, first))
    .slice(0, MAX_CHANGES)
    .map(changeOf)
}

/** A context, with what overcomes the gaps that it leaves. */
type Plan = { readonly tried: Tried; readonly grants: readonly Grant[] }

/** Nothing if a gap cannot be overcome: a built-in deny, a grant that cannot be written. */
function planOf(tried: Tried): Plan | undefined {
  const { denies, missing } = tried.gaps
  if (denies.some(({ policy }) => policy.layer === 'general')) return undefined
  const grants = grantsFor(missing)
  return grants === undefined ? undefined : { tried, grants }
}

/** One grant for each layer and account. */
function grantsFor(missing: readonly Requirement[]): readonly Grant[] | undefined {
  const groups = new Map<string, Requirement[]>()
  for (const one of missing) {
    const key = `${one.layer} ${accountOf(one.layer, one.judged) ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  const grants: Grant[] = []
  for (const group of groups.values()) {
    const [one] = group
    const grant = one && grantFor(one, group)
    if (grant === undefined || 'refusal' in grant) return undefined
    grants.push(grant)
  }
  return grants
}

/** Takes out keys that turn out not to be needed. */
function withFewestKeys(plan: Plan, obstacles: readonly Obstacles[], { request }: Judged): Plan {
  let { tried } = plan
  for (const name of tried.change.keys()) {
    const change: ContextChange = new Map([...tried.change].filter(([key]) => key !== name))
    const gaps = gapsOf(obstacles, withContext(request, change))
    if (compareGaps(gaps, tried.gaps) === 0) tried = { ...tried, change, gaps }
  }
  return tried === plan.tried ? plan : (planOf(tried) ?? plan)
}

/** None that asks for all the keys that an earlier one asks for, and perhaps more. */
function distinct(plans: readonly Plan[]): readonly Plan[] {
  const kept: Plan[] = []
  for (const plan of plans) {
    const { change } = plan.tried
    const isCovered = kept.some((other) => [...other.tried.change.keys()].every((name) => change.has(name)))
    if (!isCovered) kept.push(plan)
  }
  return kept
}

function isEnough({ tried, grants }: Plan, { compiled, request }: Judged): boolean {
  const removed = new Set<CompiledStatement>(tried.gaps.denies)
  const added = grants.map(({ statement }) => statement)
  return isAllowedWith(compiled, { removed, added }, withContext(request, tried.change))
}

function changeOf({ tried, grants }: Plan): Change {
  const { change, gaps, constraints } = tried
  const missing = grants.map(({ missing: grant }) => grant)
  return {
    context: Object.fromEntries(change),
    remove: gaps.denies.map(refOf),
    grant: missing,
    message: changeMessage({
      context: change,
      constraints: [...constraints.values()]
        .flat()
        .filter(({ entry: { key } }) => change.has(key.name) || change.has(key.other)),
      removed: gaps.denies,
      grants: missing,
    }),
  }
}
