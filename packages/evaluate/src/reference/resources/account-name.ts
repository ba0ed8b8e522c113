// Names of accounts (RES-5): what a 5th segment names, and whether two names mean one account. It refuses to know which
// of them a policy or a request wrote.
import type { AccountPair, Question } from '../question.ts'
import { indeterminate, type ThreeValued } from '../three-values.ts'

/** `uin/N`, `uid/N`, or a text that names no account and equals only itself. */
export type AccountName =
  | { readonly form: 'uin' | 'uid'; readonly id: string }
  | { readonly form: 'other'; readonly text: string }

/** RES-5: what a segment names. */
export function readAccountName(text: string): AccountName {
  const form = text.slice(0, 3)
  const id = text.slice(4)
  const isAccount = (form === 'uin' || form === 'uid') && text.charAt(3) === '/' && isDigits(id)
  return isAccount ? { form, id } : { form: 'other', text }
}

/** True for one or more ASCII digits. */
function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}

/** The account of a uin; `undefined` when there is none. */
export function nameOfUin(uin: string | undefined): AccountName | undefined {
  return uin === undefined ? undefined : { form: 'uin', id: uin }
}

/** RES-5: whether two names mean one account. An account that is needed and unknown is indeterminate. */
export function sameAccount(
  a: AccountName | undefined,
  b: AccountName | undefined,
  pairs: readonly AccountPair[],
): ThreeValued {
  if (a === undefined || b === undefined) return indeterminate('RES-5', 'an account is needed here that is not known')
  if (a.form === 'other' || b.form === 'other') return a.form === 'other' && b.form === 'other' && a.text === b.text
  if (a.form === b.form) return a.id === b.id
  return a.form === 'uin' ? crossSpelling(a.id, b.id, pairs) : crossSpelling(b.id, a.id, pairs)
}

/** RES-5: `uin/A` and `uid/B` are one account when a known pair says so, and two when a pair says otherwise. */
function crossSpelling(uin: string, appId: string, pairs: readonly AccountPair[]): ThreeValued {
  if (pairs.some((pair) => pair.uin === uin && pair.appId === appId)) return true
  if (pairs.some((pair) => pair.uin === uin || pair.appId === appId)) return false
  return indeterminate('RES-5', `nothing says whether \`uin/${uin}\` and \`uid/${appId}\` are one account`)
}

/** RES-5: every spelling that is known for an account; its own first. */
export function spellingsOf(name: AccountName, { pairs }: Question): readonly string[] {
  switch (name.form) {
    case 'uin':
      return [`uin/${name.id}`, ...pairs.filter(({ uin }) => uin === name.id).map(({ appId }) => `uid/${appId}`)]
    case 'uid':
      return [`uid/${name.id}`, ...pairs.filter(({ appId }) => appId === name.id).map(({ uin }) => `uin/${uin}`)]
    case 'other':
      return [name.text]
  }
}
