// Request contexts: condition keys with values that fit them, mostly. It refuses to know operators.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { below, chance, pick, type Random, times } from './random.test-support.ts'

/** What the values of a key are. */
export type ValueFamily = 'string' | 'number' | 'date' | 'address' | 'boolean' | 'tag'

type Pool = readonly [unknown, ...unknown[]]

/** Times by all forms of COND-9, several of one instant, and texts that are none. */
export const NOWS = [
  '2026-03-01T08:00:00Z',
  '2026-03-01T16:00:00+08:00',
  '2026-03-01T16:00:00+0800',
  '2026-03-01 08:00:00',
  '2026-03-01T08:00:00.000000001Z',
  '2025-12-31T23:59:59Z',
  '2026-02-30T00:00:00Z',
  'now',
] as const

/** Values that fit a family, several of them equal, and a few that do not fit. */
export const VALUES: Readonly<Record<ValueFamily, Pool>> = {
  string: ['a/', 'a/b', 'A/b', 'a/*', '*', '', 5, '5', '\u0130x', 'ix', '111', '101', '\u03a3', '\u03c2'],
  number: [80, '80', '8e1', 443, '443', -1, '+80', '80.0', 'eighty', ' 80'],
  date: NOWS,
  address: ['10.0.0.1', '10.0.0.7', '192.168.1.5', '::1', '::ffff:10.0.0.1', '10.0.0.0/8', '10.0.0.1/32', '010.0.0.1'],
  boolean: ['0', '1', 0, 1, true, false, 'true', 'false', 'True', 2],
  tag: ['team&a', 'team&b', 'env&prod', 'team&', 'plain', '&a', 'team&a&b', 'Team&a', 'teams&a'],
}

/** Condition keys with what their values are. */
export const KEYS: readonly [Key, ...Key[]] = [
  ['qcs:ip', 'address'],
  ['qcs:current_time', 'date'],
  ['cos:prefix', 'string'],
  ['Cos:prefix', 'string'],
  ['vpc:port', 'number'],
  ['mfa', 'boolean'],
  ['qcs:mfa', 'boolean'],
  ['qcs:tag', 'tag'],
  ['qcs:request_tag', 'tag'],
  ['qcs:tag/team', 'string'],
  ['qcs:tag/env', 'string'],
  ['qcs:tag/', 'string'],
  ['qcs:tag/team&a', 'string'],
  ['qcs:uin', 'string'],
  ['qcs:owner_uin', 'string'],
  ['__proto__', 'string'],
  ['constructor', 'string'],
  ['toString', 'string'],
  ['', 'string'],
]
type Key = readonly [key: string, family: ValueFamily]

/** What no operator can take, or only some. */
const ODD_VALUES: Pool = [null, {}, [], [null], [[]], ['a/', null], Number.NaN, { a: 1 }, true, '', undefined, ['', '']]

/** A context of about a third of the keys. */
export function contextFor(random: Random): Readonly<Record<string, unknown>> {
  const share = pick(random, [0.15, 0.4, 0.7])
  const members = KEYS.filter(() => chance(random, share)).map(([key, family]) => {
    return [key, valueFor(random, family)] as const
  })
  // Entries become own members, whatever they are called.
  return Object.fromEntries(members)
}

function valueFor(random: Random, family: ValueFamily): unknown {
  if (chance(random, 0.04)) return pick(random, ODD_VALUES)
  const listed = chance(random, family === 'tag' ? 0.8 : 0.2)
  return listed ? times(below(random, 4), () => pick(random, VALUES[family])) : pick(random, VALUES[family])
}

/** The context without some of its keys. */
export function withoutSome(
  random: Random,
  context: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(context).filter(() => chance(random, 0.75)))
}
