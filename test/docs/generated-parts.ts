// The parts of the documentation that are made from the tables and from what the examples report: the head of each
// code's page, the index of the pages, the table of rules in the language's page, and what of them is decided here. It
// refuses to write anything; the generator does, and a test compares.
import { DIAGNOSTIC_CODES, type Diagnostic, type DiagnosticCode } from '@qcs-policy/syntax'
import { textOf } from '../support/project-files.ts'
import { callsByError, PAGES_FOLDER, pageNames, pageOf, reportsOf } from './diagnostic-pages.ts'
import { indexOfRules, ruleHead } from './generated-rule-parts.ts'
import { cell, END, summaryOf, visible } from './generated-text.ts'
import { rulePageFile, rulesByName } from './rule-page-files.ts'

const BEGIN = '<!-- generated: begin; `npm run generate` writes this part -->'

/** The areas of the index: their title and the beginnings of the codes they hold; the first that fits takes a code. */
const AREAS: readonly (readonly [string, readonly string[]])[] = [
  ['The text', ['text-', 'not-a-policy-text', 'too-many-']],
  ['JSON', ['json-', 'duplicate-']],
  ['The document', ['kind-', 'document-', 'version-', 'statement-too-long']],
  ['Statements', ['statement-', 'member-', 'sid-', 'effect-']],
  ['Actions', ['action-']],
  ['Resources', ['resource-']],
  ['Principals', ['principal-']],
  ['Conditions', ['condition-']],
  ['Variables', ['variable-']],
]

const codes = Object.keys(DIAGNOSTIC_CODES).filter((code): code is DiagnosticCode => code in DIAGNOSTIC_CODES)

/** Every file of the documentation that has a generated part, with its whole text. */
export function generatedFiles(): Record<string, string> {
  const pages = codes.filter((code) => pageNames().includes(code))
  return {
    ...Object.fromEntries(pages.map((code) => [`${PAGES_FOLDER}/${code}.md`, withPart(pageOf(code), pageHead(code))])),
    ...part(`${PAGES_FOLDER}/README.md`, indexOfPages()),
    ...Object.assign({}, ...rulesByName().map((rule) => part(rulePageFile(rule), ruleHead(rule)))),
    ...part('docs/rules.md', indexOfRules()),
    ...part('docs/language.md', tableOfRules()),
    ...part('docs/evaluation.md', decidedHere()),
  }
}

function part(file: string, text: string): Record<string, string> {
  return { [file]: withPart(textOf(file), text) }
}

/** Replaces what stands between the markers. */
function withPart(text: string, generated: string): string {
  const start = text.indexOf('<!-- generated: begin')
  const end = text.indexOf(END)
  if (start === -1 || end < start) throw new Error(`No generated part in a text that begins with ${text.slice(0, 80)}`)
  return `${text.slice(0, start)}${BEGIN}\n${generated}\n${text.slice(end)}`
}

function pageHead(code: DiagnosticCode): string {
  const { severity, structural, rule } = DIAGNOSTIC_CODES[code]
  const page = pageOf(code)
  const reports = reportsOf(code, page)
  const rows = [
    ['Severity', severity],
    ['Structural', structural ? 'yes: such a document is not evaluated ([DOC-12](../language.md#doc-12))' : 'no'],
    ['Rule', `[${rule}](../language.md#${rule.toLowerCase()})`],
    ['Fix', fixesOf(reports)],
    ['Predicted API error', apiErrorsOf(reports[0])],
  ]
  return [
    `# ${code}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    `What is said about the first example:`,
    '',
    `> ${visible(reports[0]?.message ?? '')}`,
    '>',
    `> ${visible(reportsOf(code, page, 'zh')[0]?.message ?? '')}`,
    '',
  ].join('\n')
}

function fixesOf(reports: readonly Diagnostic[]): string {
  const fixes = reports.flatMap((report) => report.fixes).map(({ safety, title }) => `${safety}: ${title}`)
  return fixes.length === 0 ? 'none' : [...new Set(fixes)].map(cell).join('<br>')
}

function apiErrorsOf(report: Diagnostic | undefined): string {
  const errors = report === undefined ? [] : [...callsByError(report)]
  if (errors.length === 0) return 'none'
  return errors.map(([error, calls]) => `\`${error}\` (${calls.join(', ')})`).join('<br>')
}

function indexOfPages(): string {
  const left = new Set<string>(codes)
  return AREAS.flatMap(([title, beginnings]) => {
    const taken = codes.filter((code) => left.has(code) && beginnings.some((beginning) => code.startsWith(beginning)))
    for (const code of taken) left.delete(code)
    return [`## ${title}`, '', '| code | severity | rule | says |', '|---|---|---|---|', ...taken.map(indexRow), '']
  }).join('\n')
}

function indexRow(code: DiagnosticCode): string {
  const { severity, structural, rule } = DIAGNOSTIC_CODES[code]
  const level = structural ? `${severity}, structural` : severity
  const ruleLink = `[${rule}](../language.md#${rule.toLowerCase()})`
  return `| [${code}](${code}.md) | ${level} | ${ruleLink} | ${summaryOf(pageOf(code))} |`
}

function tableOfRules(): string {
  const byRule = new Map<string, DiagnosticCode[]>()
  for (const code of codes) {
    const { rule } = DIAGNOSTIC_CODES[code]
    byRule.set(rule, [...(byRule.get(rule) ?? []), code])
  }
  const ids = [...textOf('docs/language.md').matchAll(/^#### ([A-Z]+-\d+)$/gm)].map((match) => match[1] ?? '')
  const rows = ids.flatMap((id) => {
    const links = byRule.get(id)?.map((code) => `[${code}](diagnostics/${code}.md)`)
    return links === undefined ? [] : [`| [${id}](#${id.toLowerCase()}) | ${links.join(', ')} |`]
  })
  return ['| rule | diagnostics |', '|---|---|', ...rows, ''].join('\n')
}

/** The rules that bear the mark, with the part of each that it is about. */
function decidedHere(): string {
  const heads = [...textOf('docs/language.md').matchAll(/^#### ([A-Z]+-\d+)\n\n\*\*(.+)\.\*\* (.+)$/gm)]
  const rows = heads.flatMap(([, id = '', title = '', marks = '']) => {
    const part = marks.split(/[;,] /).find((mark) => mark.endsWith('*decided here*'))
    if (part === undefined) return []
    const about = part.replace(/ ?(?:partly )?\*decided here\*$/, '')
    return [
      `| [${id}](language.md#${id.toLowerCase()}) | ${cell(title)} | ${cell(about === '' ? 'all of it' : about)} |`,
    ]
  })
  return ['', '| rule | is about | decided here |', '|---|---|---|', ...rows, ''].join('\n')
}
