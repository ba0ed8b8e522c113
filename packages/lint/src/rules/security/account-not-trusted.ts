// Principals of accounts that are neither one's own nor among those that the configuration trusts. It refuses to speak before both
// are told, of denies, and of principals that name no account.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { ownerOf, standingOf } from '../../reading/accounts.ts'
import { isLetIn } from '../../reading/letting-in.ts'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const accountNotTrusted: StatementRule = {
  id: 'account-not-trusted',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'A principal of an account that the configuration does not trust',
    zh: '主体所属账号不在配置的受信账号之列',
  },
  alias: 'CAM752',
  cites: ['PRIN-3', 'PRIN-4'],
  kinds: ['trust', 'resource', 'legacy'],
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

function checkPrincipal(place: PrincipalPlace, { account, report }: DocumentContext): void {
  const owner = ownerOf(place.pattern)
  if (owner === undefined || standingOf(owner, account) !== 'not-trusted' || !isLetIn(place)) return
  report({ at: place.pattern, message: message(place.pattern.text, owner), evidence: [owner] })
}

const message = (text: string, owner: string): Text => ({
  en: `\`${cut(text)}\` is let in, and its account \`${cut(owner)}\` is neither your own nor one of \`account.trusted\`; delete the principal, or add the account to \`account.trusted\` once you know whose it is`,
  zh: `允许了 \`${cut(text)}\`，而账号 \`${cut(owner)}\` 既不是您自己的，也不在 \`account.trusted\` 中；请删除该主体，或在确认归属后把该账号加入 \`account.trusted\``,
})
