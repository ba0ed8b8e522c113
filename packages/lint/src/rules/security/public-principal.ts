// Everybody let in, without a condition or under one that anybody can satisfy. It refuses to speak of what conditions on the
// sender or denies narrow, which is for another rule, and to know what is meant to be public.
import type { PolicyKind, Statement } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { listed } from '../../reading/listed.ts'
import { allOpen, type PublicStatement, publicStatement } from '../../reading/public-statements.ts'
import { conditionTexts, guardOf } from '../../reading/senders.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const publicPrincipal: StatementRule = {
  id: 'public-principal',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A resource or a role that is open to everybody',
    zh: '资源或角色对所有人开放',
  },
  alias: 'CAM750',
  cites: ['PRIN-1', 'PRIN-2', 'COND-2'],
  kinds: ['resource', 'legacy', 'trust'],
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement(statement: Statement, ctx: StatementContext): void {
  const guard = guardOf(statement)
  if (guard !== 'none' && guard !== 'content') return
  const found = publicStatement(statement, ctx.policy, ctx.catalog)
  const actions = found === undefined ? [] : allOpen(found)
  if (found === undefined || actions.length === 0) return
  const isGrave = guard === 'none' && found.changes.length > 0
  ctx.report({
    at: found.place,
    message: guard === 'content' ? contentMessage(actions, conditionTexts(statement)) : openMessage(found, ctx.kind),
    evidence: actions,
    ...(isGrave ? { level: 'error' } : {}),
  })
}

function openMessage(found: PublicStatement, kind: PolicyKind): Text {
  if (kind === 'trust') return trustMessage(allOpen(found))
  return found.changes.length > 0 ? changeMessage(found) : readMessage(allOpen(found))
}

const trustMessage = (actions: readonly string[]): Text => ({
  en: `Everybody is trusted, so users and roles of any account can call ${listed(actions, 'en')} and have what the role has; name who is to assume it, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\` or a service`,
  zh: `信任了所有人，任何账号的用户和角色都可以调用 ${listed(actions, 'zh')} 取得该角色的权限；请写明由谁扮演，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\` 或某个服务`,
})

function changeMessage({ changes, reads }: PublicStatement): Text {
  const also = reads.length > 0
  return {
    en: `Everybody, signed in or not, can change something here by ${listed(changes, 'en')}${
      also ? `, and read by ${listed(reads, 'en')}` : ''
    }; name who needs it, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`, and leave at most reading to everybody`,
    zh: `任何人无论是否登录都可以通过 ${listed(changes, 'zh')} 进行变更${
      also ? `，并通过 ${listed(reads, 'zh')} 读取` : ''
    }；请写明需要的主体，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`，对所有人至多开放读取`,
  }
}

const readMessage = (actions: readonly string[]): Text => ({
  en: `Everybody, signed in or not, can call ${listed(actions, 'en')} here, at the account's cost; name who needs it, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`, or, for what is published on purpose, suppress this with the reason`,
  zh: `任何人无论是否登录都可以调用 ${listed(actions, 'zh')}，费用由本账号承担；请写明需要的主体，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`；若确需公开，请附原因忽略此项`,
})

const contentMessage = (actions: readonly string[], conditions: readonly string[]): Text => ({
  en: `Everybody can call ${listed(actions, 'en')} here, for ${listed(conditions, 'en')} does not say who may send the request; name the principals, as \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`, or demand the addresses by \`ip_equal\` on \`qcs:ip\``,
  zh: `任何人都可以调用 ${listed(actions, 'zh')}，因为 ${listed(conditions, 'zh')} 并未限定由谁发起请求；请写明主体，例如 \`qcs::cam::uin/OWNER_UIN:uin/USER_UIN\`，或用 \`ip_equal\` 对 \`qcs:ip\` 限定来源地址`,
})
