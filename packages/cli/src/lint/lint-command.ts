// How `qcs-policy lint` is called: arguments, options, help. The work is loaded when it is asked for. It refuses to know
// how documents are checked.
import { Option } from 'commander'
import { type AddCommand, examples, wrongUsage } from '../command-context.ts'
import { addConfigOptions, readConfigOptions } from '../config/config-options.ts'
import { choiceOf, isGiven, KIND_OF_API, namesOf, numberOf } from '../options/choices.ts'
import { addSharedOptions, parseCount, readSharedOptions } from '../options/shared-options.ts'
import { addReportOptions, readReportOptions } from '../report/output-options.ts'
import { addSuppressionOptions, readSuppressionOptions } from '../suppress/suppression-options.ts'

const APIS = namesOf(KIND_OF_API)

const EXAMPLES = examples([
  ['Check every policy document below a folder', 'qcs-policy lint policies/'],
  [
    'Would CreatePolicy take it, and if not, with which error?',
    'qcs-policy lint --api CreatePolicy reader.policy.json',
  ],
  ['Check a trust policy from another command', 'get-role | qcs-policy lint --kind trust -'],
  [
    'In CI: no warning may be left, and the result is for a machine',
    'qcs-policy lint --max-warnings 0 --format json .',
  ],
  ['On the console, and for code scanning', 'qcs-policy lint --output sarif=qcs-policy.sarif .'],
  ['Mend what can be mended without changing a decision', 'qcs-policy lint --fix policies/'],
  ['Quote a glob, so that .gitignore is respected', "qcs-policy lint 'policies/**/*.json'"],
])

export const addLintCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('lint')
    .summary('check policy documents')
    .description(
      'Checks policy documents and names every fault at its place. A folder stands for its `*.policy.json` files and for ' +
        'JSON files with a `statement` member; `.gitignore` is respected. A file that is named is always read.',
    )
    .argument('[paths...]', 'files, folders, globs, or - for standard input')
  addSharedOptions(command).addOption(
    new Option('--api <call>', 'say what this call would answer; implies the kind').choices(APIS),
  )
  addSuppressionOptions(addConfigOptions(addReportOptions(command)))
    .addOption(new Option('--max-warnings <count>', 'exit with 1 when there are more warnings').argParser(parseCount))
    .option('--fix', 'mend what can be mended without changing a decision, and write the files')
    .option('--fix-unsafe', 'mend by guesses as well; read the change before you keep it')
    .option('--fix-dry-run', 'show what --fix, or --fix-unsafe beside it, would change; write nothing')
    .option('--quiet', 'show errors only; what is counted and the exit code stay the same')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[]) => {
      const options = command.opts()
      const shared = readSharedOptions(options)
      const api = choiceOf(options, 'api', APIS)
      const kind = api === undefined ? shared.kind : KIND_OF_API[api]
      if (paths.length === 0)
        wrongUsage(command, 'nothing to check: name files, folders or globs, or - for standard input')
      if (api !== undefined && shared.kind !== undefined && shared.kind !== kind) {
        wrongUsage(
          command,
          `--api ${api} takes documents of the kind ${kind}, so --kind ${shared.kind} cannot go with it`,
        )
      }
      const dryRun = isGiven(options, 'fixDryRun')
      const fix = isGiven(options, 'fixUnsafe') ? 'unsafe' : isGiven(options, 'fix') || dryRun ? 'safe' : undefined
      if (fix !== undefined && !dryRun && paths.includes('-'))
        wrongUsage(command, 'standard input cannot be written back: show the change with --fix-dry-run')
      const { runLint } = await import('./run-lint.ts')
      finish(
        await runLint(
          {
            ...shared,
            paths,
            api,
            kind,
            maxWarnings: numberOf(options, 'maxWarnings'),
            quiet: isGiven(options, 'quiet'),
            fix,
            dryRun,
            ...readReportOptions(command, options, surroundings.cwd),
            ...readConfigOptions(options),
            ...readSuppressionOptions(command, options),
          },
          surroundings,
        ),
      )
    })
}
