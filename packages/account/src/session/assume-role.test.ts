// Who may assume a role for how long, and why not (EVAL-6).
import { expect, test } from 'vitest'
import { parseCaller } from '../caller/caller.ts'
import {
  accountsOf,
  allow,
  changed,
  companies,
  DOCUMENTS,
  deny,
  documentOf,
  ROLE_ARN,
} from '../companies.test-support.ts'
import { decideFor } from '../decide-for.ts'
import { type AssumeRoleOptions, assumeRole } from './assume-role.ts'

const NOW = '2026-01-31T08:00:00Z'

type Row = {
  readonly title: string
  readonly value?: unknown
  readonly caller?: string
  readonly role?: string
  readonly options?: Partial<AssumeRoleOptions>
  /** When the session ends, or the code of the error. */
  readonly expected: string
}

function assumed({
  value = companies(),
  caller: text = '67890/DevB',
  role = ROLE_ARN,
  options = {},
}: Omit<Row, 'title' | 'expected'>) {
  const { caller } = parseCaller(text)
  if (caller === undefined) throw new Error(`no caller ${text}`)
  return assumeRole(accountsOf(value), caller, role, { now: NOW, ...options })
}

function check(row: Row): string {
  const { session, asked, diagnostics } = assumed(row)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(session === undefined).toBe(errors.length > 0)
  const [error] = errors
  if (error?.code === 'not-allowed') return `${error.code} ${asked?.decision.basis}`
  return error === undefined ? (session?.expires ?? '') : error.code
}

const trust = (principal: object, action = 'sts:AssumeRole', more: object = {}) =>
  changed('0.roles.0.trustPolicy', documentOf({ effect: 'allow', action, principal, ...more }))
const provider = 'qcs::cam::uin/12345:saml-provider/corp'
const idProvider = 'qcs::cam::uin/12345:oidc-provider/git'
const deniesAssuming = changed('1.policies.3.document', documentOf(deny('sts:*')))
const external = { condition: { string_equal: { 'sts:external_id': 'abc' } } }

test.for<Row>([
  { title: 'for as long as the role allows, at most 7200 seconds', expected: '2026-01-31T09:00:00Z' },
  {
    title: '7200 seconds when the role allows more',
    value: changed('0.roles.0.sessionDuration', 43_200),
    expected: '2026-01-31T10:00:00Z',
  },
  { title: 'for less', options: { durationSeconds: 900 }, expected: '2026-01-31T08:15:00Z' },
  { title: 'for no time', options: { durationSeconds: 0 }, expected: NOW },
  {
    title: 'from a time elsewhere, to the second',
    options: { now: '2026-01-31T16:00:00.999+08:00' },
    expected: '2026-01-31T09:00:00Z',
  },
  { title: 'for longer than the role allows', options: { durationSeconds: 3601 }, expected: 'duration-too-long' },
  { title: 'for a part of a second', options: { durationSeconds: 0.5 }, expected: 'duration-malformed' },
  { title: 'for less than no time', options: { durationSeconds: -1 }, expected: 'duration-malformed' },
  {
    title: 'for longer than any session lasts',
    value: changed('0.roles.0.sessionDuration', 43_200),
    options: { durationSeconds: 43_201 },
    expected: 'duration-malformed',
  },
  { title: 'for nobody knows how long', value: changed('0.roles.0.sessionDuration'), expected: 'not-exported' },
  { title: 'at no time', options: { now: 'now' }, expected: 'time-malformed' },
  { title: 'by its id', role: 'qcs::cam::uin/12345:role/4611686018427397919', expected: '2026-01-31T09:00:00Z' },
  { title: 'by what is no role', role: 'DevOpsRole', expected: 'role-malformed' },
  { title: 'by a name given as an id', role: 'qcs::cam::uin/12345:role/DevOpsRole', expected: 'role-missing' },
  {
    title: 'by an id given as a name',
    role: 'qcs::cam::uin/12345:roleName/4611686018427397919',
    expected: 'role-missing',
  },
  { title: 'of an account that is not there', role: 'qcs::cam::uin/9:roleName/R', expected: 'account-missing' },
  { title: 'that does not exist', role: 'qcs::cam::uin/12345:roleName/R', expected: 'role-missing' },
  { title: 'that was deleted', value: changed('0.roles.0.deleted', true), expected: 'role-deleted' },
  { title: 'without a trust policy', value: changed('0.roles.0.trustPolicy'), expected: 'not-exported' },
  {
    title: 'whose trust policy cannot be evaluated',
    value: changed('0.roles.0.trustPolicy', 'no'),
    expected: 'document-refused',
  },
  { title: 'by somebody whose policies are not known', value: changed('1.users.0.policies'), expected: 'not-exported' },
  { title: 'by somebody without the right to', caller: '67890/Guest', expected: 'not-allowed implicit' },
  { title: 'by the root of the trusted account', caller: '67890/root', expected: '2026-01-31T09:00:00Z' },
  {
    title: 'by the root of its own account, which is not trusted',
    caller: '12345/root',
    expected: 'not-allowed trust',
  },
  { title: 'by an unsigned request', caller: 'anonymous', expected: 'not-allowed trust' },
  { title: 'by somebody who is denied it', value: deniesAssuming, expected: 'not-allowed explicit' },
  {
    title: 'outside of the boundary',
    value: changed('1.policies.4.document', documentOf(allow('cvm:*'))),
    expected: 'not-allowed boundary',
  },
  {
    title: 'by a service',
    value: trust({ service: 'cvm.qcloud.com' }),
    caller: 'service/cvm.qcloud.com',
    expected: '2026-01-31T09:00:00Z',
  },
  { title: 'by a service that is not trusted', caller: 'service/cvm.qcloud.com', expected: 'not-allowed trust' },
  {
    title: 'with a condition that is not met',
    value: trust({ qcs: ['qcs::cam::uin/67890:root'] }, 'sts:AssumeRole', external),
    expected: 'not-allowed trust',
  },
  {
    title: 'with a condition that is met',
    value: trust({ qcs: ['qcs::cam::uin/67890:root'] }, 'sts:AssumeRole', external),
    options: { context: { 'sts:external_id': 'abc' } },
    expected: '2026-01-31T09:00:00Z',
  },
  {
    title: 'by an identity provider',
    value: trust({ federated: [provider] }, 'sts:AssumeRoleWithSAML'),
    caller: provider,
    expected: '2026-01-31T09:00:00Z',
  },
  {
    title: 'by the wrong call',
    value: trust({ federated: [provider] }),
    caller: provider,
    expected: 'not-allowed trust',
  },
  {
    title: 'by an identity provider that does not exist',
    value: trust({ federated: ['qcs::cam::uin/12345:saml-provider/old'] }, 'sts:AssumeRoleWithSAML'),
    caller: 'qcs::cam::uin/12345:saml-provider/old',
    expected: 'provider-missing',
  },
  {
    title: 'by an identity provider nobody exported',
    value: trust({ federated: [idProvider] }, 'sts:AssumeRoleWithWebIdentity'),
    caller: idProvider,
    expected: 'not-exported',
  },
  {
    title: 'by a provider of an account that is not there',
    caller: 'qcs::cam::uin/9:saml-provider/corp',
    expected: 'account-missing',
  },
  {
    title: 'with a session policy',
    options: { sessionPolicy: documentOf(allow('cvm:Describe*')) },
    expected: '2026-01-31T09:00:00Z',
  },
  {
    title: 'with the text of one',
    options: { sessionPolicy: JSON.stringify(documentOf(allow('cvm:*'))) },
    expected: '2026-01-31T09:00:00Z',
  },
  {
    title: 'with a session policy that cannot be evaluated',
    options: { sessionPolicy: { version: '2.0' } },
    expected: 'document-refused',
  },
  { title: 'without a session policy', options: { sessionPolicy: null }, expected: '2026-01-31T09:00:00Z' },
])('a role is assumed $title', (row) => {
  expect(check(row)).toBe(row.expected)
})

