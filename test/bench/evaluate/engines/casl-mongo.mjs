// CASL as most people use it: conditions are queries in the manner of MongoDB. Alternatives in one statement become several
// rules, for its queries have no `$or` unless one adds it. It refuses to know how queries are run.
import { createMongoAbility } from '@casl/ability'
import { longRegion, rangeOf, segmentsOf } from '../cloud.mjs'
import { listOf } from '../matchers.mjs'
import { allows, callsOf, countCalls, detectSubjectType, rulesOf } from './casl-rules.mjs'

export const name = 'CASL, mongo operators'

export function prepare({ statements, requests }) {
  const ability = createMongoAbility(rulesOf(statements, alternativesOf), { detectSubjectType })
  const calls = callsOf(requests)
  return {
    decide: (i) => allows(ability, calls[i]),
    count: (from, to) => countCalls(ability, calls, from, to),
  }
}

function alternativesOf(statement) {
  const resources = listOf(statement.resource).map(resourceQuery)
  const conditions = conditionQueries(statement.condition)
  return resources.flatMap((resource) =>
    conditions.map((condition) => (resource || condition ? { ...resource, ...condition } : undefined)),
  )
}

function resourceQuery(resource) {
  if (resource === '*') return undefined
  const { region, path } = segmentsOf(resource)
  return {
    ...(region === '' ? {} : { region: longRegion(region) }),
    ...(path === '*' ? {} : { path: path.includes('*') ? { $regex: expressionOf(path) } : path }),
  }
}

/** The expression of a glob; a star at the end needs no look at the rest. */
function expressionOf(glob) {
  const beginning = glob.endsWith('*') ? glob.slice(0, -1) : glob
  const source = beginning.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${source}${beginning === glob ? '$' : ''}`)
}

/** One query for each alternative; a single `undefined` without a condition. */
function conditionQueries(condition) {
  const [[operator, clause] = []] = Object.entries(condition ?? {})
  return operator ? QUERIES[operator](listOf(Object.values(clause)[0])) : [undefined]
}

const QUERIES = {
  ip_equal: (cidrs) => cidrs.map(rangeOf).map(([first, last]) => ({ address: { $gte: first, $lte: last } })),
  string_equal: (tiers) => [{ tier: tiers.length === 1 ? tiers[0] : { $in: tiers } }],
  date_less_than: ([date]) => [{ time: { $lt: Date.parse(date) } }],
  date_greater_than_equal: ([date]) => [{ time: { $gte: Date.parse(date) } }],
}
