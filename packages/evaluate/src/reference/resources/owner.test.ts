// Decision table of RES-12: who owns the resource of a request.
import { expect, test } from 'vitest'
import { readCaller } from '../caller.ts'
import { ANONYMOUS, ROOT, SERVICE, USER } from '../tables.test-support.ts'
import { ownerOf } from './owner.ts'
import { readRequestResource } from './request-resource.ts'

type Row = readonly [
  resource: string,
  principal: object,
  given: string | undefined,
  owner: string | undefined,
  assumed?: boolean,
]

function check([resource, principal, given, owner, assumed = false]: Row): void {
  const caller = readCaller(principal)
  const account = given === undefined ? undefined : { uin: given, appId: undefined }
  const found = 'malformed' in caller ? undefined : ownerOf(readRequestResource(resource), account, caller)
  expect({ uin: found?.owner?.uin, assumed: found?.assumed }).toEqual({ uin: owner, assumed })
}

const of = (account: string) => `qcs::cos:gz:${account}:b/o`
const noAppId = { ...USER, appId: undefined }

test.for<Row>([
  [of('uin/9'), USER, '202', '202'],
  ['*', USER, '202', '202'],
  [of('uin/9'), USER, undefined, '9'],
  [of('uin/9'), ANONYMOUS, undefined, '9'],
  [of('uid/1251'), USER, undefined, '101'],
  [of('uid/1251'), ROOT, undefined, '101'],
  [of('uid/9'), USER, undefined, undefined],
  [of('uid/9'), noAppId, undefined, '101', true],
  [of('uid/9'), ANONYMOUS, undefined, undefined],
  [of('uid/9'), noAppId, '202', '202'],
  [of(''), USER, undefined, '101'],
  [of('abc'), USER, undefined, '101'],
  [of('uin/-1'), USER, undefined, '101'],
  ['*', USER, undefined, '101'],
  ['anything', USER, undefined, '101'],
  [of(''), SERVICE, undefined, undefined],
])('RES-12: %s asked for by %j, given owner %s, belongs to %s', check)
