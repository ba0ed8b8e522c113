// The report for people: a header for each file, each diagnostic with its piece of the document, the answer of the call
// asked about, and a summary. Everything that comes from documents is made visible before it is shown. It refuses to
// write and to ask what it writes to.
import type { Finding } from '@qcs-policy/lint'
import type { MendedFile } from '../lint/fix-file.ts'
import type { LintedFile } from '../lint/lint-text.ts'
import { textWidth } from './character-width.ts'
import { codeFrame } from './code-frame.ts'
import { positionAt, type Source, sourceOf } from './positions.ts'
import type { Reporter, ReportOptions, Totals } from './reporter.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

/** Related places and fixes shown for one diagnostic; more are counted. */
const MOST_RELATED = 3
const MOST_FIXES = 3

/** A reporter that writes for people. Files without findings have their header only; with `quiet`, nothing. */
export function textReporter(options: ReportOptions): Reporter {
  // Headers of clean files stand line by line; blank lines set off files with findings.
  let isBlankAbove = true
  const setOff = (text: string): string => {
    const gap = isBlankAbove ? '' : '\n'
    isBlankAbove = text.endsWith('\n\n')
    return gap + text
  }
  return {
    begin: () => '',
    file: (report) => {
      // Inputs that cannot be read are told on standard error, which is where people look for them.
      const text = 'error' in report ? '' : fileText(report, options)
      if (text === '') return ''
      if (text.includes('\n\n')) return setOff(text)
      isBlankAbove = false
      return text
    },
    end: (totals) => setOff(summaryText(totals, options)),
  }
}

/** A header and the findings of one file. */
export function fileText(file: LintedFile | MendedFile, options: ReportOptions): string {
  const shown = file.diagnostics.filter(
    ({ code, severity }) => code !== 'kind-inferred' && (!options.quiet || severity === 'error'),
  )
  const { paint, sentences } = options
  const call = callText(file, options)
  const diff = options.showDiff && 'diff' in file ? diffText(file.diff, options) : ''
  if (options.quiet && shown.length === 0 && file.apiError === undefined && diff === '') return ''
  const header = `${paint.strong(visible(file.path))}  ${paint.quiet(sentences.kind(file.kind, file.kindInferred))}\n`
  if (shown.length === 0) return header + diff + call + (diff === '' ? '' : '\n')
  const source = sourceOf(file.text)
  const findings = shown.map(
    (diagnostic) => `\n${diagnosticLines(file.path, source, diagnostic, options).join('\n')}\n`,
  )
  return `${header}${diff}${findings.join('')}${call === '' ? '' : `\n${call}`}\n`
}

/** The change as a diff, its lines made visible. */
function diffText(diff: readonly string[], { paint }: ReportOptions): string {
  const painted = diff.map((line) => {
    const shown = visible(line)
    if (line.startsWith('+')) return paint.good(shown)
    return line.startsWith('-') ? paint.severity.error(shown) : shown
  })
  return `\n${painted.join('\n')}\n`
}

function diagnosticLines(path: string, source: Source, diagnostic: Finding, options: ReportOptions): string[] {
  const { paint, sentences, width } = options
  const place = placeOf(path, source, diagnostic.span.start)
  const severity = sentences.severity[diagnostic.severity]
  const head = `${place}  ${paint.severity[diagnostic.severity](severity)}  ${paint.code(diagnostic.code)}  `
  const taken = textWidth(`${place}  ${severity}  ${diagnostic.code}  `)
  return [
    ...messageLines(head, taken, visible(diagnostic.message), options),
    // Nothing in a file that is no policy text is worth a look.
    ...(diagnostic.code === 'not-a-policy-text'
      ? []
      : codeFrame(source, diagnostic.span, {
          width,
          context: 1,
          paintCarets: paint.severity[diagnostic.severity],
          paintGutter: paint.quiet,
        })),
    ...relatedLines(path, source, diagnostic, options),
    ...fixLines(diagnostic, options),
  ]
}

/** The head and the message on one line, so that it can be searched for; on a terminal broken between words. */
function messageLines(
  head: string,
  taken: number,
  message: string,
  { wrap: isWrapped, width }: ReportOptions,
): string[] {
  if (!isWrapped) return [head + message]
  const [first = '', ...rest] = wrap(message, width - 2, taken - 2)
  return first === ''
    ? [head.trimEnd(), ...rest.map((line) => `  ${line}`)]
    : [head + first, ...rest.map((line) => `  ${line}`)]
}

function relatedLines(path: string, source: Source, { related }: Finding, options: ReportOptions): string[] {
  const { paint, sentences, width } = options
  const lines = related
    .slice(0, MOST_RELATED)
    .flatMap(({ span, message }) => [
      `  ${paint.quiet(`${sentences.related} ${placeOf(path, source, span.start)}`)}  ${visible(message)}`,
      ...codeFrame(source, span, { width, context: 0, paintCarets: paint.severity.info, paintGutter: paint.quiet }),
    ])
  const more = related.length - MOST_RELATED
  return more > 0 ? [...lines, `  ${paint.quiet(sentences.more(more))}`] : lines
}

function fixLines({ fixes }: Finding, { paint, sentences }: ReportOptions): string[] {
  const lines = fixes
    .slice(0, MOST_FIXES)
    .map(({ title, safety }) => `  ${paint.good(sentences.fix[safety])}  ${visible(title)}`)
  const more = fixes.length - MOST_FIXES
  return more > 0 ? [...lines, `  ${paint.quiet(sentences.more(more))}`] : lines
}

function callText({ apiError }: LintedFile, { api, sentences, paint }: ReportOptions): string {
  if (api === undefined || apiError === undefined) return ''
  if (apiError === null) return `${paint.quiet(sentences.callSucceeds(api))}\n`
  return `${paint.strong(sentences.callFails(api, apiError))}\n`
}

function summaryText(totals: Totals, { paint, sentences, maxWarnings, quiet, showDiff }: ReportOptions): string {
  const worst = totals.errors > 0 || totals.unreadable > 0 ? 'error' : totals.warnings > 0 ? 'warning' : undefined
  const color = worst === undefined ? paint.good : paint.severity[worst]
  const lines = [
    ...(totals.mended > 0 ? [paint.good(sentences.mended(totals.mended, totals.mendedFiles, showDiff))] : []),
    color(sentences.summary(totals)),
    ...(totals.safelyFixable > 0 ? [sentences.fixable(totals.safelyFixable)] : []),
    ...(totals.resting > 0 ? [paint.quiet(sentences.resting(totals.resting))] : []),
    ...(totals.ignored > 0 ? [paint.quiet(sentences.ignored(totals.ignored))] : []),
    ...(quiet && totals.hidden > 0 ? [paint.quiet(sentences.quiet(totals.hidden))] : []),
    ...(maxWarnings !== undefined && totals.warnings > maxWarnings
      ? [paint.severity.warning(sentences.tooManyWarnings(totals.warnings, maxWarnings))]
      : []),
  ]
  return `${lines.join('\n')}\n`
}

function placeOf(path: string, source: Source, offset: number): string {
  const { line, column } = positionAt(source, offset)
  return `${visible(path)}:${line}:${column}`
}
