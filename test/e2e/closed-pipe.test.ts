// A reader that goes away: no stack trace, and the exit code that the whole work deserves.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { cliFile } from '../support/packed.ts'
import { BROKEN, folderWith, GOOD } from './run-cli.ts'

/** Runs a line of bash in which `$CLI` is the command; the exit code is that of the command, not of the reader. */
function pipe(line: string, cwd: string): Promise<{ stdout: string; stderr: string; code: string }> {
  const env = { ...process.env, CLI: `${process.execPath} ${cliFile}` }
  return new Promise((resolve) => {
    execFile('bash', ['-c', `${line}; echo "code \${PIPESTATUS[0]}"`], { cwd, env }, (_, stdout, stderr) => {
      resolve({ stdout, stderr, code: /code (\d+)\n$/.exec(stdout)?.[1] ?? '' })
    })
  })
}

const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${100 + i}.policy.json`, BROKEN]))

test.skipIf(process.platform === 'win32').for([
  ['the first line of much', '$CLI lint . | head -1', { ...many }, '1'],
  ['the first line of JSON', '$CLI lint --format json . | head -1', { ...many }, '1'],
  ['a reader that never reads', '$CLI lint . | true', { ...many }, '1'],
  ['a good document and a reader that never reads', '$CLI lint a.json | true', { 'a.json': GOOD }, '0'],
  ['help and a reader that never reads', '$CLI --help | true', {}, '0'],
  ['a tree and a reader that never reads', '$CLI parse --format json a.json | true', { 'a.json': GOOD }, '0'],
  [
    'a missing file and a reader that never reads',
    '$CLI lint a.json no.json 2>/dev/null | true',
    { 'a.json': GOOD },
    '2',
  ],
] as const)('%s', async ([, line, files, code]) => {
  const result = await pipe(line, folderWith(files))
  expect(result).toMatchObject({ code, stderr: '' })
})

test.skipIf(process.platform !== 'linux')('an output that cannot be written is told', async () => {
  const { code, stderr } = await pipe('$CLI lint a.json > /dev/full', folderWith({ 'a.json': GOOD }))
  expect(code).toBe('2')
  expect(stderr).toMatch(/^the output could not be written: .*ENOSPC/)
})
