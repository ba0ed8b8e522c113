// Operations of whatever service has one of that name (ACT-1, ACT-4), with catalogues of few such operations.
import type { CatalogAdditions } from '@qcs-policy/catalog/catalog'
import { expect, test } from 'vitest'
import { checkRule, findingsOf } from '../check.test-support.ts'
import { actionAnyService } from './action-any-service.ts'

const ofClasses = (first: object, second: object = {}): CatalogAdditions => ({
  services: { shop: { actions: { ...first } }, stall: { actions: { ...second } } },
})
const writing = ofClasses({ FrobTable: 'write', FrobLook: 'read' }, { FrobDoor: 'write' })
const allow = (action: string | readonly string[], more: object = {}): object => ({
  effect: 'allow',
  action,
  resource: '*',
  ...more,
})

checkRule(actionAnyService, [
  {
    title: 'it is told how many operations of how many services are reached, the gravest first',
    statement: { action: '*:Frob*' },
    additions: writing,
    finds: ['"*:Frob*"'],
    says: [
      '`*:Frob*` names no service, so 3 operations of 2 services can be called (`shop:FrobTable`, `stall:FrobDoor` and `shop:FrobLook`), and those of every service that comes; name the services that are meant, as `shop:Frob*`',
    ],
    saysInChinese: ['可调用 2 个服务的 3 个操作'],
    levels: ['warning'],
  },
  {
    title: 'rights before secrets before what takes away before what changes before what reads',
    statement: { action: '*:*~*' },
    additions: ofClasses(
      { '~A': 'list', '~B': 'write', 'Delete~C': 'write' },
      { '~D': 'credentials', '~E': 'permissions' },
    ),
    finds: ['"*:*~*"'],
    says: [
      '5 operations of 2 services can be called (`stall:~E`, `stall:~D`, `shop:Delete~C`, `shop:~B` and `shop:~A`)',
    ],
  },
  {
    title: 'an operation by its full name, behind name/ as well',
    statement: { action: 'name/*:FrobTable' },
    additions: writing,
    finds: ['"name/*:FrobTable"'],
    says: ['1 operation of 1 service can be called (`shop:FrobTable`)'],
    levels: ['warning'],
  },
  {
    title: 'what only reads is a hint',
    statement: { action: '*:Frob*' },
    additions: ofClasses({ FrobLook: 'read' }, { FrobAll: 'list' }),
    finds: ['"*:Frob*"'],
    levels: ['info'],
  },
  {
    title: 'so is what reads secrets, of which rules of their own speak, and all of it is one finding',
    statements: [allow('*:Frob*'), allow(['*:Describe*', '*:Frob*'])],
    additions: ofClasses({ FrobSecret: 'credentials' }),
    finds: ['"*:Frob*"'],
    levels: ['info'],
    says: ['1 operation of 1 service can be called (`shop:FrobSecret`)'],
  },
  ...['*:Describe*', '*:Get*', '*:List*'].map((action) => ({
    title: `${action} is a hint`,
    statement: { action },
    finds: [`"${action}"`],
    levels: ['info' as const],
  })),
  {
    title: 'what gives rights is more',
    statement: { action: '*:Frob*' },
    additions: ofClasses({ FrobRight: 'permissions' }),
    finds: ['"*:Frob*"'],
    levels: ['warning'],
  },
  {
    title: 'unless a rule of its own speaks of it',
    statement: { action: '*:PassRole' },
    finds: ['"*:PassRole"'],
    levels: ['info'],
  },
  {
    title: 'the gravest without a condition is shown',
    statements: [
      allow('*:Describe*'),
      allow('*:FrobT*', { condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } }),
      allow(['*:FrobL*', '*:FrobD*', '*:FrobT*']),
    ],
    additions: writing,
    finds: ['"*:FrobD*"'],
    says: ['(`stall:FrobDoor`)'],
    levels: ['warning'],
  },
  {
    title: 'an operation of no known class may change something',
    statement: { action: '*:Frob*' },
    additions: { services: { shop: { actions: ['FrobWhat'] } } },
    finds: ['"*:Frob*"'],
    levels: ['warning'],
  },
  {
    title: 'under a condition it is a hint',
    statement: { action: '*:Frob*', condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    additions: writing,
    finds: ['"*:Frob*"'],
    levels: ['info'],
  },
  {
    title: 'nothing known is reached',
    statement: { action: '*:Frobnicate' },
    finds: ['"*:Frobnicate"'],
    says: ['matches no operation that the catalogue of 2026-09-15 knows'],
    saysInChinese: ['请写明服务，即 `SERVICE:Frobnicate`'],
    levels: ['info'],
  },
  {
    title: 'what a deny of the document takes away is not counted',
    statements: [allow('*:Frob*'), { effect: 'deny', action: 'shop:*', resource: '*' }],
    additions: writing,
    finds: ['"*:Frob*"'],
    says: ['1 operation of 1 service can be called (`stall:FrobDoor`)'],
  },
  {
    title: 'and when that is all, the guard was thought of',
    statements: [allow('*:Frob*'), { effect: 'deny', action: ['shop:*', 'stall:*'], resource: '*' }],
    additions: writing,
    finds: [],
  },
  {
    title: 'an example with a service that has such operations',
    statement: { action: '*:TerminateInst*' },
    finds: ['"*:TerminateInst*"'],
    says: ['as `cvm:TerminateInst*`'],
  },
  {
    title: 'and one of which a deny leaves nothing is not shown beside another',
    statements: [allow(['*:FrobT*', '*:FrobD*']), { effect: 'deny', action: 'shop:*', resource: '*' }],
    additions: writing,
    finds: ['"*:FrobD*"'],
  },
  {
    title: 'resources of services that are named',
    statement: { action: '*:Frob*', resource: ['qcs::shop:::x', 'qcs::stall:::*'] },
    additions: writing,
    finds: [],
  },
  ...['qcs::*:::*', 'qcs:::::*', '*', 'qcs::s*:::*'].map((resource) => ({
    title: `one of any service beside them: ${resource}`,
    statement: { action: '*:Frob*', resource: ['qcs::shop:::x', resource] },
    additions: writing,
    finds: ['"*:Frob*"'],
  })),
  {
    title: 'a legacy document without resources',
    kind: 'legacy',
    document: { version: '2.0', statement: { effect: 'allow', action: '*:Frob*' } },
    additions: writing,
    finds: ['"*:Frob*"'],
  },
  {
    title: 'everything is allowed anyway',
    statements: [allow('*:Frob*'), allow('*:*')],
    additions: writing,
    finds: [],
  },
  {
    title: 'a deny',
    statement: { effect: 'deny', action: '*:Other*' },
    additions: writing,
    finds: [],
  },
  {
    title: 'an effect in the wrong letter case, services that are named, and names of stars alone',
    statements: [
      { effect: 'Allow', action: '*:Frob*', resource: '*' },
      allow(['shop:Frob*', '*:**', 'c*:Frob*', 'permid/1']),
    ],
    additions: writing,
    finds: [],
  },
])

test('the others are related places, at most ten', () => {
  const action = ['*:FrobT*', ...Array.from({ length: 12 }, (_, i) => `*:Frob${i}*`)]
  const text = JSON.stringify({ version: '2.0', statement: [allow(action)] })
  const [finding] = findingsOf(actionAnyService, text, { additions: writing })
  const places = finding?.related.map(({ span }) => text.slice(span.start + 1, span.end - 1))
  expect(places).toEqual(action.slice(1, 11))
})
