// The exit codes of `lint`, and what is told where.
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BROKEN, type CliOptions, DOUBTFUL, folderWith, GOOD, runCli } from './run-cli.ts'

type Row = {
  what: string
  args: string[]
  code: number
  files?: Record<string, string | Uint8Array>
  input?: string | Uint8Array
  stdout?: string | RegExp
  stderr?: string | RegExp
}

const rows: readonly Row[] = [
  { what: 'a good document', args: ['lint', 'a.json'], files: { 'a.json': GOOD }, code: 0, stdout: 'a.json  identity' },
  { what: 'an error', args: ['lint', 'a.json'], files: { 'a.json': BROKEN }, code: 1, stdout: 'a.json:8:' },
  { what: 'a warning', args: ['lint', 'a.json'], files: { 'a.json': DOUBTFUL }, code: 0, stdout: '1 warning' },
  {
    what: 'as many warnings as are allowed',
    args: ['lint', '--max-warnings', '1', 'a.json'],
    files: { 'a.json': DOUBTFUL },
    code: 0,
  },
  {
    what: 'more warnings than are allowed',
    args: ['lint', '--max-warnings', '0', 'a.json'],
    files: { 'a.json': DOUBTFUL },
    code: 1,
    stdout: '--max-warnings',
  },
  {
    what: '--quiet hides warnings and counts them all the same',
    args: ['lint', '--quiet', '--max-warnings', '0', 'a.json'],
    files: { 'a.json': DOUBTFUL },
    code: 1,
    stdout: /^1 file: no errors and 1 warning\n.*`--quiet` hides 1 diagnostic/s,
  },
  {
    what: 'information is nothing to count',
    args: ['lint', '--kind', 'resource', '--max-warnings', '0', 'a.json'],
    files: {
      'a.json':
        '{"Version":"2.0","Statement":[{"Effect":"Allow","Principal":{"qcs":["qcs::cam::uin/100000000001:uin/100000000002"]},"Action":["cos:GetObject"],"Resource":["qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*"]}]}',
    },
    code: 0,
    stdout: 'info',
  },
  { what: 'no arguments at all', args: [], code: 2, stderr: 'Usage: qcs-policy' },
  { what: 'nothing to lint', args: ['lint'], code: 2, stderr: 'nothing to check' },
  { what: 'an unknown command', args: ['formt'], code: 2, stderr: 'Did you mean format' },
  { what: 'an unknown option', args: ['lint', '--qiet', 'a.json'], code: 2, stderr: 'Did you mean --quiet' },
  { what: 'a kind that is none', args: ['lint', '--kind', 'x', 'a.json'], code: 2, stderr: 'Allowed choices' },
  { what: 'a count that is none', args: ['lint', '--max-warnings', '-1', 'a.json'], code: 2, stderr: 'whole number' },
  {
    what: 'a call and a kind that do not go together',
    args: ['lint', '--api', 'CreateRole', '--kind', 'identity', 'a.json'],
    files: { 'a.json': GOOD },
    code: 2,
    stderr: '--api CreateRole takes documents of the kind trust',
  },
  {
    what: 'a call and its own kind',
    args: ['lint', '--api', 'CreatePolicy', '--kind', 'identity', 'a.json'],
    files: { 'a.json': GOOD },
    code: 0,
  },
  {
    what: 'a missing file is told, and the others are done; 2 wins over 1',
    args: ['lint', 'no.json', 'a.json'],
    files: { 'a.json': BROKEN },
    code: 2,
    stdout: 'condition-operator-unknown',
    stderr: '`no.json` could not be read: there is no such file or folder\n',
  },
  { what: 'a glob without a match', args: ['lint', '*.json'], code: 2, stderr: 'the glob matches no file' },
  {
    what: 'a folder without policy documents',
    args: ['lint', '.'],
    files: { 'package.json': '{"name":"x"}' },
    code: 2,
    stderr: 'the folder holds no policy document',
  },
  { what: 'an empty file', args: ['lint', 'a.json'], files: { 'a.json': '' }, code: 1, stdout: 'text-empty' },
  {
    what: 'a binary file',
    args: ['lint', 'a.bin'],
    files: { 'a.bin': Uint8Array.from({ length: 2000 }, (_, i) => i * 7) },
    code: 1,
    stdout: 'not-a-policy-text',
  },
  {
    what: 'a text in UTF-16',
    args: ['lint', 'a.json'],
    files: { 'a.json': Buffer.from(`\ufeff${GOOD}`, 'utf16le') },
    code: 1,
    stdout: 'text-not-utf8',
  },
  {
    what: 'a file beyond the limit of the parser',
    args: ['lint', 'a.json'],
    files: { 'a.json': `${GOOD}${' '.repeat(17 * 1024 * 1024)}` },
    code: 1,
    stdout: 'text-too-long',
  },
  { what: 'a document on standard input', args: ['lint', '-'], input: GOOD, code: 0, stdout: '<stdin>  identity' },
  { what: 'a broken one there', args: ['lint', '-'], input: BROKEN, code: 1, stdout: '<stdin>:8:' },
  { what: 'nothing there', args: ['lint', '-'], input: '', code: 1, stdout: 'text-empty' },
  {
    what: 'a name for standard input',
    args: ['lint', '--stdin-filename', 'x.policy.json', '-'],
    input: BROKEN,
    code: 1,
    stdout: 'x.policy.json:8:',
  },
  {
    what: 'a name that says it is another language',
    args: ['lint', '--stdin-filename', 'main.tf', '-'],
    input: GOOD,
    code: 1,
    stdout: /main\.tf:1:1 {2}error {2}not-a-policy-text .*Terraform/,
  },
  { what: 'a folder where parse wants a file', args: ['parse', '.'], code: 2, stderr: 'it is a folder' },
  { what: 'two files where parse wants one', args: ['parse', 'a', 'b'], code: 2, stderr: 'too many arguments' },
  { what: 'help', args: ['--help'], code: 0, stdout: 'Exit codes' },
  { what: 'help for a command', args: ['help', 'lint'], code: 0, stdout: 'Examples:' },
  { what: 'the version', args: ['--version'], code: 0, stdout: /^\d+\.\d+\.\d+\S*\n$/ },
]

