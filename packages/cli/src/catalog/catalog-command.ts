// How `qcs-policy catalog` is called: questions to the catalogue, each a command of its own. The work is loaded when
// it is asked for. It refuses to know what the catalogue knows.
import { type Command, Option } from 'commander'
import { type AddCommand, type CommandContext, examples } from '../command-context.ts'
import { choiceOf } from '../options/choices.ts'
import type { CatalogQuestion } from './run-catalog.ts'

const FORMATS = ['text', 'json'] as const
const CLASSES = ['read', 'list', 'write', 'permissions', 'credentials'] as const

const EXAMPLES = examples([
  ['Which services are known?', 'qcs-policy catalog services'],
  ['Which operations of CAM change who may do what?', 'qcs-policy catalog actions cam --class permissions'],
  ['What is it called?', 'qcs-policy catalog find snapshot'],
])

export const addCatalogCommand: AddCommand = (program, context) => {
  const catalog = program
    .command('catalog')
    .summary('look up services, operations, condition keys and regions')
    .description(
      'Looks up what policies name: services, operations, condition keys and regions. What is not in the catalogue is not known, which ' +
        'is not to say that it is wrong.',
    )
    .addHelpText('after', EXAMPLES)
  add(catalog.command('services').description('lists the services'), context, () => ({ about: 'services' }))
  add(
    catalog
      .command('actions')
      .description('lists the operations of a service, with what each does')
      .argument('<service>', 'the short name of a service, such as cvm')
      .addOption(new Option('--class <class>', 'only operations that do this').choices(CLASSES)),
    context,
    (service, options) => ({ about: 'actions', service, class: choiceOf(options, 'class', CLASSES) }),
  )
  add(
    catalog.command('keys').description('lists the condition keys, with the actions that send them'),
    context,
    () => ({
      about: 'keys',
    }),
  )
  add(
    catalog
      .command('find')
      .description('lists everything whose name holds a text, whatever its case; preset policies, too')
      .argument('<text>', 'a part of a name'),
    context,
    (text) => ({ about: 'find', text }),
  )
}

type Options = Readonly<Record<string, unknown>>

function add(
  command: Command,
  { surroundings, finish }: CommandContext,
  question: (argument: string, options: Options) => CatalogQuestion,
): void {
  command
    .addOption(
      new Option('--format <format>', 'lines for people, or everything for machines').choices(FORMATS).default('text'),
    )
    .action(async () => {
      const options = command.opts()
      const { runCatalog } = await import('./run-catalog.ts')
      const format = choiceOf(options, 'format', FORMATS) ?? 'text'
      finish(await runCatalog(question(command.args[0] ?? '', options), format, surroundings))
    })
}
