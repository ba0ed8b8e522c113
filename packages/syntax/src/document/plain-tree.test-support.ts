// Trees as comparable texts, for properties that hold a tree from a text to one from a value. It refuses to know which of
// two trees is right.
import type { ConditionElement, Policy, PrincipalElement, Statement } from '../policy.ts'

/** A tree without its places, as a comparable value. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (name, child: unknown) => (name === 'span' || name === 'raw' ? undefined : child))
}

/**
 * A policy as {@link plain} writes it, without the JSON beside its typed nodes: a tree from a value has it only where they
 * do not say all.
 */
export function typed(policy: Policy | undefined): string {
  if (policy === undefined) return ''
  const { principal, statements, members } = policy
  return plain({
    ...policy,
    principal: typedPrincipal(principal),
    statements: statements.map(typedStatement),
    members: members.map(({ name }) => name),
  })
}

function typedStatement(statement: Statement): object {
  const { principal, condition, members } = statement
  return {
    ...statement,
    principal: typedPrincipal(principal),
    condition: typedCondition(condition),
    members: members.map(({ name }) => name),
  }
}

function typedPrincipal(principal: PrincipalElement | undefined): object | undefined {
  return (
    principal && {
      ...principal,
      value: undefined,
      entries: principal.entries.map((one) => ({ ...one, value: undefined })),
    }
  )
}

function typedCondition(condition: ConditionElement | undefined): object | undefined {
  return (
    condition && {
      ...condition,
      value: undefined,
      clauses: condition.clauses.map((one) => ({ ...one, value: undefined })),
    }
  )
}
