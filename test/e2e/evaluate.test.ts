// `evaluate` for one request: what is asked and how, what is answered, exit codes, and what is told where.
import { expect, test } from 'vitest'
import { type CliOptions, folderWith, runCli } from './run-cli.ts'

const READER = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": ["cos:GetObject"],
      "resource": ["qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*"],
      "condition": { "ip_equal": { "qcs:ip": ["10.20.0.0/16"] } }
    },
    {
      "effect": "deny",
      "action": ["cos:*"],
      "resource": ["qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/secret/*"]
    }
  ]
}
`
const ALL = '{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}]}'
const NONE = '{"version":"2.0","statement":[{"effect":"deny","action":"*","resource":"*"}]}'
const DOUBTFUL =
  '{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*","condition":{"is":{"a":"b"}}}]}'
const LEGACY =
  '{"version":"2.0","principal":{"qcs":["qcs::cam::uin/1:uin/2"]},"statement":[{"effect":"allow","action":"*"}]}'
const BUCKET =
  '{"version":"2.0","statement":[{"effect":"allow","principal":{"qcs":["*"]},"action":"cos:GetObject","resource":"*"}]}'
const TRUST =
  '{"version":"2.0","statement":[{"effect":"allow","principal":{"service":["cvm.qcloud.com"]},"action":"sts:AssumeRole"}]}'

const files = {
  'reader.json': READER,
  'all.json': ALL,
  'none.json': NONE,
  'doubtful.json': DOUBTFUL,
  'legacy.json': LEGACY,
  'bucket.json': BUCKET,
  'trust.json': TRUST,
  'broken.json': '{"version":"2.0","statement":[{"effect":"allow","action":"*"',
  'empty.json': '',
  'permids.json': '{"permid/7":["cos:Get*"]}',
  'set.json': '{"version":"2.0","statement":[{"effect":"allow","action":"permid/7","resource":"*"}]}',
  'request.json': JSON.stringify({
    principal: { type: 'user', ownerUin: '1', uin: '2', appId: '1250000000' },
    action: 'cos:GetObject',
    resource: 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/a.log',
    context: { 'qcs:ip': '10.20.0.7' },
  }),
  'slip.json': '{"acton":"cos:GetObject"}',
  'list.json': '[]',
  'folder/': '',
}

type Row = {
  readonly what: string
  readonly args: readonly string[]
  readonly code: number
  readonly input?: string
  readonly stdout?: string | RegExp
  readonly stderr?: string | RegExp
}

const USER = ['--as', '1/2', '--app-id', '1250000000']
const LOG = ['--action', 'cos:GetObject', '--resource', 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/a.log']
const SECRET = [...LOG.slice(0, 3), 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/secret/a.log']
const OFFICE = ['--context', 'qcs:ip=10.20.0.7']

const rows: readonly Row[] = [
  {
    what: 'an allow, with the statement it rests on at its place',
    args: ['-p', 'reader.json', ...USER, ...LOG, ...OFFICE],
    code: 0,
    stdout: /^ALLOW {2}.*\(explicit\)\n\nAllowed by\n {2}reader\.json:4:5 {2}statement\[0\] {2}identity policy\n$/,
  },
  {
    what: 'a deny ends with 0 as well',
    args: ['-p', 'reader.json', ...USER, ...LOG],
    code: 0,
    stdout: /^DENY {2}no statement allows it \(implicit\)\n/,
  },
  {
    what: 'an explicit deny names its statement',
    args: ['-p', 'reader.json', ...USER, ...SECRET, ...OFFICE],
    code: 0,
    stdout: /^DENY .*\(explicit\)\n\nDenied by\n {2}reader\.json:10:5 {2}statement\[1\]/,
  },
  {
    what: '--expect that is met',
    args: ['-p', 'all.json', ...USER, ...LOG, '--expect', 'allow'],
    code: 0,
    stdout: 'As expected',
  },
  {
    what: '--expect that is not met',
    args: ['-p', 'all.json', ...USER, ...LOG, '--expect', 'deny'],
    code: 1,
    stdout: /^ALLOW .*Not as expected: `--expect deny`\n$/s,
  },
  { what: 'a deny under --expect allow', args: [...USER, ...LOG, '--expect', 'allow'], code: 1, stdout: /^DENY/ },
  {
    what: 'a document on standard input',
    args: ['-p', '-', ...USER, ...LOG],
    input: ALL,
    code: 0,
    stdout: /^ALLOW .*<stdin>:1/s,
  },
  {
    what: 'a request from a file',
    args: ['-p', 'reader.json', '--request', 'request.json'],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'a request on standard input; options win over it',
    args: ['-p', 'reader.json', '--request', '-', '--context', 'qcs:ip=10.30.0.7'],
    input: files['request.json'],
    code: 0,
    stdout: /^DENY/,
  },
  {
    what: 'an operation without a resource',
    args: ['-p', 'all.json', ...USER, '--action', 'cvm:DescribeRegions'],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'several resources, of which every one must be allowed',
    args: ['-p', 'reader.json', ...USER, ...LOG, '--resource', SECRET[3] ?? '', ...OFFICE],
    code: 0,
    stdout: /^DENY/,
  },
  {
    what: 'one key with several values',
    args: ['-p', 'reader.json', ...USER, ...LOG, '--context', 'qcs:ip=10.30.0.1', '--context', 'qcs:ip=10.20.0.1'],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'values that are not text',
    args: ['-p', 'reader.json', ...USER, ...LOG, '--context', 'qcs:ip:=["10.20.0.1"]', '--context', 'n:=7'],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'a boundary',
    args: ['-p', 'all.json', '--boundary', 'reader.json', ...USER, ...LOG],
    code: 0,
    stdout: /\(boundary\)/,
  },
  {
    what: 'a session policy',
    args: ['-p', 'all.json', '--session', 'reader.json', ...USER, ...LOG],
    code: 0,
    stdout: /\(session\)/,
  },
  {
    what: 'a bucket policy, for a caller of another account',
    args: [
      '-p',
      'all.json',
      '--resource-policy',
      'bucket.json',
      '--resource-owner',
      '9/1250000000',
      '--as',
      '1/2',
      ...LOG,
    ],
    code: 0,
    stdout: /^ALLOW .*bucket\.json:1:31 {2}statement\[0\] {2}resource policy/s,
  },
  {
    what: 'another account, where only one side allows',
    args: ['-p', 'all.json', '--resource-owner', '9', '--as', '1/2', ...LOG],
    code: 0,
    stdout: /\(cross-account\)/,
  },
  {
    what: 'a role that a service assumes',
    args: ['--trust', 'trust.json', '--role', 'qcs::cam::uin/1:roleName/R', '--as', 'service/cvm.qcloud.com'],
    code: 0,
    stdout: /^ALLOW .*trust\.json:1:31 {2}statement\[0\] {2}trust policy/s,
  },
  {
    what: 'a role that another service may not assume',
    args: ['--trust', 'trust.json', '--role', 'qcs::cam::uin/1:roleName/R', '--as', 'service/scf.qcloud.com'],
    code: 0,
    stdout: /\(trust\)/,
  },
  {
    what: 'an action set',
    args: ['-p', 'set.json', '--permids', 'permids.json', ...USER, ...LOG],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'an action set that nobody knows cannot be judged',
    args: ['-p', 'set.json', ...USER, ...LOG],
    code: 0,
    stdout: /Could not be judged.*set\.json:1:31 {2}statement\[0\] .*\n {4}action {2}ACT-5 /s,
  },
  {
    what: 'the general policies',
    args: ['-p', 'all.json', '--general-policies', ...USER, '--action', 'account:BindToken', '--context', 'mfa=0'],
    code: 0,
    stdout: /Denied by\n {2}`general policy BindToken` {2}statement\[0\] {2}general policy/,
  },
  {
    what: 'a legacy document',
    args: ['-p', 'legacy.json', '--policy-kind', 'legacy', ...USER, ...LOG],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'a document with errors is evaluated, and told',
    args: ['-p', 'doubtful.json', ...USER, ...LOG],
    code: 0,
    stdout: /Notes\n {2}`doubtful\.json` has 1 error, .*`qcs-policy lint` shows it/,
  },
  { what: 'roots, roles, anonymous callers', args: ['--as', '1/root', ...LOG], code: 0, stdout: /\(root\)/ },
  {
    what: 'a role',
    args: ['-p', 'all.json', '--as', '1/role/R', ...LOG, '--resource-owner', '1'],
    code: 0,
    stdout: /^ALLOW/,
  },
  {
    what: 'nobody',
    args: ['--resource-policy', 'bucket.json', '--as', 'anonymous', ...LOG],
    code: 0,
    stdout: /^ALLOW/,
  },
  { what: 'the language', args: ['--lang', 'zh', ...USER, ...LOG], code: 0, stdout: /^拒绝 {2}没有语句允许该操作/ },
  { what: 'no arguments', args: [], code: 2, stderr: 'nothing to decide' },
  { what: 'no action', args: [...USER], code: 2, stderr: '--action SERVICE:API' },
  { what: 'no caller', args: ['--request', 'slip.json', '--action', 'a:B'], code: 2, stderr: 'acton' },
  { what: 'a caller without an account', args: ['--as', '2', ...LOG], code: 2, stderr: 'OWNER/UIN' },
  {
    what: 'a caller by name',
    args: ['--as', '1/dev', ...LOG],
    code: 2,
    stderr: 'only an exported account can look up',
  },
  { what: 'a caller that is none', args: ['--as', 'qcs::x', ...LOG], code: 2, stderr: 'names no caller' },
  {
    what: 'a request that is no object',
    args: ['--request', 'list.json'],
    code: 2,
    stderr: 'an object with `principal`',
  },
  {
    what: 'a request that is no JSON',
    args: ['--request', 'empty.json'],
    code: 2,
    stderr: '`empty.json` holds no JSON',
  },
  { what: 'a context without a key', args: [...USER, ...LOG, '--context', 'x'], code: 2, stderr: 'key=value' },
  {
    what: 'a context that is no JSON',
    args: [...USER, ...LOG, '--context', 'x:=y'],
    code: 2,
    stderr: 'no JSON behind',
  },
  {
    what: 'a context that is an object',
    args: [...USER, ...LOG, '--context', 'x:={}'],
    code: 2,
    stderr: 'a number, a boolean or a list',
  },
  {
    what: 'a missing file',
    args: ['-p', 'no.json', ...USER, ...LOG],
    code: 2,
    stderr: '`no.json` could not be read: there is no such file or folder\n',
  },
  { what: 'a folder', args: ['-p', 'folder', ...USER, ...LOG], code: 2, stderr: 'it is a folder' },
  { what: 'an empty file', args: ['-p', 'empty.json', ...USER, ...LOG], code: 2, stderr: 'text-empty' },
  {
    what: 'documents that cannot be evaluated, each with its faults',
    args: ['-p', 'broken.json', '--boundary', 'no.json', ...USER, ...LOG],
    code: 2,
    stderr: /^broken\.json: refused.*json-unclosed-bracket.*`no\.json` could not be read/s,
  },
  {
    what: 'standard input twice',
    args: ['-p', '-', '--boundary', '-', ...USER, ...LOG],
    input: ALL,
    code: 2,
    stderr: 'can be read once',
  },
  {
    what: 'a trust policy without its role',
    args: ['--trust', 'trust.json', ...USER],
    code: 2,
    stderr: '--trust needs --role',
  },
  { what: 'a role that is none', args: ['--role', 'R', ...USER], code: 2, stderr: 'names no role' },
  {
    what: 'an owner that is none',
    args: ['--resource-owner', 'x', ...USER, ...LOG],
    code: 2,
    stderr: 'names no account',
  },
  {
    what: 'action sets that are none',
    args: ['--permids', 'list.json', ...USER, ...LOG],
    code: 2,
    stderr: 'list of action patterns',
  },
  {
    what: 'a role to assume without an account',
    args: ['--assume-role', 'qcs::cam::uin/1:roleName/R', ...USER],
    code: 2,
    stderr: 'needs the --account',
  },
  { what: '--check without scenarios', args: ['--check', ...USER, ...LOG], code: 2, stderr: '--expect' },
  { what: 'a format that is none', args: ['--format', 'yaml', ...USER, ...LOG], code: 2, stderr: 'Allowed choices' },
]

test.for(rows)('$what', async ({ args, code, input, stdout, stderr }) => {
  const options: CliOptions = { cwd: folderWith(files), ...(input === undefined ? {} : { input }) }
  const result = await runCli(['evaluate', ...args], options)
  expect(result).toMatchObject({ code })
  if (stdout !== undefined) expect(result.stdout).toMatch(stdout)
  if (stderr !== undefined) expect(result.stderr).toMatch(stderr)
  if (code < 2) expect(result.stderr).toBe('')
  else expect(result.stdout).toBe('')
})

test('JSON says the same with files, lines and columns', async () => {
  const args = ['evaluate', '-p', 'reader.json', ...USER, ...SECRET, ...OFFICE, '--format', 'json']
  const { stdout } = await runCli(args, { cwd: folderWith(files) })
  expect(JSON.parse(stdout)).toMatchObject({
    decision: 'deny',
    basis: 'explicit',
    determining: [
      {
        layer: 'identity',
        policy: 0,
        statement: 1,
        path: 'reader.json',
        span: { start: { line: 10, column: 5 }, end: { line: 14, column: 6 } },
      },
    ],
    indeterminate: [],
  })
})

test('NDJSON is one line', async () => {
  const { stdout } = await runCli(['evaluate', ...USER, ...LOG, '--format', 'ndjson'])
  expect(stdout).toMatch(/^\{"decision":"deny","basis":"implicit".*\}\n$/)
})
