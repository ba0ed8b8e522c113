// What both companies may do, and that nothing missing ever allows more: taking any one piece out of an export never
// turns what was no allow into an allow.
import { expect, test } from 'vitest'
import { parseCaller } from './caller/caller.ts'
import { accountsOf, accountsOfFiles, companies, companyFiles, ROLE_ARN } from './companies.test-support.ts'
import { decideFor } from './decide-for.ts'
import type { AccountExport } from './model.ts'
import { readApiResponses } from './responses/read-api-responses.ts'
import { assumeRole } from './session/assume-role.ts'
import { readAccounts } from './shape/read-account.ts'

const NOW = '2026-01-31T08:00:00Z'

type Row = readonly [caller: string, action: string, resource: string, expected: string]

const instance = 'qcs::cvm:ap-guangzhou:uin/67890:instance/ins-1'
const own = 'qcs::cos:ap-guangzhou:uid/1250000002:own-1250000002/a.txt'
const plain = 'qcs::cos:ap-guangzhou:uid/1250000002:plain-1250000002/a.txt'
const shared = 'qcs::cos:ap-guangzhou:uid/1250000001:shared-1250000001/a.txt'

const rows: readonly Row[] = [
  ['67890/DevB', 'cvm:RunInstances', instance, 'allow explicit'],
  ['67890/1001', 'cvm:RunInstances', instance, 'allow explicit'],
  ['DevB', 'cvm:RunInstances', instance, 'allow explicit'],
  // EVAL-2: the deny comes by the group.
  ['67890/DevB', 'cvm:TerminateInstances', instance, 'deny explicit'],
  // EVAL-3: the boundary denies one action and does not allow another service.
  ['67890/DevB', 'cvm:ResetInstance', instance, 'deny explicit'],
  ['67890/DevB', 'vpc:CreateVpc', 'qcs::vpc:ap-guangzhou:uin/67890:vpc/*', 'deny boundary'],
  // A deactivated policy neither allows nor denies.
  ['67890/DevB', 'cvm:DescribeInstances', instance, 'allow explicit'],
  ['67890/DevB', 'cdb:CreateDBInstance', 'qcs::cdb::uin/67890:*', 'deny implicit'],
  ['67890/Guest', 'cvm:RunInstances', instance, 'deny implicit'],
  ['67890/root', 'cvm:TerminateInstances', instance, 'allow root'],
  ['67890', 'cvm:TerminateInstances', instance, 'allow root'],
  // Bucket policies: one that denies, none, and one of another account.
  ['67890/DevB', 'cos:GetObject', own, 'allow explicit'],
  ['67890/DevB', 'cos:PutObject', own, 'deny explicit'],
  ['67890/root', 'cos:PutObject', own, 'deny explicit'],
  ['67890/DevB', 'cos:PutObject', plain, 'allow explicit'],
  ['67890/DevB', 'cos:GetObject', shared, 'allow explicit'],
  ['67890/DevB', 'cos:PutObject', shared, 'deny cross-account'],
  ['67890/Guest', 'cos:GetObject', shared, 'deny implicit'],
  ['anonymous', 'cos:GetObject', shared, 'deny implicit'],
  ['12345/role/DevOpsRole', 'cvm:RunInstances', 'qcs::cvm:ap-guangzhou:uin/12345:instance/*', 'allow explicit'],
  ['12345/role/DevOpsRole', 'cvm:RunInstances', 'qcs::cvm:ap-shanghai:uin/12345:instance/*', 'deny implicit'],
  ['role/AuditRole', 'cloudaudit:DeleteTrack', '*', 'deny boundary'],
  ['67890/DevB', 'cos:GetBucket', 'qcs::cos:ap-guangzhou:uid/1250000002:unknown-1250000002', 'cannot tell'],
  ['67890/DevB', 'cos:GetObject', 'qcs::cos:ap-guangzhou:uid/1250000009:far-1250000009/a', 'cannot tell'],
  ['67890/Nobody', 'cvm:RunInstances', instance, 'cannot tell'],
  // A role may be assumed, or not.
  ['67890/DevB', 'assume', ROLE_ARN, 'session'],
  ['67890/root', 'assume', ROLE_ARN, 'session'],
  ['67890/Guest', 'assume', ROLE_ARN, 'not-allowed'],
  ['67890/DevB', 'assume', 'qcs::cam::uin/12345:roleName/AuditRole', 'not-allowed'],
  ['role/DevOpsRole', 'assume', 'qcs::cam::uin/12345:roleName/AuditRole', 'session'],
  ['67890/DevB', 'assume', 'qcs::cam::uin/12345:roleName/Gone', 'role-missing'],
]

