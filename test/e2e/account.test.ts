// `evaluate --account`: exports from folders and files, callers by name, roles that are assumed, and what is told when an
// export cannot be read or does not say enough.
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { textOf } from '../support/project-files.ts'
import { folderWith, runCli } from './run-cli.ts'

const YAML = textOf('docs/examples/companies.account.yaml')

/** One account as JSON, in which user 2 may read logs. */
const JSON_ACCOUNT = JSON.stringify({
  uin: '1',
  appId: '1250000000',
  users: [{ uin: '2', name: 'lin', groups: [], policies: ['7'], permissionsBoundary: null }],
  groups: [],
  roles: [],
  policies: [
    {
      id: '7',
      name: 'ReadLogs',
      document: { version: '2.0', statement: [{ effect: 'allow', action: 'cos:GetObject', resource: '*' }] },
    },
  ],
  bucketPolicies: { 'logs-1250000000': null },
})

/** What the API answers, a file for each call. */
const RESPONSES = {
  'export/1/GetUserAppId.json': '{"Response":{"Uin":"1","OwnerUin":"1","AppId":1250000000,"RequestId":"r"}}',
  'export/1/ListUsers.json': '{"Response":{"Data":[{"Uin":2,"Name":"lin","Uid":9}],"RequestId":"r"}}',
  'export/1/ListGroups.json': '{"Response":{"TotalNum":0,"GroupInfo":[],"RequestId":"r"}}',
  'export/1/broken.json': '{"Response":',
}

const files = {
  'companies.yaml': YAML,
  'one.json': JSON_ACCOUNT,
  'twice.yaml': 'uin: 1\nuin: 2\n',
  'bomb.yaml': `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[i]}`).join(', ')}]`)
    .join('\n')}\n`,
  'deep.yaml': '['.repeat(20_000),
  'shape.json': '{"uin":"1","userz":[]}',
  'empty/': '',
  'deny.json': '{"version":"2.0","statement":[{"effect":"deny","action":"cvm:*","resource":"*"}]}',
  'narrow.json': '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:Describe*","resource":"*"}]}',
  ...RESPONSES,
}

