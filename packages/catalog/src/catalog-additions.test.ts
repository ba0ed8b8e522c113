// What users add to the catalogue is found beside what ships, and takes nothing away.
import { describe, expect, test } from 'vitest'
import { CATALOG, type CatalogAdditions, extendCatalog } from './catalog.ts'

const ADDITIONS: CatalogAdditions = {
  services: {
    billing2: { actions: ['Pay', 'DescribeBill'], resourceTypes: ['bill'], complete: true },
    cvm: { actions: { RunSomethingNew: 'write' } },
    named: {},
    __proto__: { actions: ['Odd'] },
  },
  conditionKeys: { 'billing2:month': { type: 'date' }, 'cvm:new': { type: 'ip', actions: ['cvm:RunSomethingNew'] } },
  regions: ['moon-tranquility', 'ap-guangzhou'],
  serviceHosts: ['billing2.qcloud.com'],
}

const catalog = extendCatalog(CATALOG, ADDITIONS)

describe('what was added is found', () => {
  test.for([
    ['a service that is complete', catalog.findService('billing2')?.completeness, 'complete'],
    ['a service without operations', catalog.findService('named')?.completeness, 'unknown'],
    ['its operation', catalog.findAction('billing2', 'Pay')?.name, 'Pay'],
    ['the class of an operation', catalog.findAction('cvm', 'RunSomethingNew')?.class, 'write'],
    ['a type of resource', catalog.resourceTypes('billing2').join(), 'bill'],
    ['a key', catalog.findConditionKey('billing2:month')?.type, 'date'],
    ['the actions of a key', catalog.findConditionKey('cvm:new')?.actions.join(), 'cvm:RunSomethingNew'],
    ['a region', catalog.findRegion('moon-tranquility')?.code, 'moon-tranquility'],
    ['a host', catalog.serviceHosts().includes('billing2.qcloud.com'), true],
    ['the name of a service in the list', catalog.serviceNames().includes('billing2'), true],
    ['the name of a key in the list', catalog.conditionKeyNames().includes('cvm:new'), true],
  ] as const)('%s', ([, found, expected]) => {
    expect(found).toBe(expected)
  })
})

describe('what ships is still there', () => {
  test.for([
    ['an operation of a service that was added to', catalog.actionNames('cvm').has('RunInstances'), true],
    ['its own facts', catalog.findService('cvm')?.product, CATALOG.findService('cvm')?.product],
    ['a service that was not added to', catalog.findAction('cam', 'PassRole')?.class, 'permissions'],
    ['a region keeps its short code', catalog.findRegion('ap-guangzhou')?.short, 'gz'],
    ['a region that was added again is there once', count('ap-guangzhou'), 1],
    ['a name that is a member of every object is not known', catalog.findService('constructor'), undefined],
  ] as const)('%s', ([, found, expected]) => {
    expect(found).toBe(expected)
  })
})

function count(code: string): number {
  return catalog.regions().filter((region) => region.code === code).length
}
