// Action elements as JSON: patterns that cover an action, and patterns that almost do. It refuses to know which do.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { MAX_PATTERN_LENGTH } from '@qcs-policy/syntax/wildcard'
import { globFrom, nearMiss } from './mutations.test-support.ts'
import { chance, draw, pick, type Random, type Rows, shuffled, times } from './random.test-support.ts'
import { PERMIDS, SERVICES } from './vocabulary.test-support.ts'

type MakePattern = (random: Random, service: string, name: string) => string

const COVERING: Rows<MakePattern> = [
  [6, (_, service, name) => `${service}:${name}`],
  [4, (_, service) => `${service}:*`],
  [6, (random, service, name) => `${service}:${globFrom(random, name)}`],
  [4, () => '*'],
  [1, () => '*:*'],
  [1, (_, __, name) => `*:${name}`],
  [2, (_, service, name) => `name/${service}:${name}`],
  [1, (random, service, name) => `name/${service}:${globFrom(random, name)}`],
  [1, () => 'name/*'],
]

const NEAR: Rows<MakePattern> = [
  [4, (random, service, name) => `${service}:${nearMiss(random, name)}`],
  [2, (random, service, name) => `${nearMiss(random, service)}:${name}`],
  [3, (random, service) => `${service}:${pick(random, SERVICES.cos)}`],
  [3, (random, service, name) => `${globFrom(random, service)}:${globFrom(random, name)}`],
  [3, (random) => pick(random, PERMIDS)],
  [1, (random) => `name/${pick(random, PERMIDS)}`],
  [1, (random, service, name) => `${service}:${globFrom(random, nearMiss(random, name))}`],
  [
    1,
    (random, service, name) =>
      pick(random, [service, `${service}:`, `:${name}`, `${service}:${name}:x`, `${service} :${name}`]),
  ],
  [1, (_, service) => `${service}:\${uin}`],
  [
    1,
    (random, service, name) =>
      pick(random, ['', 'permid/', 'permid/x', `name/name/${service}:${name}`, `${service}:?*`]),
  ],
]

/** Nothing is known of what a pattern over the limit matches. */
const tooLong = (text: string): string => text + '*'.repeat(MAX_PATTERN_LENGTH + 1)

/** An action element; `close` is how likely one of its patterns covers the action. */
export function actionFor(random: Random, action: string, close: number): unknown {
  const covering = chance(random, close) ? [patternFor(random, action, COVERING)] : []
  const near = times(pick(random, [0, 0, 1, 1, 2]), () => patternFor(random, action, NEAR))
  const all = [...covering, ...near]
  const [only] = all
  if (only === undefined) return patternFor(random, action, NEAR)
  if (chance(random, 0.001)) return tooLong(only)
  return all.length === 1 && chance(random, 0.5) ? only : shuffled(random, all)
}

function patternFor(random: Random, action: string, rows: Rows<MakePattern>): string {
  const colon = action.indexOf(':')
  return draw(random, rows)(random, action.slice(0, colon), action.slice(colon + 1))
}

/** The table of ACT-5: patterns, and entries that match nothing. */
export function permidsFor(random: Random, action: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    PERMIDS.filter(() => chance(random, 0.5)).map((permid) => {
      const entries = times(pick(random, [0, 1, 2]), () =>
        patternFor(random, action, chance(random, 0.5) ? COVERING : NEAR),
      )
      return [permid, entries] as const
    }),
  )
}
