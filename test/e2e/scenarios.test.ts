// `evaluate --scenarios`: every form of input, lines in order, what is broken, exit codes, and streams without an end.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { cliFile } from '../support/packed.ts'
import { type CliOptions, folderWith, runCli } from './run-cli.ts'

const ALL = { version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*' }] }
const request = { principal: { type: 'user', ownerUin: '1', uin: '2' }, action: 'cvm:DescribeRegions' }
const allow = { id: 'a', identityPolicies: [ALL], request, expect: 'allow' }
const deny = { id: 'd', request, expect: 'deny' }
const wrong = { id: 'w', title: 'wrong', request, expect: 'allow' }
const refused = { id: 'r', identityPolicies: [{ version: '2.0' }], request }
const invalid = {
  id: 'v',
  kind: 'validate',
  api: 'CreatePolicy',
  document: { ...ALL, version: '3.0' },
  expect: 'invalid',
  expectCode: 'InvalidParameter.VersionError',
}

const lines = (...scenarios: readonly object[]): string => scenarios.map((each) => `${JSON.stringify(each)}\n`).join('')

type Row = {
  readonly what: string
  readonly input: string | Uint8Array
  readonly args?: readonly string[]
  readonly code: number
  /** What each line says: `id decision`, or `id error`. */
  readonly ids: readonly string[]
  readonly stderr?: string | RegExp
}

const rows: readonly Row[] = [
  { what: 'a list', input: JSON.stringify([allow, deny]), code: 0, ids: ['a allow', 'd deny'] },
  {
    what: 'an object',
    input: JSON.stringify({ about: '', scenarios: [allow, deny] }, undefined, 2),
    code: 0,
    ids: ['a allow', 'd deny'],
  },
  { what: 'lines', input: lines(allow, deny), code: 0, ids: ['a allow', 'd deny'] },
  { what: 'one scenario', input: JSON.stringify(allow, undefined, 2), code: 0, ids: ['a allow'] },
  {
    what: 'a mark and CR LF',
    input: `\ufeff${lines(allow, deny).replaceAll('\n', '\r\n')}`,
    code: 0,
    ids: ['a allow', 'd deny'],
  },
  { what: 'a document that is judged', input: lines(invalid), code: 0, ids: ['v invalid'] },
  { what: 'a difference without --check', input: lines(wrong), code: 0, ids: ['w deny'] },
  { what: 'a difference', input: lines(wrong, allow), args: ['--check'], code: 1, ids: ['w deny', 'a allow'] },
  {
    what: 'a difference of codes',
    input: lines({ ...invalid, expectCode: 'X' }),
    args: ['--check'],
    code: 1,
    ids: ['v invalid'],
  },
  {
    what: 'a refused policy; 2 wins over 1',
    input: lines(refused, wrong, allow),
    args: ['--check'],
    code: 2,
    ids: ['r error', 'w deny', 'a allow'],
  },
  {
    what: 'a line that is no JSON',
    input: `${lines(allow)}{"id":\n${lines(deny)}`,
    code: 2,
    ids: ['a allow', 'null error', 'd deny'],
  },
  {
    what: 'a line that is not UTF-8',
    input: Buffer.concat([Buffer.from(lines(allow)), Buffer.from([0x7b, 0xff, 0x7d, 0x0a])]),
    code: 2,
    ids: ['a allow', 'null error'],
  },
  { what: 'UTF-16', input: Buffer.from(`\ufeff${lines(allow)}`, 'utf16le'), code: 2, ids: ['null error'] },
  { what: 'a scenario without an id', input: lines({ request }, deny), code: 2, ids: ['null error', 'd deny'] },
  { what: 'a list that is not closed', input: `[${JSON.stringify(allow)},`, code: 2, ids: ['a allow', 'null error'] },
  { what: 'nothing', input: '', code: 2, ids: [], stderr: 'holds no scenario' },
  { what: 'an empty list', input: '[]', code: 2, ids: [], stderr: 'holds no scenario' },
]

test.for(rows)('$what', async ({ input, args = [], code, ids, stderr }) => {
  const result = await runCli(['evaluate', '--scenarios', '-', '--format', 'ndjson', ...args], { input })
  const entries = result.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  expect(entries.map(({ id, decision, error }) => `${id} ${decision ?? (error && 'error')}`)).toEqual(ids)
  expect(result.code).toBe(code)
  expect(result.stderr).toMatch(stderr ?? /^$/)
})

/** The only line of one scenario. */
async function lineOf(scenario: object, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await runCli(['evaluate', '--scenarios', '-', '--format', 'ndjson', ...args], {
    input: lines(scenario),
  })
  return JSON.parse(stdout)
}

test('a line has the decision with its evidence', async () => {
  expect(await lineOf(allow)).toEqual({
    id: 'a',
    decision: 'allow',
    basis: 'explicit',
    determining: [{ layer: 'identity', policy: 0, statement: 0 }],
    indeterminate: [],
  })
})

test('a line with a difference says what was expected', async () => {
  expect(await lineOf(wrong, '--check')).toMatchObject({ id: 'w', decision: 'deny', expect: 'allow' })
  expect(await lineOf(invalid, '--check')).toEqual({
    id: 'v',
    decision: 'invalid',
    code: 'InvalidParameter.VersionError',
  })
})

test('a line that failed says why, and where', async () => {
  expect(await lineOf(refused)).toMatchObject({
    id: 'r',
    line: 1,
    error: expect.stringContaining('identityPolicies/0'),
    diagnostics: [{ severity: 'error', path: ['identityPolicies', 0], code: 'statement-missing' }],
  })
})

test('a slip in a name is told beside the answer', async () => {
  expect(await lineOf({ ...deny, resourcePolicy: ALL })).toMatchObject({
    decision: 'deny',
    diagnostics: [{ severity: 'warning', path: ['resourcePolicy'] }],
  })
})

test('a document may be its text, whose faults a value cannot have', async () => {
  const text = '{"version":"2.0","version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}]}'
  expect(await lineOf({ ...allow, identityPolicies: [text] })).toMatchObject({
    error: expect.stringContaining('version'),
  })
  expect(await lineOf({ ...allow, identityPolicies: [JSON.stringify(ALL)] })).toMatchObject({ decision: 'allow' })
})

test('a scenario without a time takes the start of the run, or what --now says', async () => {
  const until = { date_less_than: { 'qcs:current_time': '2026-01-01T00:00:00Z' } }
  const timed = { ...allow, identityPolicies: [{ ...ALL, statement: [{ ...ALL.statement[0], condition: until }] }] }
  expect(await lineOf(timed, '--now', '2025-12-31T23:59:59Z')).toMatchObject({ decision: 'allow' })
  expect(await lineOf(timed, '--now', '2026-01-01T00:00:00Z')).toMatchObject({ decision: 'deny' })
  expect(await lineOf({ ...timed, now: '2025-01-01T00:00:00Z' }, '--now', '2026-01-01T00:00:00Z')).toMatchObject({
    decision: 'allow',
  })
})

test('text names what differs and what failed, and sums up', async () => {
  const input = lines(allow, wrong, refused)
  const { stdout, code } = await runCli(['evaluate', '--scenarios', '-', '--check'], { input })
  expect(code).toBe(2)
  expect(stdout).toMatch(
    /^<stdin>:2 {2}w {2}wrong\n {2}expected allow, found deny \(implicit\)\n<stdin>:3 {2}r {2}identityPolicies/,
  )
  expect(stdout).toMatch(/\n3 scenarios: 1 allow, 1 deny; 1 could not be decided\n1 as expected, 1 not\n$/)
})

test('JSON is one object', async () => {
  const { stdout } = await runCli(['evaluate', '--scenarios', '-', '--format', 'json'], { input: lines(allow, deny) })
  expect(JSON.parse(stdout).scenarios.map(({ id }: { id: string }) => id)).toEqual(['a', 'd'])
})

const wrongCalls: readonly (readonly [what: string, args: readonly string[], stderr: string, options?: CliOptions])[] =
  [
    ['a missing file', ['--scenarios', 'no.json'], 'there is no such file or folder'],
    ['a folder', ['--scenarios', '.'], 'it is a folder'],
    ['an option for one request', ['--scenarios', 'x.json', '--as', '1/2'], '--as cannot go with --scenarios'],
    ['--expect', ['--scenarios', 'x.json', '--expect', 'allow'], '--expect cannot go with --scenarios'],
  ]

test.for(wrongCalls)('%s is wrong usage or unreadable', async ([, args, stderr]) => {
  const result = await runCli(['evaluate', ...args], { cwd: folderWith({}) })
  expect(result.code).toBe(2)
  expect(result.stderr).toContain(stderr)
})

/** Runs a line of bash in which `$CLI` is the command; the exit code is that of the command in the middle of the pipe. */
function pipe(
  line: string,
  files: Readonly<Record<string, string>>,
  position: number,
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, CLI: `${process.execPath} ${cliFile}` }
  const script = `${line}; echo "code \${PIPESTATUS[${position}]}"`
  return new Promise((resolve) => {
    execFile('bash', ['-c', script], { cwd: folderWith(files), env, maxBuffer: 1e9 }, (_, stdout, stderr) => {
      resolve({ stdout, stderr })
    })
  })
}

