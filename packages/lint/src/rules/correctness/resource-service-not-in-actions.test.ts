// Resources of services that no action acts on (RES-3), and actions that may reach further.
import { checkRule } from '../check.test-support.ts'
import { resourceServiceNotInActions } from './resource-service-not-in-actions.ts'

const on = (action: unknown, resource: unknown): object => ({ effect: 'allow', action, resource })
const LOGS = 'qcs::cos:ap-guangzhou:uid/1250000000:logs-1250000000/*'

checkRule(resourceServiceNotInActions, [
  {
    title: 'no action is of its service, nor of one that reaches it',
    statements: [on(['cvm:StopInstances', 'name/cdb:CreateDBInstance'], [LOGS, 'qcs::cvm:::instance/*'])],
    finds: ['cos'],
    says: [
      'No action of the statement acts on resources of `cos`, for all are of `cvm` and `cdb`, so this resource does nothing here; move it',
    ],
    saysInChinese: ['语句中的操作都属于 `cvm`、`cdb`'],
  },
  {
    title: 'one of several is of its service',
    statements: [on(['cvm:StopInstances', 'cos:GetObject'], LOGS)],
    finds: [],
  },
  {
    title: 'services that act on those of others',
    statements: [
      on('tag:TagResources', LOGS),
      on('sts:AssumeRole', 'qcs::cam::uin/1:roleName/a'),
      on('cvm:RunInstances', 'qcs::cam::uin/1:roleName/a'),
    ],
    finds: [],
  },
  {
    title: 'security groups, networks and keys, which go along with much else',
    statements: [
      on('redis:CreateInstances', ['qcs::cvm:::sg/sg-1', 'qcs::vpc:::subnet/subnet-1']),
      on('cdb:OpenDBInstanceEncryption', 'qcs::kms:::key/*'),
    ],
    finds: [],
  },
  {
    title: 'families',
    statements: [on('cvm:RunInstances', 'qcs::vpc:::subnet/*'), on('ci:CreateMediaJobs', LOGS)],
    finds: [],
  },
  {
    title: 'a pattern of the catalogue links them',
    statements: [on('clb:CreateLoadBalancer', 'qcs::cvm:::instance/*')],
    finds: [],
  },
  {
    title: 'services of which little is known',
    statements: [on('waf:DescribeDomains', LOGS), on('xyzzy:Run', LOGS), on('cvm:StopInstances', 'qcs::xyzzy:::a')],
    finds: [],
  },
  {
    title: 'actions that may be of any service',
    statements: [
      on('*', LOGS),
      on(['cvm:StopInstances', '*:Get*'], LOGS),
      on(['cvm:StopInstances', 'permid/1'], LOGS),
      on(['cvm:StopInstances', 'c*:Get'], LOGS),
    ],
    finds: [],
  },
  {
    title: 'all services, placeholders, every resource, no action',
    statements: [
      on('cvm:StopInstances', ['qcs::*:::a', 'qcs:::::a', 'qcs::cos:::<bucket>', '*']),
      { effect: 'allow', resource: LOGS },
    ],
    finds: [],
  },
])
