// Actions that are checked against `*` alone, in a statement that names resources: it never grants or denies them. It refuses to
// conclude anything from patterns with stars, from resources that leave everything open, and where vendor pages disagree.
import type { ActionPattern, Policy, ResourcePattern, Statement } from '@qcs-policy/syntax'
import type { FixReport, Text } from '../../finding.ts'
import { type ApiPattern, matchesAction, plainAction } from '../../reading/actions.ts'
import { alsoThis } from '../../reading/also.ts'
import { listed } from '../../reading/listed.ts'
import { takesNoResource } from '../../reading/operation-level.ts'
import { isEveryResource, isOpen, isOpenContent } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionNotResourceLevel: StatementRule = {
  id: 'action-not-resource-level',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An action that takes no resource, in a statement that names some',
    zh: '不支持资源级授权的操作，却写在限定了资源的语句中',
  },
  alias: 'CAM319',
  cites: ['RES-1', 'RES-7'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const { effect, action, resource } = statement
  if (effect === undefined || effect.wrongCase || resource === undefined) return
  // An empty list covers nothing, whatever the action.
  if (resource.items.length === 0) return
  const actions = action?.items ?? []
  const found = actions.filter(
    (each): each is ApiPattern =>
      each.form === 'api' &&
      takesNoResource(each.service.text, each.name.text, ctx.catalog) &&
      !resource.items.some((item) => mayCover(item, each)) &&
      !isSettledElsewhere(ctx.policy, statement, each),
  )
  const [first, ...others] = found
  if (first === undefined) return
  const names = found.map(plainAction)
  ctx.report({
    at: first,
    message: (effect.value === 'allow' ? neverAllowed : neverDenied)(names, found.length === actions.length),
    evidence: names,
    related: others.map((each) => alsoThis(each, 'action')),
    fixes: found.length === actions.length && resource.span !== undefined ? [anyResource(resource.span)] : [],
  })
}

/** `*` covers it; six segments that leave the resource open may (RES-7), and so may what could not be read. */
function mayCover(item: ResourcePattern, { service }: ApiPattern): boolean {
  if (item.form !== 'qcs') return true
  const isOfService = isOpen(item.service.text) || item.service.text.includes('*') || item.service.text === service.text
  return isOfService && isOpenContent(item.resource.text)
}

/** Another statement of the same effect speaks of the action on `*`. */
function isSettledElsewhere(policy: Policy, statement: Statement, pattern: ApiPattern): boolean {
  return policy.statements.some(
    (other) =>
      other !== statement &&
      other.effect?.value === statement.effect?.value &&
      (other.resource?.items ?? []).some(isEveryResource) &&
      (other.action?.items ?? []).some((each) => isSame(each, pattern)),
  )
}

function isSame(wide: ActionPattern, { service, name }: ApiPattern): boolean {
  return matchesAction(wide, service.text, name.text)
}

const anyResource = (span: { readonly start: number; readonly end: number }): FixReport => ({
  title: { en: 'write `"*"` as the resource', zh: '将资源改为 `"*"`' },
  safety: 'unsafe',
  edits: [{ span, newText: '"*"' }],
})

function neverAllowed(names: readonly string[], isAll: boolean): Text {
  const is = names.length === 1 ? 'takes no resource and is' : 'take no resource and are'
  return {
    en: `${listed(names, 'en')} ${is} checked against \`*\` alone, so a statement that names resources never allows ${names.length === 1 ? 'it' : 'them'}; ${isAll ? 'write `"resource": "*"`' : 'move to a statement with `"resource": "*"`'}`,
    zh: `${listed(names, 'zh')} 不支持资源级授权，只与 \`*\` 比较，限定了资源的语句永远不会允许；请${isAll ? '写 `"resource": "*"`' : '移到 `"resource": "*"` 的语句中'}`,
  }
}

function neverDenied(names: readonly string[], isAll: boolean): Text {
  const is = names.length === 1 ? 'takes no resource and is' : 'take no resource and are'
  return {
    en: `${listed(names, 'en')} ${is} checked against \`*\` alone, so this deny never stops ${names.length === 1 ? 'it' : 'them'}; ${isAll ? 'write `"resource": "*"`' : 'move to a deny with `"resource": "*"`'}`,
    zh: `${listed(names, 'zh')} 不支持资源级授权，只与 \`*\` 比较，此 deny 永远不会生效；请${isAll ? '写 `"resource": "*"`' : '移到 `"resource": "*"` 的 deny 语句中'}`,
  }
}
