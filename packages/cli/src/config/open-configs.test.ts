// Which configuration holds for a file, what the command line adds, and how every fault of one is told: at its line and column,
// with the piece of the text around it. Modules with rules are loaded and checked.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { lintPolicy } from '@qcs-policy/lint'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownSurroundings } from '../surroundings.ts'
import { addConfigOptions, readConfigOptions } from './config-options.ts'
import { openConfigs } from './open-configs.ts'

let cwd = ''

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'qcs-policy-config-'))
})
afterEach(() => rmSync(cwd, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), text)
  }
}

function optionsOf(...args: readonly string[]) {
  const command = addConfigOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
  command.parse(args, { from: 'user' })
  return readConfigOptions(command.opts())
}

const open = (...args: readonly string[]) =>
  openConfigs({ ...optionsOf(...args), language: 'en', color: 'never' }, { ...ownSurroundings(), cwd })

const ADMIN = JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*' }] })

/** The level of `admin-star` for a file, or the problems. */
async function level(path: string, ...args: readonly string[]): Promise<string> {
  const config = await open(...args).for(path)
  if ('problems' in config) return config.problems.join('\n')
  const { findings } = lintPolicy(ADMIN, { linter: config.linter, ...(config.kind && { kind: config.kind }) })
  return findings.find(({ code }) => code === 'admin-star')?.severity ?? 'off'
}

const setTo = (given: string) => `rules:\n  admin-star: ${given}\n`

describe('which one holds', () => {
  test('none', async () => {
    expect(await level('a.json')).toBe('warning')
  })

  test('the nearest one above the file, whatever folder the command runs in', async () => {
    write({
      '.qcs-policy.yaml': setTo('info'),
      'a/.qcs-policy.yml': setTo('error'),
      'b/c/.qcs-policy.json': '{"extends": "ci"}',
    })
    expect(await level('x.json')).toBe('info')
    expect(await level('b/x.json')).toBe('info')
    expect(await level('a/d/x.json')).toBe('error')
    expect(await level('b/c/x.json')).toBe('error')
    const configs = open()
    expect(await configs.for('a/x.json')).toEqual(await configs.for('a/y.json'))
  })

  test('of several in a folder the first name', async () => {
    write({ '.qcs-policy.yaml': setTo('info'), '.qcs-policy.yml': setTo('error') })
    expect(await level('x.json')).toBe('info')
  })

  test('one that is named, or none at all', async () => {
    write({ '.qcs-policy.yaml': setTo('info'), 'other.yaml': setTo('error') })
    expect(await level('x.json', '--config', 'other.yaml')).toBe('error')
    expect(await level('x.json', '--no-config')).toBe('warning')
    expect(await level('x.json', '--config', 'missing.yaml')).toContain('missing.yaml')
  })

  test('the command line wins', async () => {
    write({
      '.qcs-policy.yaml': `${setTo('info')}overrides:\n  - files: ["*.json"]\n    rules: {admin-star: warning}\n`,
    })
    expect(await level('x.json', '--rule', 'admin-star=error')).toBe('error')
    expect(await level('x.json', '--rule', 'CAM701=error', '--rule', 'CAM701=off')).toBe('off')
    expect(await level('x.json', '--no-config', '--preset', 'ci')).toBe('error')
    expect(await level('x.json', '--rule', 'admin-stra=off')).toContain('did you mean `admin-star`?')
  })

  test.for(['x', 'admin-star=', 'admin-star=warn', '=off', 'a=off=off'])('--rule %s is wrong usage', (given) => {
    expect(() => optionsOf('--rule', given)).toThrow('Write a rule and its level')
  })
})

test('files by globs relative to the configuration', async () => {
  write({
    'p/.qcs-policy.yaml':
      'ignore: [vendor/, "./old.json"]\noverrides:\n  - {files: ["roles/**"], kind: trust}\n  - {files: ["**/dev/*"], rules: {admin-star: "off"}}\n',
  })
  const configs = open()
  const about = async (path: string) => {
    const config = await configs.for(path)
    return 'problems' in config ? config.problems : [config.isIgnored, config.kind]
  }
  expect(await about('p/vendor/deep/a.json')).toEqual([true, undefined])
  expect(await about('p/old.json')).toEqual([true, undefined])
  expect(await about('p/new.json')).toEqual([false, undefined])
  expect(await about('p/roles/.x/a.json')).toEqual([false, 'trust'])
  expect(await level('p/dev/a.json')).toBe('off')
  expect(await level('p/a.json')).toBe('warning')
})

