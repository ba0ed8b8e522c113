// A document to its findings: the parser's faults and those of the rules that are on. It refuses to know files, where settings
// come from, and which findings are suppressed.
import { CATALOG, type Catalog } from '@qcs-policy/catalog/catalog'
import { type Diagnostic, type Policy, type PolicyKind, parsePolicy, type Severity } from '@qcs-policy/syntax'
import { type CompiledRules, compileRules } from './engine/compile.ts'
import { runRules } from './engine/run.ts'
import type { Finding, Language } from './finding.ts'
import type { Level } from './level.ts'
import { presetSettings } from './presets.ts'
import type { AccountFacts } from './rule.ts'
import { RULES } from './rules.generated.ts'
import { applySuppressions, type Suppressed } from './suppress/apply-suppressions.ts'
import { commentsIn, readSuppressionComment } from './suppress/comments.ts'
import type { Suppression } from './suppress/suppression.ts'

/** Everything that is settled before a document is seen. Make one and use it for many documents. */
export type Linter = {
  readonly rules: CompiledRules
  /** Other levels for the parser's codes, warnings and information only. */
  readonly levels: ReadonlyMap<string, Level>
  /** The same where it depends on the kind of document; wins over `levels`. */
  readonly levelsFor?: (kind: PolicyKind) => ReadonlyMap<string, Level>
  readonly catalog: Catalog
  readonly account: AccountFacts
}

export type LintOptions = {
  /** The kind of document; inferred when absent (P-2). */
  readonly kind?: PolicyKind
  /** The language of messages, English unless told. */
  readonly language?: Language
  /** The time, as `YYYY-MM-DDThh:mm:ssZ`; rules that need it are silent without. */
  readonly now?: string
  /** The recommended rules unless told. */
  readonly linter?: Linter
  /** Suppressions written outside of the document; those in its comments are read from it. */
  readonly suppressions?: readonly Suppression[]
}

export type LintResult = {
  /** Absent when the text holds no JSON object. */
  readonly policy?: Policy
  readonly kind: PolicyKind
  /** In the order of the text. */
  readonly findings: readonly Finding[]
  /** What is suppressed. */
  readonly resting: readonly Finding[]
  /** Findings on suppressions written elsewhere, with places in there. */
  readonly elsewhere: readonly Finding[]
  /** The suppressions that hide something. */
  readonly used: ReadonlySet<Suppression>
}

/** The recommended rules, the catalogue as it ships, and nothing known of the account. */
export const RECOMMENDED: Linter = {
  rules: compileRules(RULES, () => presetSettings('recommended', RULES)),
  levels: new Map(),
  catalog: CATALOG,
  account: {},
}

/** Every rule, each at its own level. */
export const STRICT: Linter = { ...RECOMMENDED, rules: compileRules(RULES, () => presetSettings('strict', RULES)) }

/**
 * Lints a policy text of any quality. Never throws on any text; a rule that does is a fault of that rule. Linear in the
 * length of the text but for rules that compare the entries of one list, which are bounded.
 */
export function lintPolicy(text: string, options: LintOptions = {}): LintResult {
  const { linter = RECOMMENDED, language = 'en', now } = options
  const { policy, kind, diagnostics } = parsePolicy(text, {
    language,
    ...(options.kind === undefined ? {} : { kind: options.kind }),
  })
  const levels = linter.levelsFor?.(kind) ?? linter.levels
  const faults = diagnostics.flatMap((diagnostic) => atLevel(diagnostic, levels.get(diagnostic.code)))
  if (policy === undefined) return { kind, ...suppressed(text, undefined, kind, faults, options) }
  const found = runRules(linter.rules.forKind(kind), {
    policy,
    text,
    diagnostics,
    catalog: linter.catalog,
    account: linter.account,
    now,
    language,
    canEdit: !diagnostics.some(({ code }) => ENCODED.has(code)),
  })
  return { policy, kind, ...suppressed(text, policy, kind, inTextOrder(faults, found), options) }
}

const NONE: ReadonlySet<Suppression> = new Set()

/** The findings without those that rest. Nothing is looked at twice when there are no suppressions. */
function suppressed(
  text: string,
  policy: Policy | undefined,
  kind: PolicyKind,
  findings: readonly Finding[],
  { linter = RECOMMENDED, language = 'en', now, suppressions: given = [] }: LintOptions,
): Suppressed {
  const comments = commentsIn(text).flatMap((comment) => readSuppressionComment(comment) ?? [])
  const suppressions = [...comments, ...given]
  if (suppressions.length === 0) return { findings, resting: [], elsewhere: [], used: NONE }
  const today = now?.slice(0, 'YYYY-MM-DD'.length)
  return applySuppressions({
    findings,
    suppressions,
    text,
    policy,
    today,
    settings: linter.rules.settingsFor(kind),
    language,
  })
}

const ENCODED: ReadonlySet<string> = new Set(['text-is-json-string', 'text-is-url-encoded'])

function atLevel(diagnostic: Diagnostic, level: Level | undefined): readonly Finding[] {
  if (level === undefined || diagnostic.severity === 'error') return [diagnostic]
  const severity: Severity | undefined = level === 'off' ? undefined : level
  return severity === undefined ? [] : [{ ...diagnostic, severity }]
}

/** Both lists are sorted already; what the parser says of a place comes first. */
function inTextOrder(faults: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return faults
  return [...faults, ...found].sort((a, b) => a.span.start - b.span.start)
}
