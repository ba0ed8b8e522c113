// The inputs of a run one after the other, each checked as its configuration has it. It refuses to know where what is found
// goes, and to open reports.
import type { RuleFacts } from '@qcs-policy/lint'
import { type InputReading, readingsOf, reasonOf } from '../inputs/readings.ts'
import type { FileReport } from '../report/reporter.ts'
import { visible } from '../report/visible.ts'
import { checkInput, type Tools } from './check-input.ts'

/** Where what comes up in a run goes. */
export type FileSink = {
  readonly show: (file: FileReport) => Promise<void>
  /** A file that the configuration leaves out. */
  readonly ignore: () => void
  /** Lines for standard error, as they are to be shown. */
  readonly tell: (lines: readonly string[]) => void
  /** Rules of a configuration that was opened. */
  readonly rules: (rules: readonly RuleFacts[]) => void
  readonly progress: (done: number, all: number) => void
}

/** Checks all inputs, then what was found out about suppressions. */
export async function lintInputs(tools: Tools, sink: FileSink): Promise<void> {
  const { request, surroundings, suppressions } = tools
  const lint = inputLinter(tools, sink)
  for await (const reading of readingsOf(request.paths, request.stdinFilename, surroundings)) {
    await lint(reading)
    sink.progress(reading.done, reading.all)
  }
  const onSuppressions = suppressions.report()
  if (onSuppressions !== undefined) await sink.show(onSuppressions)
}

function inputLinter(tools: Tools, sink: FileSink): (reading: InputReading) => Promise<void> {
  const { sentences, configs } = tools
  // Configurations are told of once, however many files share them.
  const told = new Set<readonly unknown[]>()
  const isFirst = (list: readonly unknown[]): boolean => told.size < told.add(list).size
  const show = async (report: FileReport): Promise<void> => {
    if ('error' in report) sink.tell([visible(sentences.unreadable(report.path, report.error.message))])
    await sink.show(report)
  }
  return async (reading) => {
    const { path } = reading
    if ('failure' in reading) {
      await show({ path, error: { code: reading.failure, message: reasonOf(reading.failure, sentences) } })
      return
    }
    const config = await configs.for(path)
    if ('problems' in config) {
      if (isFirst(config.problems)) sink.tell(config.problems)
      await sink.show({ path, error: { code: 'BAD_CONFIG', message: sentences.badConfig } })
    } else if (config.isIgnored) {
      sink.ignore()
    } else {
      if (isFirst(config.ownRules)) sink.rules(config.ownRules)
      await show(checkInput(path, reading.bytes, config, tools))
    }
  }
}
