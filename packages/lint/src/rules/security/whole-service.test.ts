// Whole services on any resource (ACT-1, RES-1) that have no power of their own, and what limits them.
import { checkRule } from '../check.test-support.ts'
import { wholeService } from './whole-service.ts'

const allow = (action: string | readonly string[]) => ({ effect: 'allow', action, resource: '*' })

checkRule(wholeService, [
  {
    title: 'what can be destroyed is named',
    saysInChinese: ['即所有操作，其中包括 `vpc:Delete'],
    statement: { action: 'vpc:*' },
    finds: ['"vpc:*"'],
    says: ['`vpc:*` on any resource allows every operation, among them `vpc:Delete'],
  },
  {
    title: 'several of a statement are one finding',
    statement: { action: ['cvm:DescribeInstances', 'name/vpc:*', 'clb:*', 'vpc:*'] },
    finds: ['"name/vpc:*"'],
    says: ['`vpc:*` and `clb:*` on any resource allow every operation, among them'],
  },
  {
    title: 'a service that the catalogue does not know',
    saysInChinese: ['即所有操作，以及平台以后新增的操作'],
    statement: { action: 'newservice:*' },
    finds: ['"newservice:*"'],
    says: ['`newservice:*` on any resource allows every operation, and those'],
  },
  {
    title: 'on every resource by six segments',
    statement: { action: 'vpc:*', resource: 'qcs::vpc:::*' },
    finds: ['"vpc:*"'],
  },
  { title: 'powerful services are for another rule', statement: { action: ['cam:*', 'cos:*'] }, finds: [] },
  { title: 'everything at once is for another rule', statements: [allow('vpc:*'), allow('*')], finds: [] },
  {
    title: 'a deny of the service sets limits, on that service',
    statements: [allow(['vpc:*', 'clb:*']), { effect: 'deny', action: 'vpc:DeleteVpc', resource: '*' }],
    finds: ['"clb:*"'],
    says: ['`clb:*` on any resource allows'],
  },
  { title: 'on some resources', statement: { action: 'vpc:*', resource: 'qcs::vpc:ap-guangzhou::vpc/*' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: 'vpc:*', condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    finds: [],
  },
  { title: 'some actions of a service', statement: { action: 'vpc:Describe*' }, finds: [] },
  { title: 'a deny', statement: { action: 'vpc:*', effect: 'deny' }, finds: [] },
])
