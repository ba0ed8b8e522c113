// Everything on whatever carries a tag (ACT-1, RES-1, COND-2, COND-14): when one service is meant, and when no tag is needed.
import { checkRule } from '../check.test-support.ts'
import { everythingUnderATag } from './everything-under-a-tag.ts'

const TAG = { 'qcs:resource_tag': ['env&dev'] }
const under = (condition: object, more: object = {}) => ({
  effect: 'allow',
  action: '*',
  resource: '*',
  condition,
  ...more,
})
const tagged = (more: object = {}) => under({ 'for_any_value:string_equal': TAG }, more)
const read = (action: string | readonly string[]) => ({ effect: 'allow', action, resource: '*' })
const SERVICES = 'write the services that are meant'

checkRule(everythingUnderATag, [
  {
    title: 'everything, and nobody can tell what is meant',
    levels: ['info'],
    statements: [tagged()],
    finds: ['"*"'],
    says: [
      `on whatever carries \`env&dev\`, deleting it included, and nothing where no tag is sent, as for most creating and listing; ${SERVICES}`,
    ],
  },
  {
    title: 'beside actions of one service, which is meant',
    levels: ['warning'],
    statements: [tagged(), read(['cvm:Describe*', 'name/cvm:InquiryPriceRunInstances'])],
    finds: ['"*"'],
    says: ['write `cvm:*` if `cvm` is meant'],
    fixedUnsafely: {
      version: '2.0',
      statement: [tagged({ action: 'cvm:*' }), read(['cvm:Describe*', 'name/cvm:InquiryPriceRunInstances'])],
    },
  },
  {
    title: 'beside actions of two services, or of all, or of an action set',
    statements: [tagged({ action: ['*:*', 'cvm:RunInstances', 'vpc:CreateVpc'] })],
    finds: ['"*:*"'],
    says: [SERVICES],
  },
  {
    title: 'beside an action of all services',
    statements: [tagged(), read(['cvm:Describe*', '*:List*'])],
    finds: ['"*"'],
    says: [SERVICES],
  },
  {
    title: 'beside an action of all services alone',
    statements: [tagged(), read('*:List*')],
    finds: ['"*"'],
    says: [SERVICES],
  },
  {
    title: 'beside an action set',
    statements: [tagged(), read(['cvm:Describe*', 'permid/1'])],
    finds: ['"*"'],
    says: [SERVICES],
  },
  {
    title: 'on every resource by six segments, the tag by its name',
    levels: ['info'],
    statements: [under({ string_equal: { 'qcs:tag/env': ['dev', 'test'] } }, { resource: 'qcs:::::*' })],
    finds: ['"*"'],
    says: ['carries `env&dev` and `env&test`'],
  },
  {
    title: 'satisfied without a tag',
    levels: ['warning'],
    statements: [under({ string_equal_if_exist: TAG })],
    finds: ['"*"'],
    says: ['`string_equal_if_exist` is satisfied without a tag, too, so this allows every action that sends none'],
  },
  {
    title: 'one tag is demanded, another is not',
    statements: [under({ string_equal_if_exist: TAG, string_equal: { 'qcs:tag/a': 'b' } })],
    finds: ['"*"'],
    says: ['nothing where no tag is sent'],
  },
  {
    title: 'a tag is demanded, and another key beside it',
    statements: [under({ string_equal: TAG, ip_equal: { 'qcs:ip': '10.0.0.1' } })],
    finds: ['"*"'],
    says: ['nothing where no tag is sent'],
  },
  {
    title: 'satisfied without a tag, and another key beside it',
    statements: [under({ string_equal_if_exist: TAG, ip_equal: { 'qcs:ip': '10.0.0.1' } })],
    finds: [],
  },
  { title: 'a tag is left out', statements: [under({ string_not_equal: TAG })], finds: [] },
  {
    title: 'no value of a tag is compared',
    statements: [under({ null_equal: { 'qcs:resource_tag': false } })],
    finds: [],
  },
  { title: 'a tag of the request', statements: [under({ string_equal: { 'qcs:request_tag': 'env&dev' } })], finds: [] },
  {
    title: 'an operator beside it that could not be read',
    statements: [under({ string_equal: TAG, ip_is: { 'qcs:ip': '10.0.0.1' } })],
    finds: [],
  },
  { title: 'no condition', statements: [read('*')], finds: [] },
  { title: 'one service', statements: [tagged({ action: 'cvm:*' })], finds: [] },
  { title: 'the resources of one service', statements: [tagged({ resource: 'qcs::cvm:::*' })], finds: [] },
  { title: 'some resources', statements: [tagged({ resource: 'qcs::::uin/1:instance/*' })], finds: [] },
  { title: 'a deny beside it sets limits', statements: [tagged(), { ...read('cam:*'), effect: 'deny' }], finds: [] },
  {
    title: 'an effect in the wrong case, and none',
    statements: [tagged({ effect: 'Allow' }), tagged({ effect: undefined })],
    finds: [],
  },
  { title: 'a deny', statements: [tagged({ effect: 'deny' })], finds: [] },
  {
    title: 'everything beside some resources, and the tag of one service is demanded of it',
    statements: [tagged({ resource: ['qcs::cvm:::instance/*', '*'] })],
    finds: ['"*"'],
  },
])
