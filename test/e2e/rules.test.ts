// `qcs-policy rules`: the list of what lint can report, and the page of one.

import { RULES } from '@qcs-policy/lint'
import { DIAGNOSTIC_CODES } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'

const NAMES = [...RULES.map(({ id }) => id), ...Object.keys(DIAGNOSTIC_CODES)].sort()

test('every rule and every code is listed once, with a summary', async () => {
  const { code, stdout } = await runCli(['rules'])
  expect(code).toBe(0)
  const names = [...stdout.matchAll(/^ {2}([a-z0-9-]+) +(?:error|warning|info) .*\S+ \S+/gm)].map(
    (match) => match[1] ?? '',
  )
  expect(names.sort()).toEqual(NAMES)
})

test('one category alone', async () => {
  const { stdout } = await runCli(['rules', '--category', 'security'])
  expect(stdout.startsWith('security\n')).toBe(true)
  expect(stdout).toContain('  admin-star ')
  expect(stdout).not.toContain('json-comment')
})

test('as JSON every row is whole', async () => {
  const { stdout } = await runCli(['rules', '--format', 'json'])
  const { rules }: { rules: readonly { name: string; summary: string; presets: readonly string[] }[] } =
    JSON.parse(stdout)
  expect(rules.map(({ name }) => name)).toEqual(NAMES)
  expect(rules.filter(({ summary, presets }) => summary === '' || presets.length === 0)).toEqual([])
  expect(rules.find(({ name }) => name === 'json-trailing-comma')).toMatchObject({ fix: 'safe', aliases: ['CAM102'] })
})

test('summaries of rules in Chinese', async () => {
  const { stdout } = await runCli(['rules', '--lang', 'zh', '--category', 'security'])
  expect(stdout).toMatch(/admin-star .*\p{Script=Han}/u)
})

test('every name has a page, without markers and links to files', async () => {
  const { stdout } = await runCli(['rules', '--format', 'json', 'CAM101'])
  expect(JSON.parse(stdout).rules.length).toBeGreaterThan(20)
  for (const name of ['admin-star', 'json-comment', 'CAM701']) {
    const page = (await runCli(['rules', name])).stdout
    expect(page).toContain('## What to do')
    expect(page).not.toMatch(/<!--|\]\(/)
  }
})

test('a name that nothing goes by is wrong usage, with the nearest one', async () => {
  const { code, stdout, stderr } = await runCli(['rules', 'admin-stra'])
  expect([code, stdout, stderr]).toEqual([2, '', 'no rule goes by `admin-stra`; did you mean `admin-star`?\n'])
  expect((await runCli(['rules', '__proto__'])).code).toBe(2)
  expect((await runCli(['rules', '../../package'])).code).toBe(2)
})
