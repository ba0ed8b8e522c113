// Decision tables of section 1: what a whole statement comes to, by its members, its kind and its layer.
import type { PolicyKind } from '@qcs-policy/syntax'
import { describe, expect, test } from 'vitest'
import type { Layer } from '../decision.ts'
import { countsFully, judgePolicy } from './statement.ts'
import { policyOf, questionFor, word } from './tables.test-support.ts'

const ALLOW = { effect: 'allow', action: 'cos:*', resource: '*' }

/** The first statement of a document: what it comes to, and the elements that are open. */
function judge(document: object, kind: PolicyKind, layer: Layer) {
  const policy = policyOf(defined({ version: '2.0', statement: [ALLOW], ...document }), kind)
  const [judged] = judgePolicy({ layer, position: 0, policy, name: undefined, owner: undefined }, questionFor({}))
  return judged ?? expect.fail('no statement')
}

type Row = readonly [rule: string, document: object, kind: PolicyKind, layer: Layer, expected: string]

function check([rule, document, kind, layer, expected]: Row): void {
  const { matched, indeterminate } = judge(document, kind, layer)
  expect([word(matched), ...indeterminate.map(({ element }) => element)].join(' '), rule).toBe(expected)
}

const one = (change: object) => ({ statement: [{ ...ALLOW, ...change }] })
const me = { qcs: 'qcs::cam::uin/101:uin/111' }
const other = { qcs: 'qcs::cam::uin/101:uin/112' }

describe('members', () => {
  test.for<Row>([
    ['DOC-5', {}, 'identity', 'identity', 'yes'],
    ['DOC-5', one({ sid: 'x' }), 'identity', 'identity', 'yes'],
    ['DOC-5', one({ Sid: 'x' }), 'identity', 'identity', 'yes'],
    ['DOC-7', one({ notAction: 'x' }), 'identity', 'identity', 'DOC-7 member'],
    ['DOC-7', one({ constructor: 'x' }), 'identity', 'identity', 'DOC-7 member'],
    ['DOC-7', { id: 'x' }, 'identity', 'identity', 'DOC-7 member'],
    ['DOC-7', { statement: [ALLOW, { ...ALLOW, notAction: 'x' }] }, 'identity', 'identity', 'yes'],
    ['DOC-7', one({ notAction: 'x', action: 'cvm:*' }), 'identity', 'identity', 'no'],
    ['DOC-7', one({ notAction: 'x', condition: 'x' }), 'identity', 'identity', 'DOC-7 member condition'],
    ['DOC-8', one({ effect: 'Allow' }), 'identity', 'identity', 'DOC-8 member'],
    [
      'DOC-8',
      { statement: [{ effect: 'allow', Action: 'cos:*', resource: '*' }] },
      'identity',
      'identity',
      'DOC-8 member',
    ],
    ['DOC-8', { version: undefined, Version: '2.0' }, 'identity', 'identity', 'DOC-8 member'],
    ['DOC-8', one({ effect: 'Allow', principal: '*' }), 'resource', 'resource', 'yes'],
    ['DOC-8', one({ effect: 'ALLOW', principal: '*' }), 'resource', 'resource', 'DOC-8 member'],
    ['DOC-8', one({ Principal: '*' }), 'resource', 'resource', 'yes'],
    ['DOC-8', one({ PRINCIPAL: '*' }), 'resource', 'resource', 'DOC-8 member'],
    ['DOC-4', { statement: ALLOW }, 'identity', 'identity', 'yes'],
    ['DOC-10', one({ condition: [] }), 'identity', 'identity', 'yes'],
  ])('%s: %j as %s in layer %s is %s', check)
})

/** Without members that are `undefined`. */
function defined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
}

describe('principals', () => {
  test.for<Row>([
    ['DOC-3', { principal: me }, 'identity', 'identity', 'DOC-3 principal'],
    ['DOC-3', { principal: me }, 'session', 'session', 'DOC-3 principal'],
    ['DOC-3', { principal: me, ...one({ principal: me }) }, 'trust', 'trust', 'DOC-3 principal'],
    ['DOC-3', { principal: me }, 'resource', 'resource', 'yes'],
    ['DOC-5', one({ principal: me }), 'identity', 'identity', 'DOC-5 principal'],
    ['DOC-5', one({ principal: me }), 'session', 'session', 'DOC-5 principal'],
    ['DOC-5', one({ principal: me }), 'legacy', 'identity', 'DOC-5 principal'],
    ['DOC-5', one({ principal: me }), 'trust', 'trust', 'yes'],
    ['DOC-5', one({ principal: other }), 'trust', 'trust', 'no'],
    ['DOC-5', {}, 'trust', 'trust', 'DOC-5 principal'],
    ['DOC-5', {}, 'resource', 'resource', 'DOC-5 principal'],
    ['DOC-5', {}, 'legacy', 'identity', 'yes'],
    ['DOC-5', { principal: other }, 'legacy', 'identity', 'no'],
    ['DOC-5', { principal: { qcs: 'qcs::cam::uin/101:root' } }, 'legacy', 'identity', 'yes'],
    ['DOC-6', { principal: other, ...one({ principal: me }) }, 'resource', 'resource', 'yes'],
    ['DOC-6', { principal: me, ...one({ principal: other }) }, 'resource', 'resource', 'no'],
    ['DOC-6', { principal: me, ...one({ principal: me }) }, 'legacy', 'identity', 'DOC-5 principal'],
  ])('%s: %j as %s in layer %s is %s', check)
})

describe('kinds', () => {
  const layers: readonly Layer[] = ['general', 'identity', 'boundary', 'session', 'resource', 'trust']

  test.for<[kind: PolicyKind, layers: readonly Layer[]]>([
    ['identity', ['general', 'identity', 'boundary', 'session']],
    ['session', ['identity', 'boundary', 'session']],
    ['legacy', ['identity', 'boundary']],
    ['resource', ['resource']],
    ['trust', ['trust']],
  ])('P-2: a policy of kind %s fits %j', ([kind, fitting]) => {
    const document = kind === 'resource' || kind === 'trust' ? one({ principal: '*' }) : {}
    const found = layers.filter((layer) => judge(document, kind, layer).matched === true)
    const open = layers.filter((layer) => word(judge(document, kind, layer).matched) === 'P-2')
    expect([found, found.length + open.length]).toEqual([fitting, layers.length])
  })
})

test.for<[effect: string, change: object, counts: boolean]>([
  ['allow', {}, true],
  ['allow', { action: 'cvm:*' }, false],
  ['allow', { condition: 'x' }, false],
  ['deny', {}, true],
  ['deny', { action: 'cvm:*' }, false],
  ['deny', { condition: 'x' }, true],
])('P-1: whether a statement that says %s with %j counts: %s', ([effect, change, counts]) => {
  expect(countsFully(judge(one({ effect, ...change }), 'identity', 'identity'))).toBe(counts)
})
