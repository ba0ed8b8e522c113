// Decision tables of section 3: resources of policies against the resource of a request.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import type { PolicyKind } from '@qcs-policy/syntax'
import { MAX_PATTERN_LENGTH } from '@qcs-policy/syntax/wildcard'
import { describe, expect, test } from 'vitest'
import type { KnownAccount } from '../caller.ts'
import {
  ANONYMOUS,
  type Asked,
  questionFor,
  ROLE,
  ROOT,
  STRANGER,
  statementOf,
  USER,
  word,
} from '../tables.test-support.ts'
import { resourcesMatch } from './resource.ts'

type Row = readonly [
  rule: string,
  resource: string | readonly string[],
  requested: string,
  expected: string,
  more?: Asked & {
    readonly kind?: PolicyKind
    readonly policyOwner?: KnownAccount
    readonly resourceOwner?: { uin: string; appId?: string }
  },
]

function check([rule, resource, requested, expected, more = {}]: Row): void {
  const { kind = 'identity', policyOwner, resourceOwner, ...asked } = more
  const question = questionFor({ ...asked, resource: requested }, resourceOwner && { resourceOwner })
  const owner = policyOwner ?? question.caller.account
  const element = statementOf({ resource }, kind).resource
  expect(word(resourcesMatch(element, { kind, owner }, question)), rule).toBe(expected)
}

const six = (at: number, segment: string) =>
  ['qcs', '', 'cos', 'ap-guangzhou', 'uin/101', 'b/o'].with(at, segment).join(':')

const noAppId = { ...USER, appId: undefined }

describe('whole resources', () => {
  test.for<Row>([
    ['RES-1', '*', six(5, 'x'), 'yes'],
    ['RES-1', '*', '*', 'yes'],
    ['RES-1', '*', 'anything', 'yes'],
    ['RES-8', six(5, '*'), 'anything', 'no'],
    ['RES-8', 'qcs:*:*:*:*:*', 'qcs::::', 'no'],
    ['RES-8', 'qcs:*:*:*:*:*', 'qcs:::::', 'yes'],
    ['RES-8', ['cos', six(5, 'b/o')], six(5, 'b/o'), 'yes'],
    ['RES-8', '**', '**', 'no'],
    ['RES-9', six(5, 'b/o'), six(5, 'b/*'), 'no'],
    ['RES-9', six(5, 'b/*'), six(5, 'b/*'), 'yes'],
    ['RES-9', six(3, 'ap-guangzhou'), six(3, '*'), 'no'],
    ['RES-10', 'cos', 'cos', 'no'],
    ['RES-10', '', six(5, 'x'), 'no'],
    ['RES-10', 'qcs::cos::b', six(5, 'b'), 'no'],
    ['RES-10', 'QCS::cos:::*', six(5, 'b'), 'no'],
    ['RES-11', '', six(5, 'x'), 'yes', { kind: 'legacy' }],
    ['RES-11', '', 'anything', 'yes', { kind: 'legacy' }],
    ['RES-11', six(5, '*'), six(5, ''), 'yes', { kind: 'legacy' }],
    ['RES-11', six(5, ''), six(5, 'x'), 'yes', { kind: 'legacy' }],
    ['RES-6', six(5, ''), six(5, 'x'), 'RES-6'],
  ])('%s: %j against %s is %s', check)
})

