// Annotations on GitHub: a workflow command for each finding, on a line of its own, which the runner turns into a note at the
// place. It refuses to know how many of them GitHub shows.
import { type MachineOptions, shownFindings } from './machine-options.ts'
import { positionAt, sourceOf } from './positions.ts'
import { pathInReport } from './report-path.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { visible } from './visible.ts'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** A reporter that writes workflow commands. */
export function githubReporter(options: MachineOptions): Reporter {
  return { begin: () => '', file: (report) => fileCommands(report, options), end: () => '' }
}

function fileCommands(report: FileReport, options: MachineOptions): string {
  if ('error' in report) {
    const message = options.sentences.unreadable(report.path, report.error.message)
    return command('error', { title: report.error.code }, message)
  }
  const file = pathInReport(report.path, options)
  const source = sourceOf(report.text)
  return shownFindings(report, options)
    .map(({ code, severity, message, span }) => {
      const start = positionAt(source, span.start)
      const end = positionAt(source, span.end)
      // The runner drops the place of a command that has columns on different lines.
      const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
      const place = { file, line: start.line, endLine: end.line, ...columns }
      // The log of the run shows the message alone.
      const text = `${file}:${start.line}:${start.column}: ${message}`
      return command(COMMANDS[severity], { ...place, title: code }, text)
    })
    .join('')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapedText(message)}\n`
}

function escapedText(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
