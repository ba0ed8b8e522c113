// Decision tables of section 4: conditions against the context of a request.
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the variables of the language are written like this.
import { describe, expect, test } from 'vitest'
import { MAX_CONTEXT_VALUES, MAX_REQUEST_TEXT_LENGTH } from '../../limits.ts'
import { ANONYMOUS, type Asked, questionFor, ROLE, ROOT, statementOf, USER, word } from '../tables.test-support.ts'
import { conditionHolds } from './condition.ts'

type Row = readonly [rule: string, condition: unknown, context: object, expected: string, more?: Asked]

function check([rule, condition, context, expected, more = {}]: Row): void {
  const element = statementOf(condition === undefined ? {} : { condition }).condition
  expect(word(conditionHolds(element, questionFor({ context, ...more }))), rule).toBe(expected)
}

/** One operator on the key `k`. */
const on = (operator: string, values: unknown) => ({ [operator]: { k: values } })

describe('the element', () => {
  test.for<Row>([
    ['DOC-10', undefined, {}, 'yes'],
    ['DOC-10', {}, {}, 'yes'],
    ['DOC-10', [], {}, 'yes'],
    ['DOC-10', 'x', {}, 'DOC-10'],
    ['DOC-10', null, {}, 'DOC-10'],
    ['DOC-10', [{}], {}, 'DOC-10'],
    ['COND-1', on('string_equals', 'a'), { k: 'a' }, 'COND-1'],
    ['COND-1', on('String_equal', 'a'), { k: 'a' }, 'COND-1'],
    ['COND-1', on('null_equal_if_exist', true), {}, 'COND-1'],
    ['COND-1', { string_equals: {} }, {}, 'COND-1'],
    ['COND-15', { string_equal: {} }, {}, 'COND-15'],
    ['COND-15', { string_equal: [] }, {}, 'COND-15'],
    ['COND-15', { string_equal: 'k' }, {}, 'COND-15'],
    ['P-1, AND', { ...on('string_equal', 'a'), ...on('null_equal', false) }, { k: 'a' }, 'yes'],
    ['P-1, AND', { ...on('string_equal', 'a'), ...on('null_equal', true) }, { k: 'a' }, 'no'],
    ['P-1, AND', { ...on('string_equals', 'a'), ...on('string_equal', 'b') }, { k: 'a' }, 'no'],
    ['P-1, AND', { string_equal: { k: 'a', l: 'b' } }, { k: 'a', l: 'b' }, 'yes'],
    ['P-1, AND', { string_equal: { k: 'a', l: 'b' } }, { k: 'a' }, 'no'],
    ['P-1, AND', { string_equal: { k: 'a', l: null } }, { k: 'a', l: 'b' }, 'COND-15'],
  ])('%s: %j with %j is %s', check)
})

