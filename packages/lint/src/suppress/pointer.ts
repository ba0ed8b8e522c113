// The place of a finding as a JSON pointer (RFC 6901) into its document, which stays the same when lines move. It refuses to
// know what stands there.
import type { Located, OneOrMany, Policy, Span, Statement } from '@qcs-policy/syntax'

/**
 * The innermost element that holds the place: `/statement/0/action/1`, `/statement/0/condition/ip_equal/qcs:ip/0`, `/version`, or
 * the empty pointer for the document as a whole. Linear in the document.
 */
export function pointerAt(policy: Policy, place: Span): string {
  const statement = policy.statements.find((each) => holds(each, place))
  if (statement !== undefined) {
    const base = policy.statementForm === 'single' ? '/statement' : `/statement/${statement.index}`
    return base + withinStatement(statement, place)
  }
  return memberAt(policy.members, place)
}

function withinStatement(statement: Statement, place: Span): string {
  for (const name of ['action', 'resource'] as const) {
    const element = statement[name]
    if (element !== undefined && holds(element, place)) return `/${name}${itemAt(element, place)}`
  }
  for (const clause of statement.condition?.clauses ?? []) {
    if (!holds(clause, place)) continue
    const operator = `/condition/${escaped(clause.operator.text)}`
    const entry = clause.entries.find((each) => holds(each, place))
    return entry === undefined ? operator : `${operator}/${escaped(entry.key.text)}${itemAt(entry.values, place)}`
  }
  return memberAt(statement.members, place)
}

function memberAt(members: readonly (Located & { readonly name: { readonly text: string } })[], place: Span): string {
  const member = members.find((each) => holds(each, place))
  return member === undefined ? '' : `/${escaped(member.name.text)}`
}

function itemAt({ form, items }: OneOrMany<Located>, place: Span): string {
  const i = form === 'list' ? items.findIndex((item) => holds(item, place)) : -1
  return i === -1 ? '' : `/${i}`
}

function holds({ span }: Located, place: Span): boolean {
  return span !== undefined && span.start <= place.start && place.end <= span.end
}

/** `~` and `/` as RFC 6901 writes them. */
function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}
