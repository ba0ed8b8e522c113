// The program as the argument parser sees it: its commands, a row each, and what holds for all of them. It refuses to
// know what a command does.
import { Command } from 'commander'
import { addCatalogCommand } from './catalog/catalog-command.ts'
import { type AddCommand, type CommandContext, examples } from './command-context.ts'
import { addCompletionCommand } from './completion/completion-command.ts'
import { addEvaluateCommand } from './evaluate/evaluate-command.ts'
import { addFormatCommand } from './format/format-command.ts'
import { addInitCommand } from './init/init-command.ts'
import { addLintCommand } from './lint/lint-command.ts'
import { addParseCommand } from './parse/parse-command.ts'
import { addRulesCommand } from './rules/rules-command.ts'
import { ownVersion } from './version.ts'
import { addWhyCommand } from './why/why-command.ts'

/** The commands in the order of the help. */
const COMMANDS: readonly AddCommand[] = [
  addLintCommand,
  addRulesCommand,
  addInitCommand,
  addFormatCommand,
  addParseCommand,
  addEvaluateCommand,
  addWhyCommand,
  addCatalogCommand,
  addCompletionCommand,
]

const EXAMPLES = examples([
  ['Check every policy document below the current folder', 'qcs-policy lint .'],
  ['Format what is not formatted', 'qcs-policy format --write .'],
  ['Does every scenario come out as expected?', 'qcs-policy evaluate --scenarios scenarios.json --check'],
  ['What can a command do?', 'qcs-policy help lint'],
])

const EXIT_CODES = `
Exit codes: 0 nothing found, 1 an error-level finding or a failed expectation, 2 wrong usage or unreadable input,
70 a fault of this program.
`

/** The program, ready to parse arguments; it never ends the process, but throws commander's error where it would. */
export function createProgram(context: CommandContext): Command {
  const { stdout, stderr } = context.surroundings
  const program = new Command('qcs-policy')
    .description(
      'Checks and formats Cloud Access Management (CAM) policy documents, and decides authorization requests by them.',
    )
    .version(ownVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help for a command')
    .configureOutput({ writeOut: (text) => stdout.write(text), writeErr: (text) => stderr.write(text) })
    .showHelpAfterError('Run with --help to see how it is called.')
    .exitOverride()
    .addHelpText('after', EXAMPLES + EXIT_CODES)
  // Commands take over these settings when they are added.
  for (const addCommand of COMMANDS) addCommand(program, context)
  return program
}
