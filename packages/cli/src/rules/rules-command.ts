// How `qcs-policy rules` is called. The work is loaded when it is asked for. It refuses to know which rules there are.
import { Option } from 'commander'
import { type AddCommand, examples } from '../command-context.ts'
import { choiceOf } from '../options/choices.ts'
import { LANGUAGES } from '../words/language.ts'

const FORMATS = ['text', 'json'] as const
const CATEGORIES = ['correctness', 'security', 'suspicious', 'style'] as const

const EXAMPLES = examples([
  ['What can lint report?', 'qcs-policy rules'],
  ['What does a finding mean, and what is to be done?', 'qcs-policy rules admin-star'],
  ['The same by its number', 'qcs-policy rules CAM701'],
])

export const addRulesCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('rules')
    .summary('list what lint can report, or print the page of one')
    .description(
      'Lists the rules and the faults that the parser finds, with the level of each, its presets and its safest fix; or prints the ' +
        'page of one: what it finds, why it matters, what to do.',
    )
    .argument('[name]', 'a rule, a code, or a number such as CAM701')
    .addOption(new Option('--category <category>', 'list only these').choices(CATEGORIES))
    .addOption(
      new Option('--format <format>', 'lines for people, or everything for machines').choices(FORMATS).default('text'),
    )
    .addOption(new Option('--lang <language>', 'language of the summaries of rules').choices(LANGUAGES).default('en'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined) => {
      const options = command.opts()
      const { runRules } = await import('./run-rules.ts')
      finish(
        await runRules(
          {
            name,
            category: choiceOf(options, 'category', CATEGORIES),
            format: choiceOf(options, 'format', FORMATS) ?? 'text',
            language: choiceOf(options, 'lang', LANGUAGES) ?? 'en',
          },
          surroundings,
        ),
      )
    })
}
