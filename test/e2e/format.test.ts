// `format`: what is printed, checked, shown and written, and what is left alone.
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BROKEN, type CliOptions, folderWith, GOOD, runCli } from './run-cli.ts'

const UGLY = JSON.stringify(JSON.parse(GOOD))
const HOPELESS = '{"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}'

type Row = {
  what: string
  args: string[]
  code: number
  input?: string | Uint8Array
  stdout?: string | RegExp
  stderr?: string | RegExp
}

const files = { 'ugly.json': UGLY, 'neat.json': GOOD, 'hopeless.json': HOPELESS, 'broken.json': BROKEN }

const rows: readonly Row[] = [
  { what: 'prints the canonical layout', args: ['ugly.json'], code: 0, stdout: GOOD },
  { what: 'prints what is formatted already', args: ['neat.json'], code: 0, stdout: GOOD },
  { what: 'reads standard input', args: ['-'], input: UGLY, code: 0, stdout: GOOD },
  {
    what: 'writes LF and one line end at the end',
    args: ['-'],
    input: GOOD.replaceAll('\n', '\r\n').trimEnd(),
    code: 0,
    stdout: GOOD,
  },
  { what: 'takes a byte order mark away', args: ['-'], input: `\ufeff${GOOD}`, code: 0, stdout: GOOD },
  { what: 'prints the shortest form', args: ['--minify', 'neat.json'], code: 0, stdout: `${UGLY}\n` },
  { what: 'indents as it is told', args: ['--indent', 'tab', 'ugly.json'], code: 0, stdout: /^\{\n\t"version"/ },
  { what: 'indents by no blank at all', args: ['--indent', '0', 'ugly.json'], code: 0, stdout: /^\{\n"version"/ },
  {
    what: 'writes lists as it is told',
    args: ['--lists', 'scalar', 'ugly.json'],
    code: 0,
    stdout: /"action": "cos:GetObject"/,
  },
  {
    what: 'keeps the order of elements when told',
    args: ['--element-order', 'keep', '-'],
    input: '{"statement":[{"action":"*","effect":"deny","resource":"*"}],"version":"2.0"}',
    code: 0,
    stdout: /"statement".*"action".*"effect".*"version"/s,
  },
  { what: 'formats a document whose faults are not structural', args: ['broken.json'], code: 0, stdout: /ip_equals/ },
  {
    what: 'refuses a document that it cannot read whole, and says why',
    args: ['hopeless.json'],
    code: 1,
    stdout: '',
    stderr: /^hopeless\.json: not formatted.*json-unclosed-bracket/s,
  },
  {
    what: 'refuses another language',
    args: ['--stdin-filename', 'x.tf', '-'],
    input: GOOD,
    code: 1,
    stdout: '',
    stderr: /Terraform/,
  },
  {
    what: 'refuses another encoding',
    args: ['-'],
    input: Buffer.from(`\ufeff${GOOD}`, 'utf16le'),
    code: 1,
    stdout: '',
    stderr: /UTF-16/,
  },
  {
    what: '--check says which file differs',
    args: ['--check', 'ugly.json', 'neat.json'],
    code: 1,
    stdout: 'ugly.json\n',
    stderr: /^1 of 2 files is not formatted/,
  },
  {
    what: '--check is content',
    args: ['--check', 'neat.json'],
    code: 0,
    stdout: '',
    stderr: 'The file is formatted\n',
  },
  {
    what: '--diff shows what would change',
    args: ['--diff', 'ugly.json'],
    code: 0,
    stdout: /^--- a\/ugly\.json\n\+\+\+ b\/ugly\.json\n@@ -1 \+1,10 @@\n-\{"version"/,
  },
  { what: '--diff of nothing', args: ['--diff', 'neat.json'], code: 0, stdout: '' },
  { what: '--check --diff shows and judges', args: ['--check', '--diff', 'ugly.json'], code: 1, stdout: /^--- a/ },
  {
    what: 'a missing file wins over a difference',
    args: ['--check', 'no.json', 'ugly.json'],
    code: 2,
    stdout: 'ugly.json\n',
    stderr: /no\.json.*no such file/,
  },
  { what: 'nothing to format', args: [], code: 2, stderr: /nothing to format/ },
  {
    what: 'several documents as one text',
    args: ['ugly.json', 'neat.json'],
    code: 2,
    stderr: /--check, --write or --diff/,
  },
  { what: '--write with --check', args: ['--write', '--check', 'ugly.json'], code: 2, stderr: /cannot be used with/ },
  { what: '--write of standard input', args: ['--write', '-'], input: UGLY, code: 2, stderr: /no file to write/ },
  { what: 'an indent that is none', args: ['--indent', '9', 'ugly.json'], code: 2, stderr: /0 to 8, or tab/ },
]

test.for(rows)('$what', async ({ args, input, code, stdout, stderr }) => {
  const options: CliOptions = { cwd: folderWith(files), ...(input === undefined ? {} : { input }) }
  const result = await runCli(['format', ...args], options)
  expect(result).toMatchObject({ code })
  if (typeof stdout === 'string') expect(result.stdout).toBe(stdout)
  else if (stdout) expect(result.stdout).toMatch(stdout)
  if (stderr !== undefined) expect(result.stderr).toMatch(stderr)
})

test('--write puts the layout into the files that differ, keeps their mode, and leaves no other file behind', async () => {
  const cwd = folderWith(files)
  chmodSync(join(cwd, 'ugly.json'), 0o666)
  const before = statSync(join(cwd, 'neat.json'))
  const { code, stdout, stderr } = await runCli(['format', '--write', 'ugly.json', 'neat.json', 'hopeless.json'], {
    cwd,
  })
  expect({ code, stdout }).toEqual({ code: 1, stdout: 'ugly.json\n' })
  expect(stderr).toMatch(/^hopeless\.json: not formatted.*\nFormatted 1 of 3 files\n$/s)
  expect(readFileSync(join(cwd, 'ugly.json'), 'utf8')).toBe(GOOD)
  expect(readFileSync(join(cwd, 'hopeless.json'), 'utf8')).toBe(HOPELESS)
  expect(statSync(join(cwd, 'ugly.json')).mode & 0o777).toBe(0o666)
  expect(statSync(join(cwd, 'neat.json')).ino).toBe(before.ino)
  expect(readdirSync(cwd).sort()).toEqual(Object.keys(files).sort())
})

test('--write through a symbolic link writes the file behind it and keeps the link', async () => {
  const cwd = folderWith({ 'real/a.json': UGLY })
  symlinkSync('real/a.json', join(cwd, 'link.json'))
  const { code } = await runCli(['format', '--write', 'link.json'], { cwd })
  expect(code).toBe(0)
  expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'real/a.json'), 'utf8')).toBe(GOOD)
})

test.skipIf(process.getuid?.() === 0)('--write leaves a read-only file alone and says so', async () => {
  const cwd = folderWith({ 'a.json': UGLY })
  chmodSync(join(cwd, 'a.json'), 0o444)
  const { code, stdout, stderr } = await runCli(['format', '--write', 'a.json'], { cwd })
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^`a\.json` could not be written and is as it was: permission denied\nFormatted 0 of 1 file/)
  expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(UGLY)
})

test('what --write has written, --check finds formatted', async () => {
  const cwd = folderWith({ 'a.policy.json': UGLY, 'sub/b.policy.json': BROKEN })
  await runCli(['format', '--write', '.'], { cwd })
  expect(await runCli(['format', '--check', '.'], { cwd })).toMatchObject({ code: 0, stdout: '' })
})
