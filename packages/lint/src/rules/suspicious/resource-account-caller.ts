// `uin/-1`, the account of whoever calls, in a policy of one's own (RES-5). It refuses to know which account that is.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceAccountCaller: StatementRule = {
  id: 'resource-account-caller',
  category: 'suspicious',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'The account of whoever calls, in a policy of your own',
    zh: '自定义策略中使用了表示调用者账号的 `uin/-1`',
  },
  alias: 'CAM315',
  cites: ['RES-5'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  if (resource.form !== 'qcs' || resource.account.form !== 'caller') return
  const { text } = resource.account
  const { uin } = ctx.account
  const wanted = uin === undefined ? '' : `uin/${uin}`
  ctx.report({
    at: resource.account,
    message: {
      en: `\`${cut(text)}\` stands for the account of whoever calls, and is meant for the vendor's preset policies; leave the segment blank for the account that owns the policy, or write \`uin/\` and the account's number`,
      zh: `\`${cut(text)}\` 表示调用者所属的账号，只用于厂商的预设策略；若指策略所属账号，请将该段留空，或写 \`uin/\` 加账号 ID`,
    },
    fixes: [
      {
        title:
          wanted === ''
            ? { en: 'leave the account blank', zh: '将账号段留空' }
            : { en: `write \`${wanted}\``, zh: `改写为 \`${wanted}\`` },
        safety: 'unsafe',
        edits: replacePart(resource.account, wanted),
      },
    ],
  })
}
