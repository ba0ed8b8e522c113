// How `qcs-policy evaluate` is called: arguments, options, help. The work is loaded when it is asked for. It refuses to
// know how requests are decided.
import { type Command, Option } from 'commander'
import { type AddCommand, examples, wrongUsage } from '../command-context.ts'
import { choiceOf, isGiven, type RawOptions, textOf, textsOf } from '../options/choices.ts'
import { addOutputOptions, readOutputOptions } from '../options/shared-options.ts'
import { stdinFault } from '../question/one-stdin.ts'
import { addQuestionOptions, questionFault, readQuestion } from '../question/question-options.ts'
import { ANSWER_FORMATS } from '../report/answer-format.ts'

const DECISIONS = ['allow', 'deny'] as const

const EXAMPLES = examples([
  [
    'May this user read that object?',
    'qcs-policy evaluate -p reader.policy.json --as 100000000001/100000000002 --action cos:GetObject \\\n' +
      '      --resource qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/app/a.log --context qcs:ip=10.20.0.7',
  ],
  [
    'The same, with all that led to the answer',
    'qcs-policy evaluate --explain --request request.json -p reader.policy.json',
  ],
  [
    'From an exported account, after assuming a role',
    'qcs-policy evaluate --account export/ --as 67890/DevB --assume-role qcs::cam::uin/12345:roleName/DevOpsRole \\\n' +
      '      --action cvm:DescribeInstances --resource qcs::cvm:ap-guangzhou:uin/12345:instance/*',
  ],
  ['In CI: does every scenario come out as expected?', 'qcs-policy evaluate --scenarios scenarios.json --check'],
  ['For a machine, a line for each scenario', 'generate | qcs-policy evaluate --scenarios - --format ndjson'],
])

export const addEvaluateCommand: AddCommand = (program, { surroundings, finish }) => {
  const command = program
    .command('evaluate')
    .summary('decide authorization requests, with reasons')
    .description(
      'Decides whether a request is allowed by the policies in force, and says why. Policies come from files or from an ' +
        'exported account; a file - is standard input. Without --expect the exit code is 0 for a deny as well.',
    )
  addQuestionOptions(command)
    .option('--action <action>', 'what is asked for, as cos:GetObject')
    .addOption(
      new Option('--resource <qcs>', 'on what; * unless told; repeat it for several').argParser(
        (text: string, before: readonly string[] = []) => [...before, text],
      ),
    )
    .option('--request <file>', 'request as JSON; the options above win over what it says')
    .option('--scenarios <file>', 'decide scenarios: a JSON array, {"scenarios": […]}, or one a line')
    .option('--check', 'compare the answers to scenarios with what they expect; exit with 1 on a difference')
    .option('--explain', 'show the evidence and, for a deny, what would change the answer')
    .addOption(new Option('--expect <decision>', 'exit with 1 when the answer is another one').choices(DECISIONS))
    .addOption(new Option('--format <format>', 'for people or for machines').choices(ANSWER_FORMATS).default('text'))
  addOutputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async () => {
      const options = command.opts()
      const scenarios = textOf(options, 'scenarios')
      const fault = scenarios === undefined ? singleFault(options) : scenariosFault(command)
      if (fault !== undefined) wrongUsage(command, fault)
      const shared = { ...readOutputOptions(options), format: choiceOf(options, 'format', ANSWER_FORMATS) ?? 'text' }
      if (scenarios !== undefined) {
        const { runScenarios } = await import('../scenarios/run-scenarios.ts')
        const request = { ...shared, path: scenarios, check: isGiven(options, 'check'), now: textOf(options, 'now') }
        finish(await runScenarios(request, surroundings))
        return
      }
      const { runEvaluate } = await import('./run-evaluate.ts')
      finish(
        await runEvaluate(
          {
            ...shared,
            question: readQuestion(options),
            action: textOf(options, 'action'),
            resources: textsOf(options, 'resource'),
            request: textOf(options, 'request'),
            explain: isGiven(options, 'explain'),
            expect: choiceOf(options, 'expect', DECISIONS),
          },
          surroundings,
        ),
      )
    })
}

/** Why the options for one request cannot go together. */
function singleFault(options: RawOptions): string | undefined {
  const question = readQuestion(options)
  const request = textOf(options, 'request')
  if (isGiven(options, 'check')) return '--check compares answers to --scenarios; for one request use --expect'
  if (question.caller === undefined && request === undefined) {
    return 'nothing to decide: say who asks for what (--as, --action, --resource, or --request), or give --scenarios'
  }
  return questionFault(question) ?? stdinFault(question, [request])
}

/** With scenarios, which say everything themselves, only a few options make sense. */
const BESIDE_SCENARIOS: ReadonlySet<string> = new Set([
  'scenarios',
  'check',
  'format',
  'now',
  'lang',
  'color',
  'stdinFilename',
])

function scenariosFault(command: Command): string | undefined {
  const other = command.options.find(
    (option) =>
      !BESIDE_SCENARIOS.has(option.attributeName()) && command.getOptionValueSource(option.attributeName()) === 'cli',
  )
  return other === undefined
    ? undefined
    : `${other.long ?? other.flags} cannot go with --scenarios, which say everything themselves`
}
