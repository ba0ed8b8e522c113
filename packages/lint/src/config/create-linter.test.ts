// What is set where: the preset, the rules of a configuration, its overrides by files and kinds in order; and the rules that a
// configuration declares, with what they find (ACT-2, ACT-4, COND-2, RES-4, RES-5, PRIN-1 to PRIN-9).
import { describe, expect, test } from 'vitest'
import { lintPolicy } from '../lint.ts'
import { createLinter, kindOf } from './create-linter.ts'
import { type ReadConfigResult, readConfig } from './read-config.ts'

function configOf(value: unknown): NonNullable<ReadConfigResult['config']> {
  const { config, problems } = readConfig(value)
  expect(problems).toEqual([])
  if (config === undefined) throw new Error('there is a configuration')
  return config
}

const ADMIN = { version: '2.0', statement: [{ effect: 'allow', action: '*', resource: '*' }] }

/** The findings on a document as `code level`. */
function found(value: unknown, document: object = ADMIN, path = 'a.json'): readonly string[] {
  const config = configOf(value)
  const matches = (globs: readonly string[]): boolean => globs.includes(path)
  const kind = kindOf(config, matches)
  const { findings } = lintPolicy(JSON.stringify(document), {
    linter: createLinter(config, { matches }),
    ...(kind === undefined ? {} : { kind }),
  })
  return findings.map(({ code, severity }) => `${code} ${severity}`)
}

const admin = (findings: readonly string[]) => findings.find((each) => each.startsWith('admin-star'))

test.for<readonly [title: string, config: object, expected: string | undefined]>([
  ['recommended', {}, 'admin-star warning'],
  ['ci', { extends: 'ci' }, 'admin-star error'],
  ['off', { rules: { 'admin-star': 'off' } }, undefined],
  ['by number', { rules: { CAM701: 'info' } }, 'admin-star info'],
  ['a setting without a level', { rules: { 'admin-star': {} } }, 'admin-star warning'],
  [
    'an override wins',
    { rules: { 'admin-star': 'info' }, overrides: [{ files: ['a.json'], rules: { CAM701: 'error' } }] },
    'admin-star error',
  ],
  [
    'one for other files does not',
    { overrides: [{ files: ['b.json'], rules: { 'admin-star': 'off' } }] },
    'admin-star warning',
  ],
  [
    'one for other kinds does not',
    { overrides: [{ kinds: ['trust'], rules: { 'admin-star': 'off' } }] },
    'admin-star warning',
  ],
  ['one for the kind', { overrides: [{ kinds: ['identity'], rules: { 'admin-star': 'off' } }] }, undefined],
  [
    'the last override wins',
    {
      overrides: [
        { kinds: ['identity'], rules: { 'admin-star': 'off' } },
        { files: ['a.json'], rules: { 'admin-star': 'info' } },
      ],
    },
    'admin-star info',
  ],
])('%s', ([, config, expected]) => {
  expect(admin(found(config))).toBe(expected)
})

test('strict has rules that recommended lacks, and one can be turned on', () => {
  const redundant = {
    version: '2.0',
    statement: [{ effect: 'allow', action: 'cvm:RunInstances', resource: ['*', 'qcs::cvm:::instance/ins-a1b2c3d4'] }],
  }
  const count = (config: object) => found(config, redundant).length
  expect(count({ extends: 'strict' })).toBeGreaterThanOrEqual(count({}))
})

test('files that are of a kind', () => {
  const overrides = [{ files: ['a.json'], kind: 'trust' }]
  expect(found({ overrides })).toContain('principal-missing error')
  expect(found({ overrides }, ADMIN, 'b.json')).not.toContain('principal-missing error')
})

test('the hints of the parser, by kind', () => {
  const single = { version: '2.0', statement: { effect: 'allow', action: 'cvm:RunInstances', resource: '*' } }
  const hint = (config: object) => found(config, single).find((each) => each.startsWith('statement-not-list'))
  const before = hint({})
  expect(before).toBeDefined()
  expect(hint({ rules: { 'statement-not-list': 'error' } })).toBe('statement-not-list error')
  expect(hint({ rules: { CAM115: 'off' } })).toBeUndefined()
  expect(hint({ overrides: [{ kinds: ['trust'], rules: { CAM115: 'off' } }] })).toBe(before)
  expect(hint({ overrides: [{ kinds: ['identity'], rules: { CAM115: 'off' } }] })).toBeUndefined()
})

test('additions to the catalogue count', () => {
  const document = { version: '2.0', statement: [{ effect: 'allow', action: 'ours:Start', resource: '*' }] }
  const unknown = (config: object) =>
    found(config, document).filter((each) => each.startsWith('service-unknown') || each.startsWith('action-unknown'))
  const catalog = { services: { ours: { actions: ['Stop'], complete: true } } }
  expect(unknown({ catalog })).not.toEqual([])
  expect(unknown({ catalog: { services: { ours: { actions: ['Start'], complete: true } } } })).toEqual([])
})

