// Which resource patterns stand for every role (RES-3, RES-6).
import { parsePolicy } from '@qcs-policy/syntax'
import { expect, test } from 'vitest'
import { isEveryRole } from './roles.ts'

test.for<readonly [string, boolean]>([
  ['*', true],
  ['qcs::cam:::*', true],
  ['qcs::cam::uin/100000000001:roleName/*', true],
  ['qcs::cam::uin/100000000001:roleName*', true],
  ['qcs::cam::uin/100000000001:role/*', true],
  ['qcs::cam::uin/100000000001:role*', true],
  ['qcs::cam::uin/100000000001:*', true],
  ['qcs::cam::uin/100000000001:*/*', true],
  ['qcs::*::uin/100000000001:*', true],
  ['qcs::cvm::uin/100000000001:*', false],
  ['qcs::cam::uin/100000000001:roleName/reports', false],
  ['qcs::cam::uin/100000000001:roleName/ci-*', false],
  ['qcs::cam::uin/100000000001:uin/*', false],
])('%s: %s', ([resource, expected]) => {
  const { policy } = parsePolicy(
    JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: 'sts:AssumeRole', resource }] }),
  )
  expect(policy?.statements[0]?.resource?.items.map(isEveryRole)).toEqual([expected])
})
