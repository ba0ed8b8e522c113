// A configuration and a file to the linter for that file: the preset, then the rules of the configuration, then its overrides in
// order. It refuses to know how a file is matched.
import { CATALOG, type Catalog, extendCatalog } from '@qcs-policy/catalog/catalog'
import type { PolicyKind } from '@qcs-policy/syntax'
import { compileRules, type RuleSetting, type RuleSettings } from '../engine/compile.ts'
import type { Level } from '../level.ts'
import type { Linter } from '../lint.ts'
import { isParserCode } from '../parser-codes.ts'
import { presetSettings } from '../presets.ts'
import type { Rule } from '../rule.ts'
import { RULES } from '../rules.generated.ts'
import type { Config, GivenSetting, GivenSettings, Override } from './shape.ts'

/** What is known of the file that is linted, and what rules there are. */
export type LinterOptions = {
  /** True when one of the globs is for the file. */
  readonly matches: (globs: readonly string[]) => boolean
  /** The rules that ship unless told; those of the configuration come on top. */
  readonly rules?: readonly Rule[]
}

/** A linter for the files for which `matches` says the same; make it once for all of them. */
export function createLinter(config: Config, { matches, rules = RULES }: LinterOptions): Linter {
  const all = [...rules, ...config.customRules]
  const overrides = config.overrides.filter(({ files }) => files === undefined || matches(files))
  const preset = new Map([...presetSettings(config.extends, rules), ...ownSettings(config.customRules)])
  const byId = new Map(all.map((rule) => [rule.id, rule]))
  const layersFor = (kind: PolicyKind): readonly GivenSettings[] => [
    config.rules,
    ...overrides.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)).map((override) => override.rules),
  ]
  return {
    rules: compileRules(all, (kind) => merged(preset, layersFor(kind), byId)),
    levels: levelsOf([config.rules]),
    levelsFor: once((kind) => levelsOf(layersFor(kind))),
    catalog: catalogOf(config),
    account: config.account,
  }
}

/** What the documents of a file are, by the last override that says it; nothing when none does. */
export function kindOf({ overrides }: Config, matches: LinterOptions['matches']): PolicyKind | undefined {
  const says = ({ kind, files }: Override): boolean => kind !== undefined && files !== undefined && matches(files)
  return overrides.findLast(says)?.kind
}

/** Rules of one's own are on, each at its own level: whoever names them wants them. */
function ownSettings(rules: readonly Rule[]): RuleSettings {
  return new Map(rules.map(({ id, level }) => [id, { level, isLevelGiven: false, options: {} }]))
}

function merged(
  preset: RuleSettings,
  layers: readonly GivenSettings[],
  rules: ReadonlyMap<string, Rule>,
): RuleSettings {
  const settings = new Map(preset)
  for (const layer of layers) {
    for (const [id, given] of layer) {
      const rule = rules.get(id)
      if (rule !== undefined) settings.set(id, settingAfter(settings.get(id), given))
    }
  }
  return settings
}

/** Options alone do not turn a rule on that is off. */
function settingAfter(before: RuleSetting | undefined, { level, options }: GivenSetting): RuleSetting {
  const was = before ?? { level: 'off', isLevelGiven: false, options: {} }
  const both = { ...was, options: { ...was.options, ...options } }
  return level === undefined ? both : { ...both, level, isLevelGiven: true }
}

function levelsOf(layers: readonly GivenSettings[]): ReadonlyMap<string, Level> {
  const levels = new Map<string, Level>()
  for (const layer of layers)
    for (const [id, { level }] of layer) if (level !== undefined && isParserCode(id)) levels.set(id, level)
  return levels
}

function once<Made>(make: (kind: PolicyKind) => Made): (kind: PolicyKind) => Made {
  const made = new Map<PolicyKind, Made>()
  return (kind) => {
    const known = made.get(kind) ?? make(kind)
    made.set(kind, known)
    return known
  }
}

const catalogs: WeakMap<Config['catalog'], Catalog> = new WeakMap()

/** Extended once for a configuration, however many linters are made of it. */
function catalogOf({ catalog }: Config): Catalog {
  if (Object.keys(catalog).length === 0) return CATALOG
  const known = catalogs.get(catalog) ?? extendCatalog(CATALOG, catalog)
  catalogs.set(catalog, known)
  return known
}
