// The report as test results in the format of JUnit: a suite for each file, a case for each finding. A case fails when the
// command does: for errors, and at the end for too many warnings; other findings are told by cases that pass. It refuses to
// know how long anything took.
import type { Finding } from '@qcs-policy/lint'
import { type MachineOptions, shownFindings } from './machine-options.ts'
import { positionAt, type Source, sourceOf } from './positions.ts'
import { pathInReport } from './report-path.ts'
import type { FileReport, Reporter, Totals } from './reporter.ts'
import { pageCommand } from './rule-facts.ts'
import { XML_DECLARATION, xmlEmpty, xmlStart, xmlText } from './xml.ts'

const NAME = 'qcs-policy lint'

type Case = { readonly name: string; readonly outcome: 'passed' | 'failure' | 'error'; readonly content: string }

/** A reporter that writes JUnit's XML. */
export function junitReporter(options: MachineOptions): Reporter {
  return {
    begin: () => `${XML_DECLARATION}${xmlStart('testsuites', { name: NAME })}>\n`,
    file: (report) => suiteOf(pathInReport(report.path, options), casesOf(report, options)),
    end: (totals) => `${warningsSuite(totals, options)}</testsuites>\n`,
  }
}

function suiteOf(path: string, cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']): number => cases.filter((each) => each.outcome === outcome).length
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: 0 }
  const written = cases.map(({ name, content }) => {
    const start = xmlStart('testcase', { name, classname: path, file: path })
    return content === '' ? `    ${start}/>\n` : `    ${start}>${content}</testcase>\n`
  })
  return `  ${xmlStart('testsuite', { name: path, ...counts })}>\n${written.join('')}  </testsuite>\n`
}

function casesOf(report: FileReport, options: MachineOptions): readonly Case[] {
  if ('error' in report) {
    const { code, message } = report.error
    const content = xmlEmpty('error', { type: code, message: options.sentences.unreadable(report.path, message) })
    return [{ name: 'read', outcome: 'error', content }]
  }
  const found = shownFindings(report, options)
  if (found.length === 0) return [{ name: 'lint', outcome: 'passed', content: '' }]
  const path = pathInReport(report.path, options)
  const source = sourceOf(report.text)
  // Names without lines, so that a build is compared with the one before it; each only once in a file.
  const counts = new Map<string, number>()
  return found.map((finding) => {
    const count = (counts.get(finding.code) ?? 0) + 1
    counts.set(finding.code, count)
    const name = count === 1 ? finding.code : `${finding.code} ${count}`
    return { name, ...tellingOf(path, source, finding, options) }
  })
}

function tellingOf(path: string, source: Source, finding: Finding, options: MachineOptions): Omit<Case, 'name'> {
  const text = linesOf(path, source, finding, options).map(xmlText).join('\n')
  if (finding.severity !== 'error') return { outcome: 'passed', content: `<system-out>${text}</system-out>` }
  const start = xmlStart('failure', { type: finding.code, message: finding.message })
  return { outcome: 'failure', content: `${start}>${text}</failure>` }
}

function linesOf(path: string, source: Source, finding: Finding, { sentences }: MachineOptions): readonly string[] {
  const { code, severity, message, span, related, fixes } = finding
  const place = (offset: number): string => {
    const { line, column } = positionAt(source, offset)
    return `${path}:${line}:${column}`
  }
  return [
    `${place(span.start)}  ${sentences.severity[severity]}  ${code}  ${message}`,
    ...related.map((each) => `${sentences.related} ${place(each.span.start)}  ${each.message}`),
    ...fixes.map(({ title, safety }) => `${sentences.fix[safety]}  ${title}`),
    pageCommand(code),
  ]
}

/** Too many warnings make the command fail, so that something in the report must. */
function warningsSuite({ warnings }: Totals, { maxWarnings, sentences }: MachineOptions): string {
  if (maxWarnings === undefined || warnings <= maxWarnings) return ''
  const message = sentences.tooManyWarnings(warnings, maxWarnings)
  const content = xmlEmpty('failure', { type: 'max-warnings', message })
  return suiteOf('--max-warnings', [{ name: 'max-warnings', outcome: 'failure', content }])
}
