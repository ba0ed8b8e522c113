// Who a caller is among the accounts: the account, and in it the user or role. Whoever is not there, or there twice, is
// reported. It refuses to know policies.
import type { AccountExport, RoleExport, UserExport } from '../model.ts'
import { type Found, found, notFound } from './outcome.ts'

/** A member of an account, with its account. */
export type InAccount<Member> = { readonly owner: AccountExport; readonly member: Member }

/** The account of that uin, or the only one. */
export function findAccount(accounts: readonly AccountExport[], uin: string | undefined): Found<AccountExport> {
  const fitting = uin === undefined ? accounts : accounts.filter(({ account }) => account.uin === uin)
  const [first, second] = fitting
  if (second !== undefined) {
    return notFound(
      'caller-ambiguous',
      `Several accounts are there (${uins(accounts)}); write the account's uin in front`,
    )
  }
  if (first !== undefined) return found(first)
  const asked = uin === undefined ? 'No account' : `The account \`${uin}\``
  const others = accounts.length === 0 ? 'there is none' : `there is ${uins(accounts)}`
  return notFound(
    'account-missing',
    `${asked} was exported (${others}), so nothing is known of what applies in it; export it too`,
  )
}

/** The user of that uin or name; the uin wins. */
export function findUser(
  accounts: readonly AccountExport[],
  owner: string | undefined,
  user: string,
): Found<InAccount<UserExport>> {
  const { value: searched, diagnostics } = searchedAccounts(accounts, owner)
  if (searched === undefined) return { diagnostics }
  const byUin = searched.flatMap((account) => {
    const member = account.users.get(user)
    return member === undefined ? [] : [{ owner: account, member }]
  })
  const fitting = byUin.length > 0 ? byUin : usersNamed(searched, user)
  const [first, second] = fitting
  if (second !== undefined) {
    const named = fitting.map(({ owner: { account }, member }) => `\`${account.uin}/${member.uin}\``).join(', ')
    return notFound('caller-ambiguous', `\`${user}\` names several users: ${named}; write one of these`)
  }
  return first === undefined ? notFound('caller-unknown', unknown('user', user, searched)) : found(first)
}

function usersNamed(accounts: readonly AccountExport[], name: string): readonly InAccount<UserExport>[] {
  const users: InAccount<UserExport>[] = []
  for (const owner of accounts) {
    for (const member of owner.users.values()) if (member.name === name) users.push({ owner, member })
  }
  return users
}

/** The role of that name or id; without `by` either, and then the id wins. A deleted role is none. */
export function findRole(
  accounts: readonly AccountExport[],
  owner: string | undefined,
  role: string,
  by?: 'name' | 'id',
): Found<InAccount<RoleExport>> {
  const { value: searched, diagnostics } = searchedAccounts(accounts, owner)
  if (searched === undefined) return { diagnostics }
  const roles = searched.flatMap((account) => account.roles.map((member) => ({ owner: account, member })))
  const byId = by === 'name' ? [] : roles.filter(({ member }) => member.id === role)
  const byName = by === 'id' ? [] : roles.filter(({ member }) => member.name === role)
  const fitting = byId.length > 0 ? byId : byName
  const [first] = fitting
  const living = fitting.filter(({ member }) => !member.deleted)
  const [one, another] = living
  if (another !== undefined) {
    const named = living.map(({ owner: { account }, member }) => `\`${account.uin}/role/${member.name}\``).join(', ')
    return notFound('caller-ambiguous', `\`${role}\` names several roles: ${named}; write one of these`)
  }
  if (one !== undefined) return found(one)
  if (first !== undefined) {
    return notFound(
      'role-deleted',
      `The role \`${role}\` of account \`${first.owner.account.uin}\` was deleted, so nobody can act as it`,
    )
  }
  return searched.every(({ rolesComplete }) => rolesComplete)
    ? notFound(
        'role-missing',
        `${searched.length === 1 ? `The account ${uins(searched)} has` : `The accounts ${uins(searched)} have`} no role \`${role}\``,
      )
    : notFound('caller-unknown', unknown('role', role, searched))
}

function searchedAccounts(
  accounts: readonly AccountExport[],
  owner: string | undefined,
): Found<readonly AccountExport[]> {
  if (owner === undefined && accounts.length > 0) return found(accounts)
  const { value, diagnostics } = findAccount(accounts, owner)
  return value === undefined ? { diagnostics } : found([value])
}

const EXPORT = {
  user: 'export it with ListUsers, or write it under `users`',
  role: 'export all roles with DescribeRoleList or this one with GetRole, or write them under `roles`',
} as const

function unknown(what: 'user' | 'role', name: string, searched: readonly AccountExport[]): string {
  const where = searched.length === 1 ? `account ${uins(searched)}` : `accounts ${uins(searched)}`
  return `No ${what} \`${name}\` was exported of ${where}, so nothing is known of what applies to it; ${EXPORT[what]}`
}

function uins(accounts: readonly AccountExport[]): string {
  return accounts.map(({ account }) => `\`${account.uin}\``).join(', ')
}
