// Required conditions: allows of some actions that do not carry one. A key under an operator that also holds when the key is
// missing is no requirement (COND-2). It refuses to look at denies under a condition, which may or may not come to the same.
import type { Text } from '../../finding.ts'
import { conditionsOf, operatorFacts, valueTexts } from '../../reading/conditions.ts'
import { type ActionGlob, overlapsAction } from '../../reading/overlap.ts'
import type { ConditionPlace, StatementVisitors } from '../../rule.ts'
import type { RequirementShape } from '../shape.ts'
import { isAllow, isDenied, readGlobs } from './actions.ts'

type Requirement = { readonly actions: readonly ActionGlob[]; readonly isMetBy: (place: ConditionPlace) => boolean }

/** Visitors for a list of requirements, each for the actions that it names. */
export function conditionVisitors(shapes: readonly RequirementShape[], message: Text): StatementVisitors {
  const requirements = shapes.map(requirementOf)
  return {
    statement: (statement, ctx) => {
      if (!isAllow(statement) || statement.condition?.form === 'malformed') return
      const conditions = conditionsOf(statement)
      const open = requirements.filter(({ isMetBy }) => !conditions.some(isMetBy)).flatMap(({ actions }) => actions)
      if (open.length === 0) return
      const isOpen = open.filter((glob) => !isDenied(ctx.policy, glob))
      const patterns = (statement.action?.items ?? []).filter((action) =>
        isOpen.some((glob) => overlapsAction(action, glob)),
      )
      const [first] = patterns
      if (first !== undefined) ctx.report({ at: first, message, evidence: patterns.map(({ text }) => text) })
    },
  }
}

function requirementOf({ actions, keys, key, operator, values }: RequirementShape): Requirement {
  const names = new Set(keys ?? [key ?? ''])
  const wanted = values === undefined ? undefined : new Set(values.map(String))
  return {
    actions: readGlobs(actions),
    isMetBy: (place) =>
      names.has(place.entry.key.text) &&
      (operator === undefined ? isDemanding(place) : place.clause.operator.text === operator) &&
      (wanted === undefined || allows(place, wanted)),
  }
}

/** True for an operator that does not hold when the key is missing. */
function isDemanding(place: ConditionPlace): boolean {
  const { ifExist, qualifier } = place.clause.operator
  const family = operatorFacts(place)?.family
  return family !== undefined && family !== 'null' && !ifExist && qualifier !== 'for_all_value'
}

/** Values widen a condition and, under a negated operator, narrow it. */
function allows(place: ConditionPlace, wanted: ReadonlySet<string>): boolean {
  const given = valueTexts(place)
  if (operatorFacts(place)?.negated === true) return [...wanted].every((value) => given.includes(value))
  return given.length > 0 && given.every((value) => wanted.has(value))
}
