// Resources whose account is left blank: it is the one that owns the policy, and another one where the document is used again (RES-5).
// It refuses to say that this is wrong.
import type { ResourcePattern, Statement } from '@qcs-policy/syntax'
import { replacePart } from '../../edit/strings.ts'
import type { FixReport } from '../../finding.ts'
import { alsoThis } from '../../reading/also.ts'
import type { QcsPattern } from '../../reading/resources.ts'
import type { StatementContext, StatementRule } from '../../rule.ts'

export const resourceAccountBlank: StatementRule = {
  id: 'resource-account-blank',
  category: 'style',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'Resources whose account is left blank',
    zh: '未写明所属账号的资源',
  },
  alias: 'CAM314',
  cites: ['RES-5'],
  pages: ['598/10606'],
  fix: 'unsafe',
  scope: 'statement',
  visit: { statement: checkStatement },
}

function checkStatement({ resource }: Statement, ctx: StatementContext): void {
  const [first, ...others] = (resource?.items ?? []).filter(hasNoAccount)
  if (first === undefined) return
  ctx.report({
    at: first,
    message: {
      en: 'The account is left blank, so this is about the account that owns the policy, and about another one wherever the document is copied to; write `uin/` and the account number, or `uid/` and the APPID for object storage, if one account is meant',
      zh: '账号段留空表示策略所属的账号，文档复制到其他账号后含义随之改变；若只针对某个账号，请写 `uin/` 加账号 ID，对象存储请写 `uid/` 加 APPID',
    },
    related: others.map((each) => alsoThis(each, 'resource')),
    evidence: ['blank'],
    fixes: fixesOf([first, ...others], ctx),
  })
}

function hasNoAccount(resource: ResourcePattern): resource is QcsPattern {
  return resource.form === 'qcs' && resource.account.form === 'blank'
}

/** Services that name accounts by their APPID. */
const BY_APPID: ReadonlySet<string> = new Set(['cos', 'cas', 'ci'])

function fixesOf(found: readonly QcsPattern[], { account: { uin, appId } }: StatementContext): readonly FixReport[] {
  const edits = found.flatMap(({ service, account }) => {
    const own = BY_APPID.has(service.text) ? { form: 'uid', id: appId } : { form: 'uin', id: uin }
    return own.id === undefined ? [] : replacePart(account, `${own.form}/${own.id}`)
  })
  if (edits.length < found.length) return []
  return [{ title: { en: 'write the account of the config', zh: '写入配置中的账号' }, safety: 'unsafe', edits }]
}
