// The options of `lint` on reports: the one on standard output, and those in files beside it. It refuses to open files.
import { resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import { wrongUsage } from '../command-context.ts'
import { choiceOf, type RawOptions } from '../options/choices.ts'
import type { OutputRequest } from './output-files.ts'
import { REPORT_FORMATS, type ReportFormat } from './report-format.ts'

export type ReportRequest = { readonly format: ReportFormat; readonly outputs: readonly OutputRequest[] }

/** Adds the options. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'report for people or for machines').choices(REPORT_FORMATS).default('text'),
    )
    .addOption(
      new Option('--output <format=file>', 'write this report into a file as well; can be repeated').argParser(collect),
    )
}

function collect(text: string, before: readonly OutputRequest[] = []): readonly OutputRequest[] {
  const at = text.indexOf('=')
  const format = REPORT_FORMATS.find((each) => each === text.slice(0, Math.max(at, 0)))
  const path = text.slice(at + 1)
  if (format === undefined || path === '')
    throw new InvalidArgumentError(
      `Write a format and a file, as sarif=report.sarif; formats: ${REPORT_FORMATS.join(', ')}.`,
    )
  return [...before, { format, path }]
}

/** Their values; two reports into one file are wrong usage. */
export function readReportOptions(command: Command, options: RawOptions, cwd: string): ReportRequest {
  const outputs = outputsOf(options['output'])
  const seen = new Set<string>()
  for (const { path } of outputs) {
    if (path === '-' || path === '/dev/stdout')
      wrongUsage(command, '--output writes files; --format says what goes to standard output')
    const target = resolve(cwd, path)
    if (seen.has(target)) wrongUsage(command, `two reports cannot go into one file: ${path}`)
    seen.add(target)
  }
  return { format: choiceOf(options, 'format', REPORT_FORMATS) ?? 'text', outputs }
}

/** The option's parser has made them; what it could not have made is left out. */
function outputsOf(value: unknown): readonly OutputRequest[] {
  if (!Array.isArray(value)) return []
  return value.filter(
    (each): each is OutputRequest => typeof each === 'object' && each !== null && 'format' in each && 'path' in each,
  )
}
