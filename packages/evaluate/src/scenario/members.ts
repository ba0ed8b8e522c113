// Looks into values that came out of JSON: own members only, so that no prototype can lend one, and `null` for absent. It
// refuses to know what the members mean.
import type { Faults, Path } from './faults.ts'

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own member; `undefined` when it is absent or `null`. */
export function memberOf(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined
}

/** What a value is, as messages say it. */
export function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** Warns of members that nothing reads: a slip in a name would otherwise change the answer in silence. */
export function warnOfOthers(
  object: Readonly<Record<string, unknown>>,
  known: ReadonlySet<string>,
  path: Path,
  faults: Faults,
): void {
  for (const name of Object.keys(object)) {
    if (!known.has(name))
      faults.warn([...path, name], `\`${name}\` is no member that is read here, so it changes nothing`)
  }
}

/** An optional text. */
export function textMember(
  object: Readonly<Record<string, unknown>>,
  name: string,
  path: Path,
  faults: Faults,
): string | undefined {
  const value = memberOf(object, name)
  if (value === undefined || typeof value === 'string') return value
  faults.error([...path, name], `\`${name}\` must be a text, and here stands ${nameOf(value)}`)
  return undefined
}

/** An optional word of a closed list. */
export function wordMember<Word extends string>(
  object: Readonly<Record<string, unknown>>,
  name: string,
  words: readonly Word[],
  path: Path,
  faults: Faults,
): Word | undefined {
  const value = memberOf(object, name)
  if (value === undefined) return undefined
  const word = words.find((each) => each === value)
  if (word === undefined) {
    const choice = words.map((each) => `\`${each}\``).join(', ')
    faults.error([...path, name], `\`${name}\` must be one of ${choice}`)
  }
  return word
}

/** An optional list of texts. */
export function textsMember(
  object: Readonly<Record<string, unknown>>,
  name: string,
  path: Path,
  faults: Faults,
): readonly string[] | undefined {
  const value = memberOf(object, name)
  if (value === undefined) return undefined
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value
  faults.error([...path, name], `\`${name}\` must be a list of texts`)
  return undefined
}

/** An optional id: a text, or a number that is read as its decimal text (section 7 of the language). */
export function idMember(
  object: Readonly<Record<string, unknown>>,
  name: string,
  path: Path,
  faults: Faults,
): string | undefined {
  const value = memberOf(object, name)
  if (value === undefined) return undefined
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return String(value)
  faults.error([...path, name], `\`${name}\` must be an id: a text that is not empty, or a whole number`)
  return undefined
}
