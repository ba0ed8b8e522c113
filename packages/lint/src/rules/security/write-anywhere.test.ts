// Operations that write and take resources, on any resource (RES-1, RES-7): what can be limited, how, and what nobody knows.
import { checkRule } from '../check.test-support.ts'
import { writeAnywhere } from './write-anywhere.ts'

const STOP = 'cvm:StopInstances'
const INSTANCE = '`qcs::cvm:REGION:uin/OWNER_UIN:instance/ID`'

checkRule(writeAnywhere, [
  {
    title: 'operations that all can be limited',
    saysInChinese: ['所有资源；请改写为 `qcs::cvm:REGION'],
    levels: ['warning'],
    statement: { action: [STOP, 'cvm:StartInstances', STOP] },
    finds: ['"*"'],
    says: [
      `\`${STOP}\` and \`cvm:StartInstances\` can be limited to single resources, and here may change every one of the account; write ${INSTANCE} instead`,
    ],
  },
  {
    title: 'beside one that takes no resource',
    saysInChinese: ['所有资源；请为它们单独写一条语句，资源写 `qcs::cvm'],
    levels: ['info'],
    statement: { action: ['cvm:DescribeInstances', STOP] },
    finds: ['"*"'],
    says: [
      `\`${STOP}\` can be limited to single resources, and here may change every one of the account; give it a statement of its own, with ${INSTANCE}`,
    ],
  },
  {
    title: 'several beside one that takes no resource',
    statement: { action: ['cvm:DescribeInstances', STOP, 'cos:PutObject'] },
    finds: ['"*"'],
    says: [`give them a statement of their own, with ${INSTANCE} and \`qcs::cos:`],
  },
  {
    title: 'a glob may hold others',
    statement: { action: 'cvm:StartInst*' },
    finds: ['"*"'],
    says: ['give it a statement of its own'],
  },
  {
    title: 'buckets, by the level of the operation',
    statement: { action: 'cos:PutObject' },
    finds: ['"*"'],
    says: ['write `qcs::cos:REGION:uid/APPID:BUCKET/*` instead'],
  },
  {
    title: 'on every resource by six segments, at that place',
    statement: { action: STOP, resource: ['qcs::cvm:ap-guangzhou::instance/ins-1', 'qcs::cvm:::*'] },
    finds: ['"qcs::cvm:::*"'],
  },
  {
    title: 'what nobody knows how to write',
    saysInChinese: ['改写为 目标资源'],
    statement: { action: 'cdb:OpenSSL' },
    finds: ['"*"'],
    says: ['write the resources that are meant instead'],
  },
  { title: 'on some resources', statement: { action: STOP, resource: 'qcs::cvm:::instance/ins-1' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: STOP, condition: { ip_equal: { 'qcs:ip': '10.0.0.1' } } },
    finds: [],
  },
  {
    title: 'a deny beside it',
    statements: [
      { effect: 'allow', action: STOP, resource: '*' },
      { effect: 'deny', action: 'cvm:Stop*', resource: '*' },
    ],
    finds: [],
  },
  { title: 'what reads', statement: { action: ['cvm:DescribeInstances', 'cos:HeadObject'] }, finds: [] },
  {
    title: 'what takes no resource, and what makes some',
    statement: { action: ['cvm:RunInstances', 'kms:CreateKey'] },
    finds: [],
  },
  {
    title: 'what the catalogue does not know',
    statement: { action: ['cvm:Frob', 'organization:MoveOrganizationNodeMembers'] },
    finds: [],
  },
  { title: 'what another rule speaks of', statement: { action: 'cvm:ResetInstancesPassword' }, finds: [] },
  { title: 'whole services, everything, and all services', statement: { action: ['vpc:*', '*:Stop*'] }, finds: [] },
  { title: 'action sets', statement: { action: 'permid/280655' }, finds: [] },
  {
    title: 'a service that is given whole elsewhere',
    statements: [
      { effect: 'allow', action: STOP, resource: '*' },
      { effect: 'allow', action: 'cvm:*', resource: '*' },
    ],
    finds: [],
  },
  { title: 'a deny', statement: { action: STOP, effect: 'deny' }, finds: [] },
])
