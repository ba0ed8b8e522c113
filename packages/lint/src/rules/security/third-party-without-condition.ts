// Another account that may assume a role, and nothing demanded of its requests: whoever makes that account call, gets the role. It
// refuses to speak before the own account is told, of accounts that the configuration trusts or tells from those that it does, and
// of identity providers and services.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { ownerOf, standingOf } from '../../reading/accounts.ts'
import { isLetIn } from '../../reading/letting-in.ts'
import { guardOf } from '../../reading/senders.ts'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const thirdPartyWithoutCondition: StatementRule = {
  id: 'third-party-without-condition',
  category: 'security',
  level: 'warning',
  preset: 'recommended',
  summary: {
    en: 'Another account that may assume a role without a condition',
    zh: '其他账号可以无条件扮演角色',
  },
  alias: 'CAM754',
  cites: ['PRIN-3', 'PRIN-4', 'EVAL-6'],
  kinds: ['trust'],
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

function checkPrincipal(place: PrincipalPlace, { account, report }: DocumentContext): void {
  const { pattern } = place
  const owner = ownerOf(pattern)
  if (owner === undefined || pattern.form === 'federated' || standingOf(owner, account) !== 'other') return
  if (!isLetIn(place, (statement) => ['none', 'content'].includes(guardOf(statement)))) return
  report({ at: pattern, message: message(pattern.text, owner), evidence: [pattern.text] })
}

const message = (text: string, owner: string): Text => ({
  en: `\`${cut(text)}\` belongs to account \`${cut(owner)}\`, not to yours, and gets the role whoever makes it call; demand an id agreed for you alone by \`string_equal\` on \`sts:external_id\`, or, where the account is yours too, add it to \`account.trusted\``,
  zh: `\`${cut(text)}\` 属于账号 \`${cut(owner)}\` 而非本账号，无论它受谁驱使都能扮演该角色；请用 \`string_equal\` 对 \`sts:external_id\` 要求专为您约定的外部 ID；若该账号也是您的，请加入 \`account.trusted\``,
})
