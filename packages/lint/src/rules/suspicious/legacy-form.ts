// A document in the form of the old CreateCamStrategy call: a principal beside the statements, resources left blank or out. It
// refuses to speak of a legacy document that CreatePolicy takes as it is.
import type { Policy, PrincipalElement, PrincipalPattern, ResourcePattern, Statement } from '@qcs-policy/syntax'
import { replaceString } from '../../edit/strings.ts'
import type { FixReport, RelatedReport, Text } from '../../finding.ts'
import { MOST_ALSO } from '../../reading/also.ts'
import type { DocumentContext, DocumentRule } from '../../rule.ts'

export const legacyForm: DocumentRule = {
  id: 'legacy-form',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A document in the form of the old CreateCamStrategy call',
    zh: '旧接口 CreateCamStrategy 形式的文档',
  },
  alias: 'CAM909',
  kinds: ['legacy'],
  cites: ['DOC-3', 'DOC-5', 'RES-11'],
  fix: 'safe',
  scope: 'document',
  check,
}

function check({ policy, diagnostics, report }: DocumentContext): void {
  const { principal, statements } = policy
  const blanks = statements.flatMap(({ resource }) => (resource?.items ?? []).filter(isBlank))
  const without = statements.filter(hasNoResource)
  const [first, ...others] = [...(principal === undefined ? [] : [principal]), ...blanks, ...without]
  if (first === undefined) return
  report({
    at: first,
    message: messageOf(policy, blanks.length > 0, without.length > 0),
    related: others.slice(0, MOST_ALSO).map(alsoOld),
    fixes: fixesOf(blanks),
    // Who says that it is an old document knows.
    ...(diagnostics.some(({ code }) => code === 'kind-inferred') ? {} : { level: 'info' }),
  })
}

const alsoOld = (at: RelatedReport['at']): RelatedReport => ({
  at,
  message: { en: 'of the old form as well', zh: '此处同样是旧形式' },
})

/** A whole resource, or the last segment of one (RES-11). */
function isBlank(resource: ResourcePattern): boolean {
  return resource.form === 'blank' || (resource.form === 'qcs' && resource.resource.text === '')
}

function hasNoResource({ members }: Statement): boolean {
  return !members.some(({ name }) => name.element === 'resource')
}

/** What is blank covers everything here, so a star says the same. */
function fixesOf(blanks: readonly ResourcePattern[]): readonly FixReport[] {
  if (blanks.length === 0) return []
  return [
    {
      title: { en: 'write `*` where the resource is blank', zh: '将空白的资源写成 `*`' },
      safety: 'safe',
      edits: blanks.flatMap((blank) => replaceString(blank, blank.form === 'blank' ? '*' : `${blank.text}*`)),
    },
  ]
}

/** Nobody can be given a policy in the name of everybody. */
const TO_A_BUCKET: Text = {
  en: 'write a bucket policy, with `principal` inside each statement, for everybody cannot be given a policy',
  zh: '改写成存储桶策略，并将 `principal` 写入每条语句，因为策略无法关联到所有人',
}

const TO_ITS_HOLDERS: Text = {
  en: 'take `principal` out and attach the policy to those that it names',
  zh: '删除 `principal`，改为将策略关联到其中的用户和用户组',
}

function isForEverybody({ form, entries }: PrincipalElement): boolean {
  return form === 'everybody' || entries.some(({ patterns }) => patterns.items.some((each) => OPEN.has(each.form)))
}

const OPEN: ReadonlySet<PrincipalPattern['form']> = new Set<PrincipalPattern['form']>(['everybody', 'anonymous'])

function messageOf({ principal }: Policy, isBlankSomewhere: boolean, isLeftOut: boolean): Text {
  const en: string[] = []
  const zh: string[] = []
  if (principal !== undefined) {
    const { en: moveIt, zh: move } = isForEverybody(principal) ? TO_A_BUCKET : TO_ITS_HOLDERS
    en.push(moveIt)
    zh.push(move)
  }
  if (isBlankSomewhere) {
    en.push('write `*` where the resource is blank')
    zh.push('将空白的资源写成 `*`')
  }
  if (isLeftOut) {
    en.push('add `"resource": "*"` where it is left out')
    zh.push('在缺少 `resource` 的语句中补上 `"resource": "*"`')
  }
  return {
    en: `This is the form of the old CreateCamStrategy call, which CreatePolicy refuses; to move it, ${en.join('; ')}`,
    zh: `这是旧接口 CreateCamStrategy 的形式，CreatePolicy 会拒绝；迁移时请${zh.join('；')}`,
  }
}
