// casbin with its own `keyMatch`, deny over allow, no database: one line for each action and resource of a statement.
// Conditions, which keyMatch cannot say, are a function of our own that a line names by number. `enforceSync` is the
// quickest way to ask; its caching enforcer remembers whole answers by request, so it would measure a map. It refuses to
// know how casbin runs its matchers.
import { newEnforcer, newModelFromString } from 'casbin'
import { longRegion, segmentsOf } from '../cloud.mjs'
import { conditionMatcher, listOf } from '../matchers.mjs'
import { subjectsOf } from '../scan.mjs'

export const name = 'casbin, keyMatch'

/** The cheapest comparison first: casbin stops at the first that fails. */
const MODEL = `
[request_definition]
r = service, api, region, path, subject
[policy_definition]
p = service, api, region, path, condition, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.service == p.service && keyMatch(r.api, p.api) && keyMatch(r.path, p.path) && keyMatch(r.region, p.region) && (p.condition == "" || holds(r.subject, p.condition))
`

export async function prepare({ statements, requests }) {
  const enforcer = await newEnforcer(newModelFromString(MODEL))
  const conditions = new Map()
  await enforcer.addFunction('holds', (subject, condition) => conditions.get(condition)(subject))
  await enforcer.addPolicies(statements.flatMap((statement, i) => linesOf(statement, i, conditions)))
  const calls = requests.map((request) => {
    const [subject] = subjectsOf(request)
    return [subject.product, subject.api, subject.region, subject.path, subject]
  })
  return {
    decide: (i) => enforcer.enforceSync(...calls[i]),
    count(from, to) {
      let allowed = 0
      for (let i = from; i < to; i += 1) if (enforcer.enforceSync(...calls[i])) allowed += 1
      return allowed
    },
  }
}

function linesOf(statement, i, conditions) {
  const holds = conditionMatcher(statement)
  if (holds) conditions.set(String(i), holds)
  return listOf(statement.action).flatMap((action) =>
    listOf(statement.resource).map((resource) => {
      const { region, path } = segmentsOf(resource) ?? { region: '', path: '*' }
      const place = region === '' ? '*' : longRegion(region)
      return [...action.split(':'), place, path, holds ? String(i) : '', statement.effect]
    }),
  )
}
