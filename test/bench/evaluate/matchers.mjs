// Functions that test one part of a statement against a request in parts, prepared once for each statement. A plain scan
// of all statements uses them, and so does the peer that takes functions. It refuses to know our own engine.
import { longRegion, rangeOf, segmentsOf } from './cloud.mjs'

export const listOf = (value) => (Array.isArray(value) ? value : [value])

/** A function that tests a text: equality, beginning or end where that is enough, else two pointers. */
export function globMatcher(pattern) {
  const star = pattern.indexOf('*')
  if (star < 0) return (text) => text === pattern
  if (pattern === '*') return () => true
  if (star === pattern.length - 1) {
    const beginning = pattern.slice(0, star)
    return (text) => text.startsWith(beginning)
  }
  if (star === 0 && pattern.indexOf('*', 1) < 0) {
    const end = pattern.slice(1)
    return (text) => text.endsWith(end)
  }
  return (text) => matchesGlob(pattern, text)
}

function matchesGlob(pattern, text) {
  let [p, t, star, resume] = [0, 0, -1, 0]
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p
      resume = t
      p += 1
    } else if (pattern[p] === text[t]) {
      p += 1
      t += 1
    } else if (star >= 0) {
      p = star + 1
      resume += 1
      t = resume
    } else return false
  }
  while (pattern[p] === '*') p += 1
  return p === pattern.length
}

/** A function that tests a subject (see {@link subjectOf}) by the resources of a statement; undefined when all pass. */
export function resourceMatcher(statement) {
  const tests = listOf(statement.resource).map((resource) => {
    const segments = segmentsOf(resource)
    return segments && oneResource(segments)
  })
  if (tests.some((test) => test === undefined)) return undefined
  const [only] = tests
  return tests.length === 1 ? only : (subject) => tests.some((test) => test(subject))
}

/**
 * The account needs no test: all requests are for resources of the one account, and every policy is its own. Nor does the
 * service: the actions of a statement are of the same one. Our own engine cannot know that; this favors the others.
 */
function oneResource({ region, path }) {
  const matchesPath = globMatcher(path)
  const wanted = longRegion(region)
  if (wanted === '') return (subject) => matchesPath(subject.path)
  return (subject) => subject.region === wanted && matchesPath(subject.path)
}

/** A function that tests a subject by the condition of a statement; undefined without one. */
export function conditionMatcher(statement) {
  const [[operator, clause] = []] = Object.entries(statement.condition ?? {})
  if (!operator) return undefined
  const [key, values] = Object.entries(clause)[0]
  return CONDITIONS[operator](key, listOf(values))
}

const CONDITIONS = {
  ip_equal(_, cidrs) {
    const ranges = cidrs.map(rangeOf)
    return ({ address }) => ranges.some(([first, last]) => address >= first && address <= last)
  },
  string_equal: (_, tiers) => (subject) => tiers.includes(subject.tier),
  date_less_than(_, [date]) {
    const limit = Date.parse(date)
    return ({ time }) => time < limit
  },
  date_greater_than_equal(_, [date]) {
    const limit = Date.parse(date)
    return ({ time }) => time >= limit
  },
}
