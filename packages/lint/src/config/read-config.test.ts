// Every problem of a configuration is told at its place, in both languages, with the name that was probably meant; what is
// right is read.
import { expect, test } from 'vitest'
import { actionUnknown } from '../rules/correctness/action-unknown.ts'
import { readConfig, readRuleSettings, ruleModulesOf } from './read-config.ts'

/** The problems of a value: path and, behind a colon, what the message must hold. */
function check(value: unknown): readonly (readonly [path: string, message: string])[] {
  const { config, problems } = readConfig(value, [{ ...actionUnknown, id: 'from-a-module', options: OPTIONS }])
  expect(config === undefined).toBe(problems.length > 0)
  for (const { message } of problems) {
    expect(message.zh).toMatch(/\p{Script=Han}/u)
    expect(message.en).not.toMatch(/undefined|\p{Script=Han}|[.]$/u)
  }
  return problems.map(({ path, message }) => [path.join('/'), message.en])
}

const about = { en: 'x', zh: 'x' }
const OPTIONS = {
  most: { type: 'integer', default: 3, minimum: 1, about },
  deep: { type: 'boolean', default: false, about },
  names: { type: 'strings', default: [], about },
  how: { type: 'choice', default: 'a', choices: ['a', 'b'], about },
} as const

const rule = (more: object) => ({ id: 'ours', level: 'error', message: 'no', ...more })
const forbid = rule({ forbidActions: ['cam:*'] })

test.for<readonly [title: string, value: unknown]>([
  ['nothing', {}],
  ['a schema for the editor', { $schema: './config.schema.json' }],
  [
    'levels, by name and number',
    { rules: { 'admin-star': 'off', CAM701: { level: 'error' }, 'kind-inferred': 'off' } },
  ],
  ['an error of the parser as an error', { rules: { 'effect-missing': 'error' } }],
  ['a number with faults and hints', { rules: { CAM117: 'off' } }],
  ['options', { rules: { 'from-a-module': { options: { most: 1, deep: true, names: ['x'], how: 'b' } } } }],
  [
    'overrides',
    {
      overrides: [
        { files: ['a/*'], kind: 'trust' },
        { kinds: ['trust'], rules: { 'admin-star': 'off' } },
      ],
    },
  ],
  ['ids as numbers', { account: { uin: 100000000001, appId: '1250000000', trusted: [100000000009] } }],
  ['a rule of its own that is set', { customRules: [forbid], rules: { ours: 'warning' } }],
  [
    'additions',
    {
      catalog: {
        services: { a: { actions: ['X'] }, b: { actions: { Y: 'read' }, complete: true } },
        conditionKeys: { 'a:k': { type: 'ip' } },
        regions: ['ap-x'],
        serviceHosts: ['a.example'],
      },
    },
  ],
])('right: %s', ([, value]) => {
  expect(check(value)).toEqual([])
})

