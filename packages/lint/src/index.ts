// The public face of the package: a policy text to findings, and findings to a mended text. It holds no code of its own; what
// it does not name is internal.
export type { CompiledRules } from './engine/compile.ts'
export type { Finding, Language, Text } from './finding.ts'
export { applyFixes, type FixedText, type FixMode, fixText } from './fix/apply-fixes.ts'
export type { Level } from './level.ts'
export { type Linter, type LintOptions, type LintResult, lintPolicy, RECOMMENDED, STRICT } from './lint.ts'
export { PRESET_NAMES, type PresetName } from './presets.ts'
export type { AccountFacts, Category, Rule } from './rule.ts'
export { RULES } from './rules.generated.ts'