describe('keys', () => {
  test.for<Row>([
    ['COND-2', on('string_equal', 'a'), {}, 'no'],
    ['COND-2', on('string_not_equal', 'a'), {}, 'no'],
    ['COND-2', on('string_not_equal', 'a'), { k: [] }, 'no'],
    ['COND-2', on('string_equal_if_exist', 'a'), {}, 'yes'],
    ['COND-2', on('string_not_equal_if_exist', 'a'), {}, 'yes'],
    ['COND-2', on('ip_not_equal_if_exist', 'no ip'), { k: [] }, 'yes'],
    ['COND-2', on('string_equal_if_exist', 'a'), { k: 'b' }, 'no'],
    ['COND-2', on('string_equal', 'a'), { k: undefined }, 'no'],
    ['COND-2', on('for_all_value:string_equal', 'a'), { k: [] }, 'no'],
    ['COND-2', on('for_all_value:string_equal_if_exist', 'a'), { k: [] }, 'yes'],
    ['COND-3', on('string_equal', 'a'), { K: 'a' }, 'no'],
    ['COND-3', { string_equal: { ' k': 'a' } }, { k: 'a' }, 'no'],
    ['COND-3', { null_equal: { toString: true, constructor: true, valueOf: true } }, {}, 'yes'],
    ['COND-3', JSON.parse('{"string_equal":{"__proto__":"a"}}'), JSON.parse('{"__proto__":"a"}'), 'yes'],
    ['COND-13', { string_equal: { mfa: '0' } }, { 'qcs:mfa': '0' }, 'yes'],
    ['COND-13', { string_equal: { 'qcs:mfa': '0' } }, { mfa: '0' }, 'yes'],
    ['COND-13', { string_equal: { mfa: '0' } }, { 'qcs:mfa': '0', mfa: '1' }, 'no'],
    ['COND-13', { string_equal: { mfa: '0' } }, { 'qcs:mfa': '0', mfa: [] }, 'no'],
    ['COND-13', { string_equal: { mfa: '0' } }, { 'qcs:mfa': '0', mfa: null }, 'COND-15'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': ['env&x', 'team&a'] }, 'yes'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': 'team&a' }, 'yes'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a&b' } }, { 'qcs:tag': ['team&a&b'] }, 'yes'],
    ['COND-14', { string_equal: { 'qcs:tag/team': '' } }, { 'qcs:tag': ['team&'] }, 'yes'],
    ['COND-14', { string_equal: { 'qcs:tag/': 'a' } }, { 'qcs:tag': ['&a'] }, 'yes'],
    ['COND-14', { string_not_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': ['team&b', 'team&a'] }, 'no'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'team' } }, { 'qcs:tag': ['team'] }, 'no'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': ['teams&a'] }, 'no'],
    ['COND-14', { null_equal: { 'qcs:tag/team': true } }, { 'qcs:tag': ['Team&a', 'team'] }, 'yes'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': ['team&a'], 'qcs:tag/team': 'b' }, 'no'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': [null] }, 'COND-15'],
    ['COND-14', { string_equal: { 'qcs:tag/team': 'a' } }, { 'qcs:tag': {} }, 'COND-15'],
    ['COND-14', { string_equal: { 'qcs:request_tag/team': 'a' } }, { 'qcs:request_tag': ['team&a'] }, 'no'],
    ['COND-16', { string_equal: { 'qcs:uin': '111', 'qcs:owner_uin': '101' } }, {}, 'yes'],
    ['COND-16', { string_equal: { 'qcs:uin': '101', 'qcs:owner_uin': '101' } }, {}, 'yes', { principal: ROOT }],
    ['COND-16', { null_equal: { 'qcs:uin': true, 'qcs:owner_uin': false } }, {}, 'yes', { principal: ROLE }],
    ['COND-16', { string_equal: { 'qcs:uin': '5' } }, {}, 'yes', { principal: { ...ROLE, uin: 5 } }],
    ['COND-16', { null_equal: { 'qcs:uin': true, 'qcs:owner_uin': true } }, {}, 'yes', { principal: ANONYMOUS }],
    ['COND-16', { string_equal: { 'qcs:uin': '111' } }, { 'qcs:uin': '5' }, 'no'],
    [
      'COND-16',
      { date_less_than: { 'qcs:current_time': '2026-01-02T00:00:00Z' } },
      {},
      'yes',
      { now: '2026-01-01T00:00:00Z' },
    ],
    ['COND-16', { null_equal: { 'qcs:current_time': true } }, {}, 'yes'],
    ['COND-16', { string_equal: { 'qcs:current_time': 'b' } }, { 'qcs:current_time': 'b' }, 'yes', { now: 'a' }],
  ])('%s: %j with %j is %s, %j', check)
})

