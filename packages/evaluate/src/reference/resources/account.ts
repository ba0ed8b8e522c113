// The 5th segment (RES-5): the account. It refuses to know who owns a resource; the question says so.
import type { AccountSegment } from '@qcs-policy/syntax'
import type { KnownAccount } from '../caller.ts'
import { matchesGlob } from '../glob.ts'
import type { Question } from '../question.ts'
import { anyOf, indeterminate, indeterminateIfTrue, isIndeterminate, type ThreeValued } from '../three-values.ts'
import { substitute } from '../variables.ts'
import { type AccountName, nameOfUin, readAccountName, sameAccount, spellingsOf } from './account-name.ts'

/**
 * RES-5. `text` is the request's 5th segment, `policyOwner` the account that owns the policy, `undefined` when that is
 * unknown.
 */
export function accountMatches(
  segment: AccountSegment,
  text: string,
  policyOwner: KnownAccount | undefined,
  question: Question,
): ThreeValued {
  const requested = requestedAccount(text, question)
  const same = (name: AccountName | undefined) => sameAccount(name, requested, question.pairs)
  switch (segment.form) {
    case 'blank':
      return same(nameOfUin(policyOwner?.uin))
    case 'caller':
      return same(nameOfUin(question.caller.account?.uin))
    case 'any':
      return anyAccountMatches(same(nameOfUin(policyOwner?.uin)))
    case 'uin':
    case 'uid':
    case 'other':
      return writtenAccountMatches(segment, requested, question)
  }
}

/** RES-5: a blank segment of a request is the account that owns the resource (RES-12). */
function requestedAccount(text: string, { owner }: Question): AccountName | undefined {
  return text === '' ? nameOfUin(owner?.uin) : readAccountName(text)
}

/** RES-5: a policy's `*` covers the account that owns the policy; for any other it is indeterminate. */
function anyAccountMatches(ownersOwn: ThreeValued): ThreeValued {
  return ownersOwn === true || indeterminate('RES-5', 'whether `*` covers an account other than the owner is not known')
}

/** RES-5: `uin/N` and `uid/N`, also when a variable made it, a partial glob, or a text that equals only itself. */
function writtenAccountMatches(
  segment: AccountSegment,
  requested: AccountName | undefined,
  question: Question,
): ThreeValued {
  const pattern = substitute(segment, question.caller)
  if (isIndeterminate(pattern)) return pattern
  if (segment.text.includes('*')) {
    if (requested === undefined) return indeterminate('RES-5', 'the account of the resource is not known')
    const spellings = spellingsOf(requested, question)
    const matched = anyOf(spellings.map((spelling) => matchesGlob(pattern, spelling, 'RES-5')))
    return indeterminateIfTrue(matched, 'RES-5', `\`${segment.text}\` is a pattern for accounts`)
  }
  const name = readAccountName(pattern.text)
  if (name.form === 'other' && requested === undefined) return false
  return sameAccount(name, requested, question.pairs)
}
