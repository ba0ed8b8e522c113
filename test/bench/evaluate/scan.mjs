// Decides by looking at every statement in turn: slow, plain, and independent of every engine that is measured. Workloads
// are made with it, and all engines must agree with it. It refuses to be fast.
import { addressOf, longRegion, segmentsOf } from './cloud.mjs'
import { conditionMatcher, globMatcher, listOf, resourceMatcher } from './matchers.mjs'

/** A request in parts, one for each of its resources: what the functions of matchers.mjs take. */
export function subjectsOf(request) {
  const [service, api] = request.action.split(':')
  return listOf(request.resource).map((resource) => {
    const { service: product, region, path } = segmentsOf(resource)
    return {
      ...{ service: product, region: longRegion(region), path, api, product: service },
      address: addressOf(request.context['qcs:ip']),
      tier: request.context[`${service}:tier`],
      time: Date.parse(request.now),
    }
  })
}

/**
 * A function that decides about the subjects of a request: `allow`, `deny`, or `implicit` when nothing matches. The
 * statements that an action fits are remembered, or making a workload would take minutes.
 */
export function scanOf(statements) {
  const rules = statements.map(ruleOf)
  const ofProduct = remembered((product) => rules.filter(({ products }) => products.has(product) || products.has('*')))
  const ofAction = remembered((action) => {
    const [product, api] = action.split(':')
    return ofProduct(product).filter((rule) => rule.fitsAction({ product, api }))
  })
  const decideOne = (subject) => {
    let found = 'implicit'
    for (const rule of ofAction(`${subject.product}:${subject.api}`)) {
      if ((found === 'allow' && rule.effect === 'allow') || !rule.fits(subject)) continue
      if (rule.effect === 'deny') return 'deny'
      found = 'allow'
    }
    return found
  }
  return (subjects) => subjects.map(decideOne).find((decision) => decision !== 'allow') ?? 'allow'
}

function remembered(find) {
  const found = new Map()
  return (key) => {
    if (!found.has(key)) found.set(key, find(key))
    return found.get(key)
  }
}

function ruleOf(statement) {
  const actions = listOf(statement.action).map(actionMatcher)
  const tests = [resourceMatcher(statement), conditionMatcher(statement)].filter((test) => test !== undefined)
  return {
    effect: statement.effect,
    products: new Set(listOf(statement.action).map((action) => action.split(':')[0])),
    fitsAction: (subject) => actions.some((test) => test(subject)),
    fits: (subject) => tests.every((test) => test(subject)),
  }
}

function actionMatcher(action) {
  if (action === '*') return () => true
  const [service, api] = action.split(':')
  const matches = globMatcher(api)
  return (subject) => subject.product === service && matches(subject.api)
}
