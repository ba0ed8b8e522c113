// A value for one condition key that makes some entries hold and others not. Whatever it proposes has been tried with the
// matcher itself. It refuses to know statements and what the change is for.
import { type CompiledEntry, matchEntry } from '../../compiled/condition.ts'
import { type ContextKey, lookUp } from '../../compiled/context.ts'
import type { RequestFacts } from '../../compiled/request-facts.ts'
import { resolveText } from '../../compiled/variables.ts'
import { type NO, YES } from '../../compiled/verdict.ts'
import type { ContextValue } from '../../request.ts'
import { operatorFacts } from '../condition-reasons.ts'
import { OTHERS, type Sample, samplesOf } from './samples.ts'

/** An entry, and what is wanted of it. */
export type Constraint = { readonly entry: CompiledEntry; readonly wanted: typeof YES | typeof NO }

/** Keys with new values; `null` takes a key out of the context. */
export type ContextChange = ReadonlyMap<string, ContextValue | null>

/** The one name of a key that has two spellings (COND-13). */
export function nameOf({ name, fallback, other }: ContextKey): string {
  return fallback === 'other-spelling' && other < name ? other : name
}

/** The request with a changed context. */
export function withContext(request: RequestFacts, change: ContextChange): RequestFacts {
  const members = new Map<string, unknown>(Object.entries(request.context ?? {}))
  for (const [name, value] of change) {
    if (value === null) members.delete(name)
    else members.set(name, value)
  }
  // Not by assignment: a key may be called `__proto__`.
  return { ...request, context: Object.fromEntries(members) }
}

/** So many values are tried for a key. */
const MAX_TRIED = 80

/**
 * What has to be changed for one key, in all spellings, so that the constraints are met: nothing if they are; `undefined` if
 * no value was found. `constraints` are all on one key and not empty. Bounded.
 */
export function solveKey(constraints: readonly Constraint[], request: RequestFacts): ContextChange | undefined {
  const [first] = constraints
  if (first === undefined || meets(constraints, request)) return new Map()
  const { key } = first.entry
  // Who asks is no circumstance of the request.
  if (key.fallback === 'uin' || key.fallback === 'owner-uin') return undefined
  const small = { ...request, context: relevantContext(key, request) }
  const names = spellings(key, small)
  for (const value of proposals(constraints, small)) {
    const change = new Map(names.map((name) => [name, value]))
    if (meets(constraints, withContext(small, change))) return change
  }
  return undefined
}

function meets(constraints: readonly Constraint[], request: RequestFacts): boolean {
  return constraints.every(({ entry, wanted }) => matchEntry(entry, request) === wanted)
}

/** What the key's value comes from, and no more: contexts may be large, and it is copied often. */
function relevantContext(key: ContextKey, { context }: RequestFacts): Readonly<Record<string, unknown>> {
  const names = [key.name, key.other].filter((name) => context !== undefined && Object.hasOwn(context, name))
  return Object.fromEntries(names.map((name) => [name, context?.[name]]))
}

/** The spellings that the context has, else the one that the policy has. */
function spellings({ name, other, fallback }: ContextKey, { context }: RequestFacts): readonly string[] {
  if (fallback !== 'other-spelling') return [name]
  const given = [name, other].filter((one) => context !== undefined && Object.hasOwn(context, one))
  return given.length === 0 ? [name] : given
}

/** Values worth trying, the likeliest first. */
function* proposals(constraints: readonly Constraint[], request: RequestFacts): Generator<ContextValue | null> {
  if (constraints.some(({ entry }) => wantsMissing(entry))) yield null
  const scalars = scalarsFor(constraints, request)
  yield* listProposals(constraints, scalars, request)
  yield* scalars
  if (constraints.some(({ entry }) => holdsSets(entry))) {
    yield scalars.slice(0, 2)
    const first = constraints.flatMap(({ entry }) => holding(entry, request).slice(0, 1))
    if (first.length > 1) yield first
  }
  yield null
}

const SETS: ReadonlySet<string> = new Set(['qcs:tag', 'qcs:resource_tag', 'qcs:request_tag'])

/** True for a key that may have several values (COND-5, COND-14): two addresses, say, nobody can call from. */
function holdsSets({ operator, key }: CompiledEntry): boolean {
  return operator.includes(':') || key.fallback === 'tag' || SETS.has(key.name)
}

/** True for a `null_equal` that some missing key satisfies. */
function wantsMissing({ test }: CompiledEntry): boolean {
  return typeof test === 'object' && test.wanted.includes(true)
}

/** Where the request gives a list: the list with one more, or with less. */
function* listProposals(
  constraints: readonly Constraint[],
  scalars: readonly Sample[],
  request: RequestFacts,
): Generator<ContextValue> {
  const [first] = constraints
  const value = first === undefined ? undefined : lookUp(first.entry.key, request)
  if (first === undefined || !Array.isArray(value) || value.length > MAX_TRIED) return
  const given: readonly unknown[] = value
  const known = given.filter(isScalar)
  for (const scalar of scalars.slice(0, 8)) yield [...known, scalar]
  const kept = known.filter((one) => meets(constraints, withContext(request, new Map([[first.entry.key.name, one]]))))
  if (kept.length > 0) yield kept
  for (const scalar of scalars.slice(0, 8)) yield [...kept, scalar]
}

function isScalar(value: unknown): value is Sample {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

function scalarsFor(constraints: readonly Constraint[], request: RequestFacts): readonly Sample[] {
  const wantedOnes = constraints.filter(({ entry, wanted }) => (wanted === YES) !== entry.negated)
  const others = constraints.filter(({ entry, wanted }) => (wanted === YES) === entry.negated)
  const families = new Set(constraints.flatMap(({ entry }) => operatorFacts(entry.operator)?.family ?? []))
  const beyond = others.flatMap(({ entry }) => holding(entry, request))
  const unlike = [...families].flatMap((family) => OTHERS[family])
  const isOrdered = families.has('numeric') || families.has('date')
  const samples = new Set([
    ...wantedOnes.flatMap(({ entry }) => holding(entry, request)),
    ...betweenAll(constraints),
    // Of numbers and dates what lies just beyond reads best; of texts and addresses what is plainly another.
    ...(isOrdered ? [...beyond, ...unlike] : [...unlike, ...beyond]),
  ])
  return [...samples].slice(0, MAX_TRIED)
}

/** Values around those of one entry, its variables resolved. */
function holding(entry: CompiledEntry, { caller }: RequestFacts): readonly Sample[] {
  const family = operatorFacts(entry.operator)?.family
  if (family === undefined) return []
  const resolved = entry.templates.slice(0, 8).flatMap((template) => resolveText(template, caller) ?? [])
  return [...resolved, ...samplesOf(family, entry.values)]
}

/** Values between those of several entries: more than one, less than the other. */
function betweenAll(constraints: readonly Constraint[]): readonly Sample[] {
  const values = constraints.flatMap(({ entry }) => entry.values.slice(0, 8))
  const numeric = constraints.some(({ entry }) => operatorFacts(entry.operator)?.family === 'numeric')
  return constraints.length < 2 ? [] : samplesOf(numeric ? 'numeric' : 'date', values)
}
