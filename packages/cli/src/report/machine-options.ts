// What reports for machines are made with: reporters for people need a terminal's facts, these need to know where paths
// start from. It refuses to know any format.
import type { Finding, Language, RuleFacts } from '@qcs-policy/lint'
import type { Sentences } from '../words/sentences.ts'
import type { PathRoot } from './report-path.ts'
import type { FileReport } from './reporter.ts'

export type MachineOptions = PathRoot & {
  /** Show error-level findings only. */
  readonly quiet: boolean
  readonly maxWarnings: number | undefined
  readonly language: Language
  readonly sentences: Sentences
  /** Rules beside the linter's own, for what is said of a rule. */
  readonly ownRules?: readonly RuleFacts[]
}

/** What is reported of a file: not the inferred kind, which is no finding, and with `quiet` nothing below an error. */
export function shownFindings(
  { diagnostics }: Extract<FileReport, { readonly diagnostics: unknown }>,
  { quiet }: Pick<MachineOptions, 'quiet'>,
): readonly Finding[] {
  return diagnostics.filter(({ code, severity }) => code !== 'kind-inferred' && (!quiet || severity === 'error'))
}
