// Everybody let in who satisfies a condition, or whom no deny shuts out: what is left between strangers and the resource. It
// refuses to know which addresses and networks are whose.
import type { Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { allOpen, publicStatement, publicStatementAlone } from '../../reading/public-statements.ts'
import { conditionTexts, guardOf } from '../../reading/senders.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const publicPrincipalGuarded: StatementRule = {
  id: 'public-principal-guarded',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A resource or a role that is open to everybody who satisfies a condition',
    zh: '资源或角色对满足条件的所有人开放',
  },
  alias: 'CAM751',
  cites: ['PRIN-1', 'PRIN-2', 'COND-2'],
  kinds: ['resource', 'legacy', 'trust'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const guard = guardOf(statement)
  if (guard === 'sender') checkCondition(statement, ctx)
  if (guard === 'none') checkDenies(statement, ctx)
}

function checkCondition(statement: Statement, ctx: StatementContext): void {
  const found = publicStatement(statement, ctx.policy, ctx.catalog)
  const actions = found === undefined ? [] : allOpen(found)
  if (actions.length === 0) return
  const conditions = conditionTexts(statement)
  ctx.report({ at: found?.place, message: conditionMessage(conditions, actions), evidence: actions })
}

/** Denies take all of it away, somewhere or for some; what they leave is no more to be seen in the statement. */
function checkDenies(statement: Statement, ctx: StatementContext): void {
  const left = publicStatement(statement, ctx.policy, ctx.catalog)
  const whole = publicStatementAlone(statement, ctx.policy, ctx.catalog)
  if (left === undefined || whole === undefined || allOpen(left).length > 0) return
  const actions = allOpen(whole)
  if (actions.length > 0) ctx.report({ at: whole.place, message: denyMessage(actions), evidence: actions })
}

const conditionMessage = (conditions: readonly string[], actions: readonly string[]): Text => ({
  en: `Whoever satisfies ${listed(conditions, 'en')} can call ${listed(actions, 'en')} here, from any account or not signed in at all; name the principals as well, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`, so that the condition is not all that guards it`,
  zh: `任何人只要满足 ${listed(conditions, 'zh')} 即可调用 ${listed(actions, 'zh')}，无论属于哪个账号、是否登录；请同时写明主体，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`，不要只靠条件防护`,
})

const denyMessage = (actions: readonly string[]): Text => ({
  en: `Everybody, signed in or not, can call ${listed(actions, 'en')} here wherever no deny of the document applies; name the principals instead, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`, so that a gap in a deny opens nothing`,
  zh: `凡是本文档的拒绝语句未覆盖之处，任何人无论是否登录都可以调用 ${listed(actions, 'zh')}；请改为写明主体，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`，以免拒绝语句有疏漏时对外开放`,
})
