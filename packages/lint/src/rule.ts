// What a rule is: one plain object with its facts, and what it asks to see. It refuses to know which rules there are and who
// turns them on.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type {
  ActionPattern,
  ApiErrorGroup,
  ConditionClause,
  ConditionEntry,
  Policy,
  PolicyKind,
  PrincipalElement,
  PrincipalEntry,
  PrincipalPattern,
  ResourcePattern,
  Severity,
  Statement,
  TextValue,
} from '@qcs-policy/syntax'
import type { Finding, Report, Text } from './finding.ts'

/**
 * - `correctness`: the API refuses it, or it cannot do what it says;
 * - `security`: it gives away more than is wise, or takes a guard away;
 * - `suspicious`: most likely not what was meant;
 * - `style`: works as meant, and could be said better.
 */
export type Category = 'correctness' | 'security' | 'suspicious' | 'style'

export const CATEGORIES: readonly Category[] = ['correctness', 'security', 'suspicious', 'style']

/** What is fixed about a rule. */
export type RuleFacts = {
  /** The name that people type: kebab-case, and the name of the rule's file. */
  readonly id: string
  readonly category: Category
  /** The level of its findings unless the config says otherwise. */
  readonly level: Severity
  /** The smaller of the presets that have it; `strict` has all. */
  readonly preset: 'recommended' | 'strict'
  /** One sentence for lists: what it finds. No full stop. */
  readonly summary: Text
  /** Another name, as `CAM207`. */
  readonly alias?: string
  /** The kinds of document it is for; all of them when absent. */
  readonly kinds?: readonly PolicyKind[]
  /** Rules of the language it rests on, as `ACT-3`. */
  readonly cites?: readonly string[]
  /** The vendor's pages it rests on, by number, as `598/10604`. */
  readonly pages?: readonly string[]
  /** The error that a call with the document would end in. */
  readonly api?: ApiErrorGroup
  /** The safest fix it may offer. */
  readonly fix?: 'safe' | 'unsafe'
  readonly options?: OptionSpecs
}

/** An option of a rule: its type, what it is without being told, and what it means. */
export type OptionSpec = { readonly about: Text } & (
  | { readonly type: 'integer'; readonly default: number; readonly minimum: number }
  | { readonly type: 'boolean'; readonly default: boolean }
  | { readonly type: 'strings'; readonly default: readonly string[] }
  | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[] }
)

export type OptionSpecs = Readonly<Record<string, OptionSpec>>

export type OptionValue = number | boolean | string | readonly string[]

/** A rule that looks at one statement at a time. */
export type StatementRule = RuleFacts & { readonly scope: 'statement'; readonly visit: StatementVisitors }

/** A rule that looks at a document as a whole. */
export type DocumentRule = RuleFacts & { readonly scope: 'document'; readonly check: (ctx: DocumentContext) => void }

/** A rule that looks at several documents together, as those attached to one user. */
export type PolicySetRule = RuleFacts & { readonly scope: 'set'; readonly check: (ctx: SetContext) => void }

/** A rule about suppressions, which the linter itself checks; the facts are all there is to it. */
export type SuppressionRule = RuleFacts & { readonly scope: 'suppression' }

export type Rule = StatementRule | DocumentRule | PolicySetRule | SuppressionRule

/** What a rule for statements may ask to see. What it does not name is not visited for it. */
export type StatementVisitors = {
  readonly statement?: (statement: Statement, ctx: StatementContext) => void
  readonly action?: (action: ActionPattern, ctx: StatementContext) => void
  readonly resource?: (resource: ResourcePattern, ctx: StatementContext) => void
  /** Each pattern of a statement's own principal, and of the one above all statements. */
  readonly principal?: (principal: PrincipalPlace, ctx: DocumentContext) => void
  readonly clause?: (clause: ConditionClause, ctx: StatementContext) => void
  /** Each key of each operator. */
  readonly condition?: (condition: ConditionPlace, ctx: StatementContext) => void
  /** Every string that stands for something: actions, resources, principals, operators, keys, values. */
  readonly text?: (text: TextPlace, ctx: DocumentContext) => void
}

/** A principal pattern and where it stands. */
export type PrincipalPlace = {
  readonly pattern: PrincipalPattern
  readonly entry: PrincipalEntry
  readonly element: PrincipalElement
  /** The statements that it is the principal of. */
  readonly statements: readonly Statement[]
}

/** One key of a condition with its operator. */
export type ConditionPlace = { readonly entry: ConditionEntry; readonly clause: ConditionClause }

/** A string and what it is. */
export type TextPlace = {
  readonly value: TextValue
  readonly element: 'action' | 'resource' | 'principal' | 'operator' | 'key' | 'value'
}

/** What every rule sees of the document, and how it reports. */
export type DocumentContext = {
  readonly policy: Policy
  readonly kind: PolicyKind
  /** The outer text, which places count in. */
  readonly text: string
  /** What the parser reported, so that no rule reports it again. */
  readonly diagnostics: readonly Finding[]
  readonly catalog: Catalog
  /** What the user said of the account; nothing is known that was not said. */
  readonly account: AccountFacts
  /** The time, as `YYYY-MM-DDThh:mm:ssZ`; absent when nobody told. */
  readonly now: string | undefined
  /** The rule's options, defaults filled in. */
  readonly options: Readonly<Record<string, OptionValue>>
  readonly report: (report: Report) => void
}

/** The same within a statement. */
export type StatementContext = DocumentContext & { readonly statement: Statement }

/** What a user may say of the account that the policies are for. */
export type AccountFacts = {
  /** The root's uin. */
  readonly uin?: string
  readonly appId?: string
  /** Other accounts that are trusted, by the uin of their roots. */
  readonly trusted?: readonly string[]
}

/** Documents that hold together. */
export type SetContext = Omit<DocumentContext, 'policy' | 'kind' | 'text' | 'diagnostics' | 'report'> & {
  readonly documents: readonly SetDocument[]
  readonly report: (document: SetDocument, report: Report) => void
}

export type SetDocument = {
  readonly path: string
  readonly text: string
  readonly kind: PolicyKind
  readonly policy: Policy
}
