// How `qcs-policy why` is called: arguments, options, help. The work is loaded when it is asked for. It refuses to know how
// denials are read and explained.
import { Option } from 'commander'
import { type AddCommand, examples, wrongUsage } from '../command-context.ts'
import { choiceOf } from '../options/choices.ts'
import { addOutputOptions, readOutputOptions } from '../options/shared-options.ts'
import { stdinFault } from '../question/one-stdin.ts'
import { addQuestionOptions, questionFault, readQuestion } from '../question/question-options.ts'
import { WHY_FORMATS } from './why-format.ts'

const EXAMPLES = examples([
  [
    'Why was this denied?',
    "qcs-policy why 'you are not authorized to perform operation (cvm:RebootInstances) resource (*) has no permission' \\\n" +
      '      -p operator.policy.json --as 100000000001/100000000002',
  ],
  [
    'The text as it came, with all that stands around it',
    'tccli cvm RebootInstances … 2>&1 | qcs-policy why - --account export/ --as 67890/DevB',
  ],
  ['From a log file', 'qcs-policy why denied.log -p operator.policy.json --as 100000000001/100000000002'],
])

export const addWhyCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('why')
    .summary('explain a denial that the cloud printed')
    .description(
      'Takes the text with which the cloud denied a request, looks for the reason in the policies given, and says what ' +
        'would allow exactly that request.',
    )
    .argument('<denial>', 'the text, a file that holds it, or - for standard input')
  addQuestionOptions(command).addOption(
    new Option('--format <format>', 'for people or for machines').choices(WHY_FORMATS).default('text'),
  )
  addOutputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (denial: string) => {
      const options = command.opts()
      const question = readQuestion(options)
      const fault =
        question.caller === undefined
          ? 'the denial does not say who was denied: add --as CALLER'
          : (questionFault(question) ?? stdinFault(question, [denial]))
      if (fault !== undefined) wrongUsage(command, fault)
      const { runWhy } = await import('./run-why.ts')
      const format = choiceOf(options, 'format', WHY_FORMATS) ?? 'text'
      finish(await runWhy({ ...readOutputOptions(options), question, denial, format }, surroundings))
    })
}
