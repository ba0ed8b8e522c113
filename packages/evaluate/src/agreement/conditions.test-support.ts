// Condition elements as JSON: for the context of a focus, many of them satisfied, and with every fault that the language
// knows. It refuses to know which of them hold.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { KEYS, NOWS, VALUES, type ValueFamily } from './contexts.test-support.ts'
import { globFrom, nearMiss } from './mutations.test-support.ts'
import { below, chance, draw, pick, type Random, type Rows, times } from './random.test-support.ts'
import type { Focus } from './requests.test-support.ts'

type Clause = readonly [operator: string, value: unknown]

/** A condition; `close` is how likely each of its entries is meant to be satisfied. */
export function conditionFor(random: Random, focus: Focus, close: number): unknown {
  if (chance(random, 0.03))
    return pick<unknown>(random, [{}, [], null, 'x', [{}], { string_equal: {} }, { string_equal: [] }])
  const clauses: Record<string, unknown>[] = times(pick(random, [1, 1, 1, 2, 3]), () => {
    const entries = times(pick(random, [1, 1, 1, 2]), () => entryFor(random, focus, close))
    const operator = entries[0]?.operator ?? 'string_equal'
    return { [operator]: Object.fromEntries(entries.map(({ key, value }) => [key, value] as const)) }
  })
  return Object.assign({}, ...clauses)
}

/** A condition that differs from another in one word: a key, an operator, or the type of a value. */
export function twinOf(random: Random, condition: unknown): unknown {
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) return condition
  const clauses = Object.entries(condition)
  const at = below(random, clauses.length)
  const twins = clauses.map(([operator, entries], i): Clause => {
    if (i !== at || typeof entries !== 'object' || entries === null) return [operator, entries]
    const [first, ...rest] = Object.entries(entries)
    if (first === undefined) return [operator, entries]
    const [key, value] = first
    return draw<() => Clause>(random, [
      [2, () => [operator, Object.fromEntries([[pick(random, KEYS)[0], value], ...rest])]],
      [1, () => [nearMiss(random, operator), entries]],
      [1, () => [operator.includes('not_') ? operator.replace('not_', '') : `for_all_value:${operator}`, entries]],
      [1, () => [operator, Object.fromEntries([[key, otherType(value)], ...rest])]],
    ])()
  })
  return Object.fromEntries(twins)
}

function otherType(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(otherType)
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : [value]
}

function entryFor(random: Random, focus: Focus, close: number) {
  const given = Object.keys(focus.context)
  const known = KEYS.filter(([key]) => given.includes(key))
  const [key, family] =
    known.length > 0 && chance(random, 0.8) ? (known[below(random, known.length)] ?? KEYS[0]) : pick(random, KEYS)
  const [operator, value] = chance(random, close)
    ? satisfied(random, family, oneOf(random, Object.hasOwn(focus.context, key) ? focus.context[key] : undefined))
    : anything(random, family)
  return { key, operator: decorated(random, operator), value: severalOf(random, family, value) }
}

function oneOf(random: Random, value: unknown): unknown {
  return Array.isArray(value) ? value[below(random, value.length)] : value
}

/** A clause that the value would satisfy, mostly. */
function satisfied(random: Random, family: ValueFamily, given: unknown): Clause {
  if (given === undefined) {
    return draw<Clause>(random, [
      [3, ['null_equal', pick<unknown>(random, [true, 'true', 1, '1'])]],
      [3, ['string_equal_if_exist', 'a/']],
      [1, ['string_not_equal_if_exist', 'a/']],
      [1, ['ip_equal_if_exist', '10.0.0.0/8']],
    ])
  }
  return draw(random, SATISFIED[family])(random, String(given))
}

type MakeClause = (random: Random, given: string) => Clause

const ofText: Rows<MakeClause> = [
  [4, (_, given) => ['string_equal', given]],
  [2, (_, given) => ['string_equal_ignore_case', given.toUpperCase()]],
  [4, (random, given) => ['string_like', globFrom(random, given)]],
  [1, (_, given) => ['binary_equal', given]],
  [2, (random, given) => ['string_not_equal', nearMiss(random, given)]],
  [1, (random, given) => ['string_not_like', `${nearMiss(random, given)}x*`]],
  [1, (_, given) => ['string_not_equal_ignore_case', `${given}x`]],
  [1, () => ['null_equal', 'false']],
  [1, () => ['string_like', '${uin}*']],
  [1, () => ['string_equal', '${uin}']],
]

