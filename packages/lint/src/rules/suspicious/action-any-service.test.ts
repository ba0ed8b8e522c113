// Operations of whatever service has one of that name (ACT-1, ACT-4), with catalogues of few such operations.
import type { CatalogAdditions } from '@qcs-policy/catalog/catalog'
import { checkRule } from '../check.test-support.ts'
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
    statement: { action: ['*:Frob*', '*:Delete~*', '*:Frob*'] },
    additions: ofClasses(
      { FrobA: 'list', FrobB: 'write', 'Delete~C': 'write' },
      { FrobD: 'credentials', FrobE: 'permissions' },
    ),
    finds: ['"*:Frob*"'],
    says: [
      '5 operations of 2 services can be called (`stall:FrobE`, `stall:FrobD`, `shop:Delete~C`, `shop:FrobB` and `shop:FrobA`)',
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
    title: 'so is what reads secrets, of which rules of their own speak, and real patterns that read',
    statements: [allow('*:Frob*'), allow('*:Describe*'), allow('*:Get*'), allow('*:List*')],
    additions: ofClasses({ FrobSecret: 'credentials' }),
    finds: ['"*:Frob*"', '"*:Describe*"', '"*:Get*"', '"*:List*"'],
    levels: ['info', 'info', 'info', 'info'],
    says: ['`shop:FrobSecret`', '`tke:DescribeClusterKubeconfig`', '`ssm:GetSecretValue`', 'as `cam:List*`'],
  },
  {
    title: 'what gives rights is more, unless a rule of its own speaks of it',
    statements: [allow('*:Frob*'), allow('*:PassRole')],
    additions: ofClasses({ FrobRight: 'permissions' }),
    finds: ['"*:Frob*"', '"*:PassRole"'],
    levels: ['warning', 'info'],
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
    title: 'resources of one service that is named, and of none',
    statements: [
      allow('*:Frob*', { resource: ['qcs::shop:::x', 'qcs::stall:::*'] }),
      allow('*:Frob*', { resource: ['qcs::shop:::x', 'qcs::*:::*'] }),
      allow('*:FrobD*', { resource: ['qcs:::::*'] }),
      allow('*:FrobDo*', { resource: ['qcs::shop:::*', '*'] }),
    ],
    additions: writing,
    finds: ['"*:Frob*"', '"*:FrobD*"', '"*:FrobDo*"'],
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
