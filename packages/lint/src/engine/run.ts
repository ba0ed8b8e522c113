// Walks a document once and shows each node to the rules that asked for it. It refuses to judge, to choose rules, and to
// stop: a rule that throws is a fault of ours, and is told as one; those that users write stand behind a fence (own-rule.ts).
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { Policy, PrincipalElement, Severity, Statement } from '@qcs-policy/syntax'
import { type Finding, type Language, type Report, worded } from '../finding.ts'
import type { AccountFacts, DocumentContext, Rule, StatementContext, TextPlace } from '../rule.ts'
import type { ActiveRule, RulesOfKind } from './compile.ts'
import { isFailure } from './own-rule.ts'

/** What is walked, and what is known of the world around it. */
export type Subject = {
  readonly policy: Policy
  readonly text: string
  readonly diagnostics: readonly Finding[]
  readonly catalog: Catalog
  readonly account: AccountFacts
  readonly now: string | undefined
  readonly language: Language
  /** False for a document that was encoded in its text, where an edit would land in the wrong place. */
  readonly canEdit: boolean
}

/** The findings of the rules, in the order of the text. Each node is visited once. */
export function runRules(rules: RulesOfKind, subject: Subject): readonly Finding[] {
  const findings: Finding[] = []
  const contexts = new Map<Rule, Cursor>()
  const contextOf = (active: ActiveRule): Cursor => {
    const known = contexts.get(active.rule)
    if (known !== undefined) return known
    const made = newContext(active, subject, findings)
    contexts.set(active.rule, made)
    return made
  }
  visitPrincipal(rules, contextOf, subject.policy.principal, subject.policy.statements)
  for (const statement of subject.policy.statements) visitStatement(rules, contextOf, statement)
  for (const active of rules.document) active.rule.check(contextOf(active))
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** A context whose statement moves on with the walk; rules see it as one that does not change. */
type Cursor = DocumentContext & { statement: Statement }

type ContextOf = (active: ActiveRule) => Cursor

const NO_STATEMENT: Statement = {
  type: 'statement',
  index: -1,
  sid: undefined,
  effect: undefined,
  principal: undefined,
  action: undefined,
  resource: undefined,
  condition: undefined,
  members: [],
}

function newContext(active: ActiveRule, subject: Subject, findings: Finding[]): Cursor {
  const { policy, text, diagnostics, catalog, account, now } = subject
  return {
    policy,
    kind: policy.kind,
    text,
    diagnostics,
    catalog,
    account,
    now,
    options: active.options,
    statement: NO_STATEMENT,
    report: (report) => findings.push(findingOf(active, subject, report)),
  }
}

function findingOf(active: ActiveRule, { language, canEdit }: Subject, report: Report): Finding {
  const own: Severity = active.isLevelGiven ? active.level : (report.level ?? active.level)
  const level = isFailure(report) ? 'error' : own
  const { fixes, ...rest } = report
  const shown = canEdit && fixes !== undefined ? { ...rest, fixes } : rest
  return worded(active.rule.id, level, shown, language, active.apiErrors)
}

function visitStatement(rules: RulesOfKind, contextOf: ContextOf, statement: Statement): void {
  const { statement: asked } = rules
  const within = (active: ActiveRule): StatementContext => {
    const context = contextOf(active)
    context.statement = statement
    return context
  }
  for (const active of asked.statement) active.rule.visit.statement?.(statement, within(active))
  for (const action of statement.action?.items ?? []) {
    for (const active of asked.action) active.rule.visit.action?.(action, within(active))
    visitText(rules, contextOf, { value: action, element: 'action' })
  }
  for (const resource of statement.resource?.items ?? []) {
    for (const active of asked.resource) active.rule.visit.resource?.(resource, within(active))
    visitText(rules, contextOf, { value: resource, element: 'resource' })
  }
  visitPrincipal(rules, contextOf, statement.principal, [statement])
  for (const clause of statement.condition?.clauses ?? []) {
    for (const active of asked.clause) active.rule.visit.clause?.(clause, within(active))
    visitText(rules, contextOf, { value: clause.operator, element: 'operator' })
    for (const entry of clause.entries) {
      for (const active of asked.condition) active.rule.visit.condition?.({ entry, clause }, within(active))
      visitText(rules, contextOf, { value: entry.key, element: 'key' })
      for (const value of entry.values.items)
        if (value.type === 'string') visitText(rules, contextOf, { value, element: 'value' })
    }
  }
}

function visitPrincipal(
  rules: RulesOfKind,
  contextOf: ContextOf,
  element: PrincipalElement | undefined,
  statements: readonly Statement[],
): void {
  for (const entry of element?.entries ?? []) {
    for (const pattern of entry.patterns.items) {
      if (element === undefined) continue
      for (const active of rules.statement.principal)
        active.rule.visit.principal?.({ pattern, entry, element, statements }, contextOf(active))
      visitText(rules, contextOf, { value: pattern, element: 'principal' })
    }
  }
}

function visitText(rules: RulesOfKind, contextOf: ContextOf, place: TextPlace): void {
  for (const active of rules.statement.text) active.rule.visit.text?.(place, contextOf(active))
}
