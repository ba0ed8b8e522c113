// The output for people: frames, colors, languages, and nothing from a document that reaches the terminal raw.
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { BROKEN, folderWith, GOOD, runCli } from './run-cli.ts'

test('a finding has its place, its piece of the document, its fix and the answer of the call', async () => {
  const cwd = folderWith({ 'a.json': BROKEN })
  const { stdout } = await runCli(['lint', '--api', 'CreatePolicy', 'a.json'], { cwd })
  const lines = stdout.split('\n')
  expect(lines[0]).toBe('a.json  identity')
  expect(lines[2]).toMatch(/^a\.json:8:\d+ {2}error {2}condition-operator-unknown {2}`ip_equals` /)
  const marked = lines.findIndex((line) => line.startsWith('  > 8 | '))
  const column = lines[marked]?.indexOf('ip_equals') ?? -1
  expect(lines[marked + 1]?.slice(column, column + 9)).toBe('^^^^^^^^^')
  expect(stdout).toContain('\n  unsafe fix  replace `ip_equals` by `ip_equal`\n')
  expect(stdout).toContain('\nCreatePolicy: the call would fail with InvalidParameter.ConditionTypeError\n')
  expect(stdout).toMatch(/\n1 file: 1 error and no warnings\n$/)
})

test('a document that pleases the call says so', async () => {
  const { stdout } = await runCli(['lint', '--api', 'CreatePolicy', '-'], { input: GOOD })
  expect(stdout).toContain('CreatePolicy: the call would not fail on this document, as far as this tool knows')
})

test('the kind that was inferred is in the header and no finding', async () => {
  const { stdout } = await runCli(['lint', '-'], { input: GOOD })
  expect(stdout).toBe('<stdin>  identity (inferred)\n\n1 file: no errors and no warnings\n')
})

test('carets stand under wide characters', async () => {
  const input = '{"version":"2.0","说明":"策略"，"statement":[{"effect":"allow","action":"*","resource":"*"}]}'
  const { stdout } = await runCli(['lint', '-'], { input })
  const [code = '', carets = ''] = stdout
    .split('\n')
    .slice(stdout.split('\n').findIndex((line) => line.includes('wide-punctuation')) + 1)
  const cells = [...code.slice(0, code.indexOf('，'))].reduce(
    (sum, character) => sum + (character > '\u3000' ? 2 : 1),
    0,
  )
  expect(carets.indexOf('^^')).toBe(cells)
})

test('related places are shown', async () => {
  const input = '{"version":"2.0",\n"version":"2.0","statement":[{"effect":"allow","action":"*","resource":"*"}]}'
  const { stdout } = await runCli(['lint', '-'], { input })
  expect(stdout).toMatch(/<stdin>:2:1 {2}error {2}duplicate-member.* see <stdin>:1:2 /s)
})

/** Control characters but for line breaks, and format characters. */
const UNSEEN = /[^\P{Cc}\n]|\p{Cf}/u

test('escape sequences, direction marks and invisible characters are spelled out, in file names too', async () => {
  const evil = '\u001b]0;owned\u0007\u009b31m\u202e\u200b'
  const text = `{"version":"2.0","${evil}":1,"statement":[{"effect":"${evil}","action":"${evil}","resource":"${evil}"}]}`
  const cwd = folderWith({ 'a\u001b[31m.json': text })
  for (const format of ['text', 'json']) {
    const args = ['lint', '--format', format, 'a\u001b[31m.json', 'no\u001b[31m.json']
    const { stdout, stderr } = await runCli(args, { cwd })
    expect(stdout).not.toMatch(UNSEEN)
    expect(stderr).not.toMatch(UNSEEN)
    expect(stdout).toContain(format === 'text' ? '<U+001B>]0;owned' : '\\u001b]0;owned')
  }
  const { stdout } = await runCli(['parse', 'a\u001b[31m.json'], { cwd })
  expect(stdout).not.toMatch(UNSEEN)
})

type ColorRow = { args: string[]; env?: Record<string, string>; colored: boolean }

const colorRows: readonly ColorRow[] = [
  { args: [], colored: false },
  { args: ['--color', 'always'], colored: true },
  { args: ['--color', 'never'], env: { FORCE_COLOR: '1' }, colored: false },
  { args: [], env: { FORCE_COLOR: '1' }, colored: true },
  { args: [], env: { FORCE_COLOR: '0' }, colored: false },
  { args: [], env: { FORCE_COLOR: '1', NO_COLOR: '1' }, colored: false },
  { args: ['--color', 'always'], env: { NO_COLOR: '1' }, colored: true },
]

test.for(colorRows)('colors with $args and $env: $colored', async ({ args, env, colored }) => {
  const { stdout } = await runCli(['lint', ...args, '-'], { input: BROKEN, ...(env ? { env } : {}) })
  expect(stdout.includes('\u001b[')).toBe(colored)
})

test('colors change nothing but colors', async () => {
  const plain = await runCli(['lint', '-'], { input: BROKEN })
  const colored = await runCli(['lint', '--color', 'always', '-'], { input: BROKEN })
  expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout)
})

test('--lang zh speaks Chinese, diagnostics and the rest', async () => {
  const { stdout, stderr } = await runCli(['lint', '--lang', 'zh', '--api', 'CreatePolicy', '-', 'no.json'], {
    input: BROKEN,
  })
  expect(stdout).toMatch(/<stdin>:8:\d+ {2}错误 {2}condition-operator-unknown {2}.*[\u4e00-\u9fff]/)
  expect(stdout).toContain('CreatePolicy：调用将失败')
  expect(stdout).toContain('1 个错误')
  expect(stderr).toContain('没有这个文件或文件夹')
})

test('--quiet shows files with errors only', async () => {
  const cwd = folderWith({ 'a.json': GOOD, 'b.json': BROKEN })
  const { stdout } = await runCli(['lint', '--quiet', 'a.json', 'b.json'], { cwd })
  expect(stdout).not.toContain('a.json')
  expect(stdout).toContain('b.json:8:')
})

test('a document on one long line has a frame that can be read', async () => {
  const action = Array.from({ length: 300 }, (_, i) => `"cos:Action${i}"`).join(',')
  const input = `{"version":"2.0","statement":[{"effect":"allow","action":[${action}],"resource":"x"}]}`
  const { stdout } = await runCli(['lint', '-'], { input })
  for (const line of stdout.split('\n').filter((each) => each.includes('|')))
    expect(line.length).toBeLessThanOrEqual(100)
  expect(stdout).toMatch(/ {2}> 1 \| \.\.\..*"resource":"x"/)
})
