// From rules and their settings to what the runner walks with: for each sort of node the rules that asked for it, so that a
// node nobody asked for costs nothing. It refuses to see a document.
import { apiErrorsOf, type PolicyKind, type Severity } from '@qcs-policy/syntax'
import type { Finding } from '../finding.ts'
import type { Level } from '../level.ts'
import { type Options, optionsOf } from '../options.ts'
import type { DocumentRule, PolicySetRule, Rule, StatementRule, StatementVisitors } from '../rule.ts'

/** How one rule is set. */
export type RuleSetting = {
  readonly level: Level
  /** True when a config names the level, which then holds for every finding. */
  readonly isLevelGiven: boolean
  readonly options: Options
}

/** A rule that is on. */
export type ActiveRule<Which extends Rule = Rule> = {
  readonly rule: Which
  readonly level: Severity
  readonly isLevelGiven: boolean
  readonly options: Options
  readonly apiErrors: Finding['apiErrors']
}

type NodeName = keyof StatementVisitors

/** The rules that are on for documents of one kind. */
export type RulesOfKind = {
  readonly statement: Readonly<Record<NodeName, readonly ActiveRule<StatementRule>[]>>
  readonly document: readonly ActiveRule<DocumentRule>[]
  readonly set: readonly ActiveRule<PolicySetRule>[]
}

/** How rules are set, by name; a rule that is not named is off. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** The rules of a setting, ready to walk with. */
export type CompiledRules = {
  readonly forKind: (kind: PolicyKind) => RulesOfKind
  readonly settingsFor: (kind: PolicyKind) => RuleSettings
}

/** Linear in the number of rules, once for each kind that is asked for. */
export function compileRules(rules: readonly Rule[], settingsFor: (kind: PolicyKind) => RuleSettings): CompiledRules {
  const made = new Map<PolicyKind, RulesOfKind>()
  return {
    settingsFor,
    forKind: (kind) => {
      const known = made.get(kind) ?? rulesOfKind(activeRules(rules, settingsFor(kind)), kind)
      made.set(kind, known)
      return known
    },
  }
}

function activeRules(rules: readonly Rule[], settings: RuleSettings): readonly ActiveRule[] {
  return rules.flatMap((rule): ActiveRule[] => {
    const setting = settings.get(rule.id)
    if (setting === undefined || setting.level === 'off') return []
    return [
      {
        rule,
        level: setting.level,
        isLevelGiven: setting.isLevelGiven,
        options: optionsOf(rule, setting.options),
        apiErrors: rule.api === undefined ? undefined : apiErrorsOf(rule.api),
      },
    ]
  })
}

function rulesOfKind(active: readonly ActiveRule[], kind: PolicyKind): RulesOfKind {
  const here = active.filter(({ rule }) => rule.kinds === undefined || rule.kinds.includes(kind))
  const visiting = here.filter((each): each is ActiveRule<StatementRule> => each.rule.scope === 'statement')
  const asking = (node: NodeName): readonly ActiveRule<StatementRule>[] =>
    visiting.filter(({ rule }) => rule.visit[node] !== undefined)
  return {
    statement: {
      statement: asking('statement'),
      action: asking('action'),
      resource: asking('resource'),
      principal: asking('principal'),
      clause: asking('clause'),
      condition: asking('condition'),
      text: asking('text'),
    },
    document: here.filter((each): each is ActiveRule<DocumentRule> => each.rule.scope === 'document'),
    set: here.filter((each): each is ActiveRule<PolicySetRule> => each.rule.scope === 'set'),
  }
}
