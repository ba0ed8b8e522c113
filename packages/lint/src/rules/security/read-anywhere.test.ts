// Operations that read and take resources, on any resource (RES-1, RES-7): what can be limited, how, and what nobody knows.
import { checkRule } from '../check.test-support.ts'
import { readAnywhere } from './read-anywhere.ts'

const DISKS = 'cvm:DescribeDisks'

checkRule(readAnywhere, [
  {
    title: 'an operation that can be limited, beside one that cannot and one that writes',
    statement: { action: [DISKS, 'cvm:DescribeRegions', 'cvm:StopInstances', DISKS] },
    finds: ['"*"'],
    says: [
      `\`${DISKS}\` can be limited to single resources, and here may read every one of the account; write \`qcs::cvm:REGION:uin/OWNER_UIN:volume/ID\` for what is to be read`,
    ],
    saysInChinese: ['而此处允许读取账号内的所有资源'],
  },
  { title: 'one that lists', statement: { action: 'scf:ListVersion' }, finds: ['"*"'] },
  {
    title: 'a pattern, on every resource by six segments, at that place',
    statement: { action: 'cdb:DescribeAccount*', resource: ['qcs::cdb:::instanceId/cdb-1', 'qcs::cdb:::*'] },
    finds: ['"qcs::cdb:::*"'],
  },
  {
    title: 'what nobody knows how to write',
    statement: { action: 'cdb:CheckDrInstanceRecovery' },
    finds: ['"*"'],
    says: ['write the resources that are meant for'],
    saysInChinese: ['要读取的资源'],
  },
  { title: 'on some resources', statement: { action: DISKS, resource: 'qcs::cvm:::volume/disk-1' }, finds: [] },
  {
    title: 'under a condition',
    statement: { action: DISKS, condition: { ip_equal: { 'qcs:ip': '192.0.2.7' } } },
    finds: [],
  },
  { title: 'whole services, and all services', statement: { action: ['cvm:*', '*:Describe*', '*'] }, finds: [] },
  {
    title: 'what writes, and what takes no resource',
    statement: { action: ['cvm:StopInstances', 'cvm:DescribeRegions', 'waf:DescribeDomains'] },
    finds: [],
  },
  {
    title: 'in another kind of document',
    kind: 'resource',
    statement: { principal: { qcs: ['*'] }, action: DISKS },
    finds: [],
  },
])
