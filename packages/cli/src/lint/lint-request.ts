// What a run of `qcs-policy lint` is asked to do. Types alone.
import type { FixMode } from '@qcs-policy/lint'
import type { ApiName, PolicyKind } from '@qcs-policy/syntax'
import type { ConfigOptions } from '../config/config-options.ts'
import type { ColorChoice } from '../report/color-choice.ts'
import type { ReportRequest } from '../report/output-options.ts'
import type { SuppressionOptions } from '../suppress/open-suppressions.ts'
import type { TakeDown } from '../suppress/take-down.ts'
import type { Language } from '../words/language.ts'

export type LintRequest = SuppressionOptions &
  ConfigOptions &
  ReportRequest & {
    readonly paths: readonly string[]
    /** The kind of every document; inferred where it is not given. */
    readonly kind: PolicyKind | undefined
    /** The call whose answer is predicted. */
    readonly api: ApiName | undefined
    readonly language: Language
    readonly maxWarnings: number | undefined
    readonly quiet: boolean
    readonly color: ColorChoice
    readonly stdinFilename: string | undefined
    /** Which fixes are applied; none when absent. */
    readonly fix: FixMode | undefined
    /** Show the change instead of writing it. */
    readonly dryRun: boolean
    /** What is written down so that it rests from now on. */
    readonly takeDown: TakeDown | undefined
  }
