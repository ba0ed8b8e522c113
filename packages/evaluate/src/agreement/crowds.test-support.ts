// Statements in numbers at which an evaluator would look things up instead of trying them one by one: many under one
// action, with patterns that begin alike and end differently, and long lists of values. It refuses to know from which
// number on that is.
import type { PolicyKind } from '@qcs-policy/syntax'
import { VALUES } from './contexts.test-support.ts'
import { nearMiss } from './mutations.test-support.ts'
import { principalFor } from './principals.test-support.ts'
import { below, chance, draw, pick, type Random, times } from './random.test-support.ts'
import type { Focus } from './requests.test-support.ts'
import { covers } from './resources.test-support.ts'

/** Many statements about one action; few of them cover the focus. */
export function crowdFor(random: Random, focus: Focus, kind: PolicyKind): readonly Readonly<Record<string, unknown>>[] {
  const actions = chance(random, 0.5) ? sameAction(random, focus.action) : prefixesOf(random, focus.action)
  const denies = pick(random, [0, 0.02, 0.3])
  return times(pick(random, [20, 36, 60]), () => ({
    effect: chance(random, denies) ? 'deny' : 'allow',
    action: chance(random, 0.3) ? actions : pick(random, actions),
    ...(kind !== 'trust' && { resource: crowdedResources(random, focus.resource) }),
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
function crowdedResources(random: Random, resource: string): string | readonly string[] {
  const one = () => crowdedResource(random, resource)
  return chance(random, 0.95) ? one() : times(pick(random, [16, 17, 30]), one)
}

/** The focus's resource with another end, or only its beginning. */
function crowdedResource(random: Random, resource: string): string {
  if (!resource.startsWith('qcs:')) return covers(random, resource)
  const segments = covers(random, resource).split(':', 5)
  const outer = segments.length === 5 ? segments.join(':') : 'qcs::::'
  const sixth = resource.split(':').slice(5).join(':')
  const at = below(random, sixth.length + 1)
  const end = draw<string>(random, [
    [6, `${nearMiss(random, sixth)}`],
    [6, `${sixth.slice(0, at)}x*`],
    [2, `${sixth.slice(0, at)}*x`],
    [2, `${sixth}${below(random, 50)}`],
    [2, `${sixth.slice(0, at)}${below(random, 50)}/*`],
    [0.3, `${sixth.slice(0, at)}*`],
    [0.2, `${sixth.slice(0, 1 + below(random, 2))}*`],
    [0.2, sixth],
    [0.2, `${sixth}/*`],
  ])
  return `${outer}:${end}`
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
