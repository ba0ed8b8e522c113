// What a document gives away without a guard: which actions its allows grant on any resource and without a condition, and no
// deny of it takes away. It refuses to say whether that is wise, and to look beyond the document.
import type { ActionPattern, Policy, ResourcePattern, Statement } from '@qcs-policy/syntax'
import { isEveryAction, isWholeService, matchesAction, partsOf } from './actions.ts'
import { hasCondition } from './conditions.ts'
import { isAnyResource } from './resources.ts'

/** An action that a pattern of a statement grants. */
export type Grant = {
  readonly pattern: ActionPattern
  readonly statement: Statement
  readonly actions: readonly string[]
}

/** Whether a resource pattern is wide enough to speak of; any resource unless told. */
export type IsWide = (resource: ResourcePattern) => boolean

/** True for an allow without a condition that covers any resource. */
export function allowsAnywhere(statement: Statement, isWide: IsWide = isAnyResource): boolean {
  return (
    statement.effect?.value === 'allow' &&
    !statement.effect.wrongCase &&
    !hasCondition(statement) &&
    (statement.resource?.items ?? []).some(isWide)
  )
}

const denied: WeakMap<Policy, readonly ActionPattern[]> = new WeakMap()

/** True when a deny of the document matches the action, be it under a condition or on some resources only: a guard was thought of. */
export function isGuarded(policy: Policy, service: string, name: string): boolean {
  return deniedBy(policy).some((pattern) => matchesAction(pattern, service, name))
}

/** The action patterns of all denies, each text once; found once for a document, for many rules ask. */
function deniedBy(policy: Policy): readonly ActionPattern[] {
  const known = denied.get(policy)
  if (known !== undefined) return known
  const patterns = new Map<string, ActionPattern>()
  for (const { effect, action } of policy.statements)
    if (effect?.value === 'deny') for (const pattern of action?.items ?? []) patterns.set(pattern.text, pattern)
  const made = [...patterns.values()]
  denied.set(policy, made)
  return made
}

/**
 * Which of some actions (`service:Name`) the statement grants anywhere, pattern by pattern. Patterns for everything and for a
 * whole service are left out: rules of their own speak of those, once, and not of each action in them.
 */
export function grantsOf(
  policy: Policy,
  statement: Statement,
  actions: readonly string[],
  isWide: IsWide = isAnyResource,
): readonly Grant[] {
  if (!allowsAnywhere(statement, isWide)) return []
  return (statement.action?.items ?? []).flatMap((pattern) => {
    if (isEveryAction(pattern) || isWholeService(pattern)) return []
    const granted = actions.filter((action) => {
      const { service, name } = partsOf(action)
      return matchesAction(pattern, service, name) && !isGuarded(policy, service, name)
    })
    return granted.length === 0 ? [] : [{ pattern, statement, actions: granted }]
  })
}
