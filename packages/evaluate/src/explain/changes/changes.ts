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
import { capitalized, changeMessage } from './message.ts'
import { type Obstacles, obstaclesOf, type Requirement } from './obstacles.ts'

/** So many ways are suggested. */
const MAX_CHANGES = 5

/** Ways to an allow, or why none is suggested. */
export type Suggestions = { readonly changes: readonly Change[]; readonly noChange?: string }

/**
 * Ways to an allow of all resources, the least invasive first: those with the fewest grants, then the fewest statements to
 * narrow; none that asks for a key more than another one. `judged` are all resources of one request. Bounded.
 */
export function changesFor(judged: readonly Judged[]): Suggestions {
  const obstacles: Obstacles[] = []
  for (const one of judged) {
    const found = obstaclesOf(one)
    if ('hopeless' in found) return { changes: [], noChange: found.hopeless }
    obstacles.push(found)
  }
  const [first] = judged
  if (first === undefined) return { changes: [] }
  const tried = [...tryContexts(obstacles, first.request)].sort(compareTried)
  const plans = tried.map(planOf)
  const feasible = plans.flatMap((plan) => ('refusal' in plan ? [] : [plan]))
  const [best] = feasible
  if (best === undefined) return { changes: [], ...refusalOf(plans) }
  const asGood = feasible
    .filter((plan) => compareGaps(plan.tried.gaps, best.tried.gaps) === 0)
    .map((plan) => withFewestKeys(plan, obstacles, first))
    .sort((a, b) => a.tried.change.size - b.tried.change.size)
  const enough = distinct(asGood).filter((plan) => isEnough(plan, first))
  if (enough.length === 0) return { changes: [], noChange: UNJUDGEABLE }
  return { changes: enough.slice(0, MAX_CHANGES).map(changeOf) }
}

const UNJUDGEABLE =
  'The policy that would have to allow it cannot be judged as a whole, so a statement more in it would not count; mend what cannot be judged first'

/** Of the contexts that were tried the one that leaves least is the telling one. */
function refusalOf([first]: readonly (Plan | Refusal)[]): Pick<Suggestions, 'noChange'> {
  return first !== undefined && 'refusal' in first ? { noChange: capitalized(first.refusal) } : {}
}

/** A context, with what overcomes the gaps that it leaves. */
type Plan = { readonly tried: Tried; readonly grants: readonly Grant[] }

/** A gap that cannot be overcome: a built-in deny, a grant that cannot be written. */
type Refusal = { readonly refusal: string }

function planOf(tried: Tried): Plan | Refusal {
  const { denies, missing } = tried.gaps
  if (denies.some(({ policy }) => policy.layer === 'general')) return { refusal: BUILT_IN }
  const grants: Grant[] = []
  for (const group of groupsOf(missing)) {
    const grant = grantFor(group)
    if ('refusal' in grant) return grant
    grants.push(grant)
  }
  return { tried, grants }
}

const BUILT_IN = 'a general policy denies it, which is built in; only another context helps'

/** One group for each layer and account. */
function groupsOf(missing: readonly Requirement[]): Iterable<readonly [Requirement, ...Requirement[]]> {
  const groups = new Map<string, [Requirement, ...Requirement[]]>()
  for (const one of missing) {
    const key = `${one.layer} ${accountOf(one.layer, one.judged) ?? ''}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups.values()
}

/** Takes out keys that turn out not to be needed. */
function withFewestKeys(plan: Plan, obstacles: readonly Obstacles[], { request }: Judged): Plan {
  let { tried } = plan
  for (const name of tried.change.keys()) {
    const change: ContextChange = new Map([...tried.change].filter(([key]) => key !== name))
    const gaps = gapsOf(obstacles, withContext(request, change))
    if (compareGaps(gaps, tried.gaps) === 0) tried = { ...tried, change, gaps }
  }
  if (tried === plan.tried) return plan
  const smaller = planOf(tried)
  return 'refusal' in smaller ? plan : smaller
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
