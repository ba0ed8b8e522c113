// Cutting streams of scenarios: every form, every way to cut the bytes, and what is broken harms nothing else.
import { describe, expect, test } from 'vitest'
import { createSplitter, type SplitOptions } from './split-scenarios.ts'

/** The elements of a text whose bytes come in chunks of a size: a text each, `line: FAULT` for what is none. */
function split(text: string | Uint8Array, size: number, options: SplitOptions = {}): string[] {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const splitter = createSplitter(options)
  const pieces = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(...splitter.push(bytes.subarray(at, at + size)))
  pieces.push(...splitter.end())
  return pieces.map((piece) =>
    'fault' in piece
      ? `${piece.line}: ${piece.fault}`
      : `${piece.line}: ${new TextDecoder('utf-8', { fatal: true }).decode(piece.bytes).trim()}`,
  )
}

/** The same however the bytes are cut. */
function check(text: string | Uint8Array, expected: readonly string[], options?: SplitOptions): void {
  for (const size of [1, 2, 3, 7, 1_000_000]) expect(split(text, size, options)).toEqual(expected)
}

const forms: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' \r\n\t\n', []],
  ['a list', '[{"a":[1,"]"]},{"b":"\\"]"}]', ['1: {"a":[1,"]"]}', '1: {"b":"\\"]"}']],
  ['a list over lines', '[\n  {"a":1},\n\n  {"b":\n2}\n]\n', ['2: {"a":1}', '4: {"b":\n2}']],
  ['an empty list', '[ ]', []],
  ['a list of other things', '[1, "x", null]', ['1: 1', '1: "x"', '1: null']],
  ['an object with the list', '{"scenarios":[{"a":1},{"b":2}]}', ['1: {"a":1}', '1: {"b":2}']],
  [
    'an object with more than the list',
    '{ "about": "x, [", "o": {"scenarios": [7]}, "scenarios" : [ {"a":1} ], "z": {"scenarios": [{"n":0}]} }\n',
    ['1: {"a":1}'],
  ],
  ['the list as a value of something else', '{"x":"scenarios","y":[{"a":1}]}', ['1: {"x":"scenarios","y":[{"a":1}]}']],
  ['a list that is none', '{"scenarios":{"a":[1]}}', ['1: {"scenarios":{"a":[1]}}']],
  ['a name that only begins so', '{"scenarios2":[1],"scenario":[2]}', ['1: {"scenarios2":[1],"scenario":[2]}']],
  ['a scenario a line', '{"a":1}\n{"b":2}\n', ['1: {"a":1}', '2: {"b":2}']],
  ['CR LF, blank lines, no end of line', '\r\n{"a":1}\r\n\r\n  \n{"b":2}', ['2: {"a":1}', '5: {"b":2}']],
  ['one scenario', '{"a":1}', ['1: {"a":1}']],
  ['one scenario over lines', '{\n "a": {\n}\n}\n', ['1: {\n "a": {\n}\n}']],
  ['several over lines', '{\n"a":1\n}\n{\n"b":2}{"c":3}\n', ['1: {\n"a":1\n}', '4: {\n"b":2}', '5: {"c":3}']],
  [
    'objects inside at the beginning of lines',
    '{\n"a":[\n{"b":1},\n{"c":2}\n]\n}\n{"d":3}',
    ['1: {\n"a":[\n{"b":1},\n{"c":2}\n]\n}', '7: {"d":3}'],
  ],
  ['a mark and wide characters', '\ufeff[{"日志":"😀é"}]', ['1: {"日志":"😀é"}']],
  ['a mark before lines', '\ufeff{"a":"é"}\n{"b":"😀"}', ['1: {"a":"é"}', '2: {"b":"😀"}']],
]

describe('every form, cut anywhere', () => {
  test.for(forms)('%s', ([, text, expected]) => check(text, expected))
})

const broken: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
  ['a broken line', '{"a":1}\n{"b":\n{"c":3}\n', ['1: {"a":1}', '2: {"b":', '3: {"c":3}']],
  ['a line that is no object', '{"a":1}\nx]\n[1]\n', ['1: {"a":1}', '2: x]', '3: [1]']],
  ['text from the first line on', 'id,allow\nx\n', ['1: id,allow', '2: x']],
  ['a broken first line', '{"a":{\n{"b":2}\n{"c":3}\n', ['1: {"a":{', '2: {"b":2}', '3: {"c":3}']],
  ['a string that does not end in the first line', '{"a":"x\n{"b":2}\n', ['1: {"a":"x', '2: {"b":2}']],
  ['brackets closed too often', '{"a":1}}\n{"b":2}\n', ['1: {"a":1}}', '2: {"b":2}']],
  ['brackets closed too often, over lines', '{\n"a":1}}\n{"b":2}\n', ['1: {\n"a":1}', '2: }', '3: {"b":2}']],
  ['a broken object inside', '{\n"a" {"b":1}}\n{"c":2}', ['1: {\n"a" {"b":1}}', '3: {"c":2}']],
  ['a broken element of a list', '[{"a":1 "x"},{b},{"c":3}]', ['1: {"a":1 "x"}', '1: {b}', '1: {"c":3}']],
  ['a list with a comma too many', '[{"a":1},,{"b":2},]', ['1: {"a":1}', '1: EMPTY', '1: {"b":2}', '1: EMPTY']],
  ['a list that is not closed', '[{"a":1},\n{"b":2}', ['1: {"a":1}', '2: NOT_CLOSED']],
  ['a list that ends after a comma', '[{"a":1},\n', ['1: {"a":1}', '2: NOT_CLOSED']],
  ['an object around the list that is not closed', '{"scenarios":[{"a":1}]', ['1: {"a":1}', '1: NOT_CLOSED']],
  ['an object that is not closed', '{\n"a": {', ['1: NOT_CLOSED']],
  ['something after the list', '[{"a":1}]\n{"b":2}\n{"c":3}', ['1: {"a":1}', '2: AFTER_LIST']],
  ['something after the object', '{"scenarios":[]}\n]', ['2: AFTER_LIST']],
]

describe('what is broken harms nothing else', () => {
  test.for(broken)('%s', ([, text, expected]) => check(text, expected))
})

test('a file that is named so holds lines, whatever it begins with', () => {
  check('{"a":{\n[1]\n', ['1: {"a":{', '2: [1]'], { isLines: true })
})

test.for(['utf16le', 'be'])('UTF-16 (%s) is told', (order) => {
  const bytes = Buffer.from('\ufeff[{}]', 'utf16le')
  check(order === 'be' ? bytes.swap16() : bytes, ['1: UTF_16'])
})

describe('an element beyond the limit is passed over, and the next is read', () => {
  const long = `{"a":"${'x'.repeat(50)}"}`
  const rows: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['in a list', `[${long},{"b":2}]`, ['1: TOO_LONG', '1: {"b":2}']],
    ['on a line', `{"b":1}\n${long}\n{"b":2}`, ['1: {"b":1}', '2: TOO_LONG', '3: {"b":2}']],
    ['on the first line', `${long}\n{"b":2}`, ['1: TOO_LONG', '2: {"b":2}']],
    ['over lines', `{\n"a":\n${long}}\n{"b":2}`, ['1: TOO_LONG', '4: {"b":2}']],
  ]
  test.for(rows)('%s', ([, text, expected]) => check(text, expected, { limit: 40 }))
})
