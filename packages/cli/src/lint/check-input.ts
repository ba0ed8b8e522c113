// One input of a run: checked, mended if asked, and what is to rest taken out. It refuses to report and to count.
import { resolve } from 'node:path'
import { lintPolicy } from '@qcs-policy/lint'
import type { Configs, LintConfig } from '../config/open-configs.ts'
import { replaceFile } from '../format/replace-file.ts'
import { reasonOf, whileWorkingOn } from '../inputs/readings.ts'
import { systemErrorCode } from '../inputs/search.ts'
import type { FileReport } from '../report/reporter.ts'
import type { Suppressions } from '../suppress/open-suppressions.ts'
import type { Collector } from '../suppress/take-down.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Sentences } from '../words/sentences.ts'
import { fixFile, type MendedFile } from './fix-file.ts'
import type { LintRequest } from './lint-request.ts'
import { type LintedFile, type LintOptions, lintBytes } from './lint-text.ts'

/** What a run works with. */
export type Tools = {
  readonly request: LintRequest
  readonly surroundings: Surroundings
  readonly sentences: Sentences
  readonly configs: Configs
  readonly suppressions: Suppressions
  readonly collector: Collector | undefined
  /** The time of the run. */
  readonly now: string
}

/** The report on one input, as its configuration has it. Files are written here and now. */
export function checkInput(path: string, bytes: Uint8Array, config: LintConfig, tools: Tools): FileReport {
  const { suppressions, collector } = tools
  try {
    const report = mended(lintBytes(bytes, path, optionsFor(path, config, tools)), config, tools)
    if ('error' in report) return report
    suppressions.tell(report.elsewhere ?? [])
    return collector === undefined ? report : { ...report, diagnostics: collector.take(report) }
  } catch (error) {
    throw whileWorkingOn(path, error)
  }
}

function optionsFor(path: string, config: LintConfig, { request, suppressions, now }: Tools): LintOptions {
  const { language, api } = request
  const { linter } = config
  const kind = request.kind ?? config.kind
  const own = suppressions.of(path)
  return {
    kind,
    api,
    language,
    lint: (text, given) =>
      lintPolicy(text, { linter, language, now, suppressions: own, ...(given === undefined ? {} : { kind: given }) }),
  }
}

function mended(file: LintedFile, config: LintConfig, tools: Tools): FileReport {
  const { request, surroundings, sentences } = tools
  if (request.fix === undefined) return file
  const fixed = fixFile(file, optionsFor(file.path, config, tools), request.fix)
  if (request.dryRun || !('mended' in fixed)) return fixed
  return written(fixed, resolve(surroundings.cwd, file.path), sentences)
}

/** The file once it is written; an unreadable input where it could not be, for nothing in it is mended then. */
function written(file: MendedFile, path: string, sentences: Sentences): FileReport {
  try {
    replaceFile(path, file.text)
    return file
  } catch (error) {
    const code = systemErrorCode(error)
    return { path: file.path, error: { code, message: sentences.unwritten(reasonOf(code, sentences)) } }
  }
}
