// How rules speak of risky grants: one finding for a statement, at the first pattern that grants something, with all that is
// granted. It refuses to know what is risky, and leaves services that are given away whole to the rules that speak of those.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { RelatedReport, Text } from '../finding.ts'
import type { DocumentContext, StatementVisitors } from '../rule.ts'
import { isEveryAction, matchesAction, partsOf } from './actions.ts'
import { allowsAnywhere, type Grant, grantsOf, type IsWide, isGuarded } from './grants.ts'
import { listed } from './listed.ts'
import { isGivenWhole } from './whole-services.ts'

/** What to say of the actions that are granted. */
export type GrantMessage = (actions: readonly string[]) => Text

/** What a rule asks to see that speaks of some actions, granted anywhere without a guard. */
export function whereGranted(
  actions: readonly string[],
  message: GrantMessage,
  isWide?: IsWide,
): Required<Pick<StatementVisitors, 'statement'>> {
  return {
    statement: (statement, ctx) => reportGrants(riskyGrants(ctx.policy, statement, actions, isWide), message, ctx),
  }
}

/** What a statement grants, but for services that the document gives away whole: to narrow one pattern changes nothing there. */
export function riskyGrants(
  policy: Policy,
  statement: Statement,
  actions: readonly string[],
  isWide?: IsWide,
): readonly Grant[] {
  return grantsOf(policy, statement, actions, isWide).flatMap((grant) => {
    const left = grant.actions.filter((action) => !isGivenWhole(policy, partsOf(action).service))
    return left.length === 0 ? [] : [{ ...grant, actions: left }]
  })
}

/** One finding for all the grants of a statement; none for none. */
export function reportGrants(
  grants: readonly Grant[],
  message: GrantMessage,
  ctx: DocumentContext,
  related: readonly RelatedReport[] = [],
): void {
  const [first, ...others] = grants
  if (first === undefined) return
  const actions = [...new Set(grants.flatMap((grant) => grant.actions))]
  ctx.report({
    at: first.pattern,
    message: message(actions),
    evidence: actions,
    related: [...others.map(alsoHere), ...related],
  })
}

/** A place that grants more of the same. */
export function alsoHere({ pattern, actions }: Pick<Grant, 'pattern' | 'actions'>): RelatedReport {
  return {
    at: pattern,
    message: { en: `this grants ${listed(actions, 'en')}`, zh: `此处允许 ${listed(actions, 'zh')}` },
  }
}

/**
 * The first place in the document that allows one of the actions without a condition, on whatever resource unless told, and
 * that no deny guards: the other half of what is risky only together. A whole service counts, everything at once does not.
 */
export function firstAllowed(
  policy: Policy,
  actions: readonly string[],
  isOpen: (statement: Statement) => boolean = allowsUnconditionally,
): Grant | undefined {
  const unguarded = actions.filter((action) => {
    const { service, name } = partsOf(action)
    return !isGuarded(policy, service, name)
  })
  for (const statement of policy.statements) {
    if (!isOpen(statement)) continue
    for (const pattern of statement.action?.items ?? []) {
      if (isEveryAction(pattern)) continue
      const matched = unguarded.filter((action) => {
        const { service, name } = partsOf(action)
        return matchesAction(pattern, service, name)
      })
      if (matched.length > 0) return { pattern, statement, actions: matched }
    }
  }
  return undefined
}

function allowsUnconditionally(statement: Statement): boolean {
  return allowsAnywhere(statement, () => true)
}
