// `lint --fix` and its like: what is mended, what is written, and what is left alone.
import { chmodSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

/** A trailing comma has a safe fix, an unknown name with a near one an unsafe one. */
const MENDABLE = GOOD.replace('["cos:GetObject"]', '["cos:GetObjekt",]')
const SAFELY = MENDABLE.replace('",]', '"]')

const read = (cwd: string, file = 'a.json'): string => readFileSync(join(cwd, file), 'utf8')

test('--fix writes what changes no decision, and reports what is left', async () => {
  const cwd = folderWith({ 'a.json': MENDABLE })
  const { code, stdout } = await runCli(['lint', '--fix', 'a.json'], { cwd })
  expect(read(cwd)).toBe(SAFELY)
  expect(code).toBe(0)
  expect(stdout).toContain('action-unknown')
  expect(stdout).not.toContain('json-trailing-comma')
  expect(stdout).toContain('\nMended 1 finding in 1 file\n1 file: no errors and 1 warning\n')
})

test('--fix-unsafe mends by guesses as well', async () => {
  const cwd = folderWith({ 'a.json': MENDABLE })
  const { code, stdout } = await runCli(['lint', '--fix-unsafe', 'a.json'], { cwd })
  expect(read(cwd)).toBe(GOOD)
  expect(code).toBe(0)
  expect(stdout).toContain('Mended 2 findings in 1 file')
})

test.for([
  [['--fix-dry-run'], SAFELY],
  [['--fix-dry-run', '--fix-unsafe'], GOOD],
  [['--fix', '--fix-dry-run'], SAFELY],
] as const)('%s shows the change and writes nothing', async ([args, expected]) => {
  const cwd = folderWith({ 'a.json': MENDABLE })
  const { stdout } = await runCli(['lint', ...args, 'a.json'], { cwd })
  expect(read(cwd)).toBe(MENDABLE)
  const added = expected.split('\n').filter((line) => !MENDABLE.split('\n').includes(line))
  for (const line of added) expect(stdout).toContain(`\n+${line}\n`)
  expect(stdout).toMatch(/^--- a\/a\.json\n\+\+\+ b\/a\.json$/m)
  expect(stdout).toMatch(/^Would mend \d finding/m)
})

test('standard input can be shown mended, and not written', async () => {
  const shown = await runCli(['lint', '--fix-dry-run', '-'], { input: MENDABLE })
  expect(shown.stdout).toContain('Would mend 1 finding in 1 file')
  const refused = await runCli(['lint', '--fix', '-'], { input: MENDABLE })
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('--fix-dry-run')
})

test('a file without anything to mend is not touched', async () => {
  const cwd = folderWith({ 'a.json': GOOD })
  chmodSync(join(cwd, 'a.json'), 0o444)
  const { code, stdout } = await runCli(['lint', '--fix', 'a.json'], { cwd })
  expect(code).toBe(0)
  expect(stdout).not.toContain('Mended')
})

test('a link stays a link', async () => {
  const cwd = folderWith({ 'real/a.json': MENDABLE })
  symlinkSync(join(cwd, 'real/a.json'), join(cwd, 'link.json'))
  await runCli(['lint', '--fix', 'link.json'], { cwd })
  expect(read(cwd, 'real/a.json')).toBe(SAFELY)
})

test('a file in another encoding is reported and left alone', async () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(MENDABLE, 'utf16le')])
  const cwd = folderWith({ 'a.json': bytes })
  const { code, stdout } = await runCli(['lint', '--fix', 'a.json'], { cwd })
  expect(code).toBe(1)
  expect(stdout).toContain('text-not-utf8')
  expect(readFileSync(join(cwd, 'a.json')).equals(bytes)).toBe(true)
})

test('line breaks and comments around a fix stay as they were', async () => {
  const before = MENDABLE.replaceAll('\n', '\r\n').replace('"effect"', '// why\r\n      "effect"')
  const cwd = folderWith({ 'a.json': before })
  await runCli(['lint', '--fix', 'a.json'], { cwd })
  // The comment itself is a fault whose safe fix deletes it.
  expect(read(cwd)).toBe(before.replace('",]', '"]').replace('// why', ''))
})

test('as JSON: what was mended, the change, and what is left', async () => {
  const cwd = folderWith({ 'a.json': MENDABLE, 'b.json': GOOD })
  const { stdout } = await runCli(['lint', '--fix', '--format', 'json', 'a.json', 'b.json'], { cwd })
  const { files } = JSON.parse(stdout)
  expect(files[0].mended).toEqual(['json-trailing-comma'])
  expect(files[0].diff.join('\n')).toContain('-      "action": ["cos:GetObjekt",],')
  expect(files[0].diagnostics.map(({ code }: { code: string }) => code)).toContain('action-unknown')
  expect(files[1]).not.toHaveProperty('mended')
})
