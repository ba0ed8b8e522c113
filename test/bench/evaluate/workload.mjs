// A workload: the texts of policies, and requests with the decisions that a plain scan makes. The same seed makes the same
// workload. It refuses to know any engine.
import { SERVICES, USER } from './cloud.mjs'
import { randomFrom } from './random.mjs'
import { requestsOf } from './requests.mjs'
import { BASE, statementsOf } from './statements.mjs'

export const SEED = 20_261_122
export const SIZES = [1, 10, 100, 1_000, 10_000]
export const REQUESTS = 4096

/** A policy has at most 6,144 characters: about this many statements. */
const STATEMENTS_IN_POLICY = 20

/**
 * `count` statements of the mix as a bundle of policies, and requests. `boundary` is a number of statements for a
 * permissions boundary, `resources` the number of resources in each request.
 */
export function workloadOf(count, { mix = {}, boundary = 0, resources = 1, requests = REQUESTS, seed = SEED } = {}) {
  const random = randomFrom(seed + count)
  const statements = statementsOf(count, { ...BASE, ...mix }, random)
  const cap = boundary > 0 ? boundaryOf(boundary, { ...BASE, ...mix }, random) : []
  const made = requestsOf(requests, statements, random, { resources, caps: cap.length > 0 ? [cap] : [] })
  return {
    ...{ count, statements, cap, resources },
    /** The bundle as it is loaded: an array of documents. */
    text: JSON.stringify(documentsOf(statements)),
    boundaryText: cap.length > 0 ? JSON.stringify(documentOf(cap)) : undefined,
    requests: made.map(({ request }) => ({ ...JSON.parse(JSON.stringify(request)), principal: USER })),
    decisions: made.map(({ decision }) => decision === 'allow'),
    shares: sharesOf(made),
  }
}

/** Everything in most services is within the boundary, but for what it denies. */
function boundaryOf(count, mix, random) {
  const open = SERVICES.slice(0, 18).map((service) => ({ effect: 'allow', action: `${service}:*`, resource: '*' }))
  return [...open, ...statementsOf(Math.max(0, count - open.length), mix, random)]
}

const documentOf = (statement) => ({ version: '2.0', statement })

function documentsOf(statements) {
  const documents = []
  for (let i = 0; i < statements.length; i += STATEMENTS_IN_POLICY) {
    documents.push(documentOf(statements.slice(i, i + STATEMENTS_IN_POLICY)))
  }
  return documents
}

function sharesOf(made) {
  const share = (wanted) => made.filter(({ decision }) => decision === wanted).length / made.length
  return { allow: share('allow'), deny: share('deny'), implicit: share('implicit') }
}
