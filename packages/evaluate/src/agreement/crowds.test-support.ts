// Statements in numbers at which an evaluator would look things up instead of trying them one by one: many under one
// action, with patterns that begin alike and end differently, and long lists of values. It refuses to know from which
// number on that is.
import type { PolicyKind } from '@qcs-policy/syntax'
import { VALUES } from './contexts.test-support.ts'
import { globFrom, nearMiss } from './mutations.test-support.ts'
import { principalFor } from './principals.test-support.ts'
import { below, chance, draw, pick, type Random, shuffled, times } from './random.test-support.ts'
import type { Focus } from './requests.test-support.ts'
import { covers } from './resources.test-support.ts'

/** Many statements about one action; at most one of them is meant to cover the focus. */
export function crowdFor(random: Random, focus: Focus, kind: PolicyKind): readonly Readonly<Record<string, unknown>>[] {
  const actions = chance(random, 0.5) ? sameAction(random, focus.action) : prefixesOf(random, focus.action)
  const denies = pick(random, [0, 0.02, 0.3])
  const count = pick(random, [20, 36, 60])
  const covering = below(random, count * 1.2)
  return times(count, (i) => ({
    effect: chance(random, denies) ? 'deny' : 'allow',
    action: chance(random, 0.3) ? actions : pick(random, actions),
    ...(kind !== 'trust' && { resource: crowdedResources(random, focus.resource, i === covering) }),
    ...((kind === 'trust' || kind === 'resource') && { principal: principalFor(random, focus.principal, 0.9) }),
    ...(chance(random, 0.1) && { condition: crowdedCondition(random, focus) }),
  }))
}

type Actions = readonly [string, ...string[]]

function sameAction(random: Random, action: string): Actions {
  return [pick(random, [action, `${action.slice(0, action.indexOf(':'))}:*`, '*', `name/${action}`])]
}

/** Globs that begin like the action, at every length. */
function prefixesOf(random: Random, action: string): Actions {
  const from = action.indexOf(':') + 1
  const cut = (text: string) => `${text.slice(0, from + below(random, text.length - from + 1))}*`
  return [cut(action), ...times(20, () => (chance(random, 0.7) ? cut(action) : cut(nearMiss(random, action))))]
}

/** One, or so many that they are looked up, too. */
function crowdedResources(random: Random, resource: string, covering: boolean): string | readonly string[] {
  const outer = outerOf(covers(random, resource))
  const sixth = resource.split(':').slice(5).join(':')
  const ends = times(chance(random, 0.95) ? 1 : pick(random, [16, 17, 30]), () => missingEnd(random, sixth))
  const all = covering ? [coveringEnd(random, sixth), ...ends.slice(1)] : ends
  const written = shuffled(random, all).map((end) => `${outer}:${end}`)
  const [only = '*', ...more] = written
  return more.length > 0 ? written : only
}

function outerOf(pattern: string): string {
  const segments = pattern.split(':', 5)
  return segments.length === 5 ? segments.join(':') : 'qcs::::'
}

/** Begins like the sixth segment, at every length, and ends differently. */
function missingEnd(random: Random, sixth: string): string {
  const start = sixth.slice(0, below(random, sixth.length + 1))
  return draw<string>(random, [
    [4, nearMiss(random, sixth)],
    [6, `${start}x*`],
    [2, `${start}*x`],
    [2, `${sixth}${below(random, 50)}`],
    [2, `${start}${below(random, 50)}/*`],
  ])
}

/** By the shortest beginning or a longer one, as a whole, or as the parent of what is under it. */
function coveringEnd(random: Random, sixth: string): string {
  return draw<string>(random, [
    [2, `${sixth.slice(0, 1)}*`],
    [2, `${sixth.slice(0, below(random, sixth.length + 1))}*`],
    [2, sixth],
    [2, `${sixth}/*`],
    [1, globFrom(random, sixth)],
  ])
}

/** A long list of values for a key that the focus has, if it has any. */
function crowdedCondition(random: Random, { context }: Focus): Readonly<Record<string, unknown>> {
  const given = Object.entries(context)
  const [key, value] = given[below(random, given.length)] ?? ['cos:prefix', 'a/']
  const operator = draw(random, [
    [4, 'string_equal'],
    [1, 'string_not_equal'],
    [1, 'string_equal_ignore_case'],
    [2, 'ip_equal'],
    [1, 'ip_not_equal'],
    [1, 'numeric_equal'],
    [1, 'string_like'],
    [1, 'date_equal'],
    [1, 'for_all_value:string_equal'],
  ])
  const pool = draw(random, [
    [3, VALUES.string],
    [2, VALUES.address],
    [1, VALUES.number],
    [1, VALUES.tag],
    [1, VALUES.date],
  ])
  const own: readonly unknown[] = chance(random, 0.3) ? [value].flat() : []
  return { [operator]: { [key]: [...times(pick(random, [9, 14]), () => pick(random, pool)), ...own] } }
}
