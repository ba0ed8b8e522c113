// What names of files say.
import { expect, test } from 'vitest'
import { readFileName } from './file-name.ts'

test.for<readonly [name: string, folder: string, api: string, subject?: string]>([
  ['ListUsers.json', '', 'ListUsers'],
  ['ListUsers', '', 'ListUsers'],
  ['a/b/GetPolicy.7.json', 'a/b', 'GetPolicy', '7'],
  ['a\\b\\GetPolicy.7.JSON', 'a/b', 'GetPolicy', '7'],
  ['GetPolicyVersion.7.2.json', '', 'GetPolicyVersion', '7.2'],
  ['DescribeRoleList.page2.json', '', 'DescribeRoleList'],
  ['ListAttachedRolePolicies.my.role.page12.json', '', 'ListAttachedRolePolicies', 'my.role'],
  ['ListAttachedRolePolicies.page.json', '', 'ListAttachedRolePolicies', 'page'],
  ['', '', ''],
])('%s', ([name, folder, api, subject]) => {
  expect(readFileName(name)).toEqual({ folder, api, subject })
})
