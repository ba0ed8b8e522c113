// The same tables through the command, as its users run them: every row as expected, and none that must be refused decided.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from '../e2e/run-cli.ts'
import { projectRoot } from '../support/packed.ts'
import { CASE_FILES, REFUSED_FILE, rowsOf } from './tables.ts'

const check = ['evaluate', '--check', '--format', 'ndjson', '--scenarios']

/** The answers, a line each. */
function answersIn(stdout: string): readonly { readonly id: string; readonly error?: string }[] {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('every row is answered as expected', { timeout: 60_000 }, async () => {
  const rows = CASE_FILES.flatMap(rowsOf)
  const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('')
  const { code, stdout } = await runCli([...check, '-'], { input })
  expect(answersIn(stdout).map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(code).toBe(0)
})

test('a row whose document must not be evaluated has no answer but an error', async () => {
  const { code, stdout } = await runCli([...check, join(projectRoot, REFUSED_FILE)])
  const answers = answersIn(stdout)
  expect(answers).toHaveLength(rowsOf(REFUSED_FILE).length)
  expect(answers.filter((answer) => answer.error === undefined || 'decision' in answer)).toEqual([])
  expect(code).toBe(2)
})
