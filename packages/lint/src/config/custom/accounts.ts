// Allowed accounts: allows for principals of another account, or for everybody, and on resources of another account. It refuses
// to speak of services, which have no account, and of what is malformed.
import type { PrincipalPattern, ResourcePattern } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import type { AccountFacts, StatementVisitors } from '../../rule.ts'
import { isAllow } from './actions.ts'

/** Visitors for a list of uins and APPIDs; the account of the configuration is allowed, too. */
export function accountVisitors(allowed: readonly string[], account: AccountFacts, message: Text): StatementVisitors {
  const known = new Set([...allowed, ...[account.uin, account.appId].filter((id) => id !== undefined)])
  return {
    resource: (resource, ctx) => {
      const id = accountOf(resource)
      if (isAllow(ctx.statement) && id !== undefined && !known.has(id)) ctx.report({ at: resource, message })
    },
    statement: (statement, ctx) => {
      // `"principal": "*"` has no pattern of its own; above all statements it is told at the first that is an allow.
      const principal = statement.principal ?? ctx.policy.principal
      if (principal?.form !== 'everybody' || principal.entries.length > 0 || !isAllow(statement)) return
      if (principal === statement.principal || ctx.policy.statements.find(isAllow) === statement)
        ctx.report({ at: principal, message })
    },
    principal: ({ pattern, statements }, ctx) => {
      if (statements.some(isAllow) && !isFrom(pattern, known)) ctx.report({ at: pattern, message })
    },
  }
}

/** The account that the fifth segment names; nothing for one that is left open. */
function accountOf(resource: ResourcePattern): string | undefined {
  if (resource.form !== 'qcs') return undefined
  const { form, id } = resource.account
  return form === 'uin' || form === 'uid' ? id : undefined
}

function isFrom(pattern: PrincipalPattern, known: ReadonlySet<string>): boolean {
  switch (pattern.form) {
    case 'everybody':
    case 'anonymous':
      return false
    case 'service':
    case 'malformed':
      return true
    default:
      return known.has(pattern.owner)
  }
}
