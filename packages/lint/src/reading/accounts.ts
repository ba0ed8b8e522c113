// Where the account that a principal belongs to stands: one's own, another one, one that is trusted or not. It refuses to know
// more of accounts than the user said.
import type { PrincipalPattern } from '@qcs-policy/syntax'
import type { AccountFacts } from '../rule.ts'

/** `other` where nobody said whom to trust; `unknown` where nobody said which account is one's own. */
export type Standing = 'own' | 'trusted' | 'not-trusted' | 'other' | 'unknown'

/** The account that a principal belongs to, by the uin of its root; nothing for everybody, services, and what could not be read. */
export function ownerOf(principal: PrincipalPattern): string | undefined {
  return 'owner' in principal ? principal.owner : undefined
}

export function standingOf(owner: string, { uin, trusted }: AccountFacts): Standing {
  if (uin === undefined) return 'unknown'
  if (owner === uin) return 'own'
  if (trusted === undefined) return 'other'
  return trusted.includes(owner) ? 'trusted' : 'not-trusted'
}