const onUnix = test.skipIf(process.platform === 'win32')

onUnix('a stream without an end stops when nobody reads any more', async () => {
  const { stdout, stderr } = await pipe(
    'yes "$(cat d.json)" | $CLI evaluate --scenarios - --format ndjson | head -1',
    { 'd.json': JSON.stringify(deny) },
    1,
  )
  expect(stdout).toMatch(/^\{"id":"d".*\}\ncode 0\n$/)
  expect(stderr).toBe('')
})

onUnix('with --check the exit code is that of all scenarios, whoever reads', async () => {
  const { stdout } = await pipe(
    '$CLI evaluate --scenarios all.ndjson --check --format ndjson | true',
    { 'all.ndjson': lines(...Array.from({ length: 3000 }, () => allow), wrong) },
    0,
  )
  expect(stdout).toBe('code 1\n')
})

/** Writes scenarios of 16 KB each, 320 MB in all, as lines or as a list. */
const generator = `
const scenario = JSON.stringify({ ...${JSON.stringify(deny)}, comment: 'x'.repeat(16000) })
const isList = process.argv[1] === 'list'
function* parts() {
  if (isList) yield '['
  for (let i = 0; i < 20000; i++) yield scenario + (isList ? (i < 19999 ? ',' : '') : '\\n')
  if (isList) yield ']'
}
require('node:stream').Readable.from(parts()).pipe(process.stdout)
`

/** Tells how much memory the command took at most, in KB. */
const memory = 'data:text/javascript,process.on("exit",()=>console.error("memory",process.resourceUsage().maxRSS))'

onUnix.for(['lines', 'list'])('memory does not grow with the stream (%s)', { timeout: 60_000 }, async (form) => {
  const line = `node -e "$(cat g.js)" ${form} | node --import '${memory}' ${cliFile} evaluate --scenarios - --check`
  const { stdout, stderr } = await pipe(line, { 'g.js': generator }, 1)
  expect(stdout).toMatch(/^20000 scenarios: 0 allow, 20000 deny\n20000 as expected\ncode 0\n$/)
  expect(Number(/memory (\d+)/.exec(stderr)?.[1])).toBeLessThan(220_000)
})
