// A principal that its list names twice. It refuses to compare what could not be read, and to speak of principals that another
// one covers.
import { cut } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const principalDuplicate: StatementRule = {
  id: 'principal-duplicate',
  category: 'style',
  level: 'info',
  preset: 'recommended',
  summary: {
    en: 'A principal that its list names twice',
    zh: '同一列表中重复的主体',
  },
  cites: ['PRIN-4'],
  fix: 'safe',
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

/** Longer lists are not compared; no policy that fits into 6144 characters has one. */
const LONGEST = 500

function checkPrincipal({ pattern, entry: { patterns } }: PrincipalPlace, ctx: DocumentContext): void {
  if (pattern.form === 'malformed' || patterns.items.length > LONGEST) return
  const first = patterns.items.find(({ text }) => text === pattern.text)
  if (first === undefined || first === pattern) return
  const edits = removeItems(ctx.text, patterns, new Set([patterns.items.indexOf(pattern)]))
  ctx.report({
    at: pattern,
    message: {
      en: `\`${cut(pattern.text)}\` is in the list already, and named once it is as good; delete it, or write the principal that was meant`,
      zh: `列表中已有 \`${cut(pattern.text)}\`，写一次即可；请删除它，或改写为本来想写的主体`,
    },
    related: [{ at: first, message: { en: 'the first one', zh: '第一次出现' } }],
    fixes:
      edits === undefined
        ? []
        : [
            {
              title: { en: `delete the second \`${cut(pattern.text)}\``, zh: `删除重复的 \`${cut(pattern.text)}\`` },
              safety: 'safe',
              edits,
            },
          ],
  })
}
