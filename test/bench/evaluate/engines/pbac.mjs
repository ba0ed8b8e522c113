// pbac, which reads AWS-style policies: the same statements with its names, and resources as whole strings with `*`. It
// refuses to know how pbac matches them.
import PBAC from 'pbac'
import { accountOf, longRegion, segmentsOf } from '../cloud.mjs'
import { listOf } from '../matchers.mjs'

export const name = 'pbac'

const STATEMENTS_IN_POLICY = 20

export function prepare({ statements, requests }) {
  const policies = []
  for (let i = 0; i < statements.length; i += STATEMENTS_IN_POLICY) {
    policies.push({ Version: '2012-10-17', Statement: statements.slice(i, i + STATEMENTS_IN_POLICY).map(statementOf) })
  }
  // Its schema does not know our names; it is asked to check nothing.
  const pbac = new PBAC(policies, { validateSchema: false, validatePolicies: false })
  const calls = requests.map(callOf)
  return {
    decide: (i) => pbac.evaluate(calls[i]),
    count(from, to) {
      let allowed = 0
      for (let i = from; i < to; i += 1) if (pbac.evaluate(calls[i])) allowed += 1
      return allowed
    },
  }
}

function statementOf(statement) {
  const [[operator, clause] = []] = Object.entries(statement.condition ?? {})
  return {
    Effect: statement.effect === 'deny' ? 'Deny' : 'Allow',
    Action: listOf(statement.action),
    Resource: listOf(statement.resource).map(resourceOf),
    ...(operator ? { Condition: { [OPERATORS[operator]]: clause } } : {}),
  }
}

const OPERATORS = {
  ip_equal: 'IpAddress',
  string_equal: 'StringEquals',
  date_less_than: 'DateLessThan',
  date_greater_than_equal: 'DateGreaterThanEquals',
}

function resourceOf(resource) {
  if (resource === '*') return '*'
  const { service, region, path } = segmentsOf(resource)
  return `qcs::${service}:${longRegion(region) || '*'}:${accountOf(service)}:${path}`
}

/** It reads a key as a group and a member around a colon. */
function callOf({ action, resource, context, now }) {
  const nested = { qcs: { current_time: now } }
  for (const [key, value] of Object.entries(context)) {
    const [group, member] = key.split(':')
    if (member) nested[group] = { ...nested[group], [member]: value }
  }
  return { action, resource, variables: nested }
}
