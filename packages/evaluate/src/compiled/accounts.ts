// Accounts of policies against the account of a requested resource (RES-5): names of two spellings, and the pairs that say
// which are one. It refuses to know the other segments.
import type { ResourceFacts } from './resource-facts.ts'
import { NO, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/**
 * Whether the request's 5th segment names the account `name/id`. A blank one names the owner; texts in no known form equal
 * only themselves.
 */
export function namesAccount(resource: ResourceFacts, name: 'uin' | 'uid', id: string): Verdict {
  switch (resource.accountName) {
    case 'blank':
      return resource.owner === undefined
        ? UNSURE.accountUnknown
        : sameAccount(resource, name, id, 'uin', resource.owner)
    case 'other':
      return NO
    default:
      return sameAccount(resource, name, id, resource.accountName, resource.accountId)
  }
}

/** Whether two names mean one account; names of different spelling by the known pairs alone. */
function sameAccount(
  { caller: { account, appId }, givenOwner }: ResourceFacts,
  name: 'uin' | 'uid',
  id: string,
  otherName: 'uin' | 'uid',
  otherId: string,
): Verdict {
  if (name === otherName) return yesIf(id === otherId)
  const uin = name === 'uin' ? id : otherId
  const uid = name === 'uin' ? otherId : id
  const byCaller = byPair(account, appId, uin, uid)
  if (byCaller === YES) return YES
  const byOwner = byPair(givenOwner?.uin, givenOwner?.appId, uin, uid)
  if (byOwner === YES) return YES
  return byCaller === NO || byOwner === NO ? NO : UNSURE.accountPair
}

/** What one pair says: it is the pair, it belongs half to another, or it has nothing to do with either. */
function byPair(pairUin: string | undefined, pairUid: string | undefined, uin: string, uid: string): Verdict {
  if (pairUin === undefined || pairUid === undefined) return UNSURE.accountPair
  if (pairUin === uin) return yesIf(pairUid === uid)
  return pairUid === uid ? NO : UNSURE.accountPair
}

/** Every spelling of the request's account that is known: as written, and by a pair the other way. */
export function accountSpellings(resource: ResourceFacts): readonly string[] {
  const { text, accountAt, sixthAt, accountName, owner, caller, givenOwner } = resource
  const asWritten = text.slice(accountAt, sixthAt - 1)
  if (accountName === 'other') return [asWritten]
  if (accountName === 'blank' && owner === undefined) return []
  const written = accountName === 'blank' ? `uin/${owner}` : asWritten
  const spellings = [written]
  for (const [uin, uid] of [
    [caller.account, caller.appId],
    [givenOwner?.uin, givenOwner?.appId],
  ]) {
    if (uin === undefined || uid === undefined) continue
    if (written === `uin/${uin}`) spellings.push(`uid/${uid}`)
    if (written === `uid/${uid}`) spellings.push(`uin/${uin}`)
  }
  return spellings
}
