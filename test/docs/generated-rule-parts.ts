// The generated parts of the pages of lint rules, and the index of all that can be reported, made from the rules' facts and
// from what their examples report. It refuses to write anything; the generator does, and a test compares.
import {
  aliasesOfCode,
  CATEGORIES,
  type Category,
  categoryOfCode,
  type OptionSpec,
  PARSER_CODES,
  PRESET_NAMES,
  presetSettings,
  type Rule,
} from '@qcs-policy/lint'
import { apiErrorsOf, DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import { callsByError, pageOf } from './diagnostic-pages.ts'
import { cell, summaryOf, visible } from './generated-text.ts'
import { rulePageFile, ruleReports, rulesByName } from './rule-page-files.ts'

/** From a rule's page to the root of the project. */
const ROOT = Array.from('packages/lint/src/rules/category/'.matchAll(/\//g), () => '..').join('/')

/** The head of a rule's page. */
export function ruleHead(rule: Rule): string {
  const reports = ruleReports(rule)
  const rows = [
    ['Category', rule.category],
    ['Level', rule.level],
    ['Presets', presetsOf(rule)],
    ...(rule.kinds === undefined ? [] : [['Kinds of document', rule.kinds.join(', ')]]),
    ['Fix', fixesOf(rule, reports)],
    ['Predicted API error', apiErrors(rule)],
    ...(rule.cites === undefined ? [] : [['Rules of the language', rule.cites.map(ruleLink).join(', ')]]),
    ...(rule.pages === undefined ? [] : [['Vendor pages', rule.pages.join(', ')]]),
    ...(rule.alias === undefined ? [] : [['Also known as', rule.alias]]),
  ]
  return [
    `# ${rule.id}`,
    '',
    '| | |',
    '|---|---|',
    ...rows.map(([name, value]) => `| ${name} | ${value} |`),
    '',
    ...optionsTable(rule),
    'What is said about the first example:',
    '',
    `> ${visible(reports[0]?.message ?? '')}`,
    '>',
    `> ${visible(ruleReports(rule, 'zh')[0]?.message ?? '')}`,
    '',
  ].join('\n')
}

function ruleLink(id: string): string {
  return `[${id}](${ROOT}/docs/language.md#${id.toLowerCase()})`
}

function presetsOf(rule: Rule): string {
  const levels = PRESET_NAMES.flatMap((name) => {
    const level = presetSettings(name, [rule]).get(rule.id)?.level
    if (level === undefined || level === 'off') return []
    return [level === rule.level ? `\`${name}\`` : `\`${name}\` (${level})`]
  })
  return levels.join(', ')
}

function fixesOf(rule: Rule, reports: ReturnType<typeof ruleReports>): string {
  if (rule.fix === undefined) return 'none'
  const [first] = reports.flatMap(({ fixes }) => fixes)
  return first === undefined ? rule.fix : `${first.safety}: ${cell(first.title)}`
}

function apiErrors({ api }: Rule): string {
  if (api === undefined) return 'none'
  const errors = [...callsByError({ apiErrors: apiErrorsOf(api) })]
  return errors.map(([error, calls]) => `\`${error}\` (${calls.join(', ')})`).join('<br>')
}

function optionsTable({ options }: Rule): readonly string[] {
  if (options === undefined) return []
  const rows = Object.entries(options).map(
    ([name, spec]) =>
      `| \`${name}\` | ${typeOf(spec)} | \`${JSON.stringify(spec.default)}\` | ${cell(spec.about.en)} |`,
  )
  return ['| option | type | default | is |', '|---|---|---|---|', ...rows, '']
}

function typeOf(spec: OptionSpec): string {
  switch (spec.type) {
    case 'integer':
      return `whole number from ${spec.minimum}`
    case 'boolean':
      return 'boolean'
    case 'strings':
      return 'list of strings'
    case 'choice':
      return spec.choices.map((choice) => `\`${choice}\``).join(' or ')
  }
}

const CONTRACTS: Readonly<Record<Category, string>> = {
  correctness: 'The API refuses it, or it cannot do what it says.',
  security: 'It gives away more than is wise, or takes a guard away.',
  suspicious: 'Most likely not what was meant.',
  style: 'Works as meant, and could be said better.',
}

/** The index of everything that `lint` can report, by category. */
export function indexOfRules(): string {
  const named = CATEGORIES.flatMap((category) => {
    const rows = [
      ...rulesByName()
        .filter((rule) => rule.category === category)
        .map(ruleRow),
      ...codeRows(category),
    ]
    return [
      `## ${category.charAt(0).toUpperCase()}${category.slice(1)}`,
      '',
      CONTRACTS[category],
      '',
      '| name | level | presets | fix | finds | also |',
      '|---|---|---|---|---|---|',
      ...rows.sort((a, b) => (a < b ? -1 : 1)),
      '',
    ]
  })
  const counts = `${rulesByName().length} rules, of which ${rulesByName().filter(({ fix }) => fix !== undefined).length} have a fix, and ${PARSER_CODES.length} codes of the parser.`
  return [counts, '', ...named].join('\n')
}

function ruleRow(rule: Rule): string {
  const link = `[${rule.id}](../${rulePageFile(rule)})`
  return `| ${link} | ${rule.level} | ${presetsOf(rule)} | ${rule.fix ?? ''} | ${cell(rule.summary.en)} | ${rule.alias ?? ''} |`
}

function codeRows(category: Category): readonly string[] {
  return PARSER_CODES.filter((code) => categoryOfCode(code) === category).map((code) => {
    const { severity } = DIAGNOSTIC_CODES[code]
    return `| [${code}](diagnostics/${code}.md) | ${severity} | always | | ${summaryOf(pageOf(code))} | ${aliasesOfCode(code).join(', ')} |`
  })
}
