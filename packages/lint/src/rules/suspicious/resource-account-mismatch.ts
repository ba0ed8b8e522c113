// A resource of another account than the one that the policy is for, of a service that knows no access across accounts (E4 of the
// evaluation). It refuses to know which account that is; the config says it. Roles of other accounts are left alone where they may be
// assumed.
import { type AccountSegment, cut, type ResourcePattern, type Statement } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { matchesAction } from '../../reading/actions.ts'
import type { AccountFacts, StatementContext, StatementRule } from '../../rule.ts'

export const resourceAccountMismatch: StatementRule = {
  id: 'resource-account-mismatch',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A resource of another account, in a policy that cannot reach it',
    zh: '资源属于其他账号，而该策略无法对其生效',
  },
  alias: 'CAM316',
  cites: ['RES-5', 'RES-12', 'EVAL-6'],
  fix: 'unsafe',
  kinds: ['identity'],
  scope: 'statement',
  visit: { resource: checkResource },
}

/** Services whose resources may be opened to other accounts, and what is not one service. */
const ACROSS: ReadonlySet<string> = new Set(['cos', 'cas', 'ci', '*', ''])

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  const { effect } = ctx.statement
  if (resource.form !== 'qcs' || effect === undefined) return
  const { service, account } = resource
  if (ACROSS.has(service.text) || service.text.includes('*') || service.variables.length > 0) return
  if (WITH_ROLES.has(service.text) && mayAssumeRoles(ctx.statement)) return
  const own = ownFor(account, ctx.account)
  if (own === undefined || own === account.id) return
  ctx.report({
    at: account,
    message: message(account.text, `${account.form}/${own}`, service.text, effect.value),
    fixes: [
      {
        title: { en: `write \`${account.form}/${own}\``, zh: `改写为 \`${account.form}/${own}\`` },
        safety: 'unsafe',
        edits: replacePart(account, `${account.form}/${own}`),
      },
    ],
  })
}

/** Services whose resources are the roles that `sts:AssumeRole` is checked against. */
const WITH_ROLES: ReadonlySet<string> = new Set(['cam', 'sts'])

/** A role of another account is assumed by what one's own policies say of it (EVAL-6). An action set may hold anything. */
function mayAssumeRoles({ action }: Statement): boolean {
  return (action?.items ?? []).some((each) => each.form !== 'api' || matchesAction(each, 'sts', 'AssumeRole'))
}

/** One's own number in the spelling of the segment, where it is known. */
function ownFor({ form }: AccountSegment, { uin, appId }: AccountFacts): string | undefined {
  if (form === 'uin') return uin
  return form === 'uid' ? appId : undefined
}

function message(text: string, own: string, service: string, effect: 'allow' | 'deny'): Text {
  const [en, zh] = effect === 'allow' ? ['allows nothing', '不会允许任何操作'] : ['denies nothing', '不会拒绝任何操作']
  return {
    en: `The policies are for \`${cut(own)}\`, and \`${cut(service)}\` has no access across accounts, so with \`${cut(text)}\` this ${en}; write \`${cut(own)}\` or leave the segment blank`,
    zh: `策略所属账号为 \`${cut(own)}\`，而 \`${cut(service)}\` 不支持跨账号访问，因此写 \`${cut(text)}\` ${zh}；请写 \`${cut(own)}\`，或将该段留空`,
  }
}
