// What of a request is read, and what makes it malformed (EVAL-10, RES-8).
import { describe, expect, test } from 'vitest'
import { MAX_ID_LENGTH, MAX_REQUEST_RESOURCES, MAX_REQUEST_TEXT_LENGTH } from '../limits.ts'
import { readRequest } from './request.ts'
import { ANONYMOUS, FEDERATED, ROLE, ROOT, SERVICE, USER } from './tables.test-support.ts'

const GOOD = { principal: USER, action: 'cos:GetObject', resource: '*', context: {}, now: 'x' }

function check(request: unknown, readable: boolean): void {
  expect('malformed' in readRequest(request)).toBe(!readable)
}

const long = (length: number) => 'x'.repeat(length)

describe('requests that are read', () => {
  test.for<[object]>([
    [{}],
    [{ resource: undefined, context: undefined, now: undefined }],
    [{ resource: null, context: null, now: null }],
    [{ resource: [] }],
    [{ resource: ['*', ''] }],
    [{ action: '' }],
    [{ action: long(MAX_REQUEST_TEXT_LENGTH), resource: long(MAX_REQUEST_TEXT_LENGTH) }],
    [{ resource: Array(MAX_REQUEST_RESOURCES).fill('*') }],
    [{ principal: ROOT }],
    [{ principal: ROLE }],
    [{ principal: SERVICE }],
    [{ principal: FEDERATED }],
    [{ principal: ANONYMOUS }],
    [{ principal: { ...USER, uin: 111, ownerUin: 0, appId: 1251, groups: [7, '8'] } }],
    [{ principal: { ...USER, groups: null, appId: null } }],
    [{ principal: { ...USER, appId: '', groups: [] } }],
    [{ principal: { ...USER, uin: long(MAX_ID_LENGTH) } }],
    [{ principal: { type: 'role', ownerUin: '101' } }],
    // What a type does not have is not looked at.
    [{ principal: { ...ANONYMOUS, uin: {}, groups: 5 } }],
    [{ principal: { ...ROOT, groups: 5 } }],
  ])('number %#', ([change]) => check({ ...GOOD, ...change }, true))
})

describe('requests that are malformed', () => {
  test.for<[object]>([
    [{ action: undefined }],
    [{ action: null }],
    [{ action: 5 }],
    [{ action: ['cos:GetObject'] }],
    [{ action: long(MAX_REQUEST_TEXT_LENGTH + 1) }],
    [{ resource: 5 }],
    [{ resource: {} }],
    [{ resource: ['*', null] }],
    [{ resource: long(MAX_REQUEST_TEXT_LENGTH + 1) }],
    [{ resource: Array(MAX_REQUEST_RESOURCES + 1).fill('*') }],
    [{ context: [] }],
    [{ context: 'x' }],
    [{ now: 5 }],
    [{ principal: undefined }],
    [{ principal: 'user' }],
    [{ principal: [USER] }],
    [{ principal: {} }],
    [{ principal: { type: 'User', uin: '1', ownerUin: '2' } }],
    [{ principal: { type: 'toString' } }],
    [{ principal: { type: 'user', uin: '1' } }],
    [{ principal: { type: 'user', ownerUin: '1' } }],
    [{ principal: { ...USER, uin: '' } }],
    [{ principal: { ...USER, uin: -1 } }],
    [{ principal: { ...USER, uin: 1.5 } }],
    [{ principal: { ...USER, uin: Number.NaN } }],
    [{ principal: { ...USER, uin: 2 ** 53 } }],
    [{ principal: { ...USER, uin: true } }],
    [{ principal: { ...USER, uin: long(MAX_ID_LENGTH + 1) } }],
    [{ principal: { ...USER, ownerUin: [] } }],
    [{ principal: { ...USER, appId: {} } }],
    [{ principal: { ...USER, groups: '7' } }],
    [{ principal: { ...USER, groups: [{}] } }],
    [{ principal: { type: 'root', uin: null } }],
    [{ principal: { type: 'role', ownerUin: '101', roleName: [] } }],
    [{ principal: { type: 'role', ownerUin: '101', roleId: false } }],
    [{ principal: { type: 'role' } }],
    [{ principal: { type: 'service' } }],
    [{ principal: { type: 'service', service: 5 } }],
    [{ principal: { type: 'federated', provider: 5 } }],
    [{ principal: { type: 'federated', provider: '' } }],
    [{ principal: Object.create(USER) }],
  ])('number %#', ([change]) => check({ ...GOOD, ...change }, false))
})

test.for<[unknown]>([[undefined], [null], [5], ['x'], [[]], [[GOOD]], [Object.create(GOOD)]])(
  'a request that is %j is malformed',
  ([request]) => check(request, false),
)