type Row = readonly [title: string, statements: readonly object[] | object, ...places: string[]]

/** Where the rule `ours` fires. */
function checkRows(check: object, rows: readonly Row[], more: object = {}): void {
  test.for(rows)('%s', ([, given, ...places]) => {
    const config = configOf({ customRules: [{ id: 'ours', level: 'error', message: 'Not here', ...check }], ...more })
    const statement = Array.isArray(given)
      ? given
      : [{ effect: 'allow', action: 'cvm:RunInstances', resource: '*', ...given }]
    const text = JSON.stringify({ version: '2.0', statement })
    const { findings } = lintPolicy(text, { linter: createLinter(config, { matches: () => false }) })
    const own = findings.filter(({ code }) => code === 'ours')
    expect(own.map(({ span }) => text.slice(span.start, span.end))).toEqual(
      places.map((place) => JSON.stringify(place)),
    )
    for (const { message, severity } of own) expect([message, severity]).toEqual(['Not here', 'error'])
  })
}

describe('forbidActions', () => {
  const allow = { effect: 'allow', action: 'cam:*', resource: '*' }
  const deny = { effect: 'deny', action: 'cam:*', resource: '*' }
  checkRows({ forbidActions: ['cam:Delete*'] }, [
    ['the action', { action: 'cam:DeleteUser' }, 'cam:DeleteUser'],
    ['behind a prefix', { action: 'name/cam:DeleteUser' }, 'name/cam:DeleteUser'],
    ['every action', { action: '*' }, '*'],
    ['every service', { action: '*:*' }, '*:*'],
    ['the whole service', { action: 'cam:*' }, 'cam:*'],
    ['a glob that meets it in part', { action: 'cam:*User' }, 'cam:*User'],
    ['a shorter beginning', { action: 'cam:Del*' }, 'cam:Del*'],
    ['a name in every service', { action: '*:DeleteUser' }, '*:DeleteUser'],
    ['under a condition', { action: 'cam:*', condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } }, 'cam:*'],
    ['another letter case is another action', { action: 'cam:deleteUser' }],
    ['other actions of the service', { action: 'cam:Get*' }],
    ['another service', { action: 'cvm:Delete*' }],
    ['a glob as service matches nothing', { action: 'ca*:DeleteUser' }],
    ['an action set is not known', { action: 'permid/5' }],
    ['a deny', [deny]],
    ['a deny takes it away', [allow, deny]],
    ['by every action', [allow, { ...deny, action: '*' }]],
    ['a deny of less', [allow, { ...deny, action: 'cam:DeleteUser' }], 'cam:*'],
    ['of another service', [allow, { ...deny, action: 'cvm:*' }], 'cam:*'],
    ['under a condition only', [allow, { ...deny, condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } }], 'cam:*'],
    ['on some resources only', [allow, { ...deny, resource: 'qcs::cam::uin/100000000001:uin/1' }], 'cam:*'],
    ['from somebody only', [allow, { ...deny, principal: { qcs: ['qcs::cam::uin/100000000001:root'] } }], 'cam:*'],
    ['with a wrong effect', [allow, { ...deny, effect: 'Deny' }], 'cam:*'],
    ['an allow with a wrong effect', [{ ...allow, effect: 'ALLOW' }]],
  ])
})

describe('requireConditions', () => {
  const of = (condition: object) => ({ action: 'cam:*', condition })
  checkRows({ requireConditions: [{ actions: ['cam:*'], keys: ['qcs:ip', 'qcs:vpc'] }] }, [
    ['without', { action: 'cam:GetUser' }, 'cam:GetUser'],
    ['told once', { action: ['cvm:RunInstances', 'cam:GetUser', '*'] }, 'cam:GetUser'],
    ['with one of the keys', of({ ip_equal: { 'qcs:ip': '10.0.0.1' } })],
    ['with another key', of({ string_equal: { 'qcs:resource_tag/a': 'b' } }), 'cam:*'],
    ['one that holds when the key is missing', of({ ip_equal_if_exist: { 'qcs:ip': '10.0.0.1' } }), 'cam:*'],
    ['one that asks whether it is there', of({ null_equal: { 'qcs:ip': true } }), 'cam:*'],
    ['an unknown operator', of({ ip_equals: { 'qcs:ip': '10.0.0.1' } }), 'cam:*'],
    ['for all values of none', of({ 'for_all_value:string_equal': { 'qcs:vpc': 'a' } }), 'cam:*'],
    ['a condition that could not be read', { action: 'cam:*', condition: 5 }],
    ['other actions', { action: 'cvm:*' }],
    ['a deny', { effect: 'deny', action: 'cam:*' }],
    [
      'a deny takes them away',
      [
        { effect: 'allow', action: '*', resource: '*' },
        { effect: 'deny', action: 'cam:*', resource: '*' },
      ],
    ],
  ])
  describe('with operator and values', () => {
    const check = { actions: ['*'], operator: 'ip_equal', key: 'qcs:ip', values: ['10.0.0.1', '10.0.0.2'] }
    checkRows({ requireConditions: [check] }, [
      ['with some of the values', { condition: { ip_equal: { 'qcs:ip': ['10.0.0.1'] } } }],
      ['with one more', { condition: { ip_equal: { 'qcs:ip': ['10.0.0.1', '10.0.0.3'] } } }, 'cvm:RunInstances'],
      ['under another operator', { condition: { ip_equal_if_exist: { 'qcs:ip': '10.0.0.1' } } }, 'cvm:RunInstances'],
      ['without values', { condition: { ip_equal: { 'qcs:ip': [] } } }, 'cvm:RunInstances'],
    ])
  })
  describe('under a negated operator', () => {
    checkRows({ requireConditions: [{ actions: ['*'], key: 'qcs:ip', values: ['10.0.0.1', '10.0.0.2'] }] }, [
      ['with all and one more', { condition: { ip_not_equal: { 'qcs:ip': ['10.0.0.2', '10.0.0.1', '10.0.0.3'] } } }],
      ['with one less', { condition: { ip_not_equal: { 'qcs:ip': ['10.0.0.2'] } } }, 'cvm:RunInstances'],
    ])
  })
})

