// Grants that are risky only with another one of the same document, as to pass a role and to start what carries it. It refuses
// to look at other documents that are attached beside it, and leaves services given away whole to the rules that speak of those.
import type { Text } from '../finding.ts'
import type { StatementVisitors } from '../rule.ts'
import { alsoHere, firstAllowed, riskyGrants } from './grant-findings.ts'
import type { IsWide } from './grants.ts'

/** What is risky together: the one is reported, the other shown beside it. */
export type Pair = {
  /** Granted on any resource, or on what is wide enough. */
  readonly actions: readonly string[]
  readonly isWide?: IsWide
  /** Granted on whatever resource. */
  readonly others: readonly string[]
  readonly message: (actions: readonly string[], others: readonly string[]) => Text
}

/** What a rule asks to see that speaks of grants which are risky together. One finding for a statement. */
export function whereGrantedTogether(pair: Pair): Required<Pick<StatementVisitors, 'statement'>> {
  return {
    statement: (statement, ctx) => {
      const grants = riskyGrants(ctx.policy, statement, pair.actions, pair.isWide)
      const [first, ...more] = grants
      if (first === undefined) return
      const other = firstAllowed(ctx.policy, pair.others)
      if (other === undefined) return
      const actions = [...new Set(grants.flatMap((grant) => grant.actions))]
      ctx.report({
        at: first.pattern,
        message: pair.message(actions, other.actions),
        evidence: [...actions, ...other.actions],
        related: [...more, ...(other.pattern === first.pattern ? [] : [other])].map(alsoHere),
      })
    },
  }
}
