// Patterns that match no operation that is known. It refuses to speak of services of which hardly an operation is known, of stars
// in the service, and of letter case, which has a rule of its own.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { type ActionPattern, cut, nearestName } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { Text } from '../../finding.ts'
import { globMatches } from '../../reading/globs.ts'
import { firstWordOf, isSlipOf } from '../../reading/operation-words.ts'
import { suggested } from '../../reading/suggested.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionMatchesNothing: StatementRule = {
  id: 'action-matches-nothing',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A pattern that matches no known operation of its service',
    zh: '匹配不到该服务任何已知操作的模式',
  },
  alias: 'CAM208',
  cites: ['ACT-2'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { action: checkAction },
}

/** Shorter first words are near to too many others: `Get` is no slip for `Set`. */
const SHORTEST = 5

/** Of services with fewer known operations, the catalogue has seen too little to say that a pattern matches none. */
const ENOUGH = 10

function checkAction(action: ActionPattern, { catalog, report }: StatementContext): void {
  if (action.form !== 'api' || !action.name.text.includes('*') || action.name.variables.length > 0) return
  const service = action.service.text
  const names = catalog.actionNames(service)
  const isComplete = catalog.findService(service)?.completeness === 'complete'
  if ((names.size === 0 && !isComplete) || matchesSome(action.name.text, names)) return
  const suggestion = otherVerb(service, action.name.text, names, catalog)
  if (suggestion === '' && names.size < ENOUGH && !isComplete) return
  report({
    at: action.name,
    message: isComplete
      ? wrong(service, action.name.text, suggestion)
      : unknown(service, action.name.text, names.size, suggestion, catalog.date),
    // Operations that only a console calls are in no SDK, so without a slip to be seen it may well match something.
    level: suggestion === '' && !isComplete ? 'info' : 'warning',
    fixes: replacePartBy(action.name, suggestion),
  })
}

function matchesSome(glob: string, names: ReadonlySet<string>): boolean {
  const lower = glob.toLowerCase()
  for (const name of names) if (globMatches(lower, name.toLowerCase())) return true
  return false
}

/** The pattern with another first word, as `Describe*` for `Desribe*`, where that matches something; else nothing. */
function otherVerb(service: string, glob: string, names: ReadonlySet<string>, catalog: Catalog): string {
  const verb = firstWordOf(glob)
  if (verb.length < SHORTEST) return ''
  const nearest = nearestName(verb, new Set([...names].map(firstWordOf)))
  if (nearest === '' || !isSlipOf(nearest, verb, service, catalog)) return ''
  const meant = nearest + glob.slice(verb.length)
  return matchesSome(meant, names) ? meant : ''
}

const OTHERWISE: Text = { en: 'check the spelling, or delete it', zh: '请核对拼写，或删除它' }

const unknown = (service: string, glob: string, count: number, suggestion: string, date: string): Text => {
  const { en, zh } = suggested(suggestion, OTHERWISE)
  return {
    en: `\`${cut(glob)}\` matches no operation of \`${cut(service)}\` that the catalogue of ${date} knows (${count} in all), so it most likely has no effect; ${en}`,
    zh: `\`${cut(glob)}\` 匹配不到 ${date} 版目录中 \`${cut(service)}\` 的任何操作（共 ${count} 个），很可能不起作用；${zh}`,
  }
}

const wrong = (service: string, glob: string, suggestion: string): Text => {
  const { en, zh } = suggested(suggestion, OTHERWISE)
  return {
    en: `\`${cut(glob)}\` matches no operation of \`${cut(service)}\`, so it has no effect; ${en}`,
    zh: `\`${cut(glob)}\` 匹配不到 \`${cut(service)}\` 的任何操作，因此不起作用；${zh}`,
  }
}
