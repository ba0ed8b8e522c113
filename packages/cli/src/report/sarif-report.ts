// The report in SARIF 2.1.0, which code scanning reads: one run, written result by result, with the files, the rules and the
// inputs that could not be read behind the results, because they are known then. It refuses to know what suppressed findings
// there are: viewers that do not know suppressions would show them as open.
import { createFingerprinter } from './fingerprints.ts'
import { type MachineOptions, shownFindings } from './machine-options.ts'
import { createNumbering } from './numbering.ts'
import { sourceOf } from './positions.ts'
import { uriInReport } from './report-path.ts'
import type { FileReport, Reporter, Totals } from './reporter.ts'
import { type ArtifactLocation, fixesOf, locationOf, relatedLocationsOf, SOURCE_ROOT } from './sarif-places.ts'
import { SARIF_LEVELS, toolOf } from './sarif-rules.ts'
import { sarifText } from './sarif-text.ts'
import { harmlessJson } from './visible.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The name of the fingerprint; its number changes with the way it is made. */
const FINGERPRINT = 'qcsPolicyFinding/v1'

type ReadFile = Exclude<FileReport, { readonly error: unknown }>
type Unread = Extract<FileReport, { readonly error: unknown }>

/** A reporter that writes SARIF. It keeps the files' names and the unreadable inputs until the end. */
export function sarifReporter(options: MachineOptions): Reporter {
  // Those that something was found by, and no others: a description is a page long.
  const rules = createNumbering()
  const fingerprint = createFingerprinter()
  // Standard input may be given the name of a file that is read as well; each artifact is listed once.
  const uris = createNumbering()
  const artifacts: object[] = []
  const notifications: object[] = []
  let count = 0

  const resultsOf = (file: ReadFile, at: ArtifactLocation): readonly object[] => {
    const found = shownFindings(file, options)
    const names = fingerprint(at.uri, file.text, found)
    const source = sourceOf(file.text)
    return found.map(({ code, severity, message, span, related, fixes, apiErrors }, i) => ({
      ruleId: code,
      ruleIndex: rules.of(code),
      level: SARIF_LEVELS[severity],
      message: sarifText(message),
      locations: [locationOf(at, source, span)],
      ...(related.length === 0 ? {} : { relatedLocations: relatedLocationsOf(at, source, related) }),
      ...withFixes(fixesOf(at, source, fixes)),
      partialFingerprints: { [FINGERPRINT]: names[i] },
      ...(apiErrors === undefined ? {} : { properties: { apiErrors } }),
    }))
  }

  return {
    begin: () => `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[`,
    file: (report) => {
      if ('error' in report) {
        notifications.push(notificationOf(report, options))
        return ''
      }
      const at = artifactLocationOf(report.path, options)
      const index = uris.of(at.uri)
      if (index === artifacts.length) artifacts.push(artifactOf(report, at))
      return resultsOf(report, { ...at, index })
        .map((result) => `${count++ === 0 ? '\n' : ',\n'}${harmlessJson(JSON.stringify(result))}`)
        .join('')
    },
    end: (totals) => {
      const rest = { ...restOf(totals, notifications), artifacts, tool: toolOf(rules.names(), options) }
      return `${count === 0 ? '' : '\n'}],\n${harmlessJson(JSON.stringify(rest)).slice(1)}]}\n`
    },
  }
}

/** What of a run stands behind its results, apart from files and rules. */
function restOf({ unreadable }: Totals, notifications: readonly object[]): object {
  return {
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    originalUriBaseIds: { [SOURCE_ROOT]: { description: { text: 'The top of the checkout.' } } },
    invocations: [
      {
        executionSuccessful: unreadable === 0,
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
      },
    ],
  }
}

function artifactLocationOf(path: string, options: MachineOptions): ArtifactLocation {
  const { uri, isRelative } = uriInReport(path, options)
  return isRelative ? { uri, uriBaseId: SOURCE_ROOT } : { uri }
}

function artifactOf({ kind, apiError }: ReadFile, location: ArtifactLocation): object {
  const properties = { ...(kind === null ? {} : { kind }), ...(apiError === undefined ? {} : { apiError }) }
  return {
    location,
    roles: ['analysisTarget'],
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  }
}

/** An argument that stands for no file, as a glob, has no place of its own. */
function notificationOf({ path, error }: Unread, options: MachineOptions): object {
  const artifactLocation = artifactLocationOf(path, options)
  return {
    descriptor: { id: error.code },
    level: 'error',
    message: sarifText(options.sentences.unreadable(path, error.message)),
    ...(error.code === 'NO_MATCH' ? {} : { locations: [{ physicalLocation: { artifactLocation } }] }),
  }
}

function withFixes(fixes: readonly object[]): { readonly fixes?: readonly object[] } {
  return fixes.length === 0 ? {} : { fixes }
}
