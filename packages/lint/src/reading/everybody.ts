// Statements that let everybody in (PRIN-1, PRIN-2): where that is written, and what it opens by class of operation. It refuses
// to judge, and to speak of denies, which shut everybody out.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { Located, Policy, Statement } from '@qcs-policy/syntax'
import { coveredActions, isEveryAction } from './actions.ts'
import { principalOf } from './assume-role.ts'
import { isGuarded } from './grants.ts'

/** The place that lets everybody in; where the principal above all statements does, the statement's first action. */
export function everybodyIn(statement: Statement, policy: Policy): Located | undefined {
  if (statement.effect?.value !== 'allow' || statement.effect.wrongCase) return undefined
  const principal = principalOf(statement, policy)
  const place =
    principal?.form === 'everybody'
      ? principal
      : principal?.entries
          .flatMap(({ patterns }) => patterns.items)
          .find(({ form }) => form === 'everybody' || form === 'anonymous')
  if (place === undefined) return undefined
  return statement.principal === undefined ? statement.action?.items[0] : place
}

/** What is open to everybody, as `service:Name` by what it does. */
export type Opening = {
  readonly changes: readonly string[]
  readonly lists: readonly string[]
  readonly reads: readonly string[]
}

/** What the statement allows and no deny takes away. Names that the catalogue does not know are left out. */
export function openingOf(statement: Statement, policy: Policy, catalog: Catalog): Opening {
  const found = { changes: new Set<string>(), lists: new Set<string>(), reads: new Set<string>() }
  const hasDeny = policy.statements.some(({ effect }) => effect?.value === 'deny')
  for (const pattern of statement.action?.items ?? []) {
    if (isEveryAction(pattern)) {
      if (!hasDeny) found.changes.add('*')
      continue
    }
    // A glob over all services is not spelled out: these documents are for one service.
    if (pattern.form !== 'api' || pattern.service.text === '*') continue
    for (const { service, name, class: kind } of coveredActions(pattern, catalog)) {
      if (kind === undefined || isGuarded(policy, service, name)) continue
      found[kind === 'read' ? 'reads' : kind === 'list' ? 'lists' : 'changes'].add(`${service}:${name}`)
    }
  }
  return { changes: [...found.changes], lists: [...found.lists], reads: [...found.reads] }
}
