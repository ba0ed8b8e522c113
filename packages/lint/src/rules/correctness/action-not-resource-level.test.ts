// Actions that take no resource where some are named (RES-1, RES-7), and where that is not known or does not matter.
import { checkRule } from '../check.test-support.ts'
import { actionNotResourceLevel } from './action-not-resource-level.ts'

const INSTANCE = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/ins-a1b2c3d4'
const named = (action: readonly string[] | string, more: object = {}): object => ({
  effect: 'allow',
  action,
  resource: INSTANCE,
  ...more,
})
const open = (action: readonly string[] | string, more: object = {}): object => ({
  ...named(action, more),
  resource: '*',
})

checkRule(actionNotResourceLevel, [
  {
    title: 'all of them: the resource is to be a star',
    statements: [named('cvm:AllocateHosts')],
    finds: ['"cvm:AllocateHosts"'],
    says: [
      '`cvm:AllocateHosts` takes no resource and is checked against `*` alone, so a statement that names resources never allows it; write `"resource": "*"`',
    ],
    saysInChinese: ['永远不会允许；请写 `"resource": "*"`'],
    fixedUnsafely: { version: '2.0', statement: [open('cvm:AllocateHosts')] },
  },
  {
    title: 'some of them: they need a statement of their own; one finding names all',
    statements: [named(['name/cvm:AllocateHosts', 'cvm:RunInstances', 'cvm:AllocateAddresses'])],
    finds: ['"name/cvm:AllocateHosts"'],
    says: [
      '`cvm:AllocateHosts` and `cvm:AllocateAddresses` take no resource and are checked against `*` alone, so a statement that names resources never allows them; move to a statement',
    ],
    saysInChinese: ['移到 `"resource": "*"` 的语句中'],
  },
  {
    title: 'a deny that stops nothing',
    statements: [named(['cvm:AllocateHosts', 'cvm:AllocateAddresses'], { effect: 'deny' })],
    finds: ['"cvm:AllocateHosts"'],
    says: ['take no resource and are checked against `*` alone, so this deny never stops them; write'],
    saysInChinese: ['此 deny 永远不会生效；请写'],
    fixedUnsafely: {
      version: '2.0',
      statement: [open(['cvm:AllocateHosts', 'cvm:AllocateAddresses'], { effect: 'deny' })],
    },
  },
  {
    title: 'one of several in a deny',
    statements: [named(['cvm:AllocateHosts', 'cvm:RunInstances'], { effect: 'deny' })],
    finds: ['"cvm:AllocateHosts"'],
    says: ['never stops it; move to a deny'],
    saysInChinese: ['deny 语句中'],
  },
  {
    title: 'a service that takes resources for none of its operations',
    statements: [named('waf:DescribeDomains'), named('ocr:GeneralBasicOCR')],
    finds: ['"waf:DescribeDomains"', '"ocr:GeneralBasicOCR"'],
    fixedUnsafely: { version: '2.0', statement: [open('waf:DescribeDomains'), open('ocr:GeneralBasicOCR')] },
  },
  {
    title: 'the resources of another service, left open',
    statements: [named('cvm:AllocateHosts', { resource: 'qcs::cos:::*' })],
    finds: ['"cvm:AllocateHosts"'],
    fixedUnsafely: { version: '2.0', statement: [open('cvm:AllocateHosts')] },
  },
  {
    title: 'allowed elsewhere: the list is only longer than it needs to be',
    statements: [named('cvm:AllocateHosts'), open('cvm:Allocate*')],
    finds: [],
  },
  {
    title: 'a deny elsewhere is no allow, and other resources are no star',
    statements: [
      named('cvm:AllocateHosts'),
      open('cvm:*', { effect: 'deny' }),
      named('cvm:*'),
      open('cvm:RunInstances'),
    ],
    finds: ['"cvm:AllocateHosts"'],
    fixedUnsafely: {
      version: '2.0',
      statement: [
        open('cvm:AllocateHosts'),
        open('cvm:*', { effect: 'deny' }),
        named('cvm:*'),
        open('cvm:RunInstances'),
      ],
    },
  },
  {
    title: 'allowed elsewhere, one entry of several',
    statements: [
      named('cvm:AllocateHosts'),
      named(['cvm:RunInstances', 'cvm:AllocateHosts'], { resource: [INSTANCE, '*'] }),
    ],
    finds: [],
  },
  {
    title: 'resources of other services beside an open one',
    statements: [named('cvm:AllocateHosts', { resource: ['qcs::cos:::*', 'qcs::cvm:::*'] })],
    finds: [],
  },
  {
    title: 'an effect that is missing or no effect, no resource, and none in the list',
    statements: [
      named('cvm:AllocateHosts', { effect: 'Allow' }),
      { action: 'cvm:AllocateHosts', resource: INSTANCE },
      { effect: 'allow', action: 'cvm:AllocateHosts' },
      named('cvm:AllocateHosts', { resource: [] }),
    ],
    finds: [],
  },
  { title: 'a star beside others', statements: [named('cvm:AllocateHosts', { resource: [INSTANCE, '*'] })], finds: [] },
  {
    title: 'resources that leave everything open may mean all (RES-7)',
    statements: ['qcs::cvm:::*', 'qcs:::::*/*', 'qcs::*:::*', 'qcs::c*:::*'].map((resource) =>
      named('cvm:AllocateHosts', { resource }),
    ),
    finds: [],
  },
  { title: 'an action that takes resources', statements: [named('cvm:RunInstances')], finds: [] },
  {
    title: 'vendor pages disagree, or say nothing',
    statements: [named(['cvm:AssociateAddress', 'vpc:CreateVpc'])],
    finds: [],
  },
  {
    title: 'a service as a whole takes none, but has types of resources',
    statements: [named('cam:GetUser')],
    finds: [],
  },
  { title: 'an action of such a service that is not known', statements: [named('waf:Xyzzy')], finds: [] },
  { title: 'patterns', statements: [named(['cvm:Allocate*', 'cvm:*', '*'])], finds: [] },
  {
    title: 'no resource, or one that could not be read',
    statements: [named('cvm:AllocateHosts', { resource: 'cvm/1' })],
    finds: [],
  },
])
