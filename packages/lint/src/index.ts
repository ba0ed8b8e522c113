// The public face of the package: a policy text to findings, and findings to a mended text. It holds no code of its own; what
// it does not name is internal.
export { createLinter, kindOf, type LinterOptions } from './config/create-linter.ts'
export {
  DEFAULT_CONFIG,
  isTaken,
  type ReadConfigResult,
  readConfig,
  readRuleSettings,
  ruleModulesOf,
} from './config/read-config.ts'
export type { Config, ConfigProblem, GivenSetting, GivenSettings, Override } from './config/shape.ts'
export type { CompiledRules, RuleSetting, RuleSettings } from './engine/compile.ts'
export { ownRule } from './engine/own-rule.ts'
export type { Finding, FixReport, Language, RelatedReport, Report, Text } from './finding.ts'
export { applyFixes, type FixedText, type FixMode, fixText } from './fix/apply-fixes.ts'
export { LEVELS, type Level } from './level.ts'
export { type Linter, type LintOptions, type LintResult, lintPolicy, RECOMMENDED, STRICT } from './lint.ts'
export { aliasesOfCode, CODE_ALIASES, categoryOfCode, isParserCode, PARSER_CODES } from './parser-codes.ts'
export { PRESET_NAMES, type PresetName, presetSettings } from './presets.ts'
export type {
  AccountFacts,
  ConditionPlace,
  DocumentContext,
  DocumentRule,
  OptionSpec,
  OptionSpecs,
  OptionValue,
  PolicySetRule,
  PrincipalPlace,
  Rule,
  RuleFacts,
  SetContext,
  SetDocument,
  StatementContext,
  StatementRule,
  StatementVisitors,
  TextPlace,
} from './rule.ts'
export { CATEGORIES, type Category } from './rule.ts'
export { RULES } from './rules.generated.ts'
export { pointerAt } from './suppress/pointer.ts'
export { evidenceOf, type Suppression } from './suppress/suppression.ts'
