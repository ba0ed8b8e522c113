// A configuration from a parsed JSON or YAML value, with every problem at its place. It refuses to read files and to load
// modules: rules that come from modules are given.
import type { Text } from '../finding.ts'
import { isParserCode } from '../parser-codes.ts'
import type { AccountFacts, Rule } from '../rule.ts'
import { RULES } from '../rules.generated.ts'
import { customRuleProblems, customRulesOf } from './custom-rules.ts'
import { MOST_PROBLEMS, structureProblems } from './messages.ts'
import { type KnownNames, knownNames, readSettings } from './settings.ts'
import type { Config, ConfigProblem, ConfigShape, GivenSettings, Override, OverrideShape } from './shape.ts'
import { validateShape } from './validate.generated.ts'

export type ReadConfigResult = {
  /** Absent when there is a problem. */
  readonly config?: Config
  readonly problems: readonly ConfigProblem[]
}

/** The configuration that holds when there is none. */
export const DEFAULT_CONFIG: Config = {
  extends: 'recommended',
  rules: new Map(),
  overrides: [],
  catalog: {},
  account: {},
  ignore: [],
  ruleModules: [],
  customRules: [],
}

/** Reads a configuration; `rules` are those of its modules. Never throws on parsed JSON or YAML. Linear. */
export function readConfig(value: unknown, rules: readonly Rule[] = []): ReadConfigResult {
  if (!validateShape(value)) return { problems: structureProblems(validateShape.errors ?? [], value) }
  const problems: ConfigProblem[] = []
  const complain = (problem: ConfigProblem): void => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  for (const problem of customRuleProblems(value.customRules ?? [])) complain(problem)
  const account = accountOf(value.account ?? {})
  const declared = customRulesOf(value.customRules ?? [], account)
  complainOfTwins(declared, rules, complain)
  const customRules = [...rules, ...declared]
  const known = knownNames([...RULES, ...customRules])
  const config: Config = {
    extends: value.extends ?? 'recommended',
    rules: readSettings(value.rules ?? {}, ['rules'], known, complain),
    overrides: (value.overrides ?? []).map((shape, i) => overrideOf(shape, i, known, complain)),
    catalog: value.catalog ?? {},
    account,
    ignore: value.ignore ?? [],
    ruleModules: value.ruleModules ?? [],
    customRules,
  }
  return problems.length === 0 ? { config, problems } : { problems }
}

/** The paths of rule modules, so that they can be loaded before the rest is read; none where the structure is wrong. */
export function ruleModulesOf(value: unknown): readonly string[] {
  return validateShape(value) ? (value.ruleModules ?? []) : []
}

/** Settings from elsewhere, as a command line, for the rules of a configuration. */
export function readRuleSettings(
  shape: NonNullable<ConfigShape['rules']>,
  { customRules }: Config,
): { readonly settings: GivenSettings; readonly problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = []
  const known = knownNames([...RULES, ...customRules])
  return { settings: readSettings(shape, [], known, (problem) => problems.push(problem)), problems }
}

function accountOf({ uin, appId, trusted }: NonNullable<ConfigShape['account']>): AccountFacts {
  return {
    ...(uin === undefined ? {} : { uin: String(uin) }),
    ...(appId === undefined ? {} : { appId: String(appId) }),
    ...(trusted === undefined ? {} : { trusted: trusted.map(String) }),
  }
}

type Complain = (problem: ConfigProblem) => void

/** Names that are taken: by a rule that ships, a code of the parser, or another rule of one's own. */
function complainOfTwins(declared: readonly Rule[], loaded: readonly Rule[], complain: Complain): void {
  const taken = new Set([...RULES, ...loaded].map(({ id }) => id))
  for (const [i, { id }] of declared.entries()) {
    if (taken.has(id) || isParserCode(id)) complain({ path: ['customRules', i, 'id'], message: isTaken(id) })
    taken.add(id)
  }
}

/** What is said of a name that a rule has already. */
export function isTaken(id: string): Text {
  return {
    en: `the name \`${id}\` belongs to another rule; put a name of your own before it, as \`acme-${id}\``,
    zh: `名称 \`${id}\` 已属于另一条规则；请在前面加上自己的前缀，例如 \`acme-${id}\``,
  }
}

function overrideOf(shape: OverrideShape, i: number, known: KnownNames, complain: Complain): Override {
  const { files, kinds, kind } = shape
  const path = ['overrides', i]
  if (files === undefined && kinds === undefined) complain({ path, message: NO_SCOPE })
  if (kind !== undefined && (files === undefined || kinds !== undefined))
    complain({ path: [...path, 'kind'], message: KIND_BY_FILES })
  return {
    ...(files === undefined ? {} : { files }),
    ...(kinds === undefined ? {} : { kinds }),
    ...(kind === undefined ? {} : { kind }),
    rules: readSettings(shape.rules ?? {}, [...path, 'rules'], known, complain),
  }
}

const NO_SCOPE: Text = {
  en: 'an override says by `files` or `kinds` which documents it is for; what holds for all of them goes into `rules`',
  zh: '覆盖项须用 `files` 或 `kinds` 指明适用的文档；适用于全部文档的设置请写入 `rules`',
}

const KIND_BY_FILES: Text = {
  en: '`kind` says what the documents of some files are, so it goes with `files` and not with `kinds`',
  zh: '`kind` 用于指明某些文件中文档的类型，须与 `files` 同用，不能与 `kinds` 同用',
}
