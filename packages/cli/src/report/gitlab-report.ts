// The report that GitLab's merge requests show: a JSON list of issues as its Code Quality reads them. It refuses to know
// columns, which GitLab does not show.
import { createFingerprinter, type Fingerprinter } from './fingerprints.ts'
import { type MachineOptions, shownFindings } from './machine-options.ts'
import { positionAt, sourceOf } from './positions.ts'
import { pathInReport } from './report-path.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { harmlessJson, visible } from './visible.ts'

const SEVERITIES = { error: 'critical', warning: 'major', info: 'info' } as const

type Issue = {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker'
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } }
}

/** A reporter that writes a Code Quality report. */
export function gitlabReporter(options: MachineOptions): Reporter {
  const fingerprint = createFingerprinter()
  let count = 0
  const written = (issue: Issue): string => `${count++ === 0 ? '\n' : ',\n'}${harmlessJson(JSON.stringify(issue))}`
  return {
    begin: () => '[',
    file: (report) => issuesOf(report, options, fingerprint).map(written).join(''),
    end: () => (count === 0 ? ']\n' : '\n]\n'),
  }
}

function issuesOf(report: FileReport, options: MachineOptions, fingerprint: Fingerprinter): readonly Issue[] {
  const path = visible(pathInReport(report.path, options))
  if ('error' in report) return [issueOfUnread(report, path, options, fingerprint)]
  const found = shownFindings(report, options)
  const names = fingerprint(path, report.text, found)
  const source = sourceOf(report.text)
  return found.map(({ code, severity, message, span }, i) => ({
    description: visible(message),
    check_name: code,
    fingerprint: names[i] ?? '',
    severity: SEVERITIES[severity],
    location: {
      path,
      lines: { begin: positionAt(source, span.start).line, end: positionAt(source, span.end).line },
    },
  }))
}

/** An input that could not be read is an issue too: a report without it would say that all is well. */
function issueOfUnread(
  { path: named, error }: Extract<FileReport, { readonly error: unknown }>,
  path: string,
  { sentences }: MachineOptions,
  fingerprint: Fingerprinter,
): Issue {
  const [name = ''] = fingerprint(path, '', [{ code: error.code, span: { start: 0, end: 0 } }])
  return {
    description: visible(sentences.unreadable(named, error.message)),
    check_name: error.code,
    fingerprint: name,
    severity: 'blocker',
    location: { path, lines: { begin: 1, end: 1 } },
  }
}