describe('several values', () => {
  test.for<Row>([
    ['COND-4', on('string_equal', ['a', 'b']), { k: 'b' }, 'yes'],
    ['COND-4', on('string_equal', ['a', 'b']), { k: 'c' }, 'no'],
    ['COND-4', on('string_equal', ['a', null]), { k: 'a' }, 'yes'],
    ['COND-4', on('string_equal', ['a', null]), { k: 'b' }, 'COND-15'],
    ['COND-5', on('string_equal', 'a'), { k: ['b', 'a'] }, 'yes'],
    ['COND-5', on('string_not_equal', 'a'), { k: ['b', 'a'] }, 'no'],
    ['COND-5', on('string_not_equal', 'a'), { k: ['b', 'c'] }, 'yes'],
    ['COND-5', on('for_any_value:string_equal', 'a'), { k: ['b', 'a'] }, 'yes'],
    ['COND-5', on('for_any_value:string_not_equal', 'a'), { k: ['b', 'a'] }, 'yes'],
    ['COND-5', on('for_all_value:string_equal', ['a', 'b']), { k: ['b', 'a'] }, 'yes'],
    ['COND-5', on('for_all_value:string_equal', ['a', 'b']), { k: ['b', 'c'] }, 'no'],
    ['COND-5', on('for_all_value:string_not_equal', ['a', 'b']), { k: ['c', 'a'] }, 'no'],
    ['COND-5', on('for_all_value:string_equal', 'a'), { k: ['a', null] }, 'COND-15'],
    ['COND-5', on('for_all_value:string_equal', 'a'), { k: ['b', null] }, 'no'],
    ['COND-5', on('for_any_value:string_equal', 'a'), { k: ['a', null] }, 'yes'],
    ['COND-6', on('string_not_equal', ['a', 'b']), { k: 'c' }, 'yes'],
    ['COND-6', on('string_not_equal', ['a', 'b']), { k: 'b' }, 'no'],
    ['COND-6', on('string_not_equal', ['a', null]), { k: 'b' }, 'COND-15'],
    ['COND-6', on('string_not_equal', ['a', null]), { k: 'a' }, 'no'],
    ['COND-15', on('string_equal', []), { k: 'a' }, 'COND-15'],
    ['COND-15', on('string_equal_if_exist', []), {}, 'COND-15'],
    ['COND-15', on('null_equal', []), {}, 'COND-15'],
    ['COND-5', on('string_equal', 'a'), { k: Array(MAX_CONTEXT_VALUES).fill('a') }, 'yes'],
    ['COND-5', on('string_equal', 'a'), { k: Array(MAX_CONTEXT_VALUES + 1).fill('a') }, 'COND-5'],
    ['COND-12', on('null_equal', false), { k: Array(MAX_CONTEXT_VALUES + 1).fill('a') }, 'yes'],
  ])('%s: %j, number %#', check)
})

describe('strings', () => {
  test.for<Row>([
    ['COND-7', on('string_equal', 'a'), { k: 'A' }, 'no'],
    ['COND-7', on('string_equal', 1.0), { k: '1' }, 'yes'],
    ['COND-7', on('string_equal', '5'), { k: 5 }, 'yes'],
    ['COND-7', on('string_equal', '1e+21'), { k: 1e21 }, 'yes'],
    ['COND-7', on('string_equal', 'NaN'), { k: Number.NaN }, 'COND-15'],
    ['COND-7', on('string_equal_ignore_case', 'StraSSe'), { k: 'sTRAssE' }, 'yes'],
    ['COND-7', on('string_equal_ignore_case', '\u0130'), { k: 'i' }, 'yes'],
    ['COND-7', on('string_equal_ignore_case', '\u0130'), { k: 'i\u0307' }, 'no'],
    ['COND-7', on('string_equal_ignore_case', 'A\u03a3'), { k: 'a\u03c3' }, 'yes'],
    ['COND-7', on('string_equal_ignore_case', 'A\u03a3'), { k: 'a\u03c2' }, 'no'],
    ['COND-7', on('string_equal_ignore_case', '\u{10400}'), { k: '\u{10428}' }, 'yes'],
    ['COND-7', on('string_not_equal_ignore_case', 'a'), { k: 'A' }, 'no'],
    ['COND-7', on('string_like', 'a*c'), { k: 'abbc' }, 'yes'],
    ['COND-7', on('string_like', 'a?c'), { k: 'abc' }, 'no'],
    ['COND-7', on('string_like', 'A*'), { k: 'abc' }, 'no'],
    ['COND-7', on('string_not_like', 'a*'), { k: 'b' }, 'yes'],
    ['COND-7', on('string_equal', 'a*'), { k: 'abc' }, 'no'],
    ['COND-7', on('binary_equal', 'YQ=='), { k: 'YQ==' }, 'yes'],
    ['COND-7', on('binary_equal', 'YQ=='), { k: 'yq==' }, 'no'],
    ['COND-15', on('string_equal', true), { k: 'true' }, 'COND-15'],
    ['COND-15', on('string_equal', 'true'), { k: true }, 'COND-15'],
    ['COND-15', on('string_equal', {}), { k: 'a' }, 'COND-15'],
    ['COND-15', on('string_not_equal', 'a'), { k: {} }, 'COND-15'],
    ['COND-15', on('string_equal', 'a'), { k: [['a']] }, 'COND-15'],
    ['COND-15', on('string_like', '*'), { k: 'a'.repeat(MAX_REQUEST_TEXT_LENGTH) }, 'yes'],
    ['COND-15', on('string_like', '*'), { k: 'a'.repeat(MAX_REQUEST_TEXT_LENGTH + 1) }, 'COND-15'],
  ])('%s: %j, number %#', check)
})

