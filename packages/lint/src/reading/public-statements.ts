// Statements that let everybody in, with what they open, what denies leave of it, and what nobody knows. It refuses to judge, and
// to read principals of which a part could not be read.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ActionPattern, Located, Policy, Statement } from '@qcs-policy/syntax'
import { coveredActions, isEveryAction, plainAction } from './actions.ts'
import { principalOf } from './assume-role.ts'
import { everybodyIn, openingOf } from './everybody.ts'
import { isGuarded } from './grants.ts'

export type PublicStatement = {
  /** Where everybody is let in. */
  readonly place: Located
  /** What changes something, as `service:Name`, or `*`. */
  readonly changes: readonly string[]
  /** What reads or lists. */
  readonly reads: readonly string[]
  /** Patterns of which the catalogue knows nothing. */
  readonly unknown: readonly string[]
}

/** What a statement opens to everybody, less what the denies of the document match; nothing for one that does not. */
export function publicStatement(statement: Statement, policy: Policy, catalog: Catalog): PublicStatement | undefined {
  const place = everybodyIn(statement, policy)
  if (place === undefined || principalOf(statement, policy)?.entries.some(({ malformed }) => malformed))
    return undefined
  const { changes, reads, lists } = openingOf(statement, policy, catalog)
  const unknown = (statement.action?.items ?? []).filter((pattern) => isUnknown(pattern, policy, catalog))
  return { place, changes, reads: [...reads, ...lists], unknown: [...new Set(unknown.map(plainAction))] }
}

/** The same with no regard to denies. */
export function publicStatementAlone(
  statement: Statement,
  policy: Policy,
  catalog: Catalog,
): PublicStatement | undefined {
  return publicStatement(statement, { ...policy, statements: [statement] }, catalog)
}

/** Everything that is open. */
export function allOpen({ changes, reads, unknown }: PublicStatement): readonly string[] {
  return [...changes, ...reads, ...unknown]
}

function isUnknown(pattern: ActionPattern, policy: Policy, catalog: Catalog): boolean {
  if (pattern.form === 'malformed' || isEveryAction(pattern)) return false
  if (pattern.form !== 'api') return true
  const { service, name } = pattern
  if (isGuarded(policy, service.text, name.text)) return false
  return service.text === '*' || coveredActions(pattern, catalog).every((action) => action.class === undefined)
}
