// A configuration as it is written, once its structure is known to be right; and as it is used. Types alone.
import type { CatalogAdditions } from '@qcs-policy/catalog/catalog'
import type { PolicyKind, Severity } from '@qcs-policy/syntax'
import type { Text } from '../finding.ts'
import type { Level } from '../level.ts'
import type { PresetName } from '../presets.ts'
import type { AccountFacts, Category, OptionValue, Rule } from '../rule.ts'

/** An id as text or as a JSON number. */
type Id = string | number

/** How a rule is set: a level, or a level and options. */
export type SettingShape = Level | { readonly level?: Level; readonly options?: Readonly<Record<string, unknown>> }

export type RulesShape = Readonly<Record<string, SettingShape>>

export type OverrideShape = {
  readonly files?: readonly string[]
  readonly kinds?: readonly PolicyKind[]
  readonly kind?: PolicyKind
  readonly rules?: RulesShape
}

/** A condition that an allow of some actions must carry. */
export type RequirementShape = {
  readonly actions: readonly string[]
  readonly keys?: readonly string[]
  readonly operator?: string
  readonly key?: string
  readonly values?: readonly (string | number | boolean)[]
}

/** A rule that needs no program. */
export type CustomRuleShape = {
  readonly id: string
  readonly level: Severity
  readonly message: string | Text
  readonly category?: Category
  readonly kinds?: readonly PolicyKind[]
  readonly forbidActions?: readonly string[]
  readonly requireConditions?: readonly RequirementShape[]
  readonly allowRegions?: readonly string[]
  readonly openRegions?: 'forbid' | 'allow'
  readonly allowAccounts?: readonly Id[]
}

export type ConfigShape = {
  readonly extends?: PresetName
  readonly rules?: RulesShape
  readonly overrides?: readonly OverrideShape[]
  readonly catalog?: CatalogAdditions
  readonly account?: { readonly uin?: Id; readonly appId?: Id; readonly trusted?: readonly Id[] }
  readonly ignore?: readonly string[]
  readonly ruleModules?: readonly string[]
  readonly customRules?: readonly CustomRuleShape[]
}

/** What is set for one rule or code; what is absent stays as it was. */
export type GivenSetting = { readonly level?: Level; readonly options: Readonly<Record<string, OptionValue>> }

/** Settings by the names of rules and codes; numbers are resolved. */
export type GivenSettings = ReadonlyMap<string, GivenSetting>

export type Override = {
  /** Every file when absent. */
  readonly files?: readonly string[]
  readonly kinds?: readonly PolicyKind[]
  readonly kind?: PolicyKind
  readonly rules: GivenSettings
}

/** A configuration that is right, ready for `createLinter`. */
export type Config = {
  readonly extends: PresetName
  readonly rules: GivenSettings
  readonly overrides: readonly Override[]
  readonly catalog: CatalogAdditions
  readonly account: AccountFacts
  readonly ignore: readonly string[]
  readonly ruleModules: readonly string[]
  /** The rules of one's own, those of modules and those that need no program. */
  readonly customRules: readonly Rule[]
}

/** What is wrong with a configuration, and where: a path from the whole value. */
export type ConfigProblem = {
  readonly path: readonly (string | number)[]
  readonly message: Text
  /** True when the name at the end of the path is meant and not what it stands for. */
  readonly isName?: boolean
}
