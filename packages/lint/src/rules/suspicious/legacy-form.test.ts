// Documents of the old call (DOC-3, DOC-5, RES-11), and those that move as they are.
import { checkRule } from '../check.test-support.ts'
import { legacyForm } from './legacy-form.ts'

const allow = (more: object): object => ({ effect: 'allow', action: 'cvm:RunInstances', ...more })
const whole = allow({ resource: '*' })

checkRule(legacyForm, [
  {
    title: 'a principal beside the statements is inferred to be one',
    document:
      '{"version":"2.0","principal":{"qcs":"qcs::cam::uin/1:uin/2"},"statement":[{"effect":"allow","action":"cvm:*","resource":"*"}]}',
    finds: ['{"qcs":"qcs::cam::uin/1:uin/2"}'],
    says: [
      'This is the form of the old CreateCamStrategy call, which CreatePolicy refuses; to move it, take `principal` out and attach the policy to those that it names',
    ],
    saysInChinese: ['迁移时请删除 `principal`，改为'],
    levels: ['warning'],
  },
  {
    title: 'everybody, and what is stated is a hint',
    kind: 'legacy',
    document: '{"version":"2.0","principal":"*","statement":[{"effect":"allow","action":"cvm:*","resource":"*"}]}',
    finds: ['"*"'],
    says: ['write a bucket policy, with `principal` inside each statement'],
    saysInChinese: ['迁移时请改写成存储桶策略'],
    levels: ['info'],
  },
  {
    title: 'whoever is not signed in, beside a user',
    kind: 'legacy',
    document:
      '{"version":"2.0","principal":{"qcs":["qcs::cam::uin/1:uin/2","qcs::cam::anonymous:anonymous"],"service":"cvm.qcloud.com"},"statement":[{"effect":"allow","action":"cvm:*","resource":"*"}]}',
    finds: ['{"qcs":["qcs::cam::uin/1:uin/2","qcs::cam::anonymous:anonymous"],"service":"cvm.qcloud.com"}'],
    says: ['write a bucket policy, with'],
  },
  {
    title: 'blank resources, which a star can stand for',
    kind: 'legacy',
    document: { version: '2.0', statement: [whole, allow({ resource: ['', 'qcs::cvm:::', 'qcs::cvm:::x'] })] },
    finds: ['""'],
    says: ['refuses; to move it, write `*` where the resource is blank'],
    fixed: { version: '2.0', statement: [whole, allow({ resource: ['*', 'qcs::cvm:::*', 'qcs::cvm:::x'] })] },
  },
  {
    title: 'resources left out',
    kind: 'legacy',
    document: '{"version":"2.0","statement":[{"effect":"allow","action":"cvm:*"}]}',
    finds: ['{"effect":"allow","action":"cvm:*"}'],
    says: ['to move it, add `"resource": "*"` where it is left out'],
    saysInChinese: ['补上 `"resource": "*"`'],
  },
  {
    title: 'all of it',
    document:
      '{"version":"2.0","principal":"*","statement":[{"effect":"allow","action":"a:b","resource":""},{"effect":"deny","action":"a:c"}]}',
    finds: ['"*"'],
    says: [
      'cannot be given a policy; write `*` where the resource is blank; add `"resource": "*"` where it is left out',
    ],
    saysInChinese: ['因为策略无法关联到所有人；将空白的资源写成 `*`；在缺少'],
    fixed:
      '{"version":"2.0","principal":"*","statement":[{"effect":"allow","action":"a:b","resource":"*"},{"effect":"deny","action":"a:c"}]}',
  },
  {
    title: 'one that CreatePolicy takes as it is',
    kind: 'legacy',
    document: { version: '2.0', statement: [whole, allow({ resource: 'qcs::cvm:::x' })] },
    finds: [],
  },
  {
    title: 'a resource that could not be read is not left out',
    kind: 'legacy',
    document: { version: '2.0', statement: [allow({ resource: 1 })] },
    finds: [],
  },
  {
    title: 'a principal beside the statements of a bucket policy',
    kind: 'resource',
    document: { version: '2.0', principal: '*', statement: [allow({ resource: '' })] },
    finds: [],
  },
])