test.for(rows)('$what', async (row) => {
  const options: CliOptions = {
    cwd: folderWith(row.files ?? {}),
    ...(row.input === undefined ? {} : { input: row.input }),
  }
  await check(row.args, options, row)
})

async function check(args: readonly string[], options: CliOptions, { code, stdout, stderr }: Row): Promise<void> {
  const result = await runCli(args, options)
  expect(result).toMatchObject({ code })
  if (stdout !== undefined) expect(result.stdout).toMatch(stdout)
  if (stderr !== undefined) expect(result.stderr).toMatch(stderr)
  if (code < 2) expect(result.stderr).toBe('')
}

test('unreadable files of a folder are told, and the others are done', async () => {
  const cwd = folderWith({ 'a.policy.json': GOOD })
  symlinkSync('nowhere', join(cwd, 'b.policy.json'))
  symlinkSync('c.policy.json', join(cwd, 'c.policy.json'))
  mkdirSync(join(cwd, 'd.policy.json'))
  const { code, stdout, stderr } = await runCli(['lint', '.'], { cwd })
  expect(code).toBe(2)
  expect(stdout).toContain('a.policy.json  identity')
  expect(stderr.split('\n').map((line) => line.split(' ')[0])).toEqual(['`b.policy.json`', '`c.policy.json`', ''])
})

/** Makes `JSON.stringify` fail, as a fault of the program would. */
const fault = 'data:text/javascript,JSON.stringify=()=>{throw new Error("made\\u001b[31m on purpose")}'

test('a fault of the program says so, without a stack trace, and what to do', async () => {
  const cwd = folderWith({ 'a.json': GOOD })
  const args = ['lint', '--format', 'json', 'a.json']
  const { code, stderr } = await runCli(args, { cwd, nodeArgs: ['--import', fault] })
  expect(code).toBe(70)
  expect(stderr).toContain('a fault of the program, not of your policy')
  expect(stderr).toContain('made<U+001B>[31m on purpose')
  expect(stderr).not.toContain('at ')
})

test('the stack trace of a fault is shown on request', async () => {
  const cwd = folderWith({ 'a.json': GOOD })
  const env = { QCS_POLICY_STACK: '1' }
  const { stderr } = await runCli(['lint', '--format', 'json', 'a.json'], { cwd, env, nodeArgs: ['--import', fault] })
  expect(stderr).toMatch(/ {2}at .*qcs-policy\.js/)
})
