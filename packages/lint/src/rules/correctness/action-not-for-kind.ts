// A bucket policy with actions of services that never ask it. It refuses to speak of services that the catalogue does not know, of
// stars in the service, and of trust policies, which have a rule of their own.
import type { Catalog } from '@qcs-policy/catalog/catalog'
import type { ActionPattern, OneOrMany, Statement } from '@qcs-policy/syntax'
import { removeItems } from '../../edit/list-items.ts'
import type { FixReport, Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { alsoThis } from '../../reading/also.ts'
import { listed } from '../../reading/listed.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionNotForKind: StatementRule = {
  id: 'action-not-for-kind',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An action in a bucket policy that no request to the bucket is for',
    zh: '存储桶策略中与存储桶请求无关的操作',
  },
  alias: 'CAM216',
  cites: ['P-2', 'EVAL-1'],
  kinds: ['resource'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** Object storage, what processes objects in place, and archives, whose vaults have policies as buckets have. */
const SERVED: ReadonlySet<string> = new Set(['cos', 'ci', 'cas'])

function checkStatement({ action }: Statement, ctx: StatementContext): void {
  if (action === undefined) return
  const found = action.items.filter((each) => isOfOther(each, ctx.catalog))
  const [first, ...others] = found
  if (first === undefined) return
  const isAll = found.length === action.items.length
  const names = found.map(plainAction)
  const isInferred = ctx.diagnostics.some(({ code }) => code === 'kind-inferred')
  ctx.report({
    at: first,
    message: messageOf(names, isAll, isInferred),
    // A document with a principal is read as a bucket policy until somebody says what it is.
    ...(isInferred ? { level: 'info' } : {}),
    evidence: names,
    related: others.map((each) => alsoThis(each, 'action')),
    fixes: fixesOf(action, new Set(found), ctx.text),
  })
}

function isOfOther(action: ActionPattern, catalog: Catalog): boolean {
  if (action.form !== 'api') return false
  const { text } = action.service
  return !SERVED.has(text) && catalog.findService(text) !== undefined
}

function fixesOf(
  action: OneOrMany<ActionPattern>,
  found: ReadonlySet<ActionPattern>,
  text: string,
): readonly FixReport[] {
  const positions = new Set(action.items.flatMap((each, i) => (found.has(each) ? [i] : [])))
  const edits = removeItems(text, action, positions)
  if (edits === undefined) return []
  const title = { en: 'delete what is not of object storage', zh: '删除与对象存储无关的操作' }
  return [{ title, safety: 'unsafe', edits }]
}

function messageOf(names: readonly string[], isAll: boolean, isInferred: boolean): Text {
  const isOne = names.length === 1
  const idle = isAll ? 'the statement never applies' : isOne ? 'the entry never applies' : 'these entries never apply'
  return {
    en: `${listed(names, 'en')} ${isOne ? 'is of another service' : 'are of other services'}, and only requests to object storage ask a bucket policy, so ${idle}; move ${isOne ? 'it' : 'them'} to a policy of the users who are meant${isInferred ? ', or state the kind if this is no bucket policy' : ''}`,
    zh: `${listed(names, 'zh')} 属于其他服务，而只有对象存储的请求才会用到存储桶策略，${isAll ? '该语句' : '这些操作'}永远不会生效；请移到相应用户的策略中${isInferred ? '；如果这不是存储桶策略，请指明文档类型' : ''}`,
  }
}
