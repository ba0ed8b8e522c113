// The report in the format of Checkstyle, which many a CI reads: a list of places for each file. It refuses to know more of a
// finding than that format has room for.
import { type MachineOptions, shownFindings } from './machine-options.ts'
import { positionAt, sourceOf } from './positions.ts'
import { pathInReport } from './report-path.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { categoryOfFinding } from './rule-facts.ts'
import { XML_DECLARATION, xmlEmpty, xmlStart } from './xml.ts'

/** The version of the format, which is that of the first Checkstyle to write it so. */
const FORMAT_VERSION = '4.3'

/** A reporter that writes Checkstyle's XML. */
export function checkstyleReporter(options: MachineOptions): Reporter {
  return {
    begin: () => `${XML_DECLARATION}${xmlStart('checkstyle', { version: FORMAT_VERSION })}>\n`,
    file: (report) => {
      const errors = errorsOf(report, options)
      const file = xmlStart('file', { name: pathInReport(report.path, options) })
      return errors.length === 0 ? `  ${file}/>\n` : `  ${file}>\n${errors.join('')}  </file>\n`
    },
    end: () => '</checkstyle>\n',
  }
}

function errorsOf(report: FileReport, options: MachineOptions): readonly string[] {
  if ('error' in report) {
    const message = options.sentences.unreadable(report.path, report.error.message)
    return [`    ${xmlEmpty('error', { line: 1, severity: 'error', message, source: source(report.error.code) })}\n`]
  }
  const lines = sourceOf(report.text)
  return shownFindings(report, options).map(({ code, severity, message, span }) => {
    const { line, column } = positionAt(lines, span.start)
    const name = source(code, categoryOfFinding(code, options.ownRules))
    return `    ${xmlEmpty('error', { line, column, severity, message, source: name })}\n`
  })
}

/** A name with dots, as Checkstyle's own; readers take what stands before the last one for a group. */
function source(code: string, category?: string): string {
  return ['qcs-policy', ...(category === undefined ? [] : [category]), code].join('.')
}
