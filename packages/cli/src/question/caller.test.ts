// Callers by their ids, and what is missing when ids do not say enough.
import { parseCaller } from '@qcs-policy/account'
import { expect, test } from 'vitest'
import { type CallerFacts, principalOf } from './caller.ts'

const NOTHING: CallerFacts = { appId: undefined, groups: [] }

const rows: readonly (readonly [text: string, facts: Partial<CallerFacts>, principal: object])[] = [
  ['1/2', {}, { type: 'user', ownerUin: '1', uin: '2' }],
  [
    '1/2',
    { appId: '3', groups: ['4', '5'] },
    { type: 'user', ownerUin: '1', uin: '2', appId: '3', groups: ['4', '5'] },
  ],
  ['1/2', { groups: ['none'] }, { type: 'user', ownerUin: '1', uin: '2', groups: [] }],
  ['1/root', { appId: '3' }, { type: 'root', uin: '1', appId: '3' }],
  ['1/role/R', { appId: '3' }, { type: 'role', ownerUin: '1', roleName: 'R', appId: '3' }],
  ['1/role/46116860', {}, { type: 'role', ownerUin: '1', roleId: '46116860' }],
  ['qcs::cam::uin/1:uin/2', {}, { type: 'user', ownerUin: '1', uin: '2' }],
  ['qcs::cam::uin/1:saml-provider/P', {}, { type: 'federated', provider: 'qcs::cam::uin/1:saml-provider/P' }],
  ['service/cvm.qcloud.com', {}, { type: 'service', service: 'cvm.qcloud.com' }],
  ['anonymous', {}, { type: 'anonymous' }],
  ['2', {}, { fault: 'no-owner' }],
  ['root', {}, { fault: 'no-owner' }],
  ['role/R', {}, { fault: 'no-owner' }],
  ['1/dev', {}, { fault: 'name' }],
]

test.for(rows)('%s with %j', ([text, facts, principal]) => {
  const { caller } = parseCaller(text)
  if (caller === undefined) throw new Error(`${text} is no caller`)
  expect(principalOf(caller, { ...NOTHING, ...facts })).toEqual(principal)
})
