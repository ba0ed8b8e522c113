// Documents in the form of an old call (DOC-3, DOC-5, RES-11).
import { checkRule } from '../check.test-support.ts'
import { legacyForm } from './legacy-form.ts'

const QUEUE = 'qcs::cmqqueue:ap-beijing:uin/100000000001:queueName/100000000002/orders'
const document = (more: object, ...resources: readonly string[]): string =>
  JSON.stringify({
    version: '2.0',
    ...more,
    statement: resources.map((resource) => ({ effect: 'allow', action: 'cmqqueue:SendMessage', resource })),
  })
const WHO = { principal: { qcs: ['qcs::cam::uin/100000000001:uin/100000000002'] } }
const WRITTEN = '{"qcs":["qcs::cam::uin/100000000001:uin/100000000002"]}'

checkRule(legacyForm, [
  {
    title: 'a principal beside the statements',
    document: document(WHO, QUEUE),
    finds: [WRITTEN],
    says: ['This is the form of the old call CreateCamStrategy'],
    saysInChinese: ['这是旧接口 CreateCamStrategy 的形式'],
    pointsTo: [],
  },
  { title: 'and a blank resource', document: document(WHO, QUEUE, ''), finds: [WRITTEN], pointsTo: ['""'] },
  { title: 'a blank resource alone', document: document({}, QUEUE, ''), kind: 'legacy', finds: ['""'], pointsTo: [] },
  { title: 'nothing of it', document: document({}, QUEUE), kind: 'legacy', finds: [] },
  { title: 'another kind of document', document: document(WHO, QUEUE), kind: 'identity', finds: [] },
])