const SATISFIED: Readonly<Record<ValueFamily, Rows<MakeClause>>> = {
  string: ofText,
  tag: ofText,
  number: [
    [3, (_, given) => ['numeric_equal', given]],
    [1, (_, given) => ['numeric_equal', Number(given)]],
    [1, () => ['numeric_not_equal', 81]],
    [2, () => ['numeric_less_than', '1e3']],
    [1, (_, given) => ['numeric_less_than_equal', given]],
    [2, () => ['numeric_greater_than', -5]],
    [1, (_, given) => ['numeric_greater_than_equal', given]],
    [1, (_, given) => ['string_equal', given]],
  ],
  date: [
    [2, (_, given) => ['date_equal', given]],
    [1, () => ['date_equal', NOWS[1]]],
    [1, () => ['date_not_equal', '2020-01-01T00:00:00Z']],
    [2, () => ['date_less_than', '2030-01-01T00:00:00Z']],
    [1, (_, given) => ['date_less_than_equal', given]],
    [2, () => ['date_greater_than', '2020-01-01T00:00:00+08:00']],
    [1, (_, given) => ['date_greater_than_equal', given]],
  ],
  address: [
    [4, () => ['ip_equal', '10.0.0.0/8']],
    [2, (_, given) => ['ip_equal', given]],
    [1, () => ['ip_equal', '0.0.0.0/0']],
    [1, () => ['ip_equal', '::/0']],
    [2, () => ['ip_not_equal', '172.16.0.0/12']],
    [1, (_, given) => ['string_equal', given]],
  ],
  boolean: [
    [3, (_, given) => ['bool_equal', given]],
    [1, (_, given) => ['bool_equal', given === '1' || given === 'true']],
    [1, (_, given) => ['string_equal', given]],
    [1, () => ['null_equal', false]],
  ],
}

/** A clause of a fitting operator, or of any, with a value that may fit. */
function anything(random: Random, family: ValueFamily): Clause {
  const fitting = FITTING[family]
  const operator = chance(random, 0.65) ? pick(random, fitting) : pick(random, ODD_OPERATORS)
  const pool = chance(random, 0.85) ? VALUES[family] : VALUES[pick(random, FAMILIES)]
  return [operator, chance(random, 0.9) ? pick(random, pool) : pick<unknown>(random, ODD_VALUES)]
}

const STRING_OPERATORS = [
  'string_equal',
  'string_not_equal',
  'string_equal_ignore_case',
  'string_not_equal_ignore_case',
  'string_like',
  'string_not_like',
  'binary_equal',
  'null_equal',
] as const
const ORDERED = ['equal', 'not_equal', 'less_than', 'less_than_equal', 'greater_than', 'greater_than_equal'] as const
const numeric = ORDERED.map((name) => `numeric_${name}`)
const date = ORDERED.map((name) => `date_${name}`)

const FAMILIES: readonly [ValueFamily, ...ValueFamily[]] = ['string', 'number', 'date', 'address', 'boolean', 'tag']
const FITTING: Readonly<Record<ValueFamily, readonly [string, ...string[]]>> = {
  string: STRING_OPERATORS,
  tag: STRING_OPERATORS,
  number: ['string_equal', ...numeric],
  date: ['null_equal', ...date],
  address: ['ip_equal', 'ip_not_equal', 'null_equal'],
  boolean: ['bool_equal', 'string_equal', 'null_equal'],
}

/** Operators of other families, and some that there are not. */
const ODD_OPERATORS = [
  'numeric_equal',
  'date_less_than',
  'ip_equal',
  'ip_not_equal',
  'bool_equal',
  'string_like',
  'String_equal',
  'string_equals',
  'bool_not_equal',
  'null_equal_if_exist',
  '',
] as const

/** Values that few operators take, and variables: known, unknown, malformed. */
const ODD_VALUES: readonly [unknown, ...unknown[]] = [
  null,
  true,
  {},
  [],
  0,
  1,
  '',
  '${uin}',
  '${owner_uin}',
  '${app_id}',
  'x${uin}*',
  '${name}',
  '${',
  '*',
]

/** The operator with a suffix and a qualifier now and then. */
function decorated(random: Random, operator: string): string {
  const suffix = chance(random, 0.2) && !operator.endsWith('_if_exist') && operator !== 'null_equal' ? '_if_exist' : ''
  const qualifier = chance(random, 0.2) ? pick(random, ['for_any_value:', 'for_all_value:']) : ''
  return `${qualifier}${operator}${suffix}`
}

/** COND-4, COND-6: the value among others, alone, or an empty list. */
function severalOf(random: Random, family: ValueFamily, value: unknown): unknown {
  if (chance(random, 0.02)) return []
  if (chance(random, 0.6)) return value
  const others = times(below(random, 3), () => pick(random, [...VALUES[family], '${uin}', '${x}', null]))
  return [...others, value]
}
