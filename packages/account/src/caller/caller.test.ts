// Texts that name a caller, and texts that name none.
import { expect, test } from 'vitest'
import { type Caller, parseCaller } from './caller.ts'

function check(text: string): Caller | string | undefined {
  const { caller, diagnostics } = parseCaller(text)
  return caller ?? diagnostics[0]?.code
}

test.for<readonly [text: string, expected: Caller]>([
  ['67890/DevB', { type: 'user', owner: '67890', user: 'DevB' }],
  ['67890/1001', { type: 'user', owner: '67890', user: '1001' }],
  ['1001', { type: 'user', user: '1001' }],
  ['DevB', { type: 'user', user: 'DevB' }],
  ['dev.b@example.com', { type: 'user', user: 'dev.b@example.com' }],
  ['root', { type: 'root' }],
  ['67890/root', { type: 'root', owner: '67890' }],
  ['role/DevOpsRole', { type: 'role', role: 'DevOpsRole' }],
  ['12345/role/DevOpsRole', { type: 'role', owner: '12345', role: 'DevOpsRole' }],
  ['service/cvm.qcloud.com', { type: 'service', service: 'cvm.qcloud.com' }],
  ['anonymous', { type: 'anonymous' }],
  ['qcs::cam::uin/12345:root', { type: 'root', owner: '12345' }],
  ['qcs::cam::uin/12345:uin/12345', { type: 'root', owner: '12345' }],
  ['qcs::cam::uin/12345:uin/1001', { type: 'user', owner: '12345', user: '1001' }],
  ['qcs::cam::uin/12345:roleName/R', { type: 'role', owner: '12345', role: 'R' }],
  ['qcs::cam::uin/12345:role/461', { type: 'role', owner: '12345', role: '461' }],
  ['qcs::cam::uin/12345:role/tencentcloudServiceRole/461', { type: 'role', owner: '12345', role: '461' }],
  ['qcs::cam::uin/12345:role/tencentcloudServiceRoleName/R', { type: 'role', owner: '12345', role: 'R' }],
  ['qcs::cam::uin/1:saml-provider/corp', { type: 'federated', provider: 'qcs::cam::uin/1:saml-provider/corp' }],
  ['qcs::cam::uin/1:oidc-provider/git', { type: 'federated', provider: 'qcs::cam::uin/1:oidc-provider/git' }],
])('%s', ([text, expected]) => {
  expect(check(text)).toEqual(expected)
})

test.for([
  '',
  '/',
  '67890/',
  '/DevB',
  'A/DevB',
  '1/2/3',
  '1/role/',
  '1/role/a/b',
  'role/',
  'qcs::cam::uin/12345:roleName/*',
  'qcs::cam::uin/12345:groupid/30',
  'qcs::cam::uin/x:root',
  'qcs::cvm:gz:uin/1:instance/i',
])('%s names nobody', (text) => {
  expect(check(text)).toBe('caller-malformed')
})
