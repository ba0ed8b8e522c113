// What the catalogue says, by examples of every kind of fact, and laws that hold for all of it.
import { describe, expect, test } from 'vitest'
import {
  actionNames,
  conditionKeyNames,
  findAction,
  findConditionKey,
  findRegion,
  findService,
  presetPolicies,
  regions,
  SDK,
  serviceHosts,
  serviceNames,
  shortNameOf,
} from './index.ts'

describe('services', () => {
  const check = ([name, expected]: readonly [string, object | undefined]): void => {
    if (expected === undefined) expect(findService(name)).toBeUndefined()
    else expect(findService(name)).toMatchObject({ name, ...expected })
  }

  test.for<[name: string, expected: object | undefined]>([
    ['cvm', { completeness: 'partial', granularity: 'resource' }],
    // The SDK has no COS; its names are of the overlay.
    ['cos', { completeness: 'partial', tag: true }],
    // What policies call `apigw` is `apigateway` in the SDK, and only there.
    ['apigw', { completeness: 'partial' }],
    ['apigateway', undefined],
    // Policies call one module by two names, of two ages.
    ['tke', { completeness: 'partial' }],
    ['ccs', { completeness: 'partial' }],
    ['aa', { completeness: 'unknown' }],
    ['CVM', undefined],
    ['cvn', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s', check)

  test('that policies call otherwise than the SDK does are found by what it calls them', () => {
    expect(['apigateway', 'cvm', '__proto__'].map(shortNameOf)).toEqual(['apigw', undefined, undefined])
  })

  test('are listed once, in alphabetical order, and each is found', () => {
    const names = serviceNames()
    expect(names.length).toBeGreaterThan(300)
    expect(names).toEqual([...new Set(names)].sort())
    expect(names.filter((name) => findService(name) === undefined)).toEqual([])
  })

  test('of which operations are known are partial, and the others are unknown; none is said to be complete', () => {
    for (const name of serviceNames()) {
      expect([name, findService(name)?.completeness]).toEqual([
        name,
        actionNames(name).size > 0 ? 'partial' : 'unknown',
      ])
    }
  })
})

describe('operations', () => {
  type Row = readonly [service: string, name: string, expected: object | undefined]
  const check = ([service, name, expected]: Row): void => expect(findAction(service, name)).toEqual(expected)
  const action = (service: string, name: string, facts: object): Row => [
    service,
    name,
    { service, name, inferred: false, ...facts },
  ]

  test.for<Row>([
    action('cvm', 'DescribeInstances', { class: 'read', inferred: true }),
    action('cvm', 'RunInstances', { class: 'write', inferred: true }),
    action('cos', 'GetObject', { class: 'read', level: 'object' }),
    action('cos', 'GetService', { class: 'list', level: 'service' }),
    action('cos', 'PutBucketPolicy', { class: 'permissions', level: 'bucket' }),
    // A permission that is no operation.
    action('cam', 'PassRole', { class: 'permissions' }),
    action('cam', 'CreateAccessKey', { class: 'credentials' }),
    action('sts', 'AssumeRole', { class: 'credentials' }),
    ['cvm', 'describeInstances', undefined],
    ['cvm', 'DescribeInstance', undefined],
    ['cvm', '', undefined],
    ['cvm', '__proto__', undefined],
    ['__proto__', 'DescribeInstances', undefined],
    ['constructor', 'name', undefined],
  ])('%s:%s', check)

  test('whose names say nothing have no class', () => {
    const action = findAction('cvm', 'ExportImages')
    expect(action).toEqual({ service: 'cvm', name: 'ExportImages', inferred: false })
  })

  test('most have one: nine in ten and more', () => {
    const all = serviceNames().flatMap((service) => [...actionNames(service)].map((name) => findAction(service, name)))
    const classified = all.filter((action) => action?.class !== undefined)
    expect(classified.length / all.length).toBeGreaterThan(0.9)
  })

  test('are all found by their names, and have names that policies can write', () => {
    const odd: string[] = []
    for (const service of serviceNames()) {
      for (const name of actionNames(service)) {
        if (findAction(service, name) === undefined || !/^[A-Za-z][A-Za-z0-9_.]*$/.test(name))
          odd.push(`${service}:${name}`)
      }
    }
    expect(odd).toEqual([])
  })

  test('a service that is not known has none', () => {
    expect([actionNames('cvn').size, actionNames('toString').size]).toEqual([0, 0])
  })
})

describe('condition keys', () => {
  const check = ([name, expected]: readonly [string, object | undefined]): void => {
    if (expected === undefined) expect(findConditionKey(name)).toBeUndefined()
    else expect(findConditionKey(name)).toMatchObject({ name, ...expected })
  }

  test.for<[name: string, expected: object | undefined]>([
    ['qcs:ip', { type: 'ip', actions: ['*'], doubtful: false }],
    ['qcs:resource_tag', { type: 'string-set' }],
    ['qcs:tag/team', { type: 'string-set', actions: ['*'] }],
    ['cos:secure-transport', { type: 'boolean', actions: ['cos:*'] }],
    ['oidc:aud', { actions: ['sts:AssumeRoleWithWebIdentity'] }],
    // The operator table writes `qcs:mfa`, its own example `mfa`.
    ['qcs:mfa', { type: 'numeric' }],
    ['mfa', { type: 'numeric' }],
    // A misspelling that older pages have.
    ['cos:content_length', { doubtful: true }],
    ['qcs:ipp', undefined],
    ['QCS:IP', undefined],
    ['qcs:tag/', undefined],
    ['__proto__', undefined],
  ])('%s', check)

  test('are listed once, in alphabetical order, and each is found', () => {
    const names = conditionKeyNames()
    expect(names).toEqual([...new Set(names)].sort())
    expect(names.filter((name) => findConditionKey(name) === undefined)).toEqual([])
  })

  test('are sent by actions that are known, or by all of a service that is', () => {
    const odd = conditionKeyNames().flatMap((name) =>
      (findConditionKey(name)?.actions ?? []).filter((action) => {
        const [service = '', api = ''] = action.split(':')
        return action !== '*' && (api === '*' ? findService(service) : findAction(service, api)) === undefined
      }),
    )
    expect([...new Set(odd)]).toEqual([])
  })
})

describe('regions', () => {
  test.for<[code: string, expected: object | undefined]>([
    ['ap-guangzhou', { code: 'ap-guangzhou', short: 'gz' }],
    ['gz', { code: 'ap-guangzhou', short: 'gz' }],
    ['ap-bangkok', { code: 'ap-bangkok' }],
    ['ap-guangzho', undefined],
    ['GZ', undefined],
    ['__proto__', undefined],
  ])('%s', ([code, expected]) => expect(findRegion(code)).toEqual(expected))

  test('each is found by both of its codes', () => {
    for (const region of regions()) {
      expect([region.code, region.short ?? region.code].map(findRegion)).toEqual([region, region])
    }
  })
})

test('host names of services are those that trust policies write', () => {
  expect(serviceHosts()).toContain('cvm.qcloud.com')
  expect(serviceHosts().filter((host) => !/^\w[\w.-]*\.[a-z]+\.com$/.test(host))).toEqual([])
})

test('preset policies are known by name, and what the name says of them', () => {
  const policies = presetPolicies()
  expect(policies).toContainEqual({ name: 'AdministratorAccess', kind: 'full' })
  expect(new Set(policies.map(({ name }) => name)).size).toBe(policies.length)
  expect(policies.filter(({ name, kind }) => kind === 'read-only' && !/read/i.test(name))).toEqual([])
})

test('says what it was made of', () => {
  expect(SDK).toMatch(/^tencentcloud-sdk-nodejs \d+\.\d+\.\d+, tencentcloud-sdk-nodejs-intl-en \d+\.\d+\.\d+$/)
})