test('OIDC identities use a call of their own', () => {
  const value = trust({ federated: [idProvider] }, 'sts:AssumeRoleWithWebIdentity')
  const accounts = accountsOf(value).map((account) => ({ ...account, oidcProviders: ['git'] }))
  const { session, asked } = assumeRole(accounts, { type: 'federated', provider: idProvider }, ROLE_ARN, { now: NOW })
  expect([session?.role, asked?.request.action]).toEqual(['DevOpsRole', 'sts:AssumeRoleWithWebIdentity'])
})

test('every reason is given at once', () => {
  const { diagnostics } = assumed({ role: 'none', options: { now: 'never', sessionPolicy: 5 }, caller: '67890/Nobody' })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ code }) => code)).toEqual([
    'caller-unknown',
    'role-malformed',
    'document-refused',
    'time-malformed',
  ])
})

test('an assumed duration is said', () => {
  expect(assumed({ caller: '67890/root' }).diagnostics.map(({ code }) => code)).toEqual(['duration-assumed'])
})

test('why the cloud says no is told apart from what the export cannot tell', () => {
  const denies = (row: Omit<Row, 'title' | 'expected'>) =>
    assumed(row).diagnostics.find(({ severity }) => severity === 'error')?.denies
  expect([{ caller: '67890/Guest' }, { role: 'qcs::cam::uin/9:roleName/R' }].map(denies)).toEqual([true, false])
})

test('a session policy narrows the session and is its own cap (EVAL-4)', () => {
  const { session } = assumed({ options: { sessionPolicy: documentOf(allow('cvm:Describe*'), allow('cdb:*')) } })
  if (session === undefined) throw new Error('no session')
  const resource = 'qcs::cvm:ap-guangzhou:uin/12345:instance/*'
  const basis = (action: string) =>
    decideFor(accountsOf(companies()), session, { action, resource, now: NOW }).decision?.basis
  expect(['cvm:DescribeInstances', 'cvm:RunInstances', 'cdb:CreateDBInstance'].map(basis)).toEqual([
    'explicit',
    'session',
    'implicit',
  ])
})

test('a session of a session ends with its own duration, and none begins after the end', () => {
  const accounts = accountsOf(companies())
  const { session } = assumed({})
  if (session === undefined) throw new Error('no session')
  const next = (now: string) =>
    assumeRole(accounts, session, 'qcs::cam::uin/12345:roleName/AuditRole', { now, durationSeconds: 60 })
  expect(next('2026-01-31T08:59:59Z').session?.expires).toBe('2026-01-31T09:00:59Z')
  expect(next('2026-01-31T09:00:00Z').diagnostics.map(({ code }) => code)).toEqual(['session-expired'])
})

test('who assumes a role in a session needs a time to do so, said once', () => {
  const { session } = assumed({})
  if (session === undefined) throw new Error('no session')
  const { diagnostics } = assumeRole(accountsOf(companies()), session, ROLE_ARN, { now: '' })
  expect(diagnostics.filter(({ code }) => code === 'time-malformed')).toHaveLength(1)
  expect(decideFor(accountsOf(companies()), session, { action: 'cvm:RunInstances' }).decision).toBeUndefined()
})

test('a document of a role may be a text or a value', () => {
  const value = changed('0.roles.0.trustPolicy', JSON.stringify(DOCUMENTS.trustDevOps))
  expect(check({ title: '', value, expected: '' })).toBe('2026-01-31T09:00:00Z')
})
