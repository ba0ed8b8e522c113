// The ways of reporting, a row each: a new one is a new row. It refuses to know what they write.
import { jsonReporter } from './json-report.ts'
import type { ReportFormat } from './report-format.ts'
import type { ReporterMaker } from './reporter.ts'
import { textReporter } from './text-report.ts'

export const REPORTERS: Readonly<Record<ReportFormat, ReporterMaker>> = { text: textReporter, json: jsonReporter }
