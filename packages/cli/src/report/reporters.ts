// The ways of reporting, a row each: a new one is a new row. Those that most runs do not ask for are loaded when one does. It
// refuses to know what they write.
import { jsonReporter } from './json-report.ts'
import type { MachineOptions } from './machine-options.ts'
import type { ReportFormat } from './report-format.ts'
import type { Reporter, ReportOptions } from './reporter.ts'
import { textReporter } from './text-report.ts'

/** Makes a reporter for one run. */
export type ReporterMaker = (options: ReportOptions & MachineOptions) => Reporter

export const REPORTERS: Readonly<Record<ReportFormat, () => Promise<ReporterMaker>>> = {
  text: async () => textReporter,
  json: async () => jsonReporter,
  sarif: async () => (await import('./sarif-report.ts')).sarifReporter,
  github: async () => (await import('./github-report.ts')).githubReporter,
  gitlab: async () => (await import('./gitlab-report.ts')).gitlabReporter,
  junit: async () => (await import('./junit-report.ts')).junitReporter,
  checkstyle: async () => (await import('./checkstyle-report.ts')).checkstyleReporter,
}
