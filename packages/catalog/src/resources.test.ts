// What operations are checked against: one row of each sort, and laws that hold for all.
import { describe, expect, test } from 'vitest'
import { actionNames } from './actions.ts'
import { resourcesOf, resourceTypes } from './resources.ts'
import { serviceNames } from './services.ts'

/** Services whose operations are checked against resources of another, too. */
const FOREIGN = [
  ...['bm bmeip', 'bmeip bm', 'bmeip bmvpc', 'bmlb bm', 'bmlb bmvpc', 'bmvpc bmeip', 'ccs clb', 'ccs cvm', 'clb cvm'],
  ...['cvm vpc', 'dbbrain cdb', 'tat cvm', 'tat lighthouse', 'tke cvm', 'tke vpc', 'vpc cvm'],
]

type Row = readonly [service: string, action: string, expected: object | undefined]

const check = ([service, action, expected]: Row): void => expect(resourcesOf(service, action)).toEqual(expected)

describe('an operation', () => {
  test.for<Row>([
    ['cvm', 'AttachDisks', { level: 'resource', patterns: ['qcs::cvm:{region}:{account}:volume/{id}'] }],
    ['apis', 'CreateApp', { level: 'operation' }],
    // The international page names a role, the Chinese one says that it takes none.
    ['sts', 'AssumeRole', { level: 'contradictory' }],
    ['cvm', 'NoSuchAction', undefined],
    ['cvn', 'AttachDisks', undefined],
    ['__proto__', 'toString', undefined],
    ['cvm', '__proto__', undefined],
  ])('%s:%s', check)
})

test('every pattern has six segments, and names the service of its operation but for what belongs to others', () => {
  const odd: string[] = []
  const foreign = new Set<string>()
  for (const service of serviceNames()) {
    for (const action of actionNames(service)) {
      const resources = resourcesOf(service, action)
      for (const pattern of resources?.level === 'resource' ? resources.patterns : []) {
        const [qcs, project, named, , , ...rest] = pattern.split(':')
        if (qcs !== 'qcs' || project !== '' || named === undefined || rest.length === 0) odd.push(pattern)
        else if (named !== service) foreign.add(`${service} ${named}`)
      }
    }
  }
  expect(odd).toEqual([])
  expect([...foreign].sort()).toEqual(FOREIGN)
})

test('every operation with a row is one that the catalogue knows', () => {
  const rows = serviceNames().flatMap((service) =>
    [...actionNames(service)].filter((name) => resourcesOf(service, name)),
  )
  expect(rows.length).toBeGreaterThan(2000)
})

test('types are those that pages show', () => {
  expect(resourceTypes('cvm')).toEqual(expect.arrayContaining(['instance', 'image', 'keypair']))
  expect([resourceTypes('cvn'), resourceTypes('constructor')]).toEqual([[], []])
})