describe('the segments', () => {
  test.for<Row>([
    ['RES-2', six(1, '*'), six(1, 'id/7'), 'yes'],
    ['RES-2', six(1, 'id/*'), six(1, 'id/7'), 'yes'],
    ['RES-2', six(1, 'id/7'), six(1, ''), 'yes'],
    ['RES-2', six(1, 'id/7*'), six(1, ''), 'yes'],
    ['RES-2', six(1, ''), six(1, ''), 'yes'],
    ['RES-2', six(1, ''), six(1, 'id/0'), 'yes'],
    ['RES-2', six(1, ''), six(1, 'id/7'), 'RES-2'],
    ['RES-2', six(1, 'id/7'), six(1, 'id/7'), 'yes'],
    ['RES-2', six(1, 'id/7'), six(1, 'id/0'), 'no'],
    ['RES-2', six(1, 'id/7*'), six(1, 'id/77'), 'RES-2'],
    ['RES-2', six(1, 'id/7*'), six(1, 'id/0'), 'no'],
    ['RES-2', six(1, 'id/${x}'), six(1, ''), 'VAR-4'],
    ['RES-2', six(1, 'id/${uin}'), six(1, 'id/111'), 'yes'],
    ['RES-3', six(2, ''), six(2, 'cos'), 'yes'],
    ['RES-3', six(2, '*'), six(2, 'cos'), 'yes'],
    ['RES-3', six(2, 'COS'), six(2, 'cos'), 'no'],
    ['RES-3', six(2, 'cos'), six(2, ''), 'no'],
    ['RES-3', six(2, 'c*'), six(2, 'cos'), 'RES-3'],
    ['RES-3', six(2, 'd*'), six(2, 'cos'), 'no'],
    ['RES-4', six(3, ''), six(3, 'gz'), 'yes'],
    ['RES-4', six(3, '*'), six(3, ''), 'yes'],
    ['RES-4', six(3, 'gz'), six(3, 'ap-guangzhou'), 'yes'],
    ['RES-4', six(3, 'ap-guangzhou'), six(3, 'gz'), 'yes'],
    ['RES-4', six(3, 'sg'), six(3, 'sgp'), 'yes'],
    ['RES-4', six(3, 'tj'), six(3, 'ap-beijing'), 'no'],
    ['RES-4', six(3, 'tj'), six(3, 'ap-beijing-1'), 'yes'],
    ['RES-4', six(3, 'xx'), six(3, 'xx'), 'yes'],
    ['RES-4', six(3, 'GZ'), six(3, 'gz'), 'no'],
    ['RES-4', six(3, 'gz'), six(3, ''), 'RES-4'],
    ['RES-4', six(3, 'ap-*'), six(3, ''), 'RES-4'],
    ['RES-4', six(3, 'ap-g*'), six(3, 'gz'), 'RES-4'],
    ['RES-4', six(3, 'g*'), six(3, 'ap-guangzhou'), 'RES-4'],
    ['RES-4', six(3, 'ap-s*'), six(3, 'gz'), 'no'],
    ['RES-6', six(5, 'b/o'), six(5, 'b/o'), 'yes'],
    ['RES-6', six(5, 'b'), six(5, 'b/o'), 'no'],
    ['RES-6', six(5, '*'), six(5, ''), 'yes'],
    ['RES-6', six(5, '*/*'), six(5, 'x'), 'yes'],
    ['RES-6', six(5, 'b/*'), six(5, 'b/o/p:q'), 'yes'],
    ['RES-6', six(5, 'b/*'), six(5, 'b'), 'yes'],
    ['RES-6', six(5, 'b*/*'), six(5, 'bc'), 'yes'],
    ['RES-6', six(5, '/*'), six(5, ''), 'yes'],
    ['RES-6', six(5, 'b/**'), six(5, 'b'), 'no'],
    ['RES-6', six(5, 'b/*o'), six(5, 'b/x/o'), 'yes'],
    ['RES-6', six(5, 'b/?'), six(5, 'b/o'), 'no'],
    ['RES-6', six(5, 'a:b*'), six(5, 'a:b:c'), 'yes'],
    ['RES-6', six(5, `${'*'.repeat(MAX_PATTERN_LENGTH)}x`), six(5, 'y'), 'RES-6'],
  ])('%s: %j against %s is %s', check)
})

