// CASL with functions as conditions (the lambda matcher of its documentation): everything in them is prepared, so this is
// CASL without the cost of interpreting conditions. It refuses to know how rules are indexed; CASL does.
import { Ability } from '@casl/ability'
import { conditionMatcher, resourceMatcher } from '../matchers.mjs'
import { allows, callsOf, countCalls, countRequests, detectSubjectType, rulesOf } from './casl-rules.mjs'

export const name = 'CASL, functions'

export function prepare({ statements, cap, requests }) {
  const abilities = [statements, ...(cap.length > 0 ? [cap] : [])].map(abilityOf)
  const [ability] = abilities
  const calls = callsOf(requests)
  return {
    decide: (i) => abilities.every((each) => allows(each, calls[i])),
    // A boundary is a second ability that must allow too.
    count: (from, to) =>
      cap.length > 0 ? countBoth(abilities, calls, from, to) : countCalls(ability, calls, from, to),
    countOf: (fresh) => countRequests(ability, fresh),
  }
}

const abilityOf = (statements) =>
  new Ability(rulesOf(statements, alternativesOf), { conditionsMatcher: (matches) => matches, detectSubjectType })

function alternativesOf(statement) {
  const tests = [resourceMatcher(statement), conditionMatcher(statement)].filter((test) => test !== undefined)
  const [first, second] = tests
  return [second ? (subject) => first(subject) && second(subject) : first]
}

function countBoth([ability, boundary], calls, from, to) {
  let allowed = 0
  for (let i = from; i < to; i += 1) if (allows(ability, calls[i]) && allows(boundary, calls[i])) allowed += 1
  return allowed
}
