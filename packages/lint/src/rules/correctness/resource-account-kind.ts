// An account by the wrong sort of number: object storage names owners by APPID (`uid/…`), all others by account number (`uin/…`). It
// refuses to know which two numbers are one account, unless the config or the name of a bucket says so.
import { cut, type ResourcePattern } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { FixReport, Text } from '../../finding.ts'
import { bucketOf } from '../../reading/buckets.ts'
import { hasPlaceholder } from '../../reading/placeholders.ts'
import type { QcsPattern } from '../../reading/resources.ts'
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

/** Their own pages and policies name the owner by APPID, and the general page says that all but the two above do not. */
const IN_DOUBT: ReadonlySet<string> = new Set(['ci', 'vod'])

function checkResource(resource: ResourcePattern, ctx: StatementContext): void {
  if (resource.form !== 'qcs' || hasPlaceholder({ value: resource, element: 'resource' })) return
  const { service, account } = resource
  const isByAppId = BY_APPID.has(service.text)
  if ((isByAppId || service.text === 'ci') && isAccountNumber(resource, ctx.account)) {
    ctx.report({ at: account, message: notAnAppId(account.text), fixes: fixesOf(resource, 'uid', ctx.account) })
    return
  }
  // Who knows a service may know how it names accounts; of others nothing is said.
  if (ctx.catalog.findService(service.text) === undefined || IN_DOUBT.has(service.text)) return
  const wanted = isByAppId ? 'uid' : 'uin'
  if ((account.form !== 'uin' && account.form !== 'uid') || account.form === wanted) return
  ctx.report({
    at: account,
    message: message(account.text, service.text, wanted),
    // That object storage takes APPIDs alone is documented; of the others pages say what is usual.
    ...(wanted === 'uin' ? { level: 'info' } : {}),
    fixes: fixesOf(resource, wanted, ctx.account),
  })
}

/**
 * `uid/` with the number of an account: the own one, or twelve digits and more, which no APPID has. Where the bucket has an APPID
 * there is a rule for the two that differ.
 */
function isAccountNumber(resource: QcsPattern, { uin, appId }: AccountFacts): boolean {
  const { form, id } = resource.account
  if (form !== 'uid' || !(id.length > 11 || (id === uin && id !== appId))) return false
  const ofBucket = bucketOf(resource, id)?.appId ?? ''
  return ofBucket === '' || ofBucket === id
}

function fixesOf(resource: QcsPattern, wanted: 'uin' | 'uid', facts: AccountFacts): readonly FixReport[] {
  const { account } = resource
  // A bucket belongs to the account whose APPID its name ends in.
  const ofBucket = wanted === 'uid' ? bucketOf(resource, account.id)?.appId : undefined
  const other = ownInstead(account.id, wanted, facts) ?? ofBucket
  if (other === undefined || other === '' || other === account.id) return []
  return [
    {
      title: { en: `write \`${wanted}/${other}\``, zh: `改写为 \`${wanted}/${other}\`` },
      safety: 'unsafe',
      edits: replacePart(account, `${wanted}/${other}`),
    },
  ]
}

/** The other number of the account, where the config knows both. */
function ownInstead(id: string, wanted: 'uin' | 'uid', { uin, appId }: AccountFacts): string | undefined {
  const [given, other] = wanted === 'uid' ? [uin, appId] : [appId, uin]
  return given === id ? other : undefined
}

const notAnAppId = (text: string): Text => ({
  en: `\`${cut(text)}\` has the number of an account where the APPID is to stand, so this covers nothing; write \`uid/\` and the APPID of that account`,
  zh: `\`${cut(text)}\` 中写的是账号 ID 而非 APPID，因此覆盖不到任何资源；请写 \`uid/\` 加该账号的 APPID`,
})

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
