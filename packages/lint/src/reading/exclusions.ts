// Whether two operators on one key exclude each other: no value a request can send, nor the lack of one, satisfies both (COND-2 to
// COND-12). It refuses to guess: `false` says that it could not be shown.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ConditionValue } from '@qcs-policy/syntax'
import {
  coversIp,
  type IpRange,
  OPERATORS,
  type OperatorFacts,
  readDateTime,
  readIp,
  readNumber,
} from '@qcs-policy/syntax/read'
import type { ConditionPlace } from '../rule.ts'
import { valueTexts } from './conditions.ts'
import { globMatches } from './globs.ts'

/** Longer lists of values are not compared pair by pair. */
const LONGEST = 100

type Read = { readonly place: ConditionPlace; readonly facts: OperatorFacts; readonly values: readonly string[] }

/** True when it is sure that no request satisfies both. The keys must be one. */
export function excludeEachOther(first: ConditionPlace, second: ConditionPlace, catalog: Catalog): boolean {
  const one = readPlace(first)
  const other = readPlace(second)
  if (one === undefined || other === undefined) return false
  // With the suffix on both, a request without the key satisfies them.
  if (first.clause.operator.ifExist && second.clause.operator.ifExist) return false
  if (one.facts.family === 'null' || other.facts.family === 'null') return isAbsentAndEqual(one, other)
  if (one.facts.family !== other.facts.family && !(isText(one) && isText(other))) return false
  if (one.facts.negated !== other.facts.negated) return isExcluded(one, other, isSingle(first, catalog))
  return isSingle(first, catalog) && !one.facts.negated && isDisjoint(one, other)
}

/** What can be judged: a known operator and values without variables. */
function readPlace(place: ConditionPlace): Read | undefined {
  const { base } = place.clause.operator
  const { items } = place.entry.values
  if (base === undefined || items.length === 0 || items.length > LONGEST || !items.every(isPlain)) return undefined
  return { place, facts: OPERATORS[base], values: valueTexts(place) }
}

function isPlain(value: ConditionValue): boolean {
  return (
    value.type === 'number' || value.type === 'boolean' || (value.type === 'string' && value.variables.length === 0)
  )
}

/** A key that holds one value in a request, as the catalogue says without a doubt. */
function isSingle({ entry }: ConditionPlace, catalog: Catalog): boolean {
  const known = catalog.findConditionKey(entry.key.text)
  return known !== undefined && !known.doubtful && known.type !== 'string-set'
}

function isText({ facts }: Read): boolean {
  return facts.family === 'string' || facts.family === 'binary'
}

/** The key is to be missing or blank, and to equal something that is not blank (COND-12). */
function isAbsentAndEqual(one: Read, other: Read): boolean {
  const [absent, value] = one.facts.family === 'null' ? [one, other] : [other, one]
  return (
    absent.values.every((text) => text === 'true' || text === '1') &&
    isText(value) &&
    !value.facts.negated &&
    !value.place.clause.operator.ifExist &&
    value.values.every((text) => !agrees(value, text, ''))
  )
}

/** Every value that the positive operator takes is one that the negated one does not. */
function isExcluded(one: Read, other: Read, isSingleKey: boolean): boolean {
  const [negated, positive] = one.facts.negated ? [one, other] : [other, one]
  // Of several request values one may be left out by the negated operator and another be what the positive one asks for.
  if (!isSingleKey && negated.place.clause.operator.qualifier === 'for_any_value') return false
  return positive.values.every((value) => negated.values.some((not) => leavesOut(positive, negated, value, not)))
}

function leavesOut(positive: Read, negated: Read, value: string, not: string): boolean {
  if (isText(positive)) {
    const isFolded = negated.facts.comparison === 'equal-ignore-case'
    if (positive.facts.comparison === 'like' && value.includes('*'))
      return negated.facts.comparison === 'like' && globMatches(not, value)
    if (positive.facts.comparison === 'equal-ignore-case' && !isFolded) return false
    return agrees(negated, not, value)
  }
  if (isOrdered(positive)) return positive.facts.comparison === 'equal' && sameAmount(positive, value, not)
  const inner = ipOf(positive, value)
  const outer = ipOf(negated, not)
  return inner !== undefined && outer !== undefined && outer.prefix <= inner.prefix && coversIp(outer, inner)
}

