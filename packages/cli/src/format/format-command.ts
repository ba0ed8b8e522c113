// How `qcs-policy format` is called: arguments, options, help. The work is loaded when it is asked for. It refuses to
// know how documents are printed.
import type { PrintOptions } from '@qcs-policy/syntax'
import { InvalidArgumentError, Option } from 'commander'
import { type AddCommand, examples, wrongUsage } from '../command-context.ts'
import { choiceOf, isGiven, textOf } from '../options/choices.ts'
import { addSharedOptions, readSharedOptions } from '../options/shared-options.ts'

const ELEMENT_ORDERS = ['canonical', 'keep'] as const satisfies readonly PrintOptions['elementOrder'][]
const LIST_STYLES = ['keep', 'list', 'scalar'] as const satisfies readonly PrintOptions['lists'][]
/** The values of `--indent` as they are written. */
const INDENTS: ReadonlyMap<string, PrintOptions['indent']> = new Map(
  ([0, 1, 2, 3, 4, 5, 6, 7, 8, 'tab'] as const).map((indent) => [String(indent), indent]),
)

const EXAMPLES = examples([
  ['Print a document in the canonical layout', 'qcs-policy format reader.policy.json'],
  ['Format every policy document below a folder', 'qcs-policy format --write policies/'],
  ['In CI: is everything formatted? Show what is not', 'qcs-policy format --check --diff policies/'],
  ['The shortest form, for a limit of length', 'qcs-policy format --minify - < reader.policy.json'],
])

export const addFormatCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('format')
    .summary('lay out policy documents')
    .description(
      'Lays out policy documents the same way, without changing what they mean: two spaces, canonical order of elements, ' +
        'LF line ends and one at the end. A document that cannot be read whole is refused and left alone.',
    )
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--check', 'list the files that are not formatted and exit with 1').conflicts('write'))
    .addOption(new Option('--write', 'write the files in place').conflicts('diff'))
    .addOption(new Option('--diff', 'show what would change'))
    .addOption(new Option('--indent <spaces>', '0 to 8, or tab').argParser(parseIndent).default('2'))
    .addOption(new Option('--minify', 'print without white space, elements in the order written'))
    .addOption(new Option('--element-order <order>', 'order of elements').choices(ELEMENT_ORDERS).default('canonical'))
    .addOption(
      new Option('--lists <style>', 'single values as they are, as lists, or bare')
        .choices(LIST_STYLES)
        .default('keep'),
    )
  addSharedOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[]) => {
      const options = command.opts()
      const toStdout = !isGiven(options, 'check') && !isGiven(options, 'write') && !isGiven(options, 'diff')
      if (paths.length === 0)
        wrongUsage(command, 'nothing to format: name files, folders or globs, or - for standard input')
      if (isGiven(options, 'write') && paths.includes('-'))
        wrongUsage(command, '--write has no file to write standard input to')
      if (toStdout && paths.length > 1) {
        wrongUsage(command, 'several documents cannot be printed as one text: add --check, --write or --diff')
      }
      const { runFormat } = await import('./run-format.ts')
      finish(
        await runFormat(
          {
            ...readSharedOptions(options),
            paths,
            check: isGiven(options, 'check'),
            write: isGiven(options, 'write'),
            diff: isGiven(options, 'diff'),
            minify: isGiven(options, 'minify'),
            print: {
              indent: INDENTS.get(textOf(options, 'indent') ?? ''),
              elementOrder: choiceOf(options, 'elementOrder', ELEMENT_ORDERS),
              lists: choiceOf(options, 'lists', LIST_STYLES),
            },
          },
          surroundings,
        ),
      )
    })
}

function parseIndent(text: string): string {
  if (INDENTS.has(text)) return text
  throw new InvalidArgumentError('Write a number of spaces from 0 to 8, or tab.')
}