function check(accounts: readonly AccountExport[], [text, action, resource]: Row): string {
  const { caller } = parseCaller(text)
  if (caller === undefined) return 'no caller'
  if (action === 'assume') {
    const { session, diagnostics } = assumeRole(accounts, caller, resource, { now: NOW, durationSeconds: 3600 })
    return session === undefined ? (diagnostics.find(({ severity }) => severity === 'error')?.code ?? '') : 'session'
  }
  const { decision } = decideFor(accounts, caller, { action, resource, now: NOW })
  return decision === undefined ? 'cannot tell' : `${decision.decision} ${decision.basis}`
}

test.for(rows)('%s %s %s: %s', (row) => {
  expect(check(accountsOf(companies()), row)).toBe(row[3])
  expect(check(accountsOfFiles(companyFiles()), row)).toBe(row[3])
})

const allows = (answer: string) => answer.startsWith('allow') || answer === 'session'

/** The rows that an export newly allows. */
function widened(accounts: readonly AccountExport[]): readonly string[] {
  return rows.filter((row) => !allows(row[3]) && allows(check(accounts, row))).map((row) => row.join(' '))
}

/**
 * Switches, which say something by being there, and lists of ids, which are facts themselves: an export that leaves one
 * out is not missing a piece but says something else.
 */
const FACTS = new Set(['deactivated', 'default', 'serviceLinked', 'deleted', 'generalPolicies', 'document'])

/** Every value that lacks one member or entry of `value`, with the place of what is missing. */
function* lacking(value: unknown, path: string): Generator<readonly [place: string, value: unknown]> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    const entries: readonly unknown[] = value
    for (const [i, entry] of entries.entries()) {
      if (typeof entry === 'object') yield [`${path}[${i}]`, entries.toSpliced(i, 1)]
      for (const [place, changed] of lacking(entry, `${path}[${i}]`)) yield [place, entries.with(i, changed)]
    }
    return
  }
  for (const [name, member] of Object.entries(value)) {
    const place = `${path}.${name}`
    const { [name]: _, ...rest } = { ...value } as Record<string, unknown>
    if (name === 'document') yield [place, rest]
    if (FACTS.has(name)) continue
    yield [place, rest]
    for (const [inner, changed] of lacking(member, place)) yield [inner, { ...rest, [name]: changed }]
  }
}

test('nothing that is missing in one value allows more', () => {
  const pieces = [...lacking(companies(), '')]
  expect(pieces.length).toBeGreaterThan(100)
  const found = pieces.flatMap(([place, value]) =>
    widened(readAccounts(value).accounts).map((row) => `${place}: ${row}`),
  )
  expect(found).toEqual([])
})

test('no file that is missing allows more', () => {
  const files = companyFiles()
  const found = files.flatMap(({ name }, i) =>
    widened(readApiResponses(files.toSpliced(i, 1)).accounts).map((row) => `${name}: ${row}`),
  )
  expect(found).toEqual([])
})

test('no entry that is missing in a list with a total allows more', () => {
  const files = companyFiles()
  const found = files.flatMap(({ name, value }, i) =>
    [...lacking(value, name)].flatMap(([place, changed]) =>
      isFact(place)
        ? []
        : widened(readApiResponses(files.with(i, { name, value: changed })).accounts).map((row) => `${place}: ${row}`),
    ),
  )
  expect(found).toEqual([])
})

/** Members that may be absent and say something by being there, and parts of a document. */
function isFact(place: string): boolean {
  return /\.(?:Deactived|IsDefaultVersion|AttachType)$|PermissionBoundary.*\.PolicyId$|^[ab]\/GetBucketPolicy/.test(
    place,
  )
}
