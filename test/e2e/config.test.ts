// Configurations as the command finds and uses them: the nearest one, what the command line adds, rules of one's own, and
// what is said when one is at fault.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, GOOD, runCli } from './run-cli.ts'

const DOUBTFUL = GOOD.replace('cos:GetObject', 'cos:GetObjekt')

/** What is found, as `severity code`, file by file. */
async function found(cwd: string, ...args: readonly string[]): Promise<readonly (readonly string[])[]> {
  const { stdout, stderr } = await runCli(['lint', '--format', 'json', ...args], { cwd })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout).files.map(
    ({ diagnostics }: { diagnostics: readonly { code: string; severity: string }[] }) =>
      diagnostics.filter(({ code }) => code !== 'kind-inferred').map(({ code, severity }) => `${severity} ${code}`),
  )
}

test('the nearest configuration holds for each file', async () => {
  const cwd = folderWith({
    'a.json': DOUBTFUL,
    'b/a.json': DOUBTFUL,
    '.qcs-policy.yaml': 'rules: {action-unknown: error}\n',
    'b/.qcs-policy.json': '{"rules": {"action-unknown": "off"}}',
  })
  expect(await found(cwd, 'a.json', 'b/a.json')).toEqual([['error action-unknown'], []])
  expect(await found(cwd, '--no-config', 'a.json', 'b/a.json')).toEqual([
    ['warning action-unknown'],
    ['warning action-unknown'],
  ])
  expect(await found(cwd, '--config', 'b/.qcs-policy.json', 'a.json')).toEqual([[]])
  expect(await found(cwd, '--rule', 'action-unknown=info', 'a.json')).toEqual([['info action-unknown']])
})

test('a file that is left out is not checked, even when it is named, and counted', async () => {
  const cwd = folderWith({ 'a.json': DOUBTFUL, 'b.json': GOOD, '.qcs-policy.yaml': 'ignore: [a.json]\n' })
  const { stdout } = await runCli(['lint', 'a.json', 'b.json'], { cwd })
  expect(stdout).not.toContain('a.json')
  expect(stdout).toContain('1 file: no errors and no warnings\n1 file is left out by the configuration\n')
})

test('a file that is missing is told though the configuration would leave it out', async () => {
  const cwd = folderWith({ '.qcs-policy.yaml': 'ignore: ["*.json"]\n' })
  const { code, stderr } = await runCli(['lint', 'gone.json'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining('gone.json')])
})

test('the kind that a configuration gives is not inferred; --kind wins over it', async () => {
  const cwd = folderWith({
    'roles/a.json': GOOD,
    '.qcs-policy.yaml': 'overrides:\n  - files: [roles/]\n    kind: trust\n',
  })
  expect((await runCli(['lint', 'roles/a.json'], { cwd })).stdout).toContain('roles/a.json  trust\n')
  expect((await runCli(['lint', '--kind', 'identity', 'roles/a.json'], { cwd })).stdout).toContain('a.json  identity\n')
})

test('a configuration with faults is told of once, with its places, and the run ends with 2', async () => {
  const cwd = folderWith({
    'a.json': GOOD,
    'b.json': GOOD,
    'c/c.json': DOUBTFUL,
    'c/.qcs-policy.yaml': '',
    '.qcs-policy.yaml': 'extends: strict\nrules:\n  action-unknwon: error\n',
  })
  const { code, stdout, stderr } = await runCli(['lint', 'a.json', 'b.json', 'c/c.json'], { cwd })
  expect(code).toBe(2)
  expect(stderr.match(/^\.qcs-policy\.yaml:3:3: /gm)).toHaveLength(1)
  expect(stderr).toContain('`action-unknown`')
  expect(stdout).toContain('action-unknown')
  const machine = await runCli(['lint', '--format', 'json', 'a.json'], { cwd })
  expect(JSON.parse(machine.stdout).files[0].error.code).toBe('BAD_CONFIG')
})

const MODULE = `export default {
  id: 'no-wildcard', category: 'style', level: 'warning', scope: 'statement',
  summary: { en: 'No wildcards in actions', zh: '操作中不用通配符' },
  visit: { action: (action, ctx) => {
    if (action.raw.includes('*')) ctx.report({ at: action, message: { en: 'name the actions', zh: '请写出操作名' } })
  } },
}`

test('rules of one’s own: a module and declared ones, in reports as well', async () => {
  const cwd = folderWith({
    'a.json': GOOD.replace('cos:GetObject', 'cos:Get*'),
    'rules/own.mjs': MODULE,
    '.qcs-policy.yaml':
      'ruleModules: [./rules/own.mjs]\ncustomRules:\n  - id: no-reading\n    level: error\n    message: nobody reads\n    forbidActions: ["cos:Get*"]\n',
  })
  const [findings] = await found(cwd, 'a.json')
  expect(findings).toContain('warning no-wildcard')
  expect(findings).toContain('error no-reading')
  const { stdout } = await runCli(['lint', '--format', 'sarif', 'a.json'], { cwd })
  const { rules } = JSON.parse(stdout).runs[0].tool.driver
  expect(JSON.stringify(rules)).toContain('No wildcards in actions')
})

test('a module that cannot be loaded is told at its place', async () => {
  const cwd = folderWith({
    'a.json': GOOD,
    'own.mjs': 'throw new Error("oops")',
    '.qcs-policy.yaml': 'ruleModules: [own.mjs]\n',
  })
  const { code, stderr } = await runCli(['lint', join(cwd, 'a.json')], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('.qcs-policy.yaml:1:15: ')
  expect(stderr).toContain('oops')
})

test('a rule of one’s own that throws is a finding, and the others go on', async () => {
  const cwd = folderWith({
    'a.json': DOUBTFUL,
    'own.mjs': MODULE.replace('if (', "throw new Error('no luck'); if ("),
    '.qcs-policy.yaml': 'ruleModules: [own.mjs]\n',
  })
  const { stdout } = await runCli(['lint', 'a.json'], { cwd })
  expect(stdout).toContain('no luck')
  expect(stdout).toContain('action-unknown')
})

test.for<readonly [args: readonly string[], says: string]>([
  [['--rule', 'action-unknwon=off'], '`action-unknown`'],
  [['--rule', 'action-unknown'], 'admin-star=off'],
  [['--preset', 'everything'], 'strict'],
  [['--config', 'gone.yaml'], 'gone.yaml'],
])('%j is told', async ([args, says]) => {
  const cwd = folderWith({ 'a.json': GOOD })
  const { code, stderr } = await runCli(['lint', ...args, 'a.json'], { cwd })
  expect([code, stderr]).toEqual([2, expect.stringContaining(says)])
})