describe('the account', () => {
  test.for<Row>([
    ['RES-5', six(4, 'uin/101'), six(4, 'uin/101'), 'yes'],
    ['RES-5', six(4, 'uin/101'), six(4, 'uin/202'), 'no'],
    ['RES-5', six(4, 'uid/1251'), six(4, 'uin/101'), 'yes'],
    ['RES-5', six(4, 'uin/101'), six(4, 'uid/1251'), 'yes'],
    ['RES-5', six(4, 'uid/9'), six(4, 'uin/101'), 'no'],
    ['RES-5', six(4, 'uid/1251'), six(4, 'uin/9'), 'no'],
    ['RES-5', six(4, 'uid/9'), six(4, 'uin/9'), 'RES-5'],
    ['RES-5', six(4, 'uid/1252'), six(4, 'uin/202'), 'RES-5'],
    ['RES-5', six(4, 'uid/1252'), six(4, 'uin/202'), 'yes', { resourceOwner: { uin: '202', appId: '1252' } }],
    ['RES-5', six(4, 'uid/1251'), six(4, 'uin/101'), 'RES-5', { principal: noAppId }],
    ['RES-5', six(4, 'uin/101'), six(4, ''), 'yes'],
    ['RES-5', six(4, 'uid/1251'), six(4, ''), 'yes'],
    ['RES-5', six(4, 'uin/202'), six(4, ''), 'no'],
    ['RES-5', six(4, 'uin/202'), six(4, ''), 'yes', { resourceOwner: { uin: '202' } }],
    ['RES-5', six(4, 'uin/101'), six(4, ''), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, ''), six(4, 'uin/101'), 'yes'],
    ['RES-5', six(4, ''), six(4, 'uid/1251'), 'yes'],
    ['RES-5', six(4, ''), six(4, 'uin/202'), 'no'],
    ['RES-5', six(4, ''), six(4, 'uin/202'), 'yes', { policyOwner: { uin: '202', appId: undefined } }],
    ['RES-5', six(4, ''), six(4, ''), 'yes'],
    ['RES-5', six(4, ''), six(4, ''), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, ''), six(4, 'uin/101'), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, ''), six(4, 'abc'), 'no'],
    ['RES-5', six(4, 'uin/-1'), six(4, 'uin/101'), 'yes'],
    ['RES-5', six(4, 'uin/-1'), six(4, 'uid/1251'), 'yes'],
    ['RES-5', six(4, 'uin/-1'), six(4, 'uin/101'), 'no', { principal: STRANGER }],
    ['RES-5', six(4, 'uin/-1'), six(4, 'uin/101'), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, 'uin/-1'), six(4, 'uin/-1'), 'no'],
    ['RES-5', six(4, '*'), six(4, 'uin/101'), 'yes'],
    ['RES-5', six(4, '*'), six(4, 'uid/1251'), 'yes'],
    ['RES-5', six(4, '*'), six(4, 'uin/202'), 'RES-5'],
    ['RES-5', six(4, '*'), six(4, 'abc'), 'RES-5'],
    ['RES-5', six(4, '*'), six(4, 'uid/9'), 'RES-5', { principal: noAppId }],
    ['RES-5', six(4, '*'), six(4, 'uin/101'), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, 'uin/1*'), six(4, 'uin/101'), 'RES-5'],
    ['RES-5', six(4, 'uid/*'), six(4, 'uin/101'), 'RES-5'],
    ['RES-5', six(4, 'uin/*'), six(4, 'uid/1251'), 'RES-5'],
    ['RES-5', six(4, 'uin/1*'), six(4, ''), 'RES-5'],
    ['RES-5', six(4, 'uin/2*'), six(4, ''), 'no'],
    ['RES-5', six(4, 'uid/9*'), six(4, 'uin/101'), 'no'],
    ['RES-5', six(4, 'uid/*'), six(4, 'uin/202'), 'no'],
    ['RES-5', six(4, 'uin/*'), six(4, ''), 'RES-5', { principal: ANONYMOUS }],
    ['RES-5', six(4, 'abc'), six(4, 'abc'), 'yes'],
    ['RES-5', six(4, 'abc'), six(4, 'uin/101'), 'no'],
    ['RES-5', six(4, 'abc'), six(4, ''), 'no', { principal: ANONYMOUS }],
    ['RES-5', six(4, 'uin/abc'), six(4, 'uin/abc'), 'yes'],
    ['RES-5, VAR-2', six(4, 'uin/${owner_uin}'), six(4, 'uid/1251'), 'yes'],
    ['RES-5, VAR-4', six(4, 'uin/${x}'), six(4, 'uin/101'), 'VAR-4'],
  ])('%s: %j against %s is %s, %j', check)
})

