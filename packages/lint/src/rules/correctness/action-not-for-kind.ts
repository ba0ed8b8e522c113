// Actions in a policy of a bucket that are of another service: such a policy is asked by object storage alone. It refuses to speak of
// trust policies, which have a rule of their own, and of services that nobody knows.
import type { ActionPattern, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { plainAction } from '../../reading/actions.ts'
import { listed } from '../../reading/listed.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const actionNotForKind: StatementRule = {
  id: 'action-not-for-kind',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An action of another service in a policy of a bucket',
    zh: '存储桶策略中写了其他服务的操作',
  },
  alias: 'CAM216',
  kinds: ['resource'],
  cites: ['DOC-5'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

/** Services whose resources have policies of their own. */
const WITH_POLICIES: ReadonlySet<string> = new Set(['cos', 'ci', 'cas'])

function checkStatement({ action }: Statement, ctx: StatementContext): void {
  const [first, ...others] = (action?.items ?? []).filter((each) => isOfAnother(each, ctx))
  if (first === undefined) return
  const names = [...new Set([first, ...others].map(plainAction))]
  ctx.report({
    at: first,
    message: message(names),
    evidence: names,
    related: others.map((each) => ({ at: each, message: { en: 'this one as well', zh: '此操作同样如此' } })),
  })
}

function isOfAnother(pattern: ActionPattern, { catalog }: StatementContext): boolean {
  if (pattern.form !== 'api') return false
  const { text } = pattern.service
  return !WITH_POLICIES.has(text) && catalog.findService(text) !== undefined
}

const message = (names: readonly string[]): Text => ({
  en: `A policy of a bucket is asked for object storage alone, so nothing here decides about ${listed(names, 'en')}; give that in a policy that is attached to a user, group or role`,
  zh: `存储桶策略只用于对象存储的请求，${listed(names, 'zh')} 在此不起作用；请将其移到关联给用户、用户组或角色的策略`,
})