describe('numbers, dates, addresses, booleans', () => {
  test.for<Row>([
    ['COND-8', on('numeric_equal', 80), { k: '8e1' }, 'yes'],
    ['COND-8', on('numeric_equal', '+80.0'), { k: 80 }, 'yes'],
    ['COND-8', on('numeric_not_equal', 80), { k: 81 }, 'yes'],
    ['COND-8', on('numeric_less_than', 80), { k: 80 }, 'no'],
    ['COND-8', on('numeric_less_than', 80), { k: 79.5 }, 'yes'],
    ['COND-8', on('numeric_less_than_equal', 80), { k: 80 }, 'yes'],
    ['COND-8', on('numeric_greater_than', 80), { k: 80 }, 'no'],
    ['COND-8', on('numeric_greater_than_equal', 80), { k: '80' }, 'yes'],
    ['COND-8', on('numeric_equal', '1e999'), { k: '2e999' }, 'yes'],
    ['COND-8', on('numeric_equal', '9007199254740993'), { k: '9007199254740992' }, 'yes'],
    ['COND-8', on('numeric_equal', ' 80'), { k: 80 }, 'COND-8'],
    ['COND-8', on('numeric_equal', 80), { k: 'x' }, 'COND-8'],
    ['COND-8', on('numeric_equal', 80), { k: Number.NaN }, 'COND-15'],
    ['COND-15', on('numeric_equal', true), { k: 1 }, 'COND-15'],
    ['COND-15', on('numeric_equal', 8), { k: '8'.repeat(MAX_REQUEST_TEXT_LENGTH + 1) }, 'COND-15'],
    ['COND-9', on('date_equal', '2026-03-01T16:00:00+08:00'), { k: '2026-03-01 08:00:00' }, 'yes'],
    ['COND-9', on('date_less_than', '2026-03-01T08:00:00.000000002Z'), { k: '2026-03-01T08:00:00.000000001Z' }, 'yes'],
    ['COND-9', on('date_greater_than', '2026-03-01T08:00:00.9Z'), { k: '2026-03-01T08:00:01Z' }, 'yes'],
    ['COND-9', on('date_not_equal', '2026-03-01T08:00:00Z'), { k: '2026-03-01T08:00:00+0000' }, 'no'],
    ['COND-9', on('date_less_than_equal', '2026-03-01T08:00:00Z'), { k: '2026-03-01T08:00:00Z' }, 'yes'],
    ['COND-9', on('date_greater_than_equal', '2026-03-01T08:00:00Z'), { k: '2026-03-01T07:59:59Z' }, 'no'],
    ['COND-9', on('date_equal', '2026-02-30T08:00:00Z'), { k: '2026-03-01T08:00:00Z' }, 'COND-9'],
    ['COND-9', on('date_equal', '2026-03-01T08:00:00Z'), { k: '2026-03-01' }, 'COND-9'],
    ['COND-15', on('date_equal', 5), { k: '2026-03-01T08:00:00Z' }, 'COND-15'],
    ['COND-15', on('date_equal', '2026-03-01T08:00:00Z'), { k: 5 }, 'COND-15'],
    ['COND-10', on('ip_equal', '10.0.0.0/8'), { k: '10.1.2.3' }, 'yes'],
    ['COND-10', on('ip_equal', '10.217.182.3/24'), { k: '10.217.182.9' }, 'yes'],
    ['COND-10', on('ip_equal', '10.0.0.1'), { k: '10.0.0.2' }, 'no'],
    ['COND-10', on('ip_not_equal', ['10.0.0.0/8', '11.0.0.0/8']), { k: '12.0.0.1' }, 'yes'],
    ['COND-10', on('ip_equal', '10.0.0.0/8'), { k: '::ffff:10.1.2.3' }, 'yes'],
    ['COND-10', on('ip_equal', '::/0'), { k: '10.1.2.3' }, 'no'],
    ['COND-10', on('ip_equal', '10.0.0.0/8'), { k: '10.0.0.0/9' }, 'COND-10'],
    ['COND-10', on('ip_equal', '10.0.0.1'), { k: '10.0.0.1/32' }, 'COND-10'],
    ['COND-10', on('ip_equal', '10.0.0.0/33'), { k: '10.0.0.1' }, 'COND-10'],
    ['COND-10', on('ip_not_equal', '10.0.0.0/8'), { k: 'x' }, 'COND-10'],
    ['COND-15', on('ip_equal', 10), { k: '10.0.0.1' }, 'COND-15'],
    ['COND-15', on('ip_equal', '10.0.0.1'), { k: 10 }, 'COND-15'],
    ['COND-11', on('bool_equal', true), { k: '1' }, 'yes'],
    ['COND-11', on('bool_equal', 'false'), { k: 0 }, 'yes'],
    ['COND-11', on('bool_equal', '1'), { k: false }, 'no'],
    ['COND-11', on('bool_equal', 'True'), { k: true }, 'COND-11'],
    ['COND-11', on('bool_equal', true), { k: 2 }, 'COND-11'],
    ['COND-11', on('bool_equal', true), { k: {} }, 'COND-11'],
    ['COND-12', on('null_equal', true), {}, 'yes'],
    ['COND-12', on('null_equal', 'true'), { k: '' }, 'yes'],
    ['COND-12', on('null_equal', 1), { k: [] }, 'yes'],
    ['COND-12', on('null_equal', '0'), { k: false }, 'yes'],
    ['COND-12', on('null_equal', true), { k: 0 }, 'no'],
    ['COND-12', on('null_equal', false), { k: [''] }, 'yes'],
    ['COND-12', on('null_equal', true), { k: null }, 'COND-15'],
    ['COND-12', on('null_equal', true), { k: {} }, 'COND-15'],
    ['COND-12', on('null_equal', 'x'), {}, 'COND-12'],
    ['COND-12', on('null_equal', {}), {}, 'COND-15'],
    ['COND-12', on('null_equal', ['x', true]), {}, 'yes'],
    ['COND-12', on('null_equal', [true, false]), { k: 'a' }, 'yes'],
    ['COND-12', on('for_all_value:null_equal', true), {}, 'yes'],
  ])('%s: %j with %j is %s', check)
})

