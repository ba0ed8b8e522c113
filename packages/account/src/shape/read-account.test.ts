// Every fault of a value in the documented shape is reported with its path; what is right is read.
import { expect, test } from 'vitest'
import { allow, documentOf } from '../companies.test-support.ts'
import { readAccounts } from './read-account.ts'

const document = documentOf(allow('cvm:*'))

/** The faults of a value: code and path, without what is only information. */
function check(value: unknown): readonly string[] {
  const { accounts, diagnostics } = readAccounts(value)
  const isRefused = diagnostics.some(({ severity }) => severity === 'error')
  expect(accounts.length === 0).toBe(isRefused)
  return diagnostics.map(({ code, path }) => [code, ...path].join(' '))
}

const account = (more: object) => ({ uin: '1', ...more })

test.for<readonly [title: string, value: unknown, ...expected: string[]]>([
  ['an account with nothing', { uin: '1' }],
  ['ids as numbers', { uin: 1, appId: 2, users: [{ uin: 3, groups: [4], policies: [5], permissionsBoundary: 6 }] }],
  ['several accounts', { accounts: [{ uin: '1' }, { uin: '2' }] }],
  ['a schema for the editor', { $schema: './account.schema.json', uin: '1' }],
  ['a document as text', account({ policies: [{ id: 'a', document: JSON.stringify(document) }] })],
  ['null', null, 'shape-malformed'],
  ['a list', [{ uin: '1' }], 'shape-malformed'],
  ['a text', '12345', 'shape-malformed'],
  ['no accounts', { accounts: [] }, 'shape-malformed accounts'],
  ['an account beside accounts', { accounts: [{ uin: '1' }], uin: '1' }, 'shape-malformed'],
  ['an account without uin', { users: [] }, 'shape-malformed'],
  ['a uin of letters', { uin: 'abc' }, 'shape-malformed uin'],
  ['a uin too large for a number', { uin: 2 ** 60 }, 'shape-malformed uin'],
  ['a slip in a name', account({ users: [{ uin: '2', permisionsBoundary: null }] }), 'shape-malformed users 0'],
  ['an own member __proto__', JSON.parse('{"uin": "1", "__proto__": {"users": 5}}'), 'shape-malformed'],
  ['an inherited member', Object.assign(Object.create({ users: 5 }), { uin: '1' })],
  [
    'two faults',
    account({ users: [{ name: '' }, 5] }),
    'shape-malformed users 0',
    'shape-malformed users 0 name',
    'shape-malformed users 1',
  ],
  [
    'a role that lasts too long',
    account({ roles: [{ name: 'r', sessionDuration: 50_000 }] }),
    'shape-malformed roles 0 sessionDuration',
  ],
  ['a bucket without APPID', account({ bucketPolicies: { bucket: null } }), 'shape-malformed bucketPolicies bucket'],
  ['an unknown type', account({ policies: [{ id: 'a', type: 'own' }] }), 'shape-malformed policies 0 type'],
  ['two users of one uin', account({ users: [{ uin: '2' }, { uin: 2 }] }), 'duplicate users 1'],
  ['two groups of one id', account({ groups: [{ id: '2' }, { id: '2' }] }), 'duplicate groups 1'],
  ['two policies of one id', account({ policies: [{ id: 'a' }, { id: 'a' }] }), 'duplicate policies 1'],
  ['two roles of one name', account({ roles: [{ name: 'r' }, { name: 'r' }] }), 'duplicate roles 1'],
  ['a role after a deleted one', account({ roles: [{ name: 'r', deleted: true }, { name: 'r' }] })],
  [
    'two roles of one id',
    account({
      roles: [
        { name: 'r', id: 1 },
        { name: 's', id: 1 },
      ],
    }),
    'duplicate roles 1',
  ],
  ['two accounts of one uin', { accounts: [{ uin: '1' }, { uin: 1 }] }, 'duplicate'],
  [
    'a document beside versions',
    account({ policies: [{ id: 'a', document, versions: [{ id: 1, default: true }] }] }),
    'default-version policies 0',
  ],
  [
    'no default version',
    account({ policies: [{ id: 'a', versions: [{ id: 1, document }] }] }),
    'default-version policies 0 versions',
  ],
  [
    'two default versions',
    account({ policies: [{ id: 'a', versions: [1, 2].map((id) => ({ id, default: true, document })) }] }),
    'default-version policies 0',
  ],
  [
    'a document that may not be evaluated',
    account({ policies: [{ id: 'a', document: { version: '1.0', statement: [allow('cvm:*')] } }] }),
    'document-unusable policies 0 document version',
  ],
  [
    'a document that is no text of one',
    account({ roles: [{ name: 'r', trustPolicy: 'none' }] }),
    'document-unusable roles 0 trustPolicy',
  ],
])('%s', ([, value, ...expected]) => {
  expect(check(value)).toEqual(expected)
})

test('more faults than help are cut off', () => {
  expect(check(account({ users: Array.from({ length: 1000 }, () => 5) }))).toHaveLength(100)
})

test('a value that holds itself ends', () => {
  const users: unknown[] = []
  users.push(...Array.from({ length: 1000 }, () => users))
  expect(check({ uin: '1', users })).toEqual(['shape-malformed'])
})

test('words for people', () => {
  const value = {
    uin: 'abc',
    users: [{ uin: 2 ** 60, permisionsBoundary: null }],
    groups: 5,
    bucketPolicies: { b: null },
  }
  expect(readAccounts(value).diagnostics.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "\`uin\` has to be digits",
      "\`users[0]\` has a member \`permisionsBoundary\` that no account has. What is left out counts as not exported, so a slip of the pen must not pass; see the account schema for the names",
      "\`users[0].uin\` is a number too large to be exact; write the id in quotes",
      "\`groups\` has to be a list",
      "\`bucketPolicies.b\` is no full name of a bucket, which is NAME-APPID as in \`example-1250000000\`, so that no request could be about it",
    ]
  `)
})
