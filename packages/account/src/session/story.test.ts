// The story of the vendor's paper (EVAL-5, EVAL-6): company A (12345) has DevOpsRole with all CVM actions in Guangzhou and
// trusts company B (67890), whose DevB assumes it. Read from one value and from responses.
import { expect, test } from 'vitest'
import { parseCaller } from '../caller/caller.ts'
import { accountsOf, accountsOfFiles, companies, companyFiles, ROLE_ARN } from '../companies.test-support.ts'
import { decideFor } from '../decide-for.ts'
import type { AccountExport } from '../model.ts'
import { assumeRole } from './assume-role.ts'
import { isExpired, type RoleSession } from './role-session.ts'

const NOW = '2026-01-31T08:00:00Z'

/** A session of DevB in DevOpsRole. */
function assumed(accounts: readonly AccountExport[]): RoleSession {
  const { caller } = parseCaller('67890/DevB')
  if (caller === undefined) throw new Error('no caller')
  const { session, diagnostics } = assumeRole(accounts, caller, ROLE_ARN, { now: NOW, durationSeconds: 3600 })
  if (session === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return session
}

/** Company A without the role, or with it marked as deleted. */
const withoutRole = (accounts: readonly AccountExport[]) =>
  accounts.map((account) => ({ ...account, roles: account.roles.filter(({ name }) => name !== 'DevOpsRole') }))
const withDeletedRole = (accounts: readonly AccountExport[]) =>
  accounts.map((account) => ({ ...account, roles: account.roles.map((role) => ({ ...role, deleted: true })) }))
const withNewRole = (accounts: readonly AccountExport[]) =>
  accounts.map((account) => ({ ...account, roles: account.roles.map((role) => ({ ...role, id: '99' })) }))

type Row = {
  readonly title: string
  readonly region: string
  readonly now: string
  readonly later?: (accounts: readonly AccountExport[]) => readonly AccountExport[]
  readonly expected: readonly [decision: 'allow' | 'deny', basis: string, ...rules: string[]]
}

const guangzhou = 'ap-guangzhou'
const rows: readonly Row[] = [
  { title: 'in Guangzhou', region: guangzhou, now: NOW, expected: ['allow', 'explicit'] },
  { title: 'in Shanghai', region: 'ap-shanghai', now: NOW, expected: ['deny', 'implicit'] },
  {
    title: 'a second before its end',
    region: guangzhou,
    now: '2026-01-31T08:59:59.9Z',
    expected: ['allow', 'explicit'],
  },
  { title: 'at its end', region: guangzhou, now: '2026-01-31T09:00:00Z', expected: ['deny', 'implicit', 'EVAL-6'] },
  {
    title: 'after its end elsewhere',
    region: guangzhou,
    now: '2026-01-31T18:00:00+08:00',
    expected: ['deny', 'implicit', 'EVAL-6'],
  },
  {
    title: 'without the role',
    region: guangzhou,
    now: NOW,
    later: withoutRole,
    expected: ['deny', 'implicit', 'EVAL-6'],
  },
  {
    title: 'of a deleted role',
    region: guangzhou,
    now: NOW,
    later: withDeletedRole,
    expected: ['deny', 'implicit', 'EVAL-6'],
  },
  {
    title: 'of a role made anew',
    region: guangzhou,
    now: NOW,
    later: withNewRole,
    expected: ['deny', 'implicit', 'EVAL-6'],
  },
]

function check(accounts: readonly AccountExport[], { region, now, later = (same) => same }: Row) {
  const request = { action: 'cvm:DescribeInstances', resource: `qcs::cvm:${region}:uin/12345:instance/*`, now }
  const { decision } = decideFor(later(accounts), assumed(accounts), request)
  return [decision?.decision, decision?.basis, ...(decision?.notes.map(({ rule }) => rule) ?? [])]
}

test.for(rows)('DescribeInstances in a session, $title', (row) => {
  expect(check(accountsOf(companies()), row)).toEqual(row.expected)
  expect(check(accountsOfFiles(companyFiles()), row)).toEqual(row.expected)
})

test('the session ends when the duration is over', () => {
  const session = assumed(accountsOf(companies()))
  expect(session).toEqual({
    type: 'session',
    owner: '12345',
    role: 'DevOpsRole',
    roleId: '4611686018427397919',
    expires: '2026-01-31T09:00:00Z',
  })
  expect(['2026-01-31T08:59:59.999999999Z', session.expires, 'tomorrow'].map((now) => isExpired(session, now))).toEqual(
    [false, true, true],
  )
})

test('a role session assumes the next role, which has a boundary', () => {
  const accounts = accountsOf(companies())
  const next = assumeRole(accounts, assumed(accounts), 'qcs::cam::uin/12345:role/4611686018427397920', { now: NOW })
  expect(next).toMatchObject({ session: { role: 'AuditRole', expires: '2026-01-31T10:00:00Z' } })
  if (next.session === undefined) return
  const actions = ['cloudaudit:LookupEvents', 'cloudaudit:DeleteTrack', 'cvm:DescribeInstances']
  const decisions = actions.map((action) =>
    decideFor(accounts, next.session ?? { type: 'anonymous' }, { action, now: NOW }),
  )
  expect(decisions.map(({ decision }) => decision?.basis)).toEqual(['explicit', 'boundary', 'implicit'])
  expect(decisions.map(({ decision }) => decision?.decision)).toEqual(['allow', 'deny', 'deny'])
})
