// Operations on objects, in a statement that names buckets alone: no object is matched (RES-6). It refuses to speak of operations on
// buckets, for which pages name the bucket in several ways, and of names with stars, variables and placeholders.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import { type ActionPattern, cut, type Policy, type ResourcePattern, type Statement } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { type ApiPattern, matchesAction, plainAction } from '../../reading/actions.ts'
import { alsoThis } from '../../reading/also.ts'
import { listed } from '../../reading/listed.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { QcsPattern } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const objectActionOnBucket: StatementRule = {
  id: 'object-action-on-bucket',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An operation on objects, where only a bucket is named',
    zh: '只写了存储桶，却用于对象级操作',
  },
  alias: 'CAM320',
  cites: ['RES-6'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const { action, resource, effect } = statement
  const items = resource?.items ?? []
  const buckets = items.filter(isBucketAlone)
  const [first, ...others] = buckets
  if (first === undefined || buckets.length < items.length || effect === undefined) return
  const found = (action?.items ?? []).filter(
    (pattern): pattern is ApiPattern =>
      isOnObjects(pattern, ctx.catalog) && !isSettledElsewhere(ctx.policy, statement, pattern),
  )
  if (found.length === 0) return
  const names = [...new Set(found.map(plainAction))]
  ctx.report({
    at: first.resource,
    message: message(names, cut(first.resource.text), cut(withObjects(first)), effect.value),
    evidence: names,
    related: others.map((each) => alsoThis(each.resource, 'resource')),
    fixes: [fixOf(buckets)],
  })
}

/** `bucket` or `bucket/`, with nothing that may stand for more. */
function isBucketAlone(item: ResourcePattern): item is QcsPattern {
  if (item.form !== 'qcs' || item.service.text !== 'cos') return false
  const { text, variables } = item.resource
  const slash = text.indexOf('/')
  return (
    text !== '' &&
    !text.includes('*') &&
    variables.length === 0 &&
    (slash === -1 || slash === text.length - 1) &&
    !hasPlaceholder({ value: item, element: 'resource' })
  )
}

function isOnObjects(pattern: ActionPattern, catalog: Catalog): pattern is ApiPattern {
  return pattern.form === 'api' && catalog.findAction(pattern.service.text, pattern.name.text)?.level === 'object'
}

/** Another statement of the same effect speaks of the operation on more than buckets. */
function isSettledElsewhere(policy: Policy, statement: Statement, { service, name }: ApiPattern): boolean {
  return policy.statements.some(
    (other) =>
      other !== statement &&
      other.effect?.value === statement.effect?.value &&
      !(other.resource?.items ?? []).every(isBucketAlone) &&
      (other.action?.items ?? []).some((each) => matchesAction(each, service.text, name.text)),
  )
}

function withObjects({ resource }: QcsPattern): string {
  return resource.text.endsWith('/') ? `${resource.text}*` : `${resource.text}/*`
}

const fixOf = (buckets: readonly QcsPattern[]): FixReport => ({
  title: { en: 'name the objects of the bucket', zh: '写明存储桶中的对象' },
  safety: 'unsafe',
  edits: buckets.flatMap((each) => replacePart(each.resource, withObjects(each))),
})

function message(names: readonly string[], text: string, wanted: string, effect: 'allow' | 'deny'): Text {
  const [en, zh] = effect === 'allow' ? ['allows', '允许'] : ['denies', '拒绝']
  return {
    en: `\`${text}\` is the bucket and none of the objects in it, so this never ${en} ${listed(names, 'en')}; write \`${wanted}\`, or the objects that are meant`,
    zh: `\`${text}\` 只是存储桶本身，不含其中的对象，${listed(names, 'zh')} 在此永远不会被${zh}；请写 \`${wanted}\`，或写明目标对象`,
  }
}