describe('allowRegions', () => {
  const at = (region: string) => `qcs::cvm:${region}::instance/ins-a1b2c3d4`
  const rows: readonly Row[] = [
    ['the region', { resource: at('ap-guangzhou') }],
    ['its short code', { resource: at('gz') }],
    ['another', { resource: ['*', at('ap-beijing')].slice(1) }, at('ap-beijing')],
    ['the short code of another', { resource: at('bj') }, at('bj')],
    ['a deny', { effect: 'deny', resource: at('ap-beijing') }],
    ['a variable', { resource: at('$' + '{qcs:region}') }],
  ]
  checkRows({ allowRegions: ['ap-guangzhou'] }, [
    ...rows,
    ['open by nothing', { resource: at('') }, at('')],
    ['open by a star', { resource: at('*') }, at('*')],
    ['every resource', { resource: '*' }, '*'],
  ])
  describe('where they may be open', () => {
    checkRows({ allowRegions: ['gz'], openRegions: 'allow' }, [
      ...rows,
      ['open by nothing', { resource: at('') }],
      ['open by a star', { resource: at('*') }],
      ['every resource', { resource: '*' }],
    ])
  })
})

describe('allowAccounts', () => {
  const on = (account: string) => ({ resource: `qcs::cvm::${account}:instance/ins-a1b2c3d4` })
  const by = (...qcs: string[]) => ({ principal: { qcs } })
  const other = 'qcs::cam::uin/100000000002:root'
  checkRows(
    { allowAccounts: [100000000009] },
    [
      ['a resource of the account', on('uin/100000000001')],
      ['by its APPID', on('uid/1250000000')],
      ['of an allowed one', on('uin/100000000009')],
      ['of another', on('uin/100000000002'), on('uin/100000000002').resource],
      ['of nobody in particular', on('')],
      ['a principal of an allowed one', by('qcs::cam::uin/100000000009:root')],
      ['of another', by(other), other],
      ['a role of another', by('qcs::cam::uin/100000000002:roleName/a'), 'qcs::cam::uin/100000000002:roleName/a'],
      ['everybody', by('*'), '*'],
      ['everybody without a map', { principal: '*' }, '*'],
      ['a service', { principal: { service: ['cvm.qcloud.com'] } }],
      ['a deny', { effect: 'deny', ...by(other), ...on('uin/100000000002') }],
    ],
    { account: { uin: '100000000001', appId: 1250000000 } },
  )

  test('everybody above all statements is told once', () => {
    const config = { customRules: [{ id: 'ours', level: 'info', message: 'Not here', allowAccounts: [] }] }
    const deny = { effect: 'deny', action: 'cos:GetObject', resource: '*' }
    const allow = { ...deny, effect: 'allow' }
    const document = { version: '2.0', principal: '*', statement: [deny, allow, allow] }
    expect(found(config, document).filter((each) => each === 'ours info')).toHaveLength(1)
  })
})

test('a rule for some kinds, worded in two languages, set to another level', () => {
  const customRules = [
    { id: 'ours', level: 'error', message: { en: 'no', zh: '不' }, forbidActions: ['*'], kinds: ['trust'] },
  ]
  expect(found({ customRules })).not.toContain('ours error')
  const all = [{ ...customRules[0], kinds: ['identity'] }]
  expect(found({ customRules: all })).toContain('ours error')
  expect(found({ customRules: all, rules: { ours: 'info' } })).toContain('ours info')
  const linter = createLinter(configOf({ customRules: all }), { matches: () => false })
  const { findings } = lintPolicy(JSON.stringify(ADMIN), { linter, language: 'zh' })
  expect(findings.find(({ code }) => code === 'ours')?.message).toBe('不')
})
