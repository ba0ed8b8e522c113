// How `qcs-policy init` is called. The work is loaded when it is asked for. It refuses to know what a configuration holds.
import { PRESET_NAMES } from '@qcs-policy/lint'
import { Option } from 'commander'
import { type AddCommand, examples } from '../command-context.ts'
import { choiceOf, isGiven } from '../options/choices.ts'
import { LANGUAGES } from '../words/language.ts'

const EXAMPLES = examples([
  ['Write .qcs-policy.yaml into this folder', 'qcs-policy init'],
  ['Start from what a merge should wait for', 'qcs-policy init --preset ci'],
])

export const addInitCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('init')
    .summary('write a configuration to start from')
    .description('Writes a commented .qcs-policy.yaml into the current folder. A file that is there is left alone.')
    .addOption(new Option('--preset <name>', 'the preset to start from').choices(PRESET_NAMES).default('recommended'))
    .option('--force', 'write over the file that is there')
    .addOption(new Option('--lang <language>', 'language of messages').choices(LANGUAGES).default('en'))
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const options = command.opts()
      const { runInit } = await import('./run-init.ts')
      finish(
        runInit(
          {
            preset: choiceOf(options, 'preset', PRESET_NAMES) ?? 'recommended',
            force: isGiven(options, 'force'),
            language: choiceOf(options, 'lang', LANGUAGES) ?? 'en',
          },
          surroundings,
        ),
      )
    })
}
