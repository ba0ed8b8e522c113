// A role that trusts an account as a whole: whoever the administrators of that account choose gets in. It refuses to speak of one's
// own account, whose administrators write the trust policy as well, and of trust under a condition on the sender.
import { cut } from '@qcs-policy/syntax'
import type { Text } from '../../finding.ts'
import { ownerOf, standingOf } from '../../reading/accounts.ts'
import { isLetIn } from '../../reading/letting-in.ts'
import { guardOf } from '../../reading/senders.ts'
import type { DocumentContext, PrincipalPlace, StatementRule } from '../../rule.ts'

export const trustWholeAccount: StatementRule = {
  id: 'trust-whole-account',
  category: 'security',
  level: 'info',
  preset: 'strict',
  summary: {
    en: 'A role that trusts every user and role of an account',
    zh: '角色信任某个账号的全部用户和角色',
  },
  alias: 'CAM753',
  cites: ['PRIN-3', 'EVAL-6'],
  pages: ['598/10605'],
  kinds: ['trust'],
  scope: 'statement',
  visit: { principal: checkPrincipal },
}

function checkPrincipal(place: PrincipalPlace, { account, report }: DocumentContext): void {
  const { pattern } = place
  const owner = ownerOf(pattern)
  if (pattern.form !== 'root' || owner === undefined) return
  const standing = standingOf(owner, account)
  if (standing === 'own' || !isLetIn(place, (statement) => ['none', 'content'].includes(guardOf(statement)))) return
  report({
    at: pattern,
    message: message(pattern.text, owner),
    evidence: [pattern.text],
    // Nobody said that the account is somebody else's where the own one is not known.
    ...(standing === 'unknown' ? {} : { level: 'warning' }),
  })
}

const message = (text: string, owner: string): Text => ({
  en: `\`${cut(text)}\` is not the root user alone: every user and role of account \`${cut(owner)}\` that is allowed \`sts:AssumeRole\` there gets the role; name the ones that are meant, as \`qcs::cam::uin/${cut(owner)}:uin/USER_UIN\``,
  zh: `\`${cut(text)}\` 不只是主账号本身：账号 \`${cut(owner)}\` 中凡被允许 \`sts:AssumeRole\` 的用户和角色都能扮演该角色；请写明目标主体，例如 \`qcs::cam::uin/${cut(owner)}:uin/USER_UIN\``,
})
