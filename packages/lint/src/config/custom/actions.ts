// Forbidden actions: allows that grant one, by whatever pattern, unless a deny of the document takes it away. It refuses to look
// at conditions, for an action that is forbidden is so under any.
import type { Policy, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { hasCondition } from '../../reading/conditions.ts'
import { type ActionGlob, coversGlob, overlapsAction, readActionGlob } from '../../reading/overlap.ts'
import { isEveryResource } from '../../reading/resources.ts'
import type { StatementVisitors } from '../../rule.ts'

/** Visitors for a list of action globs. */
export function actionVisitors(globs: readonly string[], message: Text): StatementVisitors {
  const forbidden = readGlobs(globs)
  return {
    action: (action, ctx) => {
      if (!isAllow(ctx.statement)) return
      const granted = forbidden.filter((glob) => overlapsAction(action, glob) && !isDenied(ctx.policy, glob))
      if (granted.length > 0) ctx.report({ at: action, message, evidence: granted.map(({ text }) => text) })
    },
  }
}

/** The globs that can be read. */
export function readGlobs(globs: readonly string[]): readonly ActionGlob[] {
  return globs.flatMap((glob) => readActionGlob(glob) ?? [])
}

/** An allow that can match: its effect is written right (DOC-8). */
export function isAllow({ effect }: Statement): boolean {
  return effect?.value === 'allow' && !effect.wrongCase
}

/** True when a deny takes all actions of a glob away, from everybody, on every resource, whatever holds. */
export function isDenied(policy: Policy, glob: ActionGlob): boolean {
  return policy.statements.some(
    (statement) =>
      statement.effect?.value === 'deny' &&
      !statement.effect.wrongCase &&
      !hasCondition(statement) &&
      (statement.principal === undefined || statement.principal.form === 'everybody') &&
      (statement.resource?.items ?? []).some(isEveryResource) &&
      (statement.action?.items ?? []).some((pattern) => coversGlob(pattern, glob)),
  )
}
