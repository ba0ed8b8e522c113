// Everybody, named beside others, who are then no limit. It refuses to say which of the two was meant.
import { cut, type PrincipalPattern } from '@qcs-policy/syntax'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const principalRedundant: StatementRule = {
  id: 'principal-redundant',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'Everybody is named beside other principals, who are then no limit',
    zh: '主体中同时写了所有人与具体主体，具体主体不再起限制作用',
  },
  cites: ['PRIN-1', 'PRIN-2'],
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

function checkPrincipal({ pattern, element, statements }: PrincipalPlace, ctx: DocumentContext): void {
  const isAllow = statements.every(({ effect }) => effect?.value === 'allow')
  if (!isEverybody(pattern, isAllow)) return
  const others = element.entries
    .flatMap(({ patterns }) => patterns.items)
    .filter((each) => each.form !== 'malformed' && each.form !== 'everybody' && each.form !== 'anonymous')
  const [other] = others
  const first = element.entries.flatMap(({ patterns }) => patterns.items).find((each) => isEverybody(each, isAllow))
  if (other === undefined || first !== pattern) return
  ctx.report({
    at: pattern,
    message: {
      en: `\`${cut(pattern.text)}\` means everybody, so \`${cut(other.text)}\` beside it is no limit; delete \`${cut(pattern.text)}\` if only those named are meant, else delete the others`,
      zh: `\`${cut(pattern.text)}\` 表示所有人，同时写出的 \`${cut(other.text)}\` 不起限制作用；若只针对具体主体，请删除 \`${cut(pattern.text)}\`，否则请删除其他主体`,
    },
    related: [{ at: other, message: { en: 'no limit', zh: '不起限制作用' } }],
    evidence: others.map(({ text }) => text),
  })
}

/** In a deny the anonymous are only those who do not sign (PRIN-2). */
function isEverybody({ form }: PrincipalPattern, isAllow: boolean): boolean {
  return form === 'everybody' || (isAllow && form === 'anonymous')
}
