// Requests of a workload: half of them allowed, aimed at the statements so that every part of them is reached. A request
// is made for a statement and then, for about half, spoiled in one part. It refuses to know any engine.
import {
  APIS,
  accountOf,
  longRegion,
  NOUNS,
  OTHER_VERBS,
  REGIONS,
  SERVICES,
  segmentsOf,
  TIERS,
  USER,
} from './cloud.mjs'
import { globMatcher, listOf } from './matchers.mjs'
import { scanOf, subjectsOf } from './scan.mjs'

/** How often a request is tried before half of them may be something else. */
const PATIENCE = 40

/**
 * `count` requests, half of them allowed by `statements`, with the decision that a plain scan makes for each. `extra` are
 * statement lists that must allow too (a boundary).
 */
export function requestsOf(count, statements, random, { resources = 1, caps = [] } = {}) {
  const scans = [statements, ...caps].map(scanOf)
  const decide = (subjects) => scans.map((scan) => scan(subjects)).find((each) => each !== 'allow') ?? 'allow'
  const wanted = { allow: Math.ceil(count / 2), other: Math.floor(count / 2) }
  const made = []
  for (let tries = count * PATIENCE; made.length < count && tries > 0; tries -= 1) {
    const request = requestFor(random.pick(statements), random, resources)
    const decision = decide(subjectsOf(request))
    const quota = decision === 'allow' ? 'allow' : 'other'
    if (wanted[quota] > 0) {
      wanted[quota] -= 1
      made.push({ request, decision })
    }
  }
  if (made.length < count) throw new Error(`no requests half of which are allowed; missing: ${JSON.stringify(wanted)}`)
  return random.shuffled(made)
}

/** One request for each statement that fits all of its parts, in another order. */
export const requestForEach = (statements, random) =>
  random.shuffled(statements.map((statement) => fittingRequest(statement, random)))

function requestFor(statement, random, resources) {
  const request = fittingRequest(statement, random)
  const made = random.chance(0.5) ? request : spoiled(request, request.action.split(':')[0], random)
  if (resources === 1) return made
  // The others are near the first: the same place, another end.
  const others = Array.from({ length: resources - 1 }, () => fittingRequest(statement, random).resource)
  return { ...made, resource: [...others, made.resource] }
}

function fittingRequest(statement, random) {
  const [service, api] = actionFor(random.pick(listOf(statement.action)), random)
  return {
    principal: USER,
    action: `${service}:${api}`,
    resource: resourceFor(random.pick(listOf(statement.resource)), service, random),
    context: contextFor(statement, service, random),
    now: timeFor(statement, random),
  }
}

function actionFor(action, random) {
  if (action === '*') return [random.pick(SERVICES), random.pick(APIS)]
  const [service, api] = action.split(':')
  if (!api.includes('*')) return [service, api]
  const matches = globMatcher(api)
  return [service, random.pick(APIS.filter((each) => matches(each)))]
}

function resourceFor(resource, service, random) {
  const segments = segmentsOf(resource)
  const region = longRegion(segments?.region || random.pick(REGIONS))
  const path = segments?.path ?? `${random.pick(NOUNS).toLowerCase()}/*`
  const filled = path.replaceAll('*', () => `x${random.below(100_000)}`)
  return `qcs::${service}:${region}:${accountOf(service)}:${filled}`
}

function contextFor(statement, service, random) {
  const wanted = statement.condition ?? {}
  const cidr = wanted.ip_equal && random.pick(listOf(wanted.ip_equal['qcs:ip']))
  const tier = wanted.string_equal && random.pick(listOf(Object.values(wanted.string_equal)[0]))
  const place = cidr ? cidr.split('.').slice(0, 3).join('.') : `10.${random.below(8)}.${random.below(256)}`
  const context = { 'qcs:ip': `${place}.${random.below(256)}`, mfa: random.chance(0.5) ? '1' : '0' }
  // One request in five does not carry the key, unless its statement needs it.
  return tier || random.chance(0.8) ? { ...context, [`${service}:tier`]: tier ?? random.pick(TIERS) } : context
}

function timeFor(statement, random) {
  const { date_less_than: before, date_greater_than_equal: from } = statement.condition ?? {}
  const [limit] = Object.values(before ?? from ?? {})
  const day = 24 * 60 * 60 * 1000
  const start = limit ? Date.parse(limit) - (before ? day * 30 : 0) : Date.parse('2026-01-01T00:00:00Z')
  return new Date(start + random.below(limit ? 30 : 365) * day + random.below(86_400) * 1000)
    .toISOString()
    .replace('.000', '')
}

const SPOILERS = [
  (request, service, random) => ({
    ...request,
    action: `${service}:${random.pick(OTHER_VERBS)}${random.pick(NOUNS)}s`,
  }),
  (request, service, random) => ({ ...request, action: `${service}:${random.pick(APIS)}` }),
  (request, _, random) => ({
    ...request,
    resource: request.resource.replace(/(?<=:)[a-z]+-[a-z]+(?=:)/, random.pick(REGIONS)),
  }),
  (request, _, random) => ({ ...request, resource: `${request.resource}${random.below(10)}` }),
  (request, _, random) => ({ ...request, resource: request.resource.replace(/\/t\d+/, `/t${random.below(400)}`) }),
  (request, _, random) => ({
    ...request,
    context: { ...request.context, 'qcs:ip': `10.${random.below(8)}.${random.below(256)}.1` },
  }),
]

const spoiled = (request, service, random) => random.pick(SPOILERS)(request, service, random)
