// What a report says of a rule or a code beside its findings: what it is about, how grave, where its page is. It refuses to
// know findings and formats.
import { type Category, categoryOfCode, isParserCode, type Language, RULES, type RuleFacts } from '@qcs-policy/lint'
import { DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import { pageSummary, pageText } from '../rules/rule-page.ts'

/** Where people read about the program. */
export const INFORMATION_URI = 'https://www.npmjs.com/package/@qcs-policy/cli'

/** What is known of a name that findings go by. */
export type CodeFacts = {
  readonly code: string
  readonly level: 'error' | 'warning' | 'info' | undefined
  readonly category: Category | undefined
  /** What it is about, in one sentence. */
  readonly summary: string
  /** The whole page, as Markdown; absent where there is none. */
  readonly page: string | undefined
  /** The rules of the policy language that it rests on, as `ACT-3`. */
  readonly cites: readonly string[]
}

/** Looks up a code among the parser's, the linter's rules and those of the user. */
export function factsOfCode(code: string, language: Language, ownRules: readonly RuleFacts[] = []): CodeFacts {
  if (isParserCode(code)) {
    const { severity, rule } = DIAGNOSTIC_CODES[code]
    const summary = pageSummary(code) || inWords(code)
    return { code, level: severity, category: categoryOfCode(code), summary, page: pageText(code), cites: [rule] }
  }
  const rule = [...RULES, ...ownRules].find(({ id }) => id === code)
  if (rule === undefined) {
    return { code, level: undefined, category: undefined, summary: inWords(code), page: undefined, cites: [] }
  }
  const { level, category, summary, cites = [] } = rule
  return { code, level, category, summary: summary[language], page: pageText(code), cites }
}

/** The category of a code; `undefined` for one that nobody told about. */
export function categoryOfFinding(code: string, ownRules: readonly RuleFacts[] = []): Category | undefined {
  return isParserCode(code) ? categoryOfCode(code) : [...RULES, ...ownRules].find(({ id }) => id === code)?.category
}

/** How the page of a code is read. */
export function pageCommand(code: string): string {
  return `qcs-policy rules ${code}`
}

function inWords(code: string): string {
  return code.replaceAll('-', ' ')
}
