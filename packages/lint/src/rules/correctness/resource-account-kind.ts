// An account by the wrong sort of number: object storage names owners by APPID (`uid/…`), all others by account number (`uin/…`). It
// refuses to know which two numbers are one account, unless the config says so.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { Text } from '../../finding.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { AccountFacts, StatementContext, StatementRule } from '../../rule.ts'

export const resourceAccountKind: StatementRule = {
  id: 'resource-account-kind',
  category: 'correctness',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'An account by the wrong sort of number',
    zh: '账号段使用了不适合该服务的编号类型',
  },
  alias: 'CAM313',
  cites: ['RES-5'],
  pages: ['598/10606'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { resource: checkResource },
}

/** Services whose pages name the owner by APPID alone. */
const BY_APPID: ReadonlySet<string> = new Set(['cos', 'cas'])

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  if (resource.form !== 'qcs' || hasPlaceholder({ value: resource, element: 'resource' })) return
  const { service, account } = resource
  // Who knows a service may know how it names accounts; of others nothing is said, and of data processing pages print both.
  if (ctx.catalog.findService(service.text) === undefined || service.text === 'ci') return
  const wanted = BY_APPID.has(service.text) ? 'uid' : 'uin'
  if ((account.form !== 'uin' && account.form !== 'uid') || account.form === wanted) return
  const own = ownInstead(account.id, wanted, ctx.account)
  ctx.report({
    at: account,
    message: message(account.text, service.text, wanted),
    // That object storage takes APPIDs alone is documented; of the others pages say what is usual.
    ...(wanted === 'uin' ? { level: 'info' } : {}),
    fixes:
      own === undefined
        ? []
        : [
            {
              title: { en: `write \`${wanted}/${own}\``, zh: `改写为 \`${wanted}/${own}\`` },
              safety: 'unsafe',
              edits: replacePart(account, `${wanted}/${own}`),
            },
          ],
  })
}

/** The other number of the account, where the config knows both. */
function ownInstead(id: string, wanted: 'uin' | 'uid', { uin, appId }: AccountFacts): string | undefined {
  const [given, other] = wanted === 'uid' ? [uin, appId] : [appId, uin]
  return given === id ? other : undefined
}

function message(text: string, service: string, wanted: 'uin' | 'uid'): Text {
  const form =
    wanted === 'uid'
      ? { en: 'APPID, as `uid/APPID`', zh: 'APPID，即 `uid/APPID`' }
      : { en: 'account number, as `uin/ACCOUNT`', zh: '账号 ID，即 `uin/ACCOUNT`' }
  return {
    en: `Resources of \`${cut(service)}\` name their owner by ${form.en}, so with \`${cut(text)}\` this may cover nothing; write the account in that form`,
    zh: `\`${cut(service)}\` 的资源以${form.zh} 标明所有者，写 \`${cut(text)}\` 可能覆盖不到任何资源；请按该形式书写账号`,
  }
}
