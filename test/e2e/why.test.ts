// `why`: denials from everywhere, what they are explained by, and what is told when there is nothing to explain.
import { expect, test } from 'vitest'
import { folderWith, runCli } from './run-cli.ts'

const READER = `{
  "version": "2.0",
  "statement": [
    {
      "effect": "allow",
      "action": ["cos:GetObject"],
      "resource": ["qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*"],
      "condition": { "ip_equal": { "qcs:ip": ["10.20.0.0/16"] } }
    },
    { "effect": "allow", "action": ["cvm:*"], "resource": ["*"] }
  ]
}
`
const LOG = 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/a.log'
const DENIAL = `you are not authorized to perform operation (cos:GetObject) resource (${LOG}) has no permission`
const files = {
  'reader.json': READER,
  'denied.log': `2026-01-31 [TencentCloudSDKException] code:AuthFailure.UnauthorizedOperation message:x [[request id:1]${DENIAL}] requestId:1\n`,
  'hello.log': 'hello\n',
}

type Row = {
  readonly what: string
  readonly args: readonly string[]
  readonly code: number
  readonly input?: string
  readonly stdout?: readonly RegExp[]
  readonly stderr?: RegExp
}

const POLICY = ['-p', 'reader.json', '--as', '1/2', '--app-id', '1250000000']
const DENIED = [
  /^The cloud denied `cos:GetObject` on `qcs::cos:[^`]*\/a\.log`\n\nDENY {2}no statement allows it \(implicit\)\n/,
]

const rows: readonly Row[] = [
  { what: 'a text', args: [DENIAL, ...POLICY], code: 0, stdout: DENIED },
  { what: 'a file', args: ['denied.log', ...POLICY], code: 0, stdout: DENIED },
  { what: 'standard input', args: ['-', ...POLICY], input: files['denied.log'], code: 0, stdout: DENIED },
  {
    what: 'the statement that came nearest, at its place, and how many are about something else',
    args: [DENIAL, ...POLICY],
    code: 0,
    stdout: [
      /Identity policies {2}neither allows nor denies\n {2}reader\.json:4:5 {2}statement\[0\] {2}allow {2}does not match\n/,
      /> 8 \|.*"condition"/,
      /\n {2}1 statement is about other actions\n/,
    ],
  },
  {
    what: 'what would allow exactly that',
    args: [DENIAL, ...POLICY],
    code: 0,
    stdout: [/What would allow exactly this\n {2}1\. .*\n {4}as with --context qcs:ip=10\.20\./],
  },
  {
    what: 'what the policies given allow, and what may differ',
    args: [DENIAL.replace('cos:GetObject', 'cvm:RebootInstances'), ...POLICY],
    code: 0,
    stdout: [/ALLOW .*something differs from what the cloud saw\n {2}other policies may be in force/s],
  },
  {
    what: 'several resources',
    args: [`operation (cos:GetObject) resource (${LOG}) has no permission resource (*) has no permission`, ...POLICY],
    code: 0,
    stdout: [/on `[^`]*a\.log`, `\*`\n/],
  },
  {
    what: 'conditions that the cloud names',
    args: [`${DENIAL} with or without condition:[{"condition":{"key":"qcs:resource_tag"}}]`, ...POLICY],
    code: 0,
    stdout: [/The cloud names these conditions\n {2}\[\{"condition":\{"key":"qcs:resource_tag"\}\}\]\n/],
  },
  {
    what: 'several denials',
    args: [`${DENIAL}\noperation (cvm:X) resource (*) has no permission`, ...POLICY],
    code: 0,
    stdout: [/1 more denial in the text was not looked at/],
  },
  { what: 'a text that is no denial', args: ['hello world, and no file', ...POLICY], code: 2, stderr: /no such file/ },
  {
    what: 'a file that holds none',
    args: ['hello.log', ...POLICY],
    code: 2,
    stderr: /this is no denial that can be read/,
  },
  { what: 'nothing on standard input', args: ['-', ...POLICY], input: '', code: 2, stderr: /this is no denial/ },
  {
    what: 'a denial that names no operation',
    args: ['code:AuthFailure.UnauthorizedOperation message:操作未授权，请检查CAM策略。', ...POLICY],
    code: 2,
    stderr: /names no operation/,
  },
  { what: 'no caller', args: [DENIAL, '-p', 'reader.json'], code: 2, stderr: /--as CALLER/ },
  { what: 'no denial', args: [...POLICY], code: 2, stderr: /missing required argument/ },
  { what: 'standard input twice', args: ['-', '-p', '-', '--as', '1/2'], code: 2, stderr: /can be read once/ },
]

test.for(rows)('$what', async ({ args, code, input, stdout = [], stderr }) => {
  const result = await runCli(['why', ...args], { cwd: folderWith(files), ...(input === undefined ? {} : { input }) })
  expect(result).toMatchObject({ code })
  for (const part of stdout) expect(result.stdout).toMatch(part)
  expect(result.stderr).toMatch(stderr ?? /^$/)
})

test('JSON has the denial, the evidence and the ways to an allow', async () => {
  const { stdout } = await runCli(['why', DENIAL, ...POLICY, '--format', 'json'], { cwd: folderWith(files) })
  expect(JSON.parse(stdout)).toMatchObject({
    denial: { action: 'cos:GetObject', resources: [LOG], condition: null },
    decision: 'deny',
    keysNotGiven: ['qcs:ip'],
    resources: [{ resource: LOG, layers: expect.any(Array) }],
  })
})
