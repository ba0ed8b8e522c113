// Reports of a run: on standard output, and several at once in files, which appear whole or not at all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

const DOUBTFUL = GOOD.replace('cos:GetObject', 'cos:GetObjekt')

test.for<readonly [format: string, says: RegExp]>([
  ['sarif', /"ruleId":"action-unknown"/],
  ['github', /^::warning file=a\.json,line=\d+,.*action-unknown/m],
  ['gitlab', /"check_name":"action-unknown"/],
  ['junit', /<testsuites/],
  ['checkstyle', /<checkstyle/],
])('--format %s', async ([format, says]) => {
  const cwd = folderWith({ 'a.json': DOUBTFUL })
  const { code, stdout, stderr } = await runCli(['lint', '--format', format, 'a.json'], { cwd })
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(says)
})

test('several reports at once, beside the one on standard output', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'out/': '' })
  const { code, stdout } = await runCli(
    ['lint', '--output', 'sarif=out/a.sarif', '--output', 'json=out/a.json', '--output', 'text=out/a.txt', 'a.json'],
    { cwd, env: { FORCE_COLOR: '1' } },
  )
  expect(code).toBe(0)
  const plain = readFileSync(join(cwd, 'out/a.txt'), 'utf8')
  expect(plain).toContain('action-unknown')
  expect(plain).not.toContain('\u001b')
  expect(stdout).toContain('\u001b')
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8')).version).toBe('2.1.0')
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8')).files).toHaveLength(1)
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'a.sarif', 'a.txt'])
})

test('what is fixed and what rests is in no report as open', async () => {
  const cwd = folderWith({ 'a.json': GOOD.replace('"]', '",]') })
  const { stdout } = await runCli(['lint', '--fix', '--format', 'sarif', 'a.json'], { cwd })
  expect(JSON.parse(stdout).runs[0].results).toEqual([])
})

test.for<readonly [args: readonly string[], says: string]>([
  [['--output', 'sarif'], 'sarif=report.sarif'],
  [['--output', 'pdf=a'], 'checkstyle'],
  [['--output', 'json='], 'sarif=report.sarif'],
  [['--output', 'json=a', '--output', 'sarif=./a'], 'one file'],
  [['--output', 'json=-'], '--format'],
  [['--output', 'json=/dev/stdout'], '--format'],
  [['--output', 'json=gone/a'], 'does not exist'],
  [['--output', 'json=folder'], 'is a folder'],
])('%j ends the run before anything is checked', async ([args, says]) => {
  const cwd = folderWith({ 'a.json': GOOD, 'folder/': '' })
  const { code, stdout, stderr } = await runCli(['lint', ...args, 'a.json'], { cwd })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(says)
})

test('a document is never replaced by a report on it', async () => {
  const cwd = folderWith({ 'a.json': GOOD })
  const { code, stderr } = await runCli(['lint', '--output', 'json=a.json', 'a.json'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('a.json')])
  expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(GOOD)
})
