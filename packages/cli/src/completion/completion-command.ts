// How `qcs-policy completion` is called. The scripts are made from the program's own commands and options, so that they
// never fall behind. It refuses to know any shell.
import { Argument, type Command } from 'commander'
import { type AddCommand, examples } from '../command-context.ts'
import type { CompletionCommand, Shell } from './completion-model.ts'

const SHELLS: readonly Shell[] = ['bash', 'zsh', 'fish']

const EXAMPLES = examples([
  ['For this shell (bash)', 'source <(qcs-policy completion bash)'],
  ['For good (zsh), in a folder of $fpath', 'qcs-policy completion zsh > ~/.zfunc/_qcs-policy'],
  ['For good (fish)', 'qcs-policy completion fish > ~/.config/fish/completions/qcs-policy.fish'],
])

export const addCompletionCommand: AddCommand = (program, { surroundings }) => {
  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands, options, their values and files in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', EXAMPLES)
    .action(async (name: unknown) => {
      const shell = SHELLS.find((each) => each === name) ?? 'bash'
      const { SCRIPTS } = await import('./completion-scripts.ts')
      surroundings.stdout.write(SCRIPTS[shell](program.name(), program.commands.map(modelOf)))
    })
}

/** What a shell needs to know of a command. One with commands of its own offers these, and all of their options. */
function modelOf(command: Command): CompletionCommand {
  const inside = command.commands.flatMap((one) => one.options)
  const options = new Map([...command.options, ...inside].map((option) => [option.long ?? option.flags, option]))
  return {
    name: command.name(),
    summary: command.summary(),
    takesFiles: command.registeredArguments.some((argument) => argument.argChoices === undefined),
    words: [
      ...command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
      ...command.commands.map((one) => one.name()),
    ],
    options: [...options].map(([flag, option]) => ({
      flag,
      summary: option.description,
      takesValue: option.required || option.optional,
      takesFile: /<(?:file|path)>/.test(option.flags),
      values: option.argChoices ?? [],
    })),
  }
}
