// A requested resource as the matchers want it: split at the first five colons, its account read, its owner found
// (RES-12). It refuses to know any policy's resources.
import type { Account } from '../request.ts'
import type { CallerFacts } from './caller.ts'
import { NO, UNSURE, type Verdict, YES, yesIf } from './verdict.ts'

/** How the 5th segment of a request names an account (RES-5). */
export type AccountName = 'uin' | 'uid' | 'blank' | 'other'

/** One requested resource. `serviceAt` to `sixthAt` are where its segments begin in `text`; they end before a colon. */
export type ResourceFacts = {
  readonly text: string
  /** `star` is `*`, an operation-level request (RES-7); `other` is neither that nor six segments (RES-8). */
  readonly form: 'star' | 'qcs' | 'other'
  readonly serviceAt: number
  readonly regionAt: number
  readonly accountAt: number
  readonly sixthAt: number
  readonly accountName: AccountName
  /** The digits of `uin/N` or `uid/N`; else empty. */
  readonly accountId: string
  /** The root uin of the owner, where known (RES-12). */
  readonly owner: string | undefined
  /** True when a `uid/M` that could not be resolved was taken for the caller's own account (RES-12). */
  readonly assumed: boolean
  /** What `resourceOwner` says, for its (uin, appId) pair (RES-5). */
  readonly givenOwner: Account | undefined
  readonly caller: CallerFacts
}

/** Where a project begins: behind `qcs:`. */
export const PROJECT_AT = 4

/** The facts of one requested resource. Hot: five native searches and one object. */
export function readResource(text: string, caller: CallerFacts, givenOwner: Account | undefined): ResourceFacts {
  const serviceAt = text.startsWith('qcs:') ? text.indexOf(':', PROJECT_AT) + 1 : 0
  const regionAt = serviceAt && text.indexOf(':', serviceAt) + 1
  const accountAt = regionAt && text.indexOf(':', regionAt) + 1
  const sixthAt = accountAt && text.indexOf(':', accountAt) + 1
  const form = sixthAt > 0 ? 'qcs' : text === '*' ? 'star' : 'other'
  const accountName = sixthAt > 0 ? nameOf(text, accountAt, sixthAt - 1) : 'blank'
  const named = accountName === 'uin' || accountName === 'uid'
  const accountId = named ? text.slice(accountAt + 4, sixthAt - 1) : ''
  const unresolved = givenOwner === undefined && accountName === 'uid' && caller.appId === undefined
  return {
    text,
    form,
    serviceAt,
    regionAt,
    accountAt,
    sixthAt,
    accountName,
    accountId,
    owner: givenOwner === undefined ? ownerOf(accountName, accountId, caller) : givenOwner.uin,
    assumed: unresolved && caller.account !== undefined,
    givenOwner,
    caller,
  }
}

function nameOf(text: string, start: number, end: number): AccountName {
  if (start === end) return 'blank'
  // `ui` and then `n/` or `d/`: compared by code, which is faster than two startsWith.
  if (text.charCodeAt(start) !== 0x75 || text.charCodeAt(start + 1) !== 0x69 || text.charCodeAt(start + 3) !== 0x2f) {
    return 'other'
  }
  const letter = text.charCodeAt(start + 2)
  if ((letter !== 0x6e && letter !== 0x64) || start + 4 >= end) return 'other'
  for (let i = start + 4; i < end; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x30 || code > 0x39) return 'other'
  }
  return letter === 0x6e ? 'uin' : 'uid'
}

/** RES-12, without a given owner. */
function ownerOf(name: AccountName, id: string, caller: CallerFacts): string | undefined {
  if (name === 'uin') return id
  // Who owns the APPID of somebody else is not known by uin.
  if (name === 'uid' && caller.appId !== undefined && caller.appId !== id) return undefined
  return caller.account
}

/** How a policy names an account. */
export type NamedAccount = { readonly name: 'uin' | 'uid'; readonly id: string }

/**
 * Whether the request's 5th segment names the account `name/id` (RES-5). A blank one names the owner; other texts equal
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

/** Whether two names mean one account; names of different spelling by the known pairs alone (RES-5). */
function sameAccount(
  { caller, givenOwner }: ResourceFacts,
  name: 'uin' | 'uid',
  id: string,
  otherName: 'uin' | 'uid',
  otherId: string,
): Verdict {
  if (name === otherName) return yesIf(id === otherId)
  const uin = name === 'uin' ? id : otherId
  const uid = name === 'uin' ? otherId : id
  const byCaller = byPair(caller.account, caller.appId, uin, uid)
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

/** Every spelling of the request's account that is known: as written, and by a pair the other way (RES-5). */
export function accountSpellings(resource: ResourceFacts): readonly string[] {
  const { caller, givenOwner, accountName, text, accountAt, sixthAt, owner } = resource
  if (accountName === 'other') return [text.slice(accountAt, sixthAt - 1)]
  if (accountName === 'blank' && owner === undefined) return []
  const written = accountName === 'blank' ? `uin/${owner}` : text.slice(accountAt, sixthAt - 1)
  const spellings = [written]
  for (const { uin, appId } of [
    { uin: caller.account, appId: caller.appId },
    { uin: givenOwner?.uin, appId: givenOwner?.appId },
  ]) {
    if (uin === undefined || appId === undefined) continue
    if (written === `uin/${uin}`) spellings.push(`uid/${appId}`)
    if (written === `uid/${appId}`) spellings.push(`uin/${uin}`)
  }
  return spellings
}
