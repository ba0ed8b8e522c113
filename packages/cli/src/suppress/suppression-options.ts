// The options of `lint` on suppressions and baselines. It refuses to read files.
import type { Command } from 'commander'
import { wrongUsage } from '../command-context.ts'
import { isGiven, type RawOptions, textOf, textsOf } from '../options/choices.ts'
import { SUPPRESSIONS_FILE, type SuppressionOptions } from './open-suppressions.ts'
import type { TakeDown } from './take-down.ts'

/** Adds the options. */
export function addSuppressionOptions(command: Command): Command {
  const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text]
  return command
    .option('--suppressions <file>', `suppressions, instead of the nearest ${SUPPRESSIONS_FILE}`)
    .option('--suppress <rule>', 'write what this rule finds into the suppressions; can be repeated', collect)
    .option('--reason <text>', 'with --suppress: why the findings may rest')
    .option('--expires <day>', 'with --suppress: the last day on which they do, as 2027-06-30')
    .option('--baseline <file>', 'let the findings rest that this file holds')
    .option('--update-baseline', 'write all findings into the file of --baseline')
}

/** Their values; options that make no sense together are wrong usage. */
export function readSuppressionOptions(
  command: Command,
  options: RawOptions,
): SuppressionOptions & { readonly takeDown: TakeDown | undefined } {
  const updateBaseline = isGiven(options, 'updateBaseline')
  const baseline = textOf(options, 'baseline')
  const rules = textsOf(options, 'suppress')
  const reason = textOf(options, 'reason')?.trim()
  const expires = textOf(options, 'expires')
  const suppressions = textOf(options, 'suppressions')
  if (updateBaseline && baseline === undefined)
    wrongUsage(command, '--update-baseline needs --baseline FILE, the file to write')
  if (updateBaseline && rules.length > 0)
    wrongUsage(command, '--suppress and --update-baseline cannot go together: one with a reason, or all without')
  if (rules.length === 0 && (reason !== undefined || expires !== undefined))
    wrongUsage(command, '--reason and --expires go with --suppress')
  if (rules.length > 0 && (reason === undefined || reason === ''))
    wrongUsage(command, '--suppress needs --reason TEXT: why may the findings rest?')
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires))
    wrongUsage(command, '--expires wants a day, as 2027-06-30')
  const shared = { suppressions, baseline, updateBaseline }
  if (updateBaseline) return { ...shared, takeDown: { into: 'baseline', path: baseline ?? '' } }
  if (rules.length === 0 || reason === undefined) return { ...shared, takeDown: undefined }
  const path = suppressions ?? SUPPRESSIONS_FILE
  return { ...shared, takeDown: { into: 'suppressions', path, rules, reason, expires } }
}
