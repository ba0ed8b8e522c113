// `qcs-policy rules`: what lint can report, as a list or one page. It refuses to know how arguments are written, and to hold
// any text about a rule itself.
import {
  aliasesOfCode,
  CATEGORIES,
  type Category,
  CODE_ALIASES,
  categoryOfCode,
  isParserCode,
  PARSER_CODES,
  PRESET_NAMES,
  presetSettings,
  RULES,
} from '@qcs-policy/lint'
import { DIAGNOSTIC_CODES, nearestName } from '@qcs-policy/syntax'
import { type ExitCode, OK, UNUSABLE } from '../exit-code.ts'
import { openOutput } from '../output.ts'
import { columns } from '../report/columns.ts'
import { harmlessJson, visible } from '../report/visible.ts'
import type { Surroundings } from '../surroundings.ts'
import type { Language } from '../words/language.ts'
import { pageFix, pageSummary, pageText } from './rule-page.ts'

export type RulesQuestion = {
  readonly name: string | undefined
  readonly category: Category | undefined
  readonly format: 'text' | 'json'
  readonly language: Language
}

/** One thing that can be reported. */
type Row = {
  readonly name: string
  readonly category: Category
  readonly level: string
  /** `always` for what the parser finds. */
  readonly presets: readonly string[]
  readonly fix: string | null
  readonly aliases: readonly string[]
  readonly summary: string
}

/** Runs the command: 2 for a name that nothing goes by. */
export async function runRules(question: RulesQuestion, { stdout, stderr }: Surroundings): Promise<ExitCode> {
  const answer = question.name === undefined ? listText(question) : pagesText(question.name, question)
  if (answer === undefined) {
    stderr.write(`${visible(unknownName(question.name ?? ''))}\n`)
    return UNUSABLE
  }
  const output = openOutput(stdout, () => undefined)
  await output.write(`${answer}\n`)
  await output.flush()
  const failure = output.failure()
  if (failure) stderr.write(`${visible(failure.message)}\n`)
  return failure ? UNUSABLE : OK
}

function listText({ category, format, language }: RulesQuestion): string {
  const rows = allRows(language).filter((row) => category === undefined || row.category === category)
  if (format === 'json') return harmlessJson(JSON.stringify({ rules: rows }, undefined, 2))
  return CATEGORIES.flatMap((each) => {
    const own = rows.filter((row) => row.category === each)
    return own.length === 0 ? [] : [`${each}\n${columns(own.map(cellsOf)).join('\n')}\n`]
  })
    .join('\n')
    .trimEnd()
}

function cellsOf({ name, level, presets, fix, summary }: Row): readonly string[] {
  return [`  ${name}`, level, presets.join(','), fix === null ? '' : `${fix} fix`, summary]
}

/** The page of what goes by a name, or the pages of all that go by a number. */
function pagesText(name: string, { format, language }: RulesQuestion): string | undefined {
  const ids = idsOf(name)
  if (ids.length === 0) return undefined
  if (format === 'json') {
    const rows = allRows(language).filter((row) => ids.includes(row.name))
    const pages = rows.map((row) => ({ ...row, page: pageText(row.name) ?? '' }))
    return harmlessJson(JSON.stringify({ rules: pages }, undefined, 2))
  }
  return ids.map((id) => pageText(id) ?? '').join('\n\n')
}

function idsOf(name: string): readonly string[] {
  const number = name.toUpperCase()
  const byNumber = Object.hasOwn(CODE_ALIASES, number) ? CODE_ALIASES[number] : undefined
  if (byNumber !== undefined) return byNumber
  if (isParserCode(name)) return [name]
  return RULES.flatMap(({ id, alias }) => (id === name || alias === number ? [id] : []))
}

function unknownName(name: string): string {
  const suggestion = nearestName(name, [...RULES.map(({ id }) => id), ...PARSER_CODES])
  return `no rule goes by \`${name}\`${suggestion === '' ? '; `qcs-policy rules` lists them' : `; did you mean \`${suggestion}\`?`}`
}

function allRows(language: Language): readonly Row[] {
  return [...ruleRows(language), ...codeRows()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

function ruleRows(language: Language): readonly Row[] {
  return RULES.map((rule) => ({
    name: rule.id,
    category: rule.category,
    level: rule.level,
    presets: PRESET_NAMES.filter((preset) => presetSettings(preset, [rule]).has(rule.id)),
    fix: rule.fix ?? null,
    aliases: rule.alias === undefined ? [] : [rule.alias],
    summary: rule.summary[language],
  }))
}

function codeRows(): readonly Row[] {
  return PARSER_CODES.map((code) => ({
    name: code,
    category: categoryOfCode(code),
    level: DIAGNOSTIC_CODES[code].severity,
    presets: ['always'],
    fix: pageFix(code),
    aliases: aliasesOfCode(code),
    summary: pageSummary(code),
  }))
}
