// A trust policy whose principals cannot make the call that it allows: identity providers come by calls of their own, all others
// by plain AssumeRole (EVAL-6). It refuses to speak of everybody, of action sets, and of principals that could not be read.
import { type ActionPattern, cut, type PrincipalPattern, type Statement } from '@qcs-policy/syntax'
import { replacePartBy } from '../../edit/replacements.ts'
import type { FixReport, Text } from '../../finding.ts'
import { type AssumeCall, callOf, callsOf, patternsOf, principalOf } from '../../reading/assume-role.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const trustActionMismatch: StatementRule = {
  id: 'trust-action-mismatch',
  category: 'correctness',
  level: 'error',
  preset: 'recommended',
  summary: {
    en: 'A call to assume the role that none of the trusted principals can make',
    zh: '受信主体都无法发起的扮演角色操作',
  },
  alias: 'CAM412',
  kinds: ['trust'],
  cites: ['EVAL-6', 'PRIN-7', 'PRIN-8'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const principals = patternsOf(principalOf(statement, ctx.policy)) ?? []
  const actions = statement.action?.items ?? []
  const needed = principals.map(callOf)
  if (principals.length === 0 || needed.includes(undefined)) return
  const idle = actions.filter((action) => isIdle(callsOf(action), needed))
  for (const action of idle) reportAction(action, actions, needed, idle.length === actions.length, ctx)
  // An action set may hold any call, and where a call is wrong its principals are not wrong a second time.
  if (idle.length > 0 || actions.some(({ form }) => form === 'permid' || form === 'malformed')) return
  const allowed = actions.flatMap(callsOf)
  for (const principal of principals) if (allowed.length > 0) checkPrincipal(principal, allowed, ctx)
}

/** No principal needs any of the calls; an action that is none of them is for another rule. */
function isIdle(calls: readonly AssumeCall[], needed: readonly (AssumeCall | undefined)[]): boolean {
  return calls.length > 0 && !calls.some((call) => needed.includes(call))
}

function checkPrincipal(principal: PrincipalPattern, allowed: readonly AssumeCall[], ctx: StatementContext): void {
  const call = callOf(principal)
  if (call === undefined || allowed.includes(call)) return
  ctx.report({
    at: principal,
    level: 'warning',
    message: {
      en: `\`${cut(principal.text)}\` can only call \`sts:${call}\`, which the statement does not name, so this principal never gets in; give it a statement of its own with \`sts:${call}\``,
      zh: `\`${cut(principal.text)}\` 只能调用 \`sts:${call}\`，而该语句没有写它，此主体永远无法扮演角色；请为它单独写一条含 \`sts:${call}\` 的语句`,
    },
  })
}

function reportAction(
  action: ActionPattern,
  actions: readonly ActionPattern[],
  needed: readonly (AssumeCall | undefined)[],
  isAll: boolean,
  ctx: StatementContext,
): void {
  const [call, ...others] = new Set(needed)
  const meant = call === undefined || others.length > 0 ? undefined : call
  ctx.report({
    at: action,
    message: message(action.text, meant, isAll),
    fixes: meant === undefined || actions.length > 1 ? [] : fixesOf(action, meant),
    // Beside a call that works it does no harm; alone it locks everybody out.
    level: isAll ? 'error' : 'warning',
  })
}

function fixesOf(action: ActionPattern, meant: AssumeCall): readonly FixReport[] {
  return action.form !== 'api' || action.name.text.includes('*') ? [] : replacePartBy(action.name, meant)
}

function message(text: string, meant: AssumeCall | undefined, isAll: boolean): Text {
  if (meant === undefined)
    return {
      en: `None of the principals can call \`${cut(text)}\`, so it never applies; write the call that each of them makes, in a statement for each sort of principal`,
      zh: `没有任何主体能调用 \`${cut(text)}\`，它永远不会生效；请按主体类型分别写语句，并写出各自的操作`,
    }
  return {
    en: `None of the principals can call \`${cut(text)}\`, for they call \`sts:${meant}\`, ${
      isAll ? 'so nobody gets the role' : 'so it never applies'
    }; ${isAll ? `write \`sts:${meant}\`` : 'delete it'}, or name the principal that was meant`,
    zh: `没有任何主体能调用 \`${cut(text)}\`，它们调用的是 \`sts:${meant}\`，${
      isAll ? '因此无人能扮演该角色' : '因此它永远不会生效'
    }；请${isAll ? `改写为 \`sts:${meant}\`` : '删除它'}，或写出本来要信任的主体`,
  }
}