const ROLE = ['--assume-role', 'qcs::cam::uin/12345:roleName/DevOpsRole', '--now', '2026-01-31T08:00:00Z']
const B = ['--account', 'companies.yaml', '--as', '67890/DevB']
const GUANGZHOU = ['--action', 'cvm:RebootInstances', '--resource', 'qcs::cvm:ap-guangzhou:uin/12345:instance/ins-1']
const SHANGHAI = ['--action', 'cvm:RebootInstances', '--resource', 'qcs::cvm:ap-shanghai:uin/12345:instance/ins-1']
const LOG = ['--action', 'cos:GetObject', '--resource', 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/a.log']

type Row = {
  readonly what: string
  readonly args: readonly string[]
  readonly code: number
  readonly stdout?: RegExp
  readonly stderr?: RegExp
}

const rows: readonly Row[] = [
  {
    what: 'may the role be assumed?',
    args: [...B, ...ROLE],
    code: 0,
    stdout: /^ALLOW .*`trust policy of DevOpsRole` {2}statement\[0\]/s,
  },
  {
    what: 'in Guangzhou',
    args: [...B, ...ROLE, ...GUANGZHOU],
    code: 0,
    stdout: /^ALLOW .*`GuangzhouServers` {2}statement\[0\]/s,
  },
  { what: 'in Shanghai', args: [...B, ...ROLE, ...SHANGHAI], code: 0, stdout: /^DENY .*\(implicit\)/ },
  { what: 'without the role', args: [...B, ...GUANGZHOU], code: 0, stdout: /^DENY/ },
  {
    what: 'as the role',
    args: ['--account', 'companies.yaml', '--as', '12345/role/DevOpsRole', ...GUANGZHOU],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'before the end of the session',
    args: [...B, ...ROLE, '--assumed-at', '2026-01-31T07:00:00Z', '--duration', '3601', ...GUANGZHOU],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'after it',
    args: [...B, ...ROLE, '--assumed-at', '2026-01-31T07:00:00Z', '--duration', '3600', ...GUANGZHOU],
    code: 0,
    stdout: /^DENY .*EVAL-6 {2}.*ended at 2026-01-31T08:00:00Z/s,
  },
  {
    what: 'for too long',
    args: [...B, ...ROLE, '--duration', '7201', ...GUANGZHOU],
    code: 0,
    stdout: /^DENY .*EVAL-6/s,
  },
  {
    what: 'a role that is not there',
    args: [...B, '--assume-role', 'qcs::cam::uin/12345:roleName/Nobody', ...GUANGZHOU],
    code: 0,
    stdout: /^DENY .*no role `Nobody`/s,
  },
  {
    what: 'a session policy',
    args: [...B, ...ROLE, '--session', 'narrow.json', ...GUANGZHOU],
    code: 0,
    stdout: /^DENY .*\(session\)/,
  },
  {
    what: 'a policy on top, at its place',
    args: [...B, ...ROLE, '-p', 'deny.json', ...GUANGZHOU],
    code: 0,
    stdout: /^DENY .*deny\.json:1:31 {2}statement\[0\]/s,
  },
  {
    what: 'JSON, and a user by name',
    args: ['--account', 'one.json', '--as', '1/lin', ...LOG],
    code: 0,
    stdout: /^ALLOW .*`ReadLogs`/s,
  },
  {
    what: 'several exports',
    args: ['--account', 'one.json', '--account', 'companies.yaml', '--as', 'lin', ...LOG],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'a user who is not there',
    args: ['--account', 'one.json', '--as', '1/nobody', ...LOG],
    code: 2,
    stderr: /`nobody`/,
  },
  {
    what: 'a missing export',
    args: ['--account', 'no', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /`no` could not be read: there is no such/,
  },
  {
    what: 'an empty folder',
    args: ['--account', 'empty', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /holds no JSON or YAML file/,
  },
  {
    what: 'YAML with a key twice',
    args: ['--account', 'twice.yaml', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /`twice\.yaml` could not be parsed: Map keys must be unique/,
  },
  {
    what: 'YAML that unfolds without end',
    args: ['--account', 'bomb.yaml', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /`bomb\.yaml` could not be parsed: .*alias/,
  },
  {
    what: 'YAML nested without end',
    args: ['--account', 'deep.yaml', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /`deep\.yaml` could not be parsed/,
  },
  {
    what: 'another shape',
    args: ['--account', 'shape.json', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /^shape\.json.*userz/,
  },
  {
    what: 'a response that is no JSON',
    args: ['--account', 'export', '--as', '1/lin', ...LOG],
    code: 2,
    stderr: /`export\/1\/broken\.json` could not be parsed/,
  },
  { what: 'no caller', args: ['--account', 'one.json', ...LOG], code: 2, stderr: /say who asks/ },
  {
    what: 'ids beside an export',
    args: ['--account', 'one.json', '--as', '1/lin', '--app-id', '7', ...LOG],
    code: 2,
    stderr: /--app-id and --group/,
  },
  {
    what: 'a boundary beside an export',
    args: ['--account', 'one.json', '--as', '1/lin', '--boundary', 'deny.json', ...LOG],
    code: 2,
    stderr: /cannot go with --account/,
  },
]

test.for(rows)('$what', async ({ args, code, stdout, stderr }) => {
  const result = await runCli(['evaluate', ...args], { cwd: folderWith(files) })
  expect(result).toMatchObject({ code })
  if (stdout !== undefined) expect(result.stdout).toMatch(stdout)
  expect(result.stderr).toMatch(stderr ?? /^$/)
})

test('a folder of responses is read as one export; links that go round in it do no harm', async () => {
  const { 'export/1/broken.json': _broken, ...good } = RESPONSES
  const cwd = folderWith(good)
  symlinkSync('..', join(cwd, 'export/1/round'))
  const { code, stderr } = await runCli(['evaluate', '--account', 'export', '--as', '1/lin', ...LOG], { cwd })
  // The export does not say what is attached to the user.
  expect(code).toBe(2)
  expect(stderr).toContain('ListAttachedUserPolicies')
})