/** No value is taken by both positive operators; of one value in the request. */
function isDisjoint(one: Read, other: Read): boolean {
  if (isText(one)) return one.values.every((a) => other.values.every((b) => differ(one, a, other, b)))
  if (isOrdered(one)) return one.values.every((a) => other.values.every((b) => isApart(one, a, other, b)))
  if (one.facts.family !== 'ip') return false
  return one.values.every((a) => other.values.every((b) => isElsewhere(ipOf(one, a), ipOf(other, b))))
}

/** Of two globs nothing is said. */
function differ(one: Read, a: string, other: Read, b: string): boolean {
  const aIsGlob = one.facts.comparison === 'like' && a.includes('*')
  const bIsGlob = other.facts.comparison === 'like' && b.includes('*')
  if (aIsGlob && bIsGlob) return false
  const isFolded = [one, other].some(({ facts }) => facts.comparison === 'equal-ignore-case')
  const [x, y] = isFolded ? [a.toLowerCase(), b.toLowerCase()] : [a, b]
  if (aIsGlob) return !globMatches(x, y)
  return bIsGlob ? !globMatches(y, x) : x !== y
}

/** The text is one that the operator compares as equal to its value. */
function agrees({ facts }: Read, value: string, text: string): boolean {
  if (facts.comparison === 'like') return globMatches(value, text)
  return facts.comparison === 'equal-ignore-case' ? value.toLowerCase() === text.toLowerCase() : value === text
}

function isOrdered({ facts }: Read): boolean {
  return facts.family === 'numeric' || facts.family === 'date'
}

/** A number, or the seconds of a date; nothing for dates with fractions, which a double may not tell apart. */
function amountOf({ facts }: Read, text: string): number | undefined {
  if (facts.family === 'numeric') return readNumber(text)
  const date = readDateTime(text)
  return date?.nanoseconds === 0 ? date.seconds : undefined
}

function sameAmount(read: Read, one: string, other: string): boolean {
  const value = amountOf(read, one)
  return value !== undefined && value === amountOf(read, other)
}

/** The numbers or times that an operator takes, from one to another; strict where the end itself is not taken. */
type Interval = { readonly from: number; readonly to: number; readonly fromOpen: boolean; readonly toOpen: boolean }

function isApart(one: Read, a: string, other: Read, b: string): boolean {
  const x = intervalOf(one, a)
  const y = intervalOf(other, b)
  return x !== undefined && y !== undefined && (isBelow(x, y) || isBelow(y, x))
}

function isBelow(low: Interval, high: Interval): boolean {
  return low.to < high.from || (low.to === high.from && (low.toOpen || high.fromOpen))
}

function intervalOf(read: Read, text: string): Interval | undefined {
  const value = amountOf(read, text)
  if (value === undefined) return undefined
  const { facts } = read
  const isOpen = facts.comparison === 'less-than' || facts.comparison === 'greater-than'
  const isLess = facts.comparison.startsWith('less')
  const isGreater = facts.comparison.startsWith('greater')
  return {
    from: isLess ? Number.NEGATIVE_INFINITY : value,
    to: isGreater ? Number.POSITIVE_INFINITY : value,
    fromOpen: isGreater && isOpen,
    toOpen: isLess && isOpen,
  }
}

function ipOf({ facts }: Read, text: string): IpRange | undefined {
  return facts.family === 'ip' ? readIp(text) : undefined
}

function isElsewhere(one: IpRange | undefined, other: IpRange | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return one.prefix <= other.prefix ? !coversIp(one, other) : !coversIp(other, one)
}
