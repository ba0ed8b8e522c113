// The presets: which rules each turns on, and at which level. It refuses to know files and single rules.
import type { RuleSetting, RuleSettings } from './engine/compile.ts'
import type { Rule } from './rule.ts'

/**
 * - `recommended`: what nearly every author wants to know;
 * - `strict`: every rule, those on style and those that ask for more care than most want included;
 * - `ci`: what a merge should wait for: `recommended` without style and information, and security findings are errors.
 */
export type PresetName = 'recommended' | 'strict' | 'ci'

export const PRESET_NAMES: readonly PresetName[] = ['recommended', 'strict', 'ci']

type Choice = (rule: Rule) => RuleSetting | undefined

const own = (rule: Rule): RuleSetting => ({ level: rule.level, isLevelGiven: false, options: {} })

const CHOICES: Readonly<Record<PresetName, Choice>> = {
  recommended: (rule) => (rule.preset === 'recommended' ? own(rule) : undefined),
  strict: own,
  ci: (rule) => {
    if (rule.preset !== 'recommended' || rule.category === 'style' || rule.level === 'info') return undefined
    return rule.category === 'security' ? { level: 'error', isLevelGiven: true, options: {} } : own(rule)
  },
}

/** How a preset sets the rules; those it leaves out are off. */
export function presetSettings(name: PresetName, rules: readonly Rule[]): RuleSettings {
  return new Map(
    rules.flatMap((rule) => {
      const setting = CHOICES[name](rule)
      return setting === undefined ? [] : [[rule.id, setting] as const]
    }),
  )
}