test.for<readonly [title: string, value: unknown, ...expected: (readonly [path: string, says: string])[]]>([
  ['null', null, ['', 'must be an object']],
  ['a list', [], ['', 'must be an object']],
  ['a slip in a member', { rule: {} }, ['rule', 'did you mean `rules`?']],
  ['a member far from all', { zzzzzzz: 1 }, ['zzzzzzz', 'it may have `extends`']],
  ['a member in an override', { overrides: [{ file: [] }] }, ['overrides/0/file', 'did you mean `files`?']],
  ['a member in a setting', { rules: { 'admin-star': { lvel: 'off' } } }, ['rules/admin-star/lvel', 'mean `level`']],
  [
    'a member in a service',
    { catalog: { services: { a: { action: [] } } } },
    ['catalog/services/a/action', '`actions`'],
  ],
  ['a member of the catalogue', { catalog: { service: {} } }, ['catalog/service', 'did you mean `services`?']],
  [
    'a member of a rule',
    { customRules: [{ ...forbid, forbidAction: [] }] },
    ['customRules/0/forbidAction', 'forbidActions'],
  ],
  ['a preset', { extends: 'all' }, ['extends', '`recommended`, `strict`, `ci`']],
  ['a level', { rules: { 'admin-star': 'warn' } }, ['rules/admin-star', '`off`, `info`, `warning`, `error`']],
  ['a level as a number', { rules: { 'admin-star': 2 } }, ['rules/admin-star', 'a text or an object']],
  ['a rule', { rules: { 'admin-stra': 'off' } }, ['rules/admin-stra', 'did you mean `admin-star`?']],
  ['a rule far from all', { rules: { zzzzzzzzzz: 'off' } }, ['rules/zzzzzzzzzz', '`qcs-policy rules` lists them']],
  ['a number', { rules: { CAM70: 'off' } }, ['rules/CAM70', 'no rule goes by']],
  ['an error of the parser', { rules: { 'effect-missing': 'off' } }, ['rules/effect-missing', 'its level is fixed']],
  ['its number', { rules: { CAM201: 'warning' } }, ['rules/CAM201', 'its level is fixed']],
  [
    'an option of none',
    { rules: { 'admin-star': { options: { a: 1 } } } },
    ['rules/admin-star/options/a', 'it has none'],
  ],
  [
    'options',
    { rules: { 'from-a-module': { options: { mst: 1, most: 0, deep: 1, names: [1], how: 'c' } } } },
    ['rules/from-a-module/options/mst', 'did you mean `most`?'],
    ['rules/from-a-module/options/most', '1 or more'],
    ['rules/from-a-module/options/deep', 'true or false'],
    ['rules/from-a-module/options/names', 'a list of texts'],
    ['rules/from-a-module/options/how', 'one of `a`, `b`'],
  ],
  ['an override for all', { overrides: [{ rules: {} }] }, ['overrides/0', 'goes into `rules`']],
  [
    'a kind without files',
    { overrides: [{ kinds: ['trust'], kind: 'trust' }] },
    ['overrides/0/kind', 'goes with `files`'],
  ],
  [
    'a kind for kinds',
    { overrides: [{ files: ['a'], kinds: ['trust'], kind: 'trust' }] },
    ['overrides/0/kind', 'not with `kinds`'],
  ],
  ['a kind', { overrides: [{ kinds: ['role'] }] }, ['overrides/0/kinds/0', '`identity`']],
  ['an empty glob', { ignore: [''] }, ['ignore/0', 'is empty']],
  ['a uin of letters', { account: { uin: 'x' } }, ['account/uin', 'must be digits']],
  ['a uin too large for a number', { account: { uin: 2 ** 60 } }, ['account/uin', 'in quotes']],
  ['the name of a rule', { customRules: [{ ...forbid, id: 'admin-star' }] }, ['customRules/0/id', 'another rule']],
  ['the name of a code', { customRules: [{ ...forbid, id: 'effect-missing' }] }, ['customRules/0/id', 'another rule']],
  [
    'the name of one in a module',
    { customRules: [{ ...forbid, id: 'from-a-module' }] },
    ['customRules/0/id', 'another'],
  ],
  ['a name twice', { customRules: [forbid, forbid] }, ['customRules/1/id', 'another rule']],
  ['a name', { customRules: [{ ...forbid, id: 'No_CAM' }] }, ['customRules/0/id', 'small letters']],
  ['a rule without a check', { customRules: [rule({})] }, ['customRules/0', 'exactly one of']],
  ['a rule with two', { customRules: [{ ...forbid, allowRegions: [] }] }, ['customRules/0', 'exactly one of']],
  [
    'a rule without members',
    { customRules: [{}] },
    ...(['id', 'level', 'message'] as const).map((name) => ['customRules/0', `lacks \`${name}\``] as const),
  ],
  [
    'a message in one language',
    { customRules: [{ ...forbid, message: { en: 'x' } }] },
    ['customRules/0/message', '`zh`'],
  ],
  [
    'a glob that is no action',
    { customRules: [rule({ forbidActions: ['cam'] })] },
    ['customRules/0/forbidActions/0', 'no action'],
  ],
  [
    'a requirement in no form',
    { customRules: [rule({ requireConditions: [{ actions: ['x'] }] })] },
    ['customRules/0/requireConditions/0/actions/0', 'no action'],
    ['customRules/0/requireConditions/0', '`keys`'],
  ],
  [
    'a requirement in two forms',
    { customRules: [rule({ requireConditions: [{ actions: ['*'], keys: ['a'], values: ['b'] }] })] },
    ['customRules/0/requireConditions/0', 'either `keys`'],
  ],
  [
    'open regions alone',
    { customRules: [{ ...forbid, openRegions: 'allow' }] },
    ['customRules/0/openRegions', 'allowRegions'],
  ],
  ['a member __proto__', JSON.parse('{"__proto__": {"rules": 5}}'), ['__proto__', 'no member']],
  ['a rule __proto__', { rules: JSON.parse('{"__proto__": "off"}') }, ['rules/__proto__', 'no rule goes by']],
  ['a rule of the prototype', { rules: { constructor: 'off' } }, ['rules/constructor', 'no rule goes by']],
  [
    'an option of the prototype',
    { rules: { 'admin-star': { options: { toString: 1 } } } },
    ['rules/admin-star/options/toString', 'no option'],
  ],
])('wrong: %s', ([, value, ...expected]) => {
  const problems = check(value)
  expect(problems.map(([path]) => path)).toEqual(expected.map(([path]) => path))
  for (const [i, [, says]] of expected.entries()) expect(problems[i]?.[1]).toContain(says)
})

test('a service called __proto__ changes no object', () => {
  expect(check({ catalog: { services: JSON.parse('{"__proto__": {"complete": true}}') } })).toEqual([])
  expect('complete' in {}).toBe(false)
})

test('problems are bounded, and so is the time', () => {
  const rules = Object.fromEntries(Array.from({ length: 9000 }, (_, i) => [`no-such-rule-${i}`, 'off']))
  expect(readConfig({ rules }).problems.length).toBe(100)
  expect(readConfig({ ignore: Array.from({ length: 100_000 }, () => 5) }).problems.length).toBe(100)
})

test('deep values are told and not followed', () => {
  let deep: unknown = 1
  for (let i = 0; i < 100_000; i += 1) deep = [deep]
  expect(check({ rules: { 'admin-star': { options: { a: deep } } } })).toHaveLength(1)
  expect(check({ ignore: deep })).toHaveLength(1)
})

test('the modules of a configuration are known before it is read', () => {
  expect(ruleModulesOf({ ruleModules: ['./a.js'], rules: { unknown: 'off' } })).toEqual(['./a.js'])
  expect(ruleModulesOf({ ruleModules: [5] })).toEqual([])
  expect(ruleModulesOf({})).toEqual([])
})

test('settings of a command line are checked against the rules of the configuration', () => {
  const { config } = readConfig({ customRules: [forbid] })
  if (config === undefined) throw new Error('the configuration is right')
  expect(readRuleSettings({ ours: 'off' }, config)).toEqual({
    settings: new Map([['ours', { level: 'off', options: {} }]]),
    problems: [],
  })
  expect(readRuleSettings({ our: 'off' }, config).problems[0]?.message.en).toContain('did you mean `ours`?')
})
