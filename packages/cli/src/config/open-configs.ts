// The configurations of a run: the nearest one of each file, with what the command line says on top, as the linter for that file.
// It refuses to lint and to print; problems are given as texts.
import { statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import {
  type Config,
  createLinter,
  DEFAULT_CONFIG,
  kindOf,
  type Linter,
  type RuleFacts,
  readConfig,
  readRuleSettings,
  ruleModulesOf,
} from '@qcs-policy/lint'
import type { PolicyKind } from '@qcs-policy/syntax'
import picomatch from 'picomatch'
import { decodeText } from '../inputs/decode.ts'
import { readFile } from '../inputs/read-input.ts'
import { reasonOf } from '../inputs/readings.ts'
import type { OutputOptions } from '../options/shared-options.ts'
import { visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import { sentencesOf } from '../words/languages.ts'
import type { ConfigOptions } from './config-options.ts'
import { type Problem, problemText } from './problem-text.ts'

export type OpenConfigsOptions = ConfigOptions & Pick<OutputOptions, 'language' | 'color'>

/** What holds for one file. */
export type LintConfig = {
  readonly linter: Linter
  readonly kind?: PolicyKind
  readonly isIgnored: boolean
  /** The rules of the configuration itself, for what reports say of rules; the same list for every file that shares it. */
  readonly ownRules: readonly RuleFacts[]
}

/** How one file is linted. */
type FileConfig =
  | LintConfig
  /** Lines for standard error, ready to be written; the same list for every file that shares the configuration. The run ends with 2. */
  | { readonly problems: readonly string[] }

export type Configs = {
  /** For one file, by its path as it was given. Files are read and modules are run when the first file needs them. */
  readonly for: (path: string) => Promise<FileConfig>
}

/** The names, the first one in a folder counts. */
export const CONFIG_FILES: readonly string[] = ['.qcs-policy.yaml', '.qcs-policy.yml', '.qcs-policy.json']

/** Longer files are no configuration. */
const LONGEST = 1024 * 1024

type Opened = { readonly config: Config; readonly folder: string } | { readonly problems: readonly string[] }

/** Opens the configurations of a run; each is read once. */
export function openConfigs(options: OpenConfigsOptions, surroundings: Surroundings): Configs {
  const { cwd } = surroundings
  const opened = new Map<string, Promise<(path: string) => FileConfig>>()
  const folders = new Map<string, string | undefined>()
  const open = (file: string | undefined): Promise<(path: string) => FileConfig> => {
    const known =
      opened.get(file ?? '') ?? openOne(file, options, surroundings).then((each) => linterFor(each, options))
    opened.set(file ?? '', known)
    return known
  }
  return {
    for: async (path) => {
      const absolute = resolve(cwd, path)
      const named = options.config === undefined ? undefined : resolve(cwd, options.config)
      const found = options.noConfig ? undefined : (named ?? nearest(dirname(absolute), folders))
      return (await open(found))(absolute)
    },
  }
}

/** The nearest configuration above, each folder looked into once. */
function nearest(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder)
  const own = CONFIG_FILES.map((name) => join(folder, name)).find(isFile)
  const above = dirname(folder)
  const found = own ?? (above === folder ? undefined : nearest(above, known))
  known.set(folder, found)
  return found
}

/** A folder that may not be looked into holds none. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    return false
  }
}

async function openOne(
  file: string | undefined,
  options: OpenConfigsOptions,
  surroundings: Surroundings,
): Promise<Opened> {
  if (file === undefined) return { config: DEFAULT_CONFIG, folder: surroundings.cwd }
  const shown = relative(surroundings.cwd, file)
  const sentences = sentencesOf(options.language)
  const reading = readFile(file)
  if ('failure' in reading)
    return { problems: [visible(sentences.unreadable(shown, reasonOf(reading.failure, sentences)))] }
  if (reading.bytes.length > LONGEST)
    return { problems: [visible(sentences.unreadable(shown, reasonOf('TOO_LARGE', sentences)))] }
  const { text } = decodeText(reading.bytes)
  const result = await readText(text, dirname(file), options)
  if ('config' in result) return { config: result.config, folder: dirname(file) }
  return { problems: problemText(shown, text, result.problems, options, surroundings) }
}

async function readText(
  text: string,
  folder: string,
  { language }: OpenConfigsOptions,
): Promise<{ readonly config: Config } | { readonly problems: readonly Problem[] }> {
  // YAML costs as much to load as ten documents to check, and many runs have no configuration.
  const { readConfigText } = await import('./config-file.ts')
  const read = readConfigText(text)
  if ('faults' in read) return { problems: read.faults }
  const { value, rangeAt } = read
  const modules = ruleModulesOf(value)
  const loaded =
    modules.length === 0 ? { rules: [] } : await (await import('./rule-modules.ts')).loadRuleModules(modules, folder)
  if ('problems' in loaded) {
    return {
      problems: loaded.problems.map(({ index, message }) => ({
        range: rangeAt(['ruleModules', index], false),
        message: message[language],
      })),
    }
  }
  const { config, problems } = readConfig(value, loaded.rules)
  if (config !== undefined) return { config }
  return {
    problems: problems.map(({ path, message, isName = false }) => ({
      range: rangeAt(path, isName),
      message: message[language],
    })),
  }
}

/** How files are linted by one configuration. Linters are made once for all files that the same overrides are for. */
function linterFor(opened: Opened, { preset, rules, language }: OpenConfigsOptions): (path: string) => FileConfig {
  if ('problems' in opened) return () => opened
  const { folder } = opened
  const given = readRuleSettings(rules, opened.config)
  if (given.problems.length > 0) {
    const problems = given.problems.map(({ message }) => visible(`--rule: ${message[language]}`))
    return () => ({ problems })
  }
  const config: Config = {
    ...opened.config,
    extends: preset ?? opened.config.extends,
    overrides: [...opened.config.overrides, { rules: given.settings }],
  }
  const linters = new Map<string, Linter>()
  const matchers = new Map<readonly string[], (name: string) => boolean>()
  return (path) => {
    const name = relative(folder, path).split(sep).join('/')
    const matches = (globs: readonly string[]): boolean => {
      const matcher = matchers.get(globs) ?? picomatch(globs.map(plainGlob), { dot: true })
      matchers.set(globs, matcher)
      return matcher(name)
    }
    const key = config.overrides.map(({ files }) => (files === undefined || matches(files) ? '1' : '0')).join('')
    const linter = linters.get(key) ?? createLinter(config, { matches })
    linters.set(key, linter)
    const kind = kindOf(config, matches)
    return {
      linter,
      isIgnored: matches(config.ignore),
      ownRules: config.customRules,
      ...(kind === undefined ? {} : { kind }),
    }
  }
}

/** A folder stands for all that is in it. */
function plainGlob(glob: string): string {
  const plain = glob.replace(/^\.\//, '')
  return plain.endsWith('/') ? `${plain}**` : plain
}
