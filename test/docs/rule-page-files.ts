// The pages of the lint rules as data: their examples, and what linting one gives. It refuses to know what an example must
// report.
import { type Finding, type Linter, lintPolicy, RECOMMENDED, RULES, type Rule, STRICT } from '@qcs-policy/lint'
import { textOf } from '../support/project-files.ts'
import { type Example, examplesOf } from './diagnostic-pages.ts'

/** Where the rules and their pages are. */
export const RULES_FOLDER = 'packages/lint/src/rules'

/** The file of a rule's page. */
export function rulePageFile({ category, id }: Rule): string {
  return `${RULES_FOLDER}/${category}/${id}.md`
}

/** The rules by name. */
export function rulesByName(): readonly Rule[] {
  return RULES.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

/** The examples of a rule's page. */
export function ruleExamples(rule: Rule): readonly Example[] {
  return examplesOf(textOf(rulePageFile(rule)))
}

/** What an example reports: under every rule, or under the recommended ones. What its block says of the world is told. */
export function findingsOf(
  { text, kind, fence }: Example,
  preset: 'strict' | 'recommended',
  language: 'en' | 'zh' = 'en',
): readonly Finding[] {
  const now = fence.values.get('now')
  const linter: Linter = { ...(preset === 'strict' ? STRICT : RECOMMENDED), account: accountOf(fence.values) }
  const options = { language, linter, ...(kind === undefined ? {} : { kind }), ...(now === undefined ? {} : { now }) }
  return lintPolicy(text, options).findings
}

function accountOf(values: ReadonlyMap<string, string>): Linter['account'] {
  const [uin, appId, trusted] = [values.get('uin'), values.get('appid'), values.get('trusted')]
  return {
    ...(uin === undefined ? {} : { uin }),
    ...(appId === undefined ? {} : { appId }),
    ...(trusted === undefined ? {} : { trusted: trusted.split(',').filter((each) => each !== '') }),
  }
}

/** The findings of a rule in the examples to avoid, in order. */
export function ruleReports(rule: Rule, language: 'en' | 'zh' = 'en'): readonly Finding[] {
  return ruleExamples(rule)
    .filter(({ role }) => role === 'avoid')
    .flatMap((example) => findingsOf(example, 'strict', language).filter(({ code }) => code === rule.id))
}
