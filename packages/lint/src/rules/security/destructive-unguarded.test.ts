// Deleting anything without a condition (RES-1, COND-13): which names count, how globs are read, and what guards.
import { checkRule } from '../check.test-support.ts'
import { destructiveUnguarded } from './destructive-unguarded.ts'

const end = 'cvm:TerminateInstances'
const allow = (action: string | readonly string[], more: object = {}): object => ({
  effect: 'allow',
  action,
  resource: '*',
  ...more,
})
const deny = (action: string): object => ({ ...allow(action), effect: 'deny' })

checkRule(destructiveUnguarded, [
  {
    title: 'one call by name',
    statement: { action: ['cvm:DescribeInstances', end] },
    finds: [`"${end}"`],
    says: ['`cvm:TerminateInstances` on any resource'],
    saysInChinese: ['`qcs:mfa`'],
    levels: ['info'],
  },
  {
    title: 'several give one finding',
    statement: { action: [end, 'cos:DeleteBucket'] },
    finds: [`"${end}"`],
    says: ['`cvm:TerminateInstances` and `cos:DeleteBucket`'],
    saysInChinese: ['；请写明具体资源，或用'],
  },
  {
    title: 'a call that takes no resource, so that none can be named (RES-7)',
    statement: { action: 'apis:DeleteCategory' },
    finds: ['"apis:DeleteCategory"'],
    says: ['apply to; ask for a second factor'],
    saysInChinese: ['；请用 `bool_equal`'],
  },
  {
    title: 'the same beside one that takes some',
    statement: { action: ['apis:DeleteCategory', end] },
    finds: ['"apis:DeleteCategory"'],
    says: ['apply to; name the resources, or ask for a second factor'],
  },
  {
    title: 'a glob of nothing else',
    statement: { action: 'cvm:Terminate*' },
    finds: ['"cvm:Terminate*"'],
    says: [`\`${end}\``],
  },
  {
    title: 'a glob that holds some',
    statement: { action: 'cvm:*Instances' },
    finds: ['"cvm:*Instances"'],
    says: [`\`${end}\``],
  },
  {
    title: 'a glob over all services',
    statement: { action: '*:Delete*' },
    finds: ['"*:Delete*"'],
    says: ['`*:Delete*`'],
  },
  {
    title: 'the same with the prefix',
    statement: { action: 'name/*:Delete*' },
    finds: ['"name/*:Delete*"'],
    says: ['`*:Delete*`'],
  },
  {
    title: 'on any resource of the service',
    statement: { action: end, resource: 'qcs::cvm:::*' },
    finds: [`"${end}"`],
  },
  { title: 'a glob over all services that may hold others', statement: { action: '*:D*' }, finds: [] },
  {
    title: 'calls that change and can be changed back',
    statement: { action: ['cvm:StopInstances', 'cvm:RunInstances'] },
    finds: [],
  },
  {
    title: 'calls that other rules speak of',
    statement: { action: ['cls:DeleteTopic', 'cam:DeletePolicy'] },
    finds: [],
  },
  { title: 'a name that the catalogue does not know', statement: { action: 'cvm:DeleteNothingAtAll' }, finds: [] },
  { title: 'a set of actions', statement: { action: 'permid/7' }, finds: [] },
  {
    title: 'on one resource',
    statement: { action: end, resource: 'qcs::cvm:gz:uin/1:instance/ins-a1b2c3d4' },
    finds: [],
  },
  {
    title: 'under a condition',
    statement: { action: end, condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    finds: [],
  },
  { title: 'all of the service is for another rule', statement: { action: ['cvm:*', end] }, finds: [] },
  { title: 'everything is for another rule', statement: { action: ['*', end, '*:Delete*'] }, finds: [] },
  { title: 'a deny', statement: { action: end, effect: 'deny' }, finds: [] },
  { title: 'a deny beside it', statements: [allow(end), deny('cvm:Terminate*')], finds: [] },
  {
    title: 'a deny over all services beside a glob over them',
    statements: [allow('*:Delete*'), deny('*:Delete*')],
    finds: [],
  },
  {
    title: 'a deny of a part',
    statements: [allow([end, 'cos:DeleteBucket']), deny(end)],
    finds: ['"cos:DeleteBucket"'],
  },
])