describe('variables', () => {
  test.for<Row>([
    ['VAR-1', on('string_equal', '${uin}/${owner_uin}/${app_id}'), { k: '111/101/1251' }, 'yes'],
    ['VAR-1', on('numeric_equal', '${uin}'), { k: 111 }, 'yes'],
    ['VAR-1', on('null_equal', '${uin}'), {}, 'yes', { principal: { ...USER, uin: '1' } }],
    ['VAR-1', on('bool_equal', '${uin}'), { k: true }, 'yes', { principal: { ...USER, uin: 1 } }],
    ['VAR-1', on('ip_equal', '${uin}/8'), { k: '10.9.9.9' }, 'yes', { principal: { ...USER, uin: '10.0.0.1' } }],
    ['VAR-1', on('date_equal', '${uin}'), { k: '2026-03-01T08:00:00Z' }, 'COND-9'],
    ['VAR-3', on('string_like', '${uin}*'), { k: '111x' }, 'yes'],
    ['VAR-3', on('string_like', '${uin}'), { k: 'abc' }, 'no', { principal: { ...USER, uin: '*' } }],
    ['VAR-4', on('string_equal', '${uin}'), { k: '111' }, 'VAR-4', { principal: ANONYMOUS }],
    ['VAR-4', on('string_equal', ['${uin}', 'a']), { k: 'a' }, 'yes', { principal: ROLE }],
    ['VAR-4', on('string_not_equal', ['${x}', 'a']), { k: 'b' }, 'VAR-4'],
    ['VAR-4', on('string_equal', '${'), { k: '${' }, 'VAR-4'],
    ['VAR-2', { string_equal: { '${uin}': 'a' } }, { '111': 'a' }, 'no'],
    ['VAR-2', { string_equal: { '${uin}': 'a' } }, { '${uin}': 'a' }, 'yes'],
  ])('%s: %j with %j is %s, %j', check)
})
