// Reading denials as they are pasted: every wrapping seen in public reports, several resources, names with parentheses, and
// hostile texts in linear time.
import { expect, test } from 'vitest'
import { type Denial, readDenial } from './denial.ts'

const INSTANCE = 'qcs:id/0:cvm:ap-guangzhou:uin/1:instance/ins-a'

type Row = readonly [what: string, text: string, expected: Partial<Denial>]

const reboot: Partial<Denial> = { action: 'cvm:RebootInstances', resources: [INSTANCE], more: 0 }

const rows: readonly Row[] = [
  [
    'alone',
    `you are not authorized to perform operation (cvm:RebootInstances) resource (${INSTANCE}) has no permission`,
    reboot,
  ],
  [
    'over lines',
    `you are not authorized to perform operation (cvm:RebootInstances)\nresource (${INSTANCE}) has no permission\n`,
    reboot,
  ],
  [
    'with line breaks written out, as in a JSON string',
    `"message":"[request id:57ee59b2]you are not authorized to perform operation (cvm:RebootInstances)\\nresource (${INSTANCE}) has no permission\\n","codeDesc":"x"`,
    reboot,
  ],
  [
    'in an exception of the SDK',
    `[TencentCloudSDKException] code:AuthFailure.UnauthorizedOperation message:You are not authorized to perform this operation. Check your CAM policies, and ensure that you are using the correct access keys. [[request id:6ecbe97c]you are not authorized to perform operation (cvm:RebootInstances)\nresource (${INSTANCE}) has no permission] requestId:6ecbe97c`,
    reboot,
  ],
  [
    'with a Chinese message around it',
    `code:AuthFailure.UnauthorizedOperation message:操作未授权，请检查CAM策略。[[request id:1]you are not authorized to perform operation (cvm:RebootInstances) ，resource (${INSTANCE}) has no permission]`,
    reboot,
  ],
  [
    'with wide parentheses and capitals',
    `You are NOT authorized to perform Operation（cvm:RebootInstances）Resource（${INSTANCE}）has no permission`,
    reboot,
  ],
  [
    'broken by a terminal inside the name',
    `operation (cvm:Reboot\n    Instances) resource (qcs:id/0:cvm:ap-guangzhou:\r\n  uin/1:instance/ins-a) has no permission`,
    reboot,
  ],
  [
    'for every resource',
    'operation (sms:SendSms)\nresource (*) has no permission',
    { action: 'sms:SendSms', resources: ['*'] },
  ],
  ['without a resource', 'operation (sms:SendSms) denied', { action: 'sms:SendSms', resources: ['*'] }],
  [
    'for several resources, one after the other',
    'operation (cvm:RunInstances) resource (qcs::cvm:::image/a) has no permission resource (qcs::vpc:::vpc/b) has no permission',
    { resources: ['qcs::cvm:::image/a', 'qcs::vpc:::vpc/b'] },
  ],
  [
    'for several resources in one pair of parentheses',
    'operation (cvm:RunInstances) on resources (qcs::cvm:::image/a, qcs::vpc:::vpc/b,c;*) has no permission',
    { resources: ['qcs::cvm:::image/a', 'qcs::vpc:::vpc/b,c', '*'] },
  ],
  [
    'for a name with parentheses',
    'operation (cos:GetObject) resource (qcs::cos:ap-guangzhou:uid/1:b-1/a (1).txt) has no permission',
    { resources: ['qcs::cos:ap-guangzhou:uid/1:b-1/a (1).txt'] },
  ],
  [
    'for a name with a parenthesis that does not close',
    'operation (cos:GetObject) resource (qcs::cos:ap-guangzhou:uid/1:b-1/a(.txt) has no permission, sorry :)',
    { resources: ['qcs::cos:ap-guangzhou:uid/1:b-1/a(.txt'] },
  ],
  [
    'twice the same',
    'operation (a:B) resource (*) has no permission operation (a:B) resource (*) has no permission',
    { action: 'a:B', resources: ['*'], more: 0 },
  ],
  [
    'before another one',
    'operation (a:B) resource (qcs::a:::b) has no permission; operation (c:D) resource (qcs::c:::d) has no permission',
    { action: 'a:B', resources: ['qcs::a:::b'], more: 1 },
  ],
  [
    'with the conditions that would have helped',
    'operation (tke:A) resource (qcs::tke:ap-guangzhou::cluster/c) has no permission with or without condition:[{"condition":{"key":"qcs:resource_tag","value":["billing&x"],"ope":"for_any_value:string_equal"},"effect":"allow"}] requestId:1',
    {
      resources: ['qcs::tke:ap-guangzhou::cluster/c'],
      condition:
        '[{"condition":{"key":"qcs:resource_tag","value":["billing&x"],"ope":"for_any_value:string_equal"},"effect":"allow"}]',
    },
  ],
]

test.for(rows)('a denial %s', ([, text, expected]) => {
  expect(readDenial(text)).toMatchObject({ denial: expected })
})

const faults: readonly (readonly [text: string, fault: string])[] = [
  ['', 'no-denial'],
  ['hello', 'no-denial'],
  ['operation failed', 'no-denial'],
  ['operation ()', 'no-denial'],
  ['operation (', 'no-denial'],
  ['[TencentCloudSDKException] code:AuthFailure.UnauthorizedOperation message:x', 'no-operation'],
  ['操作未授权，请检查CAM策略。[[request id:1]system policy not verify]', 'no-operation'],
  ['resource (*) has no permission', 'no-operation'],
]

test.for(faults)('`%s` is %s', ([text, fault]) => {
  expect(readDenial(text)).toEqual({ fault })
})

test.for(['operation (', 'operation (a) resource (', 'operation (a)', '(', 'resource (a) '])(
  'a text of many `%s` is read in linear time',
  (part) => {
    const start = performance.now()
    readDenial(`operation (a:B) ${part.repeat(1_000_000 / part.length)}`)
    expect(performance.now() - start).toBeLessThan(2000)
  },
)
