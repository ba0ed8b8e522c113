// The options of `lint` on configuration. It refuses to read files.
import { PRESET_NAMES, type PresetName } from '@qcs-policy/lint'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { choiceOf, type RawOptions, textOf } from '../options/choices.ts'

export type ConfigOptions = {
  /** The configuration of every file, instead of the nearest one. */
  readonly config: string | undefined
  /** True when no configuration is looked for. */
  readonly noConfig: boolean
  readonly preset: PresetName | undefined
  /** Levels by the names of rules, which win over everything. */
  readonly rules: Readonly<Record<string, Setting>>
}

type Setting = 'off' | 'info' | 'warning' | 'error'

const LEVELS: readonly Setting[] = ['off', 'info', 'warning', 'error']

/** Adds the options. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'configuration of every file, instead of the nearest .qcs-policy.yaml, .yml or .json')
    .option('--no-config', 'look for no configuration')
    .addOption(new Option('--preset <name>', 'start from this preset').choices(PRESET_NAMES))
    .addOption(
      new Option('--rule <id=level>', 'level of a rule: off, info, warning or error; can be repeated').argParser(
        collect,
      ),
    )
}

function collect(text: string, before: Readonly<Record<string, Setting>> = {}): Readonly<Record<string, Setting>> {
  const [id = '', given, ...more] = text.split('=')
  const level = LEVELS.find((each) => each === given)
  if (id === '' || level === undefined || more.length > 0)
    throw new InvalidArgumentError('Write a rule and its level, as admin-star=off.')
  // The last one wins; `fromEntries` makes `__proto__` a member like any other.
  return Object.fromEntries([...Object.entries(before), [id, level]])
}

/** Their values. */
export function readConfigOptions(options: RawOptions): ConfigOptions {
  const { rule } = options
  const rules = typeof rule === 'object' && rule !== null ? Object.entries(rule) : []
  return {
    config: textOf(options, 'config'),
    noConfig: options['config'] === false,
    preset: choiceOf(options, 'preset', PRESET_NAMES),
    rules: Object.fromEntries(
      rules.flatMap(([id, given]) => LEVELS.filter((level) => level === given).map((level) => [id, level])),
    ),
  }
}
