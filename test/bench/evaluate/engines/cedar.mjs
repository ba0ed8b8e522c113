// Cedar, compiled to WebAssembly: one policy for each statement, parsed once (`preparsePolicySet`), decided by
// `statefulIsAuthorized` with calls prepared before the clock runs. What a request carries is in the context, which is
// quicker than entities with attributes; actions are entities, a prefix is the list of those it stands for. It refuses to
// know how Cedar evaluates.
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs'
import { APIS, longRegion, segmentsOf } from '../cloud.mjs'
import { globMatcher, listOf } from '../matchers.mjs'
import { subjectsOf } from '../scan.mjs'

export const name = 'Cedar (cedar-wasm, stateful)'

let policySets = 0

export function prepare({ statements, requests }) {
  policySets += 1
  const preparsedPolicySetId = `workload ${policySets}`
  const answer = preparsePolicySet(preparsedPolicySetId, { staticPolicies: statements.map(policyOf).join('\n') })
  if (answer.type !== 'success') throw new Error(answer.errors[0].message)
  const calls = requests.map((request) => ({ ...callOf(request), preparsedPolicySetId }))
  const allows = (call) => statefulIsAuthorized(call).response?.decision === 'allow'
  return {
    decide: (i) => allows(calls[i]),
    count(from, to) {
      let allowed = 0
      for (let i = from; i < to; i += 1) if (allows(calls[i])) allowed += 1
      return allowed
    },
  }
}

function policyOf(statement) {
  const tests = [...serviceTest(statement), resourceTest(statement), ...conditionTests(statement)]
  const head = `${statement.effect === 'deny' ? 'forbid' : 'permit'} (principal, ${actionOf(statement)}, resource)`
  return `${head} when { ${tests.join(' && ')} };`
}

/** A whole service is a test of the context; anything else names actions. */
const isService = ({ action }) => listOf(action)[0].endsWith(':*')

const serviceTest = (statement) =>
  isService(statement) ? [`context.service == ${text(listOf(statement.action)[0].split(':')[0])}`] : []

function actionOf(statement) {
  if (isService(statement)) return 'action'
  const names = [...new Set(listOf(statement.action).flatMap(spelledOut))]
  const entities = names.map((each) => `Action::${text(each)}`)
  return entities.length === 1 ? `action == ${entities[0]}` : `action in [${entities.join(', ')}]`
}

function spelledOut(action) {
  if (!action.includes('*')) return [action]
  const [service, api] = action.split(':')
  const matches = globMatcher(api)
  return APIS.filter((each) => matches(each)).map((each) => `${service}:${each}`)
}

/** `true` for `*`: Cedar wants a body. */
function resourceTest(statement) {
  const alternatives = listOf(statement.resource).map((resource) => {
    if (resource === '*') return 'true'
    const { region, path } = segmentsOf(resource)
    const ofPath = path.includes('*') ? `context.path like ${text(path)}` : `context.path == ${text(path)}`
    return region === '' ? ofPath : `context.region == ${text(longRegion(region))} && ${ofPath}`
  })
  return `(${alternatives.join(' || ')})`
}

function conditionTests({ condition }) {
  const [[operator, clause] = []] = Object.entries(condition ?? {})
  return operator ? [CONDITIONS[operator](listOf(Object.values(clause)[0]))] : []
}

const CONDITIONS = {
  ip_equal: (cidrs) => `(${cidrs.map((cidr) => `context.ip.isInRange(ip(${text(cidr)}))`).join(' || ')})`,
  string_equal: (tiers) => `context has tier && [${tiers.map(text).join(', ')}].contains(context.tier)`,
  date_less_than: ([date]) => `context.now < datetime(${text(date)})`,
  date_greater_than_equal: ([date]) => `context.now >= datetime(${text(date)})`,
}

const text = (value) => JSON.stringify(value)

function callOf(request) {
  const [{ product, region, path, tier }] = subjectsOf(request)
  return {
    principal: { type: 'User', id: request.principal.uin },
    action: { type: 'Action', id: request.action },
    resource: { type: 'Resource', id: path },
    context: {
      ...{ service: product, region, path },
      ...(tier === undefined ? {} : { tier }),
      ip: { __extn: { fn: 'ip', arg: request.context['qcs:ip'] } },
      now: { __extn: { fn: 'datetime', arg: request.now } },
    },
    entities: [],
  }
}
