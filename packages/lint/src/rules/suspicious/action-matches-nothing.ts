// Patterns that match no operation that is known. It refuses to speak of services without known operations, of stars in the
// service, and of letter case, which has a rule of its own.
import { type ActionPattern, cut, nearestName } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { globMatches } from '../../reading/globs.ts'
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

function checkAction(action: ActionPattern, { catalog, report }: StatementContext): void {
  if (action.form !== 'api' || !action.name.text.includes('*') || action.name.variables.length > 0) return
  const names = catalog.actionNames(action.service.text)
  if (names.size === 0 || matchesSome(action.name.text, names)) return
  const suggestion = otherVerb(action.name.text, names)
  report({
    at: action.name,
    message: message(action.service.text, action.name.text, names.size, suggestion, catalog.date),
    // Operations that only a console calls are in no SDK, so without a slip to be seen it may well match something.
    level: suggestion === '' ? 'info' : 'warning',
    fixes:
      suggestion === ''
        ? []
        : [
            {
              title: {
                en: `replace \`${cut(action.name.text)}\` by \`${suggestion}\``,
                zh: `将 \`${cut(action.name.text)}\` 替换为 \`${suggestion}\``,
              },
              safety: 'unsafe',
              edits: replacePart(action.name, suggestion),
            },
          ],
  })
}

function matchesSome(glob: string, names: ReadonlySet<string>): boolean {
  const lower = glob.toLowerCase()
  for (const name of names) if (globMatches(lower, name.toLowerCase())) return true
  return false
}

/** The pattern with another first word, as `Describe*` for `Desribe*`, where that matches something; else nothing. */
function otherVerb(glob: string, names: ReadonlySet<string>): string {
  const verb = firstWord(glob)
  if (verb.length < SHORTEST) return ''
  const verbs = new Set([...names].map(firstWord))
  const nearest = nearestName(verb, verbs)
  const meant = nearest + glob.slice(verb.length)
  return nearest !== '' && matchesSome(meant, names) ? meant : ''
}

/** Up to the next upper-case letter or star. */
function firstWord(name: string): string {
  return /^.[^A-Z*]*/.exec(name)?.[0] ?? ''
}

function message(service: string, glob: string, count: number, suggestion: string, date: string): Text {
  const [en, zh] =
    suggestion === ''
      ? ['check the spelling, or delete it', '请核对拼写，或删除它']
      : [`did you mean \`${suggestion}\`?`, `是否想写 \`${suggestion}\`？`]
  return {
    en: `\`${cut(glob)}\` matches none of the ${count} operations of \`${cut(service)}\` in the catalogue of ${date}, so it most likely says nothing; ${en}`,
    zh: `\`${cut(glob)}\` 匹配不到 ${date} 版目录中 \`${cut(service)}\` 的 ${count} 个操作中的任何一个，很可能不起作用；${zh}`,
  }
}
