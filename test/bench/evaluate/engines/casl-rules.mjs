// A workload in CASL's own terms: what it calls action is the API, its subject type the service, `manage` any API and `all`
// any service; denies come last, for CASL lets the last rule that matches win. It knows no globs in actions, so they are
// spelled out beforehand as the APIs that exist, which is the fastest it can be given. It refuses to know how conditions
// are written; the two ways beside it do.
import { APIS, addressOf, longRegion, NOUNS, OTHER_VERBS } from '../cloud.mjs'
import { globMatcher, listOf } from '../matchers.mjs'
import { subjectsOf } from '../scan.mjs'

const EVERY_API = [...APIS, ...OTHER_VERBS.flatMap((verb) => NOUNS.map((noun) => `${verb}${noun}s`))]

/** Rules for statements; `conditionsOf` gives the list of alternatives of a statement, each undefined or a condition. */
export function rulesOf(statements, conditionsOf) {
  const ordered = [...statements].sort((a, b) => order(a) - order(b))
  return ordered.flatMap((statement) => {
    const { action, subject } = targetOf(listOf(statement.action))
    return conditionsOf(statement).map((conditions) => ({
      ...{ action, subject, inverted: statement.effect === 'deny' },
      ...(conditions ? { conditions } : {}),
    }))
  })
}

const order = ({ effect }) => (effect === 'deny' ? 1 : 0)

/** The actions of a statement are of one service, or everything. */
function targetOf(actions) {
  if (actions.includes('*')) return { action: 'manage', subject: 'all' }
  const apis = actions.map((action) => action.split(':')[1])
  const service = actions[0].split(':')[0]
  if (apis.includes('*')) return { action: 'manage', subject: service }
  return { action: [...new Set(apis.flatMap(spelledOut))], subject: service }
}

function spelledOut(api) {
  if (!api.includes('*')) return [api]
  const matches = globMatcher(api)
  return EVERY_API.filter((each) => matches(each))
}

/** Says the subject type of both kinds of subject below; the documented option for it. */
export const detectSubjectType = (asked) => asked.service

/** The requests as CASL takes them, prepared before the clock runs: split, addresses and times as numbers. */
export const callsOf = (requests) =>
  requests.map((request) => ({ api: request.action.split(':')[1], subjects: subjectsOf(request) }))

/** What CASL is asked about, made of a request while the clock runs: what few rules look at is read when one does. */
class Asked {
  constructor(request, product, resource) {
    const [, , service, region, , path] = resource.split(':')
    this.service = service
    this.region = longRegion(region)
    this.path = path
    this.tier = request.context[`${product}:tier`]
    this.request = request
  }
  get address() {
    return addressOf(this.request.context['qcs:ip'])
  }
  get time() {
    return Date.parse(this.request.now)
  }
}

/** Counts the calls that an ability allows. */
export function countCalls(ability, calls, from, to) {
  let allowed = 0
  for (let i = from; i < to; i += 1) if (allows(ability, calls[i])) allowed += 1
  return allowed
}

/** Every resource must be allowed; nearly all requests have one. */
export function allows(ability, { api, subjects }) {
  if (subjects.length === 1) return ability.can(api, subjects[0])
  return subjects.every((subject) => ability.can(api, subject))
}

/** The same for requests as they come. */
export function countRequests(ability, requests) {
  let allowed = 0
  for (const request of requests) {
    const [product, api] = request.action.split(':')
    if (ability.can(api, new Asked(request, product, request.resource))) allowed += 1
  }
  return allowed
}