describe('operation-level requests', () => {
  test.for<Row>([
    ['RES-7', six(5, '*'), '*', 'RES-7'],
    ['RES-7', six(5, '*/*'), '*', 'RES-7'],
    ['RES-7', 'qcs:::::*', '*', 'RES-7'],
    ['RES-7', 'qcs:id/9:*:nowhere:uin/9:*', '*', 'RES-7'],
    ['RES-7', 'qcs::c*:::*', '*', 'RES-7'],
    ['RES-7', 'qcs::${x}:::*', '*', 'RES-7'],
    ['RES-7', 'qcs::cvm:::*', '*', 'no'],
    ['RES-7', 'qcs::cvm:::*', '*', 'RES-7', { action: 'name/cvm:DescribeInstances' }],
    ['RES-7', 'qcs::cvm:::*', '*', 'no', { action: 'cvm' }],
    ['RES-7', six(5, 'b/*'), '*', 'no'],
    ['RES-7', six(5, ''), '*', 'no'],
    ['RES-7', six(5, ''), '*', 'RES-7', { kind: 'legacy' }],
    ['RES-7', [six(5, '*'), '*'], '*', 'yes'],
  ])('%s: %j against %s is %s, %j', check)
})

describe('variables', () => {
  test.for<Row>([
    ['VAR-1', six(5, 'b/${uin}'), six(5, 'b/111'), 'VAR-2'],
    ['VAR-1', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/111', 'yes'],
    ['VAR-1', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/101', 'yes', { principal: ROOT }],
    ['VAR-1', 'qcs::cvm:::i/${owner_uin}/*', 'qcs::cvm::uin/101:i/101', 'yes'],
    ['VAR-1', 'qcs::cvm:::i-${app_id}', 'qcs::cvm::uin/101:i-1251', 'yes'],
    ['VAR-2', six(5, 'b-${app_id}/*'), six(5, 'b-1251/x'), 'yes'],
    ['VAR-2', six(5, '*/${uin}'), six(5, 'no such object'), 'VAR-2'],
    ['VAR-3', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/112', 'no', { principal: { ...USER, uin: '*' } }],
    ['VAR-3', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/*', 'yes', { principal: { ...USER, uin: '*' } }],
    ['VAR-3', 'qcs::cvm:::i/${uin}*', 'qcs::cvm::uin/101:i/111x', 'yes'],
    ['VAR-4', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/111', 'VAR-4', { principal: ROLE }],
    ['VAR-4', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/101:i/5', 'yes', { principal: { ...ROLE, uin: '5' } }],
    ['VAR-4', 'qcs::cvm:::i/${uin}', 'qcs::cvm::uin/202:i/5', 'no'],
    ['VAR-4', 'qcs::cvm:::${app_id}', 'qcs::cvm::uin/101:x', 'VAR-4', { principal: noAppId }],
    ['VAR-4', 'qcs::cvm:::${Uin}', 'qcs::cvm::uin/101:x', 'VAR-4'],
    ['VAR-4', 'qcs::cvm:::${', 'qcs::cvm::uin/101:x', 'VAR-4'],
    ['VAR-4', 'qcs::cvm:${x}::*', 'qcs::cvm:gz:uin/101:x', 'VAR-4'],
    ['VAR-4', 'qcs::${x}:::*', 'qcs::cvm:gz:uin/101:x', 'VAR-4'],
  ])('%s: %j against %s is %s, %j', check)
})

test('DOC-5: a trust policy has no resource, and an absent one of a legacy document is `*`', () => {
  const question = questionFor({})
  const trust = statementOf({ principal: '*', resource: 'cos' }, 'trust').resource
  expect(resourcesMatch(trust, { kind: 'trust', owner: undefined }, question)).toBe(true)
  expect(resourcesMatch(undefined, { kind: 'legacy', owner: undefined }, question)).toBe(true)
})
