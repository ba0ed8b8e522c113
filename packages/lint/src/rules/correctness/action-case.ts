// Actions that match nothing because of letter case alone. It refuses to guess: the exact name must be known.
import { type ActionPattern, cut, type Segment } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import { globMatches } from '../../reading/globs.ts'
import { namesInLowerCase } from '../../reading/known-names.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionCase: StatementRule = {
  id: 'action-case',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'An action that matches nothing because of its letter case',
    zh: '因字母大小写不符而匹配不到任何操作',
  },
  alias: 'CAM209',
  cites: ['ACT-3'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { action: checkAction },
}

function checkAction(action: ActionPattern, ctx: StatementContext): void {
  if (action.form !== 'api') return
  const service = knownService(action.service, ctx)
  if (service === undefined) return
  const name = knownName(action.name, ctx.catalog.actionNames(service))
  if (name === undefined) return
  if (service !== action.service.text) reportCase(action.service, service, ctx)
  if (name !== action.name.text) reportCase(action.name, name, ctx)
}

/** The service as the catalogue writes it; nothing for one that it does not know. */
function knownService({ text, variables }: Segment, { catalog }: StatementContext): string | undefined {
  if (variables.length > 0) return undefined
  return [text, text.toLowerCase()].find((each) => catalog.findService(each) !== undefined)
}

/** The name or pattern as the catalogue would have it: as it stands where that matches or nothing does, case or not. */
function knownName({ text, variables }: Segment, names: ReadonlySet<string>): string | undefined {
  if (variables.length > 0) return undefined
  if (names.has(text)) return text
  const known = namesInLowerCase(names)
  const lower = text.toLowerCase()
  if (!text.includes('*')) return known.get(lower) ?? text
  if ([...names].some((each) => globMatches(text, each))) return text
  const meant = [...known].find(([each]) => globMatches(lower, each))
  return meant === undefined ? text : inCaseOf(meant[1], text)
}

/** The pattern with what stands before its first star in the letters of a name that it means. */
function inCaseOf(name: string, pattern: string): string | undefined {
  const star = pattern.indexOf('*')
  // Behind a star the letters may stand anywhere in the name.
  return star === pattern.length - 1 ? `${name.slice(0, star)}*` : undefined
}

function reportCase(segment: Segment, known: string, { report }: StatementContext): void {
  const written = cut(segment.text)
  report({
    at: segment,
    // Beside what the catalogue knows a pattern may match what it lacks.
    ...(known.includes('*') ? { level: 'warning' } : {}),
    message: {
      en: `\`${written}\` differs from \`${known}\` in letter case alone, and actions are compared with case, so it matches nothing; write \`${known}\``,
      zh: `\`${written}\` 与 \`${known}\` 仅大小写不同，而操作名区分大小写，因此匹配不到任何操作；请写 \`${known}\``,
    },
    fixes: [
      {
        title: { en: `replace \`${written}\` by \`${known}\``, zh: `将 \`${written}\` 替换为 \`${known}\`` },
        // What matched nothing matches from then on.
        safety: 'unsafe',
        edits: replacePart(segment, known),
      },
    ],
  })
}
