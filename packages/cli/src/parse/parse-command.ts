// How `qcs-policy parse` is called: arguments, options, help. The work is loaded when it is asked for. It refuses to
// know what a tree looks like.
import { Option } from 'commander'
import { type AddCommand, examples } from '../command-context.ts'
import { choiceOf } from '../options/choices.ts'
import { addSharedOptions, readSharedOptions } from '../options/shared-options.ts'

const FORMATS = ['text', 'json'] as const

const EXAMPLES = examples([
  ['How is this document read?', 'qcs-policy parse reader.policy.json'],
  ['The tree with every place, for another tool', 'qcs-policy parse --format json reader.policy.json'],
  [
    'The actions of a document',
    "qcs-policy parse --format json - < p.json | jq '.policy.statements[].action.items[].text'",
  ],
])

export const addParseCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('parse')
    .summary('print how a document is read')
    .description(
      'Prints the kind of a document, its tree and its diagnostics. The tree holds all that could be read, of a broken ' +
        'document too.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .addOption(
      new Option('--format <format>', 'an outline for people, or everything for machines')
        .choices(FORMATS)
        .default('text'),
    )
  addSharedOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (path: string) => {
      const options = command.opts()
      const { runParse } = await import('./run-parse.ts')
      finish(
        await runParse(
          { ...readSharedOptions(options), path, format: choiceOf(options, 'format', FORMATS) ?? 'text' },
          surroundings,
        ),
      )
    })
}
