// The report for machines: one JSON object, a line for each file so that it can be written while it grows. Lines and
// columns count from 1, columns in UTF-16 units; `offset` counts UTF-16 units from 0. Its shape is published in
// docs/cli/lint-output.schema.json. It refuses to know terminals, colors and languages.
import type { Finding } from '@qcs-policy/lint'
import type { Span } from '@qcs-policy/syntax'
import type { LintedFile } from '../lint/lint-text.ts'
import { type Position, positionAt, type Source, sourceOf } from './positions.ts'
import type { FileReport, Reporter, ReportOptions } from './reporter.ts'
import { harmlessJson } from './visible.ts'

type ExpandedSpan = { readonly start: Position; readonly end: Position }

/** A reporter that writes JSON. */
export function jsonReporter({ quiet }: ReportOptions): Reporter {
  let count = 0
  return {
    begin: () => '{"files":[',
    file: (report) => `${count++ === 0 ? '\n' : ',\n'}${harmlessJson(JSON.stringify(fileEntry(report, quiet)))}`,
    end: () => (count === 0 ? ']}\n' : '\n]}\n'),
  }
}

function fileEntry(report: FileReport, quiet: boolean): object {
  if ('error' in report) return { path: report.path, kind: null, diagnostics: [], error: report.error }
  const shown = quiet ? report.diagnostics.filter(({ severity }) => severity === 'error') : report.diagnostics
  return {
    path: report.path,
    kind: report.kind,
    diagnostics: expandDiagnostics(report, shown),
    ...('apiError' in report ? { apiError: report.apiError } : {}),
    ...(report.resting === undefined ? {} : { suppressed: report.resting.length }),
    ...('mended' in report ? { mended: report.mended, diff: report.diff } : {}),
  }
}

/** Diagnostics of a file with every place expanded to lines and columns, as all JSON output has them. */
export function expandDiagnostics({ text }: Pick<LintedFile, 'text'>, diagnostics: readonly Finding[]): object[] {
  if (diagnostics.length === 0) return []
  const source = sourceOf(text)
  return diagnostics.map(({ code, severity, structural, message, apiErrors, span, related, fixes, evidence }) => ({
    code,
    severity,
    structural,
    message,
    apiErrors: apiErrors ?? {},
    span: expand(source, span),
    related: related.map((place) => ({ span: expand(source, place.span), message: place.message })),
    fixes: fixes.map(({ title, safety, edits }) => ({
      title,
      safety,
      edits: edits.map((edit) => ({ span: expand(source, edit.span), newText: edit.newText })),
    })),
    ...(evidence === undefined ? {} : { evidence }),
  }))
}

function expand(source: Source, { start, end }: Span): ExpandedSpan {
  return { start: positionAt(source, start), end: positionAt(source, end) }
}