test.for<readonly [title: string, text: string, place: string, says: string]>([
  ['an unknown member, at its name', 'extends: ci\nrule: {}\n', '2:1', 'did you mean `rules`?'],
  ['a wrong value, at it', 'rules:\n  admin-star: warn\n', '2:15', '`warning`'],
  ['a wrong rule, at its name', 'rules:\n  admin-stra: "off"\n', '2:3', 'did you mean `admin-star`?'],
  ['in a list', 'overrides:\n  - kinds: [trust]\n  - rules: {}\n', '3:5', 'goes into `rules`'],
  ['a missing member', 'customRules:\n  - level: error\n    message: x\n', '2:5', 'lacks `id`'],
  ['JSON', '{\n  "extends": "all"\n}', '2:14', '`strict`'],
  ['a member twice', 'extends: ci\nextends: strict\n', '2:1', 'unique'],
  ['no YAML', 'rules: [\n', '2:1', ''],
  ['a number', '5', '1:1', 'must be an object'],
  ['a member __proto__', '__proto__: {rules: 5}\n', '1:1', 'no member `__proto__`'],
  [
    'a bomb of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((each, i) => `${each}: &${each} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}\n`,
    '1:1',
    'alias',
  ],
])('told at its place: %s', async ([, text, place, says]) => {
  write({ '.qcs-policy.yaml': text })
  const told = await level('a.json')
  expect(told).toContain(`.qcs-policy.yaml:${place}: `)
  expect(told).toContain(says)
  expect(told).toContain('^')
})

test('brackets deeper than any stack, and files that are too long', async () => {
  write({ '.qcs-policy.yaml': `ignore: ${'['.repeat(100_000)}`, 'b/.qcs-policy.json': ' '.repeat(1024 * 1024 + 1) })
  expect(await level('a.json')).toContain('.qcs-policy.yaml:')
  expect(await level('b/a.json')).toContain('.qcs-policy.json')
})

test('an empty file is an empty configuration', async () => {
  write({ '.qcs-policy.yaml': '# nothing yet\n' })
  expect(await level('a.json')).toBe('warning')
})

const RULE = `export default {
  id: 'no-star', category: 'style', level: 'info', summary: 'No star', scope: 'statement',
  visit: { action(action, ctx) { if (action.text === '*') ctx.report({ at: action, message: 'name the actions' }) } },
}\n`

describe('modules with rules', () => {
  const withModule = (name: string, text: string, more = '') =>
    write({ '.qcs-policy.yaml': `ruleModules: [./${name}]\n${more}`, [name]: text })

  test('run, and can be set', async () => {
    withModule('own.mjs', RULE, 'rules: {no-star: error}\n')
    const config = await open().for('a.json')
    if ('problems' in config) throw new Error(config.problems.join('\n'))
    const own = lintPolicy(ADMIN, { linter: config.linter }).findings.find(({ code }) => code === 'no-star')
    expect([own?.severity, own?.message]).toEqual(['error', 'name the actions'])
  })

  test.for<readonly [title: string, text: string, says: string]>([
    ['one that throws', 'throw new Error("oops")', 'cannot be loaded: oops'],
    ['one that does not parse', 'export default {', 'cannot be loaded'],
    ['one without rules', 'export const rule = 5', 'exports no rule'],
    ['one that exports something else', 'export const rules = [5]', 'is no object'],
    ['one without id', 'export default { category: "style" }', '`id` must be'],
    ['the name of a rule that ships', RULE.replace('no-star', 'admin-star'), 'belongs to another rule'],
    [
      'a name twice',
      `${RULE}export const rules = [{ id: 'no-star', category: 'style', level: 'info', summary: 'x', scope: 'document', check() {} }]`,
      'belongs to another rule',
    ],
  ])('%s', async ([title, text, says]) => {
    withModule(`${title.replaceAll(' ', '-')}.mjs`, text)
    const told = await level('a.json')
    expect(told).toContain('.qcs-policy.yaml:1:15: ')
    expect(told).toContain(says)
  })

  test('one that is not there', async () => {
    write({ '.qcs-policy.yaml': 'ruleModules: [gone.mjs]\n' })
    expect(await level('a.json')).toContain('`gone.mjs` cannot be loaded')
  })

  test('TypeScript where Node runs it', async () => {
    withModule('own.ts', RULE)
    const told = await level('a.json')
    if ('typescript' in process.features && process.features.typescript) expect(told).toBe('warning')
    else expect(told).toContain('22.18')
  })
})
