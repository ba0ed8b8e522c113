// A document in the form of an old call, which the calls of today refuse. It refuses to translate it: who the policy is for is said
// elsewhere today, by attaching it.
import type { Policy, ResourcePattern } from '@qcs-policy/syntax'
import type { Report } from '../../finding.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const legacyForm: DocumentRule = {
  id: 'legacy-form',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A document in the form of an old call',
    zh: '旧接口形式的策略文档',
  },
  alias: 'CAM909',
  kinds: ['legacy'],
  cites: ['DOC-3', 'DOC-5', 'RES-11'],
  scope: 'document',
  check: checkDocument,
}

function checkDocument({ policy, report }: DocumentContext): void {
  const blank = blankResource(policy)
  const at = policy.principal ?? blank
  if (at === undefined) return
  const related: Report['related'] =
    policy.principal === undefined || blank === undefined
      ? []
      : [{ at: blank, message: { en: 'a blank resource, which is to be `"*"`', zh: '空资源，应写作 `"*"`' } }]
  report({
    at,
    related,
    message: {
      en: 'This is the form of the old call CreateCamStrategy, which knows a principal beside `statement` and blank resources; CreatePolicy refuses both: delete the principal, attach the policy to those whom it names, and write `"*"` for a blank resource',
      zh: '这是旧接口 CreateCamStrategy 的形式，允许在 `statement` 旁写主体并将资源留空；CreatePolicy 两者都会拒绝：请删除主体，将策略关联到其中的用户或用户组，并将空资源写作 `"*"`',
    },
  })
}

function blankResource({ statements }: Policy): ResourcePattern | undefined {
  return statements.flatMap(({ resource }) => resource?.items ?? []).find(({ form }) => form === 'blank')
}
